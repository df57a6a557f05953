//! The fields of a request, for a new one and for a correction.

use domain::typed::Typed;
use leptos::prelude::*;

use crate::{
    components::{Choice, Errors, Field, error_summary, field, notice, select},
    document::Page,
    i18n::Tongue,
    pages::needs::entry::{Choices, words},
    urls,
};

/// The fields of a request.
#[derive(Debug, Clone, Default)]
pub struct RequestEntry {
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
    /// What was stored when the form was given out; empty for a new one.
    pub seen: String,
    /// Token of the form.
    pub token: String,
}

/// The page.
pub fn entry(locale: Tongue, model: &RequestEntry) -> Page<impl IntoView + use<>> {
    let title = locale.text(if model.id.is_some() { "requests-edit" } else { "requests-new" });
    let action = match model.id {
        Some(id) => urls::staff(locale.language, &format!("/requests/{id}/details")),
        None => urls::staff(locale.language, "/requests/new"),
    };
    let body = view! {
        <p class="crumbs"><a href=urls::staff(locale.language, "/requests")>{locale.text("requests-title")}</a></p>
        {error_summary(locale, &model.errors)}
        <h1>{title.clone()}</h1>
        {model.overtaken.then(|| notice("warning", locale.text("needs-overtaken")))}
        <form method="post" action=action class="plain-labels">
            <input type="hidden" name="_token" value=model.token.clone()/>
            <input type="hidden" name="seen" value=model.seen.clone()/>
            <div class="columns">{fields(locale, model)}</div>
            {words(locale, &model.typed, &model.errors)}
            <p class="actions"><button>{locale.text("needs-save")}</button></p>
        </form>
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn fields(locale: Tongue, model: &RequestEntry) -> impl IntoView + use<> {
    let RequestEntry { typed, errors, choices, .. } = model;
    let choose = locale.text("needs-choose");
    let asked = |name: &str| Field::new(name, locale.code("needs_field", name), typed.get(name));
    let chosen =
        |name: &str, choices: &[Choice]| select(locale, &asked(name).required(), &choose, choices, errors);
    let hint = locale.text("needs-date_hint");
    view! {
        {chosen("country", &choices.countries)}
        {chosen("kind", &choices.kinds)}
        {chosen("theme", &choices.themes)}
        {field(locale, &asked("date").hint(hint.clone()).required(), errors)}
        {field(locale, &asked("wanted").hint(hint), errors)}
        {field(locale, &asked("source").hint(locale.text("requests-source_hint")).required(), errors)}
        {chosen("language", &choices.languages)}
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<RequestEntry> {
    let blank = RequestEntry { token: "token".into(), ..RequestEntry::default() };
    let typed = Typed(vec![("text".into(), "</textarea><script>alert(1)</script>".into())]);
    let mut wrong = RequestEntry { id: Some(3), typed, overtaken: true, ..blank.clone() };
    wrong.errors.add("country", locale.text("wrong-missing"));
    vec![blank, wrong]
}
