//! What an event is about: themes, goals, action lines, and the paragraphs that it answers.

use domain::language::Language;
use leptos::prelude::*;

use super::{
    Choices,
    ask::{Ask, label},
};
use crate::components::{Check, Choice, check};

/// Themes, goals, action lines and mandates; each list is folded away unless something is chosen.
pub(super) fn subjects(ask: &Ask<'_>, choices: &Choices) -> impl IntoView + use<> {
    view! {
        <h2>{ask.locale.text("staff_events-subjects")}</h2>
        {fold(ask, "themes", &choices.themes)}
        {fold(ask, "sdgs", &choices.sdgs)}
        {fold(ask, "action_lines", &choices.action_lines)}
        {mandates(ask, &choices.mandates)}
    }
}

fn fold(ask: &Ask<'_>, name: &str, choices: &[Choice]) -> impl IntoView + use<> {
    let open = ask.typed.all(name).next().is_some() || ask.errors.of(name).is_some();
    view! {
        <details open=open>
            <summary>{label(ask.locale, name)}</summary>
            {ask.boxes(name, choices, None)}
        </details>
    }
}

/// Paragraphs by instrument. Their wording is that of the reference data, in English.
fn mandates(ask: &Ask<'_>, instruments: &[(String, Vec<Choice>)]) -> impl IntoView + use<> {
    let all: Vec<Choice> = instruments.iter().flat_map(|(_, paragraphs)| paragraphs.clone()).collect();
    let unlisted = ask.checks_beside("mandates", &all);
    let error = ask.errors.of("mandates").map(|error| view! { <p class="error">{error.to_owned()}</p> });
    let groups = instruments
        .iter()
        .map(|(name, paragraphs)| {
            group(name.clone(), &ask.checks_of("mandates", paragraphs, Some(Language::EN)))
        })
        .collect_view();
    let others =
        (!unlisted.is_empty()).then(|| group(ask.locale.text("staff_events-mandates_other"), &unlisted));
    view! {
        <fieldset id="mandates" tabindex="-1">
            <legend>{label(ask.locale, "mandates")}</legend>
            {error}
            {groups}
            {others}
        </fieldset>
    }
}

fn group(name: String, boxes: &[Check]) -> impl IntoView + use<> {
    let open = boxes.iter().any(|one| one.checked);
    let boxes = boxes.iter().map(|one| check("mandates", one)).collect_view();
    view! { <details open=open><summary>{name}</summary><div>{boxes}</div></details> }
}
