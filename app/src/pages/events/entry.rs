//! An event in a list: the calendar, the parts of a week, the head of a form.

use leptos::prelude::*;

use crate::{components::Passage, i18n::Tongue, urls};

/// One event in a list.
#[derive(Debug, Clone, Default)]
pub struct Entry {
    /// Its part of the address.
    pub slug: String,
    /// Title.
    pub title: String,
    /// The title's language, where it is not the page's.
    pub title_language: Option<domain::language::Language>,
    /// Kind, named.
    pub kind: String,
    /// Dates in words.
    pub dates: String,
    /// First day for machines, if a day.
    pub day: Option<String>,
    /// City and country in words; may be empty.
    pub place: String,
    /// State in words, where it is worth saying (cancelled, postponed, registration open).
    pub state: Option<String>,
}

impl Entry {
    /// The title as a text of its own language.
    #[must_use]
    pub fn passage(&self) -> Passage {
        Passage { text: self.title.clone(), language: self.title_language }
    }
}

/// Which heading the titles of a list are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// The list is the page.
    Second,
    /// The list is a section of the page.
    Third,
}

/// Events one below the other.
pub fn entries(locale: Tongue, events: &[Entry], level: Level) -> impl IntoView + use<> {
    let items = events.iter().map(|event| item(locale, event, level)).collect_view();
    view! { <ul class="events">{items}</ul> }
}

fn item(locale: Tongue, event: &Entry, level: Level) -> impl IntoView + use<> {
    let title = link(locale, event);
    let heading = match level {
        Level::Second => view! { <h2>{title}</h2> }.into_any(),
        Level::Third => view! { <h3>{title}</h3> }.into_any(),
    };
    view! { <li>{heading}{facts(event)}</li> }
}

/// The title as a link to the event's page.
pub fn link(locale: Tongue, event: &Entry) -> impl IntoView + use<> {
    let title = event.passage();
    let href = urls::event(locale.language, &event.slug);
    view! { <a href=href lang=title.lang() dir=title.dir()>{title.text.clone()}</a> }
}

/// Dates, kind and place on one line.
#[must_use]
pub fn facts(event: &Entry) -> impl IntoView + use<> {
    let dates = event.dates.clone();
    let when = match event.day.clone() {
        Some(day) => view! { <time datetime=day>{dates}</time> }.into_any(),
        None => view! { <span>{dates}</span> }.into_any(),
    };
    let kind = (!event.kind.is_empty()).then(|| view! { <span class="kind">{event.kind.clone()}</span> });
    let place = (!event.place.is_empty()).then(|| view! { <span class="place">{event.place.clone()}</span> });
    let state = event.state.clone().map(|state| view! { <span class="badge">{state}</span> });
    view! { <p class="facts">{when} " " {kind} " " {place} " " {state}</p> }
}

/// Events that samples of several pages show.
#[must_use]
pub fn samples() -> Vec<Entry> {
    let forum = Entry {
        slug: "forum".into(),
        title: "Forum on <smart> cities".into(),
        kind: "Forum".into(),
        dates: "4 May 2027".into(),
        day: Some("2027-05-04".into()),
        place: "Dakar, Senegal".into(),
        ..Entry::default()
    };
    let training = Entry {
        slug: "training".into(),
        title: "IoT للمبتدئين".into(),
        title_language: "ar".parse().ok(),
        kind: "Training course".into(),
        dates: "2027".into(),
        state: Some("Postponed".into()),
        ..Entry::default()
    };
    vec![forum, training]
}
