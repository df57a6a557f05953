//! What stands in place of the form while nobody can register.

use domain::registration::admission::Shut;
use leptos::prelude::*;

use crate::{
    components::notice,
    document::Page,
    i18n::Tongue,
    pages::events::{
        entry::{self, Entry, facts, link},
        event::shut,
    },
};

/// An event that one cannot register for.
#[derive(Debug, Clone)]
pub struct Closed {
    /// The event.
    pub event: Entry,
    /// Why not.
    pub why: Shut,
}

/// The page.
pub fn closed(locale: Tongue, closed: &Closed) -> Page<impl IntoView + use<>> {
    let title = locale.with("registration-title", &[("event", closed.event.title.clone().into())]);
    let body = view! {
        <h1>{locale.text("registration-heading")}</h1>
        <p class="lead">{link(locale, &closed.event)}</p>
        {facts(&closed.event)}
        {notice("warning", shut(locale, closed.why))}
    };
    Page { title, description: String::new(), indexed: false, body }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<Closed> {
    let event = entry::samples().into_iter().next().unwrap_or_default();
    Shut::ALL.iter().map(|why| Closed { event: event.clone(), why: *why }).collect()
}
