//! What somebody sees behind the link of a questionnaire that takes no answers any more; what they typed in
//! vain stands there to be copied.

use leptos::prelude::*;

use super::answer::{Head, questions};
use crate::{components::notice, document::Page, i18n::Tongue};

/// A questionnaire that is over.
#[derive(Debug, Clone)]
pub struct Closed {
    /// What was asked, and of whom.
    pub head: Head,
    /// What was typed and is not saved: field and text.
    pub typed: Vec<(String, String)>,
}

/// The page.
pub fn closed(locale: Tongue, page: &Closed) -> Page<impl IntoView + use<>> {
    let title = page.head.title.clone();
    let typed = (!page.typed.is_empty()).then(|| {
        let fields = page
            .typed
            .iter()
            .map(|(name, text)| view! { <dt>{name.clone()}</dt><dd class="prose" dir="auto">{text.clone()}</dd> })
            .collect_view();
        view! {
            <p>{locale.text("questionnaires-not_saved")}</p>
            <dl class="facts">{fields}</dl>
        }
    });
    let body = view! {
        <h1 lang=title.lang() dir=title.dir()>{title.text.clone()}</h1>
        {notice("warning", locale.text("questionnaires-is_closed"))}
        {typed}
        {questions(locale, &page.head.contact)}
    };
    Page { title: title.text, description: String::new(), indexed: false, body }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Closed> {
    let head = super::answer::samples(locale).remove(0).head;
    let typed = vec![(locale.code("theme", "iot"), "</dd><script>".to_owned())];
    vec![Closed { head: head.clone(), typed: Vec::new() }, Closed { head, typed }]
}
