//! Refusing people: who they are, and the reason that each will read.

use domain::event::EventState;
use leptos::prelude::*;

use crate::{
    components::{Errors, Field, error_summary, textarea},
    document::Page,
    i18n::{Tongue, count},
    pages::staff_events::heading::{Heading, Tab, heading, sample},
    urls,
};

/// A refusal before it is sent.
#[derive(Debug, Clone)]
pub struct Refusal {
    /// Which event.
    pub heading: Heading,
    /// Person and state seen, as the list sent them, and the name.
    pub people: Vec<(String, String)>,
    /// The reason as typed.
    pub reason: String,
    /// What is wrong.
    pub errors: Errors,
    /// Where the reader came from.
    pub back: String,
    /// Token of the form.
    pub token: String,
}

/// The page of a refusal.
pub fn refusal(locale: Tongue, page: &Refusal) -> Page<impl IntoView + use<>> {
    let title = locale.with("decisions-refusal", &[("count", count(page.people.len()))]);
    let names =
        page.people.iter().map(|(_, name)| view! { <li><bdi>{name.clone()}</bdi></li> }).collect_view();
    let chosen = page
        .people
        .iter()
        .map(|(seen, _)| view! { <input type="hidden" name="chosen" value=seen.clone()/> })
        .collect_view();
    let action = urls::staff_event(locale.language, page.heading.id, "registrations/refusal");
    let reason = Field::new("reason", locale.text("decisions-reason"), &page.reason)
        .hint(locale.text("decisions-reason_help"))
        .required();
    let body = view! {
        {heading(locale, &page.heading, Tab::Registrations, Some(&title))}
        {error_summary(locale, &page.errors)}
        <ul>{names}</ul>
        <form method="post" action=action>
            <input type="hidden" name="_token" value=page.token.clone()/>
            <input type="hidden" name="back" value=page.back.clone()/>
            {chosen}
            {textarea(locale, &reason, &page.errors)}
            <p class="actions">
                <button class="danger">{locale.text("decisions-refuse")}</button>
                <a href=page.back.clone()>{locale.text("staff_events-back")}</a>
            </p>
        </form>
    };
    Page { title, description: String::new(), indexed: false, body }
}

/// Refusals that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<Refusal> {
    let one = Refusal {
        heading: sample(EventState::RegistrationOpen),
        people: vec![("3:submitted".into(), "Awa <Ndiaye>".into())],
        reason: String::new(),
        errors: Errors::default(),
        back: "/en/staff/events/7/registrations".into(),
        token: "token".into(),
    };
    let mut missing = one.clone();
    missing.errors.add("reason", "Say why.");
    vec![one, missing]
}
