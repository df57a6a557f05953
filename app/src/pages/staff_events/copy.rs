//! Making a new event of one that is there: what is copied, what is not, and the new reference.

use domain::event::EventState;
use leptos::prelude::*;

use super::heading::{Heading, Tab, heading, sample};
use crate::{
    components::{Errors, Field, error_summary, field},
    document::Page,
    i18n::Tongue,
    urls,
};

/// What is copied: the last part of each sentence's id.
pub const COPIED: [&str; 6] = ["texts", "settings", "steps", "form", "quotas", "mails"];
/// What is not.
pub const NOT_COPIED: [&str; 8] =
    ["dates", "parent", "quota_ends", "links", "requests", "people", "invited", "record"];

/// An event before it is copied.
#[derive(Debug, Clone)]
pub struct CopyPage {
    /// Which event.
    pub heading: Heading,
    /// The reference of the new one, suggested or as typed.
    pub event_ref: String,
    /// What is wrong with it.
    pub errors: Errors,
    /// Token of the form.
    pub token: String,
}

/// The page.
pub fn copy(locale: Tongue, page: &CopyPage) -> Page<impl IntoView + use<>> {
    let title = locale.text("copy-title");
    let event_ref = Field::new("event_ref", locale.text("copy-event_ref"), &page.event_ref).required();
    let body = view! {
        {heading(locale, &page.heading, Tab::Overview, Some(&title))}
        {error_summary(locale, &page.errors)}
        <h2>{locale.text("copy-copied")}</h2>
        {list(locale, "copied", &COPIED)}
        <h2>{locale.text("copy-not_copied")}</h2>
        {list(locale, "not_copied", &NOT_COPIED)}
        <form method="post" action=urls::staff_event(locale.language, page.heading.id, "copy")>
            <input type="hidden" name="_token" value=page.token.clone()/>
            {field(locale, &event_ref, &page.errors)}
            <p class="actions">
                <button>{locale.text("copy-do")}</button>
                <a href=urls::staff_event(locale.language, page.heading.id, "")>{locale.text("staff_events-back")}</a>
            </p>
        </form>
    };
    Page {
        title: format!("{title}: {}", page.heading.title),
        description: String::new(),
        indexed: false,
        body,
    }
}

fn list(locale: Tongue, which: &str, parts: &[&str]) -> impl IntoView + use<> {
    let items = parts
        .iter()
        .map(|part| view! { <li>{locale.code(&format!("copy-{which}"), part)}</li> })
        .collect_view();
    view! { <ul>{items}</ul> }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<CopyPage> {
    let event = CopyPage {
        heading: sample(EventState::Held),
        event_ref: "EV-2027-004".into(),
        errors: Errors::default(),
        token: "token".into(),
    };
    let mut taken = CopyPage { event_ref: "<EV>".into(), ..event.clone() };
    taken.errors.add("event_ref", "Another event has this reference; choose another one.");
    vec![event, taken]
}
