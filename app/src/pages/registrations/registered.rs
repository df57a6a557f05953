//! What stands after a form was sent. It is the same whoever sent it and whatever became of it: who
//! has a place, and whether somebody was known already, stands in the mail alone.

use leptos::prelude::*;

use crate::{
    components::notice,
    document::Page,
    i18n::Tongue,
    pages::events::entry::{self, Entry, facts, link},
    urls,
};

/// What the page speaks of.
#[derive(Debug, Clone, Default)]
pub struct Registered {
    /// The event.
    pub event: Entry,
    /// Whether the address has to be confirmed first.
    pub confirms_address: bool,
}

/// The page.
pub fn registered(locale: Tongue, page: &Registered) -> Page<impl IntoView + use<>> {
    let event = &page.event;
    let title = locale.with("registration-sent-title", &[("event", event.title.clone().into())]);
    let step = |id: &str| view! { <li>{locale.text(id)}</li> };
    let body = view! {
        <h1>{locale.text("registration-sent")}</h1>
        <p class="lead">{link(locale, event)}</p>
        {facts(event)}
        {notice("done", locale.text("registration-sent-mail"))}
        <h2>{locale.text("registration-next")}</h2>
        <ol>
            {page.confirms_address.then(|| step("registration-next-address"))}
            {step("registration-next-state")}
            {step("registration-next-link")}
            {step("registration-next-calendar")}
        </ol>
        <h2>{locale.text("registration-no-mail")}</h2>
        <p>{locale.text("registration-no-mail-help")} " "
            <a href=urls::own_links(locale.language)>{locale.text("registration-no-mail-link")}</a></p>
    };
    Page { title, description: String::new(), indexed: false, body }
}

/// Events that tests and the gallery show the page for.
#[must_use]
pub fn samples() -> Vec<Registered> {
    let page = |(event, number): (Entry, usize)| Registered { event, confirms_address: number == 0 };
    entry::samples().into_iter().zip(0..).map(page).collect()
}
