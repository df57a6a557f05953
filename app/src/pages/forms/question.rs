//! The page on which an officer writes a question of a form.

use domain::{event::EventState, language::Language, typed::Typed};
use leptos::prelude::*;

use super::section::{done, sample_languages, texts};
use crate::{
    components::{Choice, Errors, Field, checkbox, error_summary, field, notice, select, textarea},
    document::Page,
    i18n::Tongue,
    pages::staff_events::heading::{Heading, Tab, heading, sample},
    urls,
};

/// A question as stored or typed.
#[derive(Debug, Clone)]
pub struct QuestionPage {
    /// Which event.
    pub heading: Heading,
    /// Id of its section.
    pub section: String,
    /// Its id, or `new`.
    pub id: String,
    /// The fields.
    pub typed: Typed,
    /// What is wrong with them.
    pub errors: Errors,
    /// What sorts there are.
    pub kinds: Vec<Choice>,
    /// What it can depend on: fields of the registration and other questions.
    pub others: Vec<Choice>,
    /// The languages, the page's own first, each by its name.
    pub languages: Vec<(Language, String)>,
    /// What it read when the form was given out; empty for a new one.
    pub seen: String,
    /// Whether somebody else changed it since.
    pub overtaken: bool,
    /// Token of the form.
    pub token: String,
}

/// The page.
pub fn question(locale: Tongue, page: &QuestionPage) -> Page<impl IntoView + use<>> {
    let QuestionPage { typed, errors, .. } = page;
    let title = locale.text(if page.id == "new" { "forms-new_question" } else { "forms-question" });
    let part = format!("form/sections/{}/questions/{}", page.section, page.id);
    let asked = |name: &str| {
        let hint = locale.code("forms_hint", name);
        let hint = if hint == name { String::new() } else { hint };
        Field::new(name, locale.code("forms_field", name), typed.get(name)).hint(hint)
    };
    let choose = locale.text("registration-choose");
    let always = locale.text("forms-always");
    let body = view! {
        {heading(locale, &page.heading, Tab::Form, Some(&title))}
        {error_summary(locale, errors)}
        {page.overtaken.then(|| notice("warning", locale.text("forms-overtaken")))}
        <form method="post" action=urls::staff_event(locale.language, page.heading.id, &part)>
            <input type="hidden" name="_token" value=page.token.clone()/>
            <input type="hidden" name="seen" value=page.seen.clone()/>
            {select(locale, &asked("kind").required(), &choose, &page.kinds, errors)}
            {checkbox(&asked("required"), errors)}
            {texts(locale, &page.languages, &["label"], &["help", "options"], typed, errors)}
            <div class="columns">
                {field(locale, &asked("least"), errors)}
                {field(locale, &asked("most"), errors)}
            </div>
            {select(locale, &asked("only_if"), &always, &page.others, errors)}
            {textarea(locale, &asked("any_of"), errors)}
            {checkbox(&asked("matters"), errors)}
            {done(locale, page.heading.id)}
        </form>
    };
    Page { title, description: String::new(), indexed: false, body }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<QuestionPage> {
    let choice = |code: &str, name: &str| (code.to_owned(), name.to_owned());
    let new = QuestionPage {
        heading: sample(EventState::Announced),
        section: "travel".into(),
        id: "new".into(),
        typed: Typed::default(),
        errors: Errors::default(),
        kinds: vec![choice("text", "One line"), choice("choice", "One of several options")],
        others: vec![choice("fellowship", "Fellowship"), choice("visa", "Do you need a visa?")],
        languages: sample_languages(),
        seen: String::new(),
        overtaken: false,
        token: "token".into(),
    };
    let typed = [
        ("kind", "choice"),
        ("required", "yes"),
        ("label-en", "Which <meal> do you wish?"),
        ("options-en", "a | Vegetarian\nb | Halal"),
        ("options-ar", "a | نباتي"),
        ("only_if", "visa"),
        ("any_of", "yes"),
    ];
    let typed = Typed(typed.map(|(name, text)| (name.to_owned(), text.to_owned())).into());
    let mut wrong = QuestionPage { id: "meal".into(), typed, ..new.clone() };
    wrong.errors.add("only_if", "The question depends on itself.");
    vec![new, wrong]
}
