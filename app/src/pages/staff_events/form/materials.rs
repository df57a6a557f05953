//! Links to an event's documents: those there are, and a few empty rows for more.

use domain::event::MATERIALS;
use leptos::prelude::*;

use super::ask::Ask;
use crate::components::Choice;

/// Empty rows that are always there, so that links can be added without script.
const SPARE: usize = 3;

/// The rows of links.
pub(super) fn materials(ask: &Ask<'_>, languages: &[Choice]) -> impl IntoView + use<> {
    let is_used = |number: &usize| {
        ["title", "url"].iter().any(|part| ask.typed.filled(&format!("material_{part}_{number}")).is_some())
    };
    let used = (1..=MATERIALS).filter(is_used).max().unwrap_or(0);
    let rows = (1..=(used + SPARE).min(MATERIALS)).map(|number| row(ask, number, languages)).collect_view();
    view! {
        <h2>{ask.locale.text("staff_events-materials")}</h2>
        <p class="hint">{ask.locale.text("staff_events-materials_help")}</p>
        {rows}
    }
}

fn row(ask: &Ask<'_>, number: usize, languages: &[Choice]) -> impl IntoView + use<> {
    let name = |part: &str| format!("material_{part}_{number}");
    view! {
        <div class="columns">
            {ask.line(&name("title"))}
            {ask.line(&name("url"))}
            {ask.choice(&name("language"), languages)}
        </div>
    }
}
