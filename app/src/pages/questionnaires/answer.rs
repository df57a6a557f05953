//! The page on which a country says what it needs, behind a link of its own, as often as it wants until the end.

use domain::{questionnaire::answer, typed::Typed};
use leptos::prelude::*;

use crate::{
    components::{Choice, Errors, Field, Passage, error_summary, notice, select, textarea},
    document::Page,
    i18n::Tongue,
    pages::problem::{Problem, unsaved},
    urls,
};

/// A questionnaire to be answered.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The secret of the address.
    pub token: String,
    /// What is asked, and of whom.
    pub head: Head,
    /// Themes with their names.
    pub themes: Vec<Choice>,
    /// How pressing a need can be.
    pub priorities: Vec<Choice>,
    /// Languages that the words can be in.
    pub languages: Vec<Choice>,
    /// What is held or was typed.
    pub typed: Typed,
    /// What is wrong.
    pub errors: Errors,
    /// When it was answered last, in words; empty if it was not.
    pub answered: String,
    /// Whether it was just saved.
    pub saved: bool,
    /// Whether another answer was saved since the form was given out.
    pub overtaken: bool,
    /// Whether the form had lain open for too long and has to be sent again.
    pub expired: bool,
    /// Why it was not saved, although nothing is wrong with it.
    pub unsaved: Option<Problem>,
    /// What was stored when the form was given out.
    pub seen: String,
    /// Proof that the form was given out here.
    pub form_token: String,
}

/// What is asked, and of whom.
#[derive(Debug, Clone)]
pub struct Head {
    /// Title of the questionnaire.
    pub title: Passage,
    /// What stands above the questions.
    pub introduction: Option<Passage>,
    /// The country, named.
    pub country: String,
    /// The last day, in words.
    pub last_day: String,
    /// Where questions go.
    pub contact: String,
}

/// The page.
pub fn answer(locale: Tongue, page: &Answer) -> Page<impl IntoView + use<>> {
    let Head { title, introduction, country, last_day, contact } = page.head.clone();
    let answered = (!page.answered.is_empty()).then(|| {
        let when = [("when", page.answered.as_str().into())];
        view! { <p class="soft">{locale.with("questionnaires-answered_on", &when)}</p> }
    });
    let too_often = page.unsaved == Some(Problem::TooMany);
    let body = view! {
        {error_summary(locale, &page.errors)}
        {page.expired.then(|| notice("warning", locale.text("registration-expired")))}
        {too_often.then(|| notice("warning", locale.text("questionnaires-too_often")))}
        {unsaved(locale, page.unsaved.filter(|_| !too_often))}
        {page.overtaken.then(|| notice("warning", locale.text("questionnaires-overtaken")))}
        {page.saved.then(|| notice("done", locale.text("questionnaires-saved")))}
        <h1 lang=title.lang() dir=title.dir()>{title.text.clone()}</h1>
        <p>{locale.with("questionnaires-asks", &[("country", country.into())])}</p>
        {introduction.map(|text| view! { <p class="prose" lang=text.lang() dir=text.dir()>{text.text.clone()}</p> })}
        <p>{locale.with("questionnaires-until", &[("day", last_day.into())])}</p>
        {answered}
        {form(locale, page)}
        {questions(locale, &contact)}
    };
    Page { title: title.text, description: String::new(), indexed: false, body }
}

/// Where questions go, and what is kept.
pub(super) fn questions(locale: Tongue, contact: &str) -> impl IntoView + use<> {
    let said = locale.with("invitations-questions", &[("contact", contact.into())]);
    view! {
        <p><a href=format!("mailto:{contact}")>{said}</a></p>
        <p><a href=urls::privacy(locale.language)>{locale.text("layout-privacy")}</a></p>
    }
}

fn form(locale: Tongue, page: &Answer) -> impl IntoView + use<> {
    let Answer { typed, errors, .. } = page;
    let asked = |name: &str, list: &str| Field::new(name, locale.code(list, name), typed.get(name));
    let language = asked("language", "questionnaires_answer").required();
    let themes = page.themes.iter().map(|(code, name)| theme(locale, page, code, name)).collect_view();
    view! {
        <form method="post" action=urls::questionnaire(locale.language, &page.token)>
            <input type="hidden" name="_token" value=page.form_token.clone()/>
            <input type="hidden" name="seen" value=page.seen.clone()/>
            {select(locale, &language, &locale.text("needs-choose"), &page.languages, errors)}
            <p>{locale.text("questionnaires-help")}</p>
            {themes}
            {textarea(locale, &asked("other", "questionnaires_answer"), errors)}
            <div class="actions"><button>{locale.text("questionnaires-save")}</button></div>
        </form>
    }
}

/// What is asked of a theme.
fn theme(locale: Tongue, page: &Answer, code: &str, name: &str) -> impl IntoView + use<> {
    let [priority, text] = answer::fields(code);
    let asked = |name: &str, label: &str| {
        Field::new(name, locale.code("questionnaires_answer", label), page.typed.get(name)).depends()
    };
    let none = locale.text("questionnaires-none");
    view! {
        <fieldset>
            <legend>{name.to_owned()}</legend>
            {select(locale, &asked(&priority, "priority"), &none, &page.priorities, &page.errors)}
            {textarea(locale, &asked(&text, "text"), &page.errors)}
        </fieldset>
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Answer> {
    let named = |list: &str, code: &str| (code.to_owned(), locale.code(list, code));
    let blank = Answer {
        token: "secret".into(),
        head: Head {
            title: Passage { text: "Besoins en <capteurs>".into(), language: "fr".parse().ok() },
            introduction: Some(Passage { text: "Two lines,\nand <one> more.".into(), language: None }),
            country: "Senegal".into(),
            last_day: "4 May 2027".into(),
            contact: "needs@itu.example".into(),
        },
        themes: vec![named("theme", "iot"), named("theme", "ssc")],
        priorities: ["high", "medium", "low"].map(|code| named("priority", code)).into(),
        languages: vec![named("language", "en"), named("language", "fr")],
        typed: Typed(vec![("language".into(), "en".into())]),
        errors: Errors::default(),
        answered: String::new(),
        saved: false,
        overtaken: false,
        expired: false,
        unsaved: None,
        seen: "0".into(),
        form_token: "1.x".into(),
    };
    let typed = [
        ("language", "fr"),
        ("priority_iot", "high"),
        ("text_iot", "</textarea><script>"),
        ("text_ssc", "Capteurs"),
        ("other", "Merci"),
    ];
    let typed = Typed(typed.map(|(name, text)| (name.to_owned(), text.to_owned())).into());
    let when = "2 March 2027".to_owned();
    let held = Answer { typed, answered: when, saved: true, ..blank.clone() };
    let mut wrong = Answer {
        overtaken: true,
        expired: true,
        saved: false,
        unsaved: Some(Problem::TooMany),
        ..held.clone()
    };
    wrong.errors.add("priority_ssc", locale.text("questionnaires-no_priority"));
    vec![blank, held, wrong]
}
