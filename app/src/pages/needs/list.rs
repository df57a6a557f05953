//! What countries need, the latest first.

use leptos::prelude::*;

use crate::{
    components::{Choice, Errors, Field, Pages, Passage, notice, pagination, select},
    document::Page,
    i18n::{Tongue, count},
    urls,
};

/// The list.
#[derive(Debug, Clone, Default)]
pub struct Needs {
    /// Code of the country, or empty.
    pub country: String,
    /// Code of the theme, or empty.
    pub theme: String,
    /// Countries that can be chosen.
    pub countries: Vec<Choice>,
    /// Themes that can be chosen.
    pub themes: Vec<Choice>,
    /// Needs of this page.
    pub rows: Vec<Row>,
    /// How many fit.
    pub total: u64,
    /// Where in the list.
    pub pages: Pages,
    /// What has just happened, in a sentence.
    pub done: Option<String>,
}

/// One need.
#[derive(Debug, Clone)]
pub struct Row {
    /// Row number.
    pub id: i64,
    /// Whose, named.
    pub country: String,
    /// Its theme, named.
    pub theme: String,
    /// How pressing, named; may be empty.
    pub priority: String,
    /// When it was stated, in words.
    pub date: String,
    /// Who states it.
    pub source: String,
    /// What is needed.
    pub text: Passage,
}

/// The page.
pub fn list(locale: Tongue, model: &Needs) -> Page<impl IntoView + use<>> {
    let title = locale.text("needs-title");
    let none = Errors::default();
    let any = locale.text("needs-any");
    let asked = |name: &str, value: &str| Field::new(name, locale.code("needs_field", name), value);
    let body = view! {
        <h1>{title.clone()}</h1>
        {model.done.clone().map(|done| notice("done", done))}
        <div class="actions">
            <a class="button" href=urls::staff(locale.language, "/needs/new")>{locale.text("needs-new")}</a>
            <a href=urls::staff(locale.language, "/requests")>{locale.text("requests-title")}</a>
        </div>
        <form class="filters" method="get" action=urls::staff(locale.language, "/needs") role="search">
            {select(locale, &asked("country", &model.country), &any, &model.countries, &none)}
            {select(locale, &asked("theme", &model.theme), &any, &model.themes, &none)}
            <button>{locale.text("needs-show")}</button>
        </form>
        <p class="count" role="status">{locale.with("needs-found", &[("count", count(model.total))])}</p>
        {(!model.rows.is_empty()).then(|| table(locale, model))}
        {pagination(locale, &model.pages)}
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn table(locale: Tongue, model: &Needs) -> impl IntoView + use<> {
    let labels = ["country", "theme", "priority", "date", "source", "text"]
        .map(|name| locale.code("needs_field", name));
    let head = labels.iter().map(|label| view! { <th scope="col">{label.clone()}</th> }).collect_view();
    let row = |one: &Row| {
        let cell = |at: usize, text: &str| {
            let label = (!text.is_empty()).then(|| labels[at].clone());
            view! { <td data-label=label><bdi>{text.to_owned()}</bdi></td> }
        };
        view! {
            <tr>
                <th scope="row">
                    <a href=urls::staff(locale.language, &format!("/needs/{}", one.id))>{one.country.clone()}</a>
                </th>
                {cell(1, &one.theme)}
                {cell(2, &one.priority)}
                {cell(3, &one.date)}
                {cell(4, &one.source)}
                <td data-label=labels[5].clone() lang=one.text.lang() dir=one.text.dir()>{one.text.text.clone()}</td>
            </tr>
        }
    };
    let rows = model.rows.iter().map(row).collect_view();
    view! {
        <table class="cards dense">
            <thead><tr>{head}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Needs> {
    let row = Row {
        id: 3,
        country: "Senegal".into(),
        theme: locale.code("theme", "iot"),
        priority: locale.code("priority", "high"),
        date: "March 2026".into(),
        source: "Questionnaire <x>".into(),
        text: Passage { text: "Formation aux <capteurs>".into(), language: "fr".parse().ok() },
    };
    let done = Some(locale.text("needs-saved"));
    vec![Needs::default(), Needs { rows: vec![row], total: 1, done, ..Needs::default() }]
}
