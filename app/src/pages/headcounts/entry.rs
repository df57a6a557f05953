//! The fields of a head-count, for a new one and for a correction.

use domain::{event::EventState, typed::Typed};
use leptos::prelude::*;

use crate::{
    components::{Choice, Errors, Field, error_summary, field, select},
    document::Page,
    i18n::Tongue,
    pages::staff_events::heading::{Heading, Tab, heading, sample},
    urls,
};

/// The fields of a head-count.
#[derive(Debug, Clone, Default)]
pub struct Entry {
    /// The fields as stored or typed.
    pub typed: Typed,
    /// What is wrong with them.
    pub errors: Errors,
    /// What can be chosen.
    pub choices: Choices,
    /// What was stored when the form was given out; empty for a new one.
    pub seen: String,
    /// Token of the form.
    pub token: String,
}

/// What can be chosen.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// How sure the source was.
    pub qualifiers: Vec<Choice>,
    /// Countries in the language's order.
    pub countries: Vec<Choice>,
    /// Genders.
    pub genders: Vec<Choice>,
    /// Ways of taking part.
    pub modes: Vec<Choice>,
}

/// The correction of a head-count.
#[derive(Debug, Clone)]
pub struct Correction {
    /// Which event.
    pub heading: Heading,
    /// Row number of the head-count.
    pub id: i64,
    /// Its fields.
    pub entry: Entry,
}

/// The page on which a head-count is corrected.
pub fn correction(locale: Tongue, page: &Correction) -> Page<impl IntoView + use<>> {
    let title = locale.text("headcounts-correct");
    let action = urls::staff_event(locale.language, page.heading.id, &format!("headcounts/{}", page.id));
    let body = view! {
        {heading(locale, &page.heading, Tab::Headcounts, Some(&title))}
        {error_summary(locale, &page.entry.errors)}
        {form(locale, &page.entry, action, "headcounts-save")}
    };
    Page { title, description: String::new(), indexed: false, body }
}

pub(super) fn form(locale: Tongue, entry: &Entry, action: String, submit: &str) -> impl IntoView + use<> {
    let Entry { typed, errors, choices, .. } = entry;
    let asked = |name: &str| {
        let hint = locale.code("headcounts_hint", name);
        let hint = if hint == name { String::new() } else { hint };
        Field::new(name, locale.code("headcounts_field", name), typed.get(name)).hint(hint)
    };
    let choice = |name: &str, empty: &str, choices: &[Choice]| {
        select(locale, &asked(name), &locale.text(empty), choices, errors)
    };
    view! {
        <form method="post" action=action class="plain-labels">
            <input type="hidden" name="_token" value=entry.token.clone()/>
            <input type="hidden" name="seen" value=entry.seen.clone()/>
            <div class="columns">
                {choice("qualifier", "headcounts-exactly", &choices.qualifiers)}
                {field(locale, &asked("count"), errors)}
                {field(locale, &asked("countries"), errors)}
                {choice("country", "headcounts-all", &choices.countries)}
                {choice("gender", "headcounts-all", &choices.genders)}
                {choice("mode", "headcounts-all", &choices.modes)}
                {field(locale, &asked("source"), errors)}
            </div>
            <p class="actions"><button>{locale.text(submit)}</button></p>
        </form>
    }
}

/// Corrections that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<Correction> {
    let typed = Typed(vec![("count".into(), "46".into()), ("source".into(), "C17/23 \"<x>\"".into())]);
    let mut wrong = Correction {
        heading: sample(EventState::Held),
        id: 3,
        entry: Entry { typed, token: "token".into(), ..Entry::default() },
    };
    let right = wrong.clone();
    wrong.entry.errors.add("count", "Write a number.");
    vec![right, wrong]
}
