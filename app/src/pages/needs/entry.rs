//! The fields of a need, for a new one and for a correction.

use domain::{language::Language, typed::Typed};
use leptos::prelude::*;

use crate::{
    components::{Choice, Errors, Field, error_summary, field, notice, select, textarea},
    document::Page,
    i18n::Tongue,
    urls,
};

/// The fields of a need.
#[derive(Debug, Clone, Default)]
pub struct Need {
    /// Row number; none for a new one.
    pub id: Option<i64>,
    /// The fields as stored or typed.
    pub typed: Typed,
    /// What is wrong with them.
    pub errors: Errors,
    /// What can be chosen.
    pub choices: Choices,
    /// Whether somebody else changed it since the form was given out.
    pub overtaken: bool,
    /// Whether somebody removed it since.
    pub removed: bool,
    /// What was stored when the form was given out; empty for a new one.
    pub seen: String,
    /// Token of the form.
    pub token: String,
}

/// What can be chosen.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// Countries in the language's order.
    pub countries: Vec<Choice>,
    /// Themes.
    pub themes: Vec<Choice>,
    /// How pressing.
    pub priorities: Vec<Choice>,
    /// Kinds of events.
    pub kinds: Vec<Choice>,
    /// Languages.
    pub languages: Vec<Choice>,
}

/// The page.
pub fn need(locale: Tongue, model: &Need) -> Page<impl IntoView + use<>> {
    let title = locale.text(if model.id.is_some() { "needs-edit" } else { "needs-new" });
    let list = urls::staff(locale.language, "/needs");
    let action = match model.id {
        Some(id) => urls::staff(locale.language, &format!("/needs/{id}")),
        None => urls::staff(locale.language, "/needs/new"),
    };
    let removal = model.id.map(|id| {
        let action = urls::staff(locale.language, &format!("/needs/{id}/removal"));
        view! {
            <form method="post" action=action>
                <input type="hidden" name="_token" value=model.token.clone()/>
                <p class="actions"><button class="danger">{locale.text("needs-remove")}</button></p>
            </form>
        }
    });
    let body = view! {
        <p class="crumbs"><a href=list>{locale.text("needs-title")}</a></p>
        {error_summary(locale, &model.errors)}
        <h1>{title.clone()}</h1>
        {model.overtaken.then(|| notice("warning", locale.text("needs-overtaken")))}
        {model.removed.then(|| notice("warning", locale.text("needs-removed_meanwhile")))}
        <form method="post" action=action class="plain-labels">
            <input type="hidden" name="_token" value=model.token.clone()/>
            <input type="hidden" name="seen" value=model.seen.clone()/>
            <div class="columns">{fields(locale, model)}</div>
            {words(locale, &model.typed, &model.errors)}
            <p class="actions"><button>{locale.text("needs-save")}</button></p>
        </form>
        {removal}
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn fields(locale: Tongue, model: &Need) -> impl IntoView + use<> {
    let Need { typed, errors, choices, .. } = model;
    let choose = locale.text("needs-choose");
    let asked = |name: &str| Field::new(name, locale.code("needs_field", name), typed.get(name));
    let chosen =
        |name: &str, choices: &[Choice]| select(locale, &asked(name).required(), &choose, choices, errors);
    view! {
        {chosen("country", &choices.countries)}
        {chosen("theme", &choices.themes)}
        {select(locale, &asked("priority"), &locale.text("needs-not_stated"), &choices.priorities, errors)}
        {field(locale, &asked("date").hint(locale.text("needs-date_hint")).required(), errors)}
        {field(locale, &asked("source").hint(locale.text("needs-source_hint")).required(), errors)}
        {chosen("language", &choices.languages)}
    }
}

/// What is needed or asked for, in the words of whoever says so.
pub(in crate::pages) fn words(locale: Tongue, typed: &Typed, errors: &Errors) -> impl IntoView + use<> {
    let asked = Field::new("text", locale.code("needs_field", "text"), typed.get("text")).required();
    let asked = match typed.get("language").parse::<Language>() {
        Ok(language) => asked.lang(language),
        Err(_) => asked,
    };
    textarea(locale, &asked, errors)
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Need> {
    let blank = Need { token: "token".into(), ..Need::default() };
    let typed = Typed(vec![
        ("source".into(), "Questionnaire \"<x>\"".into()),
        ("text".into(), "</textarea><script>alert(1)</script>".into()),
        ("language".into(), "ar".into()),
    ]);
    let mut wrong = Need { id: Some(3), typed, overtaken: true, ..blank.clone() };
    wrong.errors.add("country", locale.text("wrong-missing"));
    vec![blank, wrong]
}
