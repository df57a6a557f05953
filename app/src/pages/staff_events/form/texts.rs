//! Title, summary and programme in each language; a language without texts is folded away.

use domain::language::Language;
use leptos::prelude::*;

use super::ask::{Ask, label};

/// The texts of every language, the page's own first.
pub(super) fn texts(ask: &Ask<'_>, languages: &[(Language, String)]) -> impl IntoView + use<> {
    let folds = languages
        .iter()
        .enumerate()
        .map(|(place, (language, name))| fold(ask, *language, name, place == 0))
        .collect_view();
    view! {
        <h2>{ask.locale.text("staff_events-texts")}</h2>
        <p class="hint">{ask.locale.text("staff_events-texts_help")}</p>
        {folds}
    }
}

fn fold(ask: &Ask<'_>, language: Language, name: &str, is_first: bool) -> impl IntoView + use<> {
    let [title, summary, programme] =
        ["title", "summary", "programme_text"].map(|field| format!("{field}_{language}"));
    let is_used = [&title, &summary, &programme]
        .iter()
        .any(|field| ask.typed.filled(field).is_some() || ask.errors.of(field).is_some());
    let tag = language.to_string();
    view! {
        <details open=is_first || is_used>
            <summary><span lang=tag>{name.to_owned()}</span></summary>
            {ask.line_in(&title, label(ask.locale, "title"), language)}
            {ask.lines_in(&summary, label(ask.locale, "summary"), language)}
            {ask.lines_in(&programme, label(ask.locale, "programme_text"), language)}
        </details>
    }
}
