//! The fields of a questionnaire, for a new one and for a correction.

use domain::{language::Language, typed::Typed};
use leptos::prelude::*;

use crate::{
    components::{Check, Choice, Errors, Field, checks, error_summary, field, notice, textarea},
    document::Page,
    i18n::Tongue,
    urls,
};

/// The fields of a questionnaire.
#[derive(Debug, Clone, Default)]
pub struct Entry {
    /// Row number; none for a new one.
    pub id: Option<i64>,
    /// The fields as stored or typed.
    pub typed: Typed,
    /// What is wrong with them.
    pub errors: Errors,
    /// Languages of texts with their own names, the reader's first.
    pub languages: Vec<(Language, String)>,
    /// Themes that it can ask about.
    pub themes: Vec<Choice>,
    /// Whether somebody else changed it since the form was given out.
    pub overtaken: bool,
    /// What was stored when the form was given out; empty for a new one.
    pub seen: String,
    /// Token of the form.
    pub token: String,
}

/// The page.
pub fn entry(locale: Tongue, model: &Entry) -> Page<impl IntoView + use<>> {
    let title = locale.text(if model.id.is_some() { "questionnaires-edit" } else { "questionnaires-new" });
    let list = urls::staff(locale.language, "/questionnaires");
    let action = match model.id {
        Some(id) => format!("{list}/{id}/details"),
        None => format!("{list}/new"),
    };
    let body = view! {
        <p class="crumbs"><a href=list>{locale.text("questionnaires-title")}</a></p>
        {error_summary(locale, &model.errors)}
        <h1>{title.clone()}</h1>
        {model.overtaken.then(|| notice("warning", locale.text("needs-overtaken")))}
        <form method="post" action=action class="plain-labels">
            <input type="hidden" name="_token" value=model.token.clone()/>
            <input type="hidden" name="seen" value=model.seen.clone()/>
            {fields(locale, model)}
            <p class="actions"><button>{locale.text("needs-save")}</button></p>
        </form>
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn fields(locale: Tongue, model: &Entry) -> impl IntoView + use<> {
    let Entry { typed, errors, .. } = model;
    let asked = |name: &str| Field::new(name, locale.code("questionnaires_field", name), typed.get(name));
    let in_language = |name: &str, id: &str, (language, own): &(Language, String)| {
        let name = format!("{name}_{language}");
        let label = locale.with(id, &[("language", own.as_str().into())]);
        Field::new(&name, label, typed.get(&name)).lang(*language)
    };
    let titles = model
        .languages
        .iter()
        .map(|one| field(locale, &in_language("title", "questionnaires-title_in", one), errors));
    let introductions = model.languages.iter().map(|one| {
        textarea(locale, &in_language("introduction", "questionnaires-introduction_in", one), errors)
    });
    let boxes: Vec<Check> = model
        .themes
        .iter()
        .map(|(value, label)| Check {
            value: value.clone(),
            label: label.clone(),
            checked: typed.has("themes", value),
            lang: None,
        })
        .collect();
    let contact = asked("contact_email").kind("email").hint(locale.text("questionnaires-contact_hint"));
    view! {
        <div class="columns">{titles.collect_view()}</div>
        <div class="columns">{introductions.collect_view()}</div>
        <div class="columns">
            {field(locale, &asked("last_day").kind("date").required(), errors)}
            {field(locale, &contact.required(), errors)}
        </div>
        {checks("themes", locale.code("questionnaires_field", "themes"), &boxes, errors)}
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Entry> {
    let blank = Entry {
        languages: vec![(locale.language, locale.code("language_own", locale.language.as_str()))],
        themes: ["iot", "ssc"].map(|code| (code.to_owned(), locale.code("theme", code))).into(),
        typed: Typed(vec![("themes".into(), "iot".into()), ("themes".into(), "ssc".into())]),
        token: "token".into(),
        ..Entry::default()
    };
    let typed = Typed(vec![
        (format!("title_{}", locale.language), "Needs \"<2027>\"".into()),
        (format!("introduction_{}", locale.language), "</textarea><script>alert(1)</script>".into()),
        ("themes".into(), "ssc".into()),
    ]);
    let mut wrong = Entry { id: Some(3), typed, overtaken: true, ..blank.clone() };
    wrong.errors.add("last_day", locale.text("wrong-missing"));
    vec![blank, wrong]
}
