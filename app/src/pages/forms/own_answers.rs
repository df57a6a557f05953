//! The page on which somebody answers the event's questions behind their own link, or corrects that.

use domain::{forms::Moment, typed::Typed};
use leptos::prelude::*;

use super::ask::{self, Asked, Deciding, Lists, deciding, encoding, questions};
use crate::{
    components::{Errors, error_summary, notice},
    document::Page,
    i18n::Tongue,
    pages::{
        events::entry::{self, Entry, facts, link},
        problem::{Problem, unsaved},
    },
    urls,
};

/// The questions of one moment, with what is held or was typed.
#[derive(Debug, Clone)]
pub struct OwnAnswers {
    /// The secret of the address.
    pub token: String,
    /// The event.
    pub event: Entry,
    /// When these are asked.
    pub moment: Moment,
    /// The questions.
    pub asked: Vec<Asked>,
    /// What decides which of them are asked.
    pub deciding: Deciding,
    /// What can be chosen beside the options of a question.
    pub lists: Lists,
    /// What is held or was typed.
    pub typed: Typed,
    /// What is wrong.
    pub errors: Errors,
    /// Whether the form had lain open for too long and has to be sent again.
    pub expired: bool,
    /// Why it was not saved, although nothing is wrong with it.
    pub unsaved: Option<Problem>,
    /// Proof that the form was given out here.
    pub form_token: String,
}

/// The page.
pub fn own_answers(locale: Tongue, page: &OwnAnswers) -> Page<impl IntoView + use<>> {
    let title = locale.text("forms-your_answers");
    let part = format!("answers/{}", page.moment);
    let body = view! {
        {error_summary(locale, &page.errors)}
        {page.expired.then(|| notice("warning", locale.text("registration-expired")))}
        {unsaved(locale, page.unsaved)}
        <h1>{title.clone()}</h1>
        <p class="lead">{link(locale, &page.event)}</p>
        {facts(&page.event)}
        <form method="post" action=urls::own_registration_part(locale.language, &page.token, &part)
            enctype=encoding(&page.asked)>
            <input type="hidden" name="_token" value=page.form_token.clone()/>
            {deciding(&page.asked, &page.deciding)}
            {questions(locale, &page.asked, &page.lists, &page.typed, &page.errors)}
            <div class="actions">
                <button>{locale.text("own-save")}</button>
                <a href=urls::own_registration(locale.language, &page.token)>{locale.text("own-back")}</a>
            </div>
        </form>
    };
    Page { title, description: String::new(), indexed: false, body }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<OwnAnswers> {
    let empty = OwnAnswers {
        token: "secret".into(),
        event: entry::samples().into_iter().next().unwrap_or_default(),
        moment: Moment::Confirmation,
        asked: ask::sample(),
        deciding: ask::sample_deciding(),
        lists: ask::sample_lists(),
        typed: Typed::default(),
        errors: Errors::default(),
        expired: false,
        unsaved: None,
        form_token: "1.x".into(),
    };
    let typed = [("q-choice", "b"), ("q-choices", "a"), ("q-long_text", "</textarea><script>")];
    let typed = Typed(typed.map(|(name, text)| (name.to_owned(), text.to_owned())).into());
    let mut wrong = OwnAnswers { typed, expired: true, unsaved: Some(Problem::NoSpace), ..empty.clone() };
    wrong.errors.add("q-number", "How many nights do you stay? Write a whole number.");
    wrong.errors.add("q-choices", "What do you bring? A choice does not exist; choose one from the list.");
    vec![empty, wrong]
}
