//! The hours of an event: in its own zone, and in one that the reader chooses with a plain form.

use leptos::prelude::*;

use crate::{
    components::{Choice, Errors, Field, select},
    i18n::Tongue,
    urls,
};

/// The hours.
#[derive(Debug, Clone, Default)]
pub struct Times {
    /// In the event's zone; none if no hours are known.
    pub own: Option<String>,
    /// In the reader's zone, if one was chosen.
    pub reader: Option<String>,
    /// Whether the hours can be shown in another zone: the event's own moment is known.
    pub convertible: bool,
    /// The zones one can choose, once the reader wants to.
    pub zones: Vec<Choice>,
    /// The one chosen; empty for none.
    pub zone: String,
    /// Whether the address names a zone that does not exist.
    pub unknown_zone: bool,
}

/// The hours as lines of the list of facts.
pub(super) fn times(locale: Tongue, slug: &str, times: &Times) -> impl IntoView + use<> {
    let line = |label: &str, text: &Option<String>| {
        text.clone().map(|text| view! { <dt>{locale.text(label)}</dt><dd>{text}</dd> })
    };
    let chooser = times.convertible.then(|| {
        let choice = if times.zones.is_empty() {
            let href = urls::event_in_zone(locale.language, slug, "");
            view! { <a href=href rel="nofollow">{locale.text("event-zone-choose")}</a> }.into_any()
        } else {
            chooser(locale, slug, times).into_any()
        };
        view! { <dt>{locale.text("event-zone-other")}</dt><dd id="zone-choice">{choice}</dd> }
    });
    view! {
        {line("event-time", &times.own)}
        {line("event-time-reader", &times.reader)}
        {chooser}
    }
}

fn chooser(locale: Tongue, slug: &str, times: &Times) -> impl IntoView + use<> {
    let field = Field::new("zone", locale.text("event-zone"), &times.zone).depends();
    let choices = select(locale, &field, &locale.text("event-zone-own"), &times.zones, &Errors::default());
    let unknown = times
        .unknown_zone
        .then(|| view! { <p class="notice warning">{locale.text("event-zone-unknown")}</p> });
    view! {
        {unknown}
        <form class="zone" method="get" action=urls::event(locale.language, slug)>
            {choices}
            <button class="quiet">{locale.text("event-zone-show")}</button>
        </form>
    }
}
