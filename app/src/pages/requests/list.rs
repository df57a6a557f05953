//! Requests for support in holding an event, the latest first.

use leptos::prelude::*;

use crate::{
    components::{Choice, Errors, Field, Pages, notice, pagination, select},
    document::Page,
    i18n::{Tongue, count},
    urls,
};

/// The list.
#[derive(Debug, Clone, Default)]
pub struct Requests {
    /// Code of the country, or empty.
    pub country: String,
    /// Code of the state, or empty.
    pub state: String,
    /// Countries that can be chosen.
    pub countries: Vec<Choice>,
    /// States that can be chosen.
    pub states: Vec<Choice>,
    /// Requests of this page.
    pub rows: Vec<Row>,
    /// How many fit.
    pub total: u64,
    /// Where in the list.
    pub pages: Pages,
    /// What has just happened, in a sentence.
    pub done: Option<String>,
}

/// One request.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// Row number.
    pub id: i64,
    /// Who asks, named.
    pub country: String,
    /// Kind of event, named.
    pub kind: String,
    /// Its theme, named.
    pub theme: String,
    /// When it was asked, in words.
    pub date: String,
    /// When the event is wanted, in words; may be empty.
    pub wanted: String,
    /// Where it stands, named.
    pub state: String,
}

/// The page.
pub fn list(locale: Tongue, model: &Requests) -> Page<impl IntoView + use<>> {
    let title = locale.text("requests-title");
    let none = Errors::default();
    let any = locale.text("needs-any");
    let asked = |name: &str, value: &str| Field::new(name, locale.code("needs_field", name), value);
    let body = view! {
        <h1>{title.clone()}</h1>
        {model.done.clone().map(|done| notice("done", done))}
        <div class="actions">
            <a class="button" href=urls::staff(locale.language, "/requests/new")>{locale.text("requests-new")}</a>
            <a href=urls::staff(locale.language, "/needs")>{locale.text("needs-title")}</a>
        </div>
        <form class="filters" method="get" action=urls::staff(locale.language, "/requests") role="search">
            {select(locale, &asked("country", &model.country), &any, &model.countries, &none)}
            {select(locale, &asked("state", &model.state), &any, &model.states, &none)}
            <button>{locale.text("needs-show")}</button>
        </form>
        <p class="count" role="status">{locale.with("requests-found", &[("count", count(model.total))])}</p>
        {(!model.rows.is_empty()).then(|| table(locale, model))}
        {pagination(locale, &model.pages)}
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn table(locale: Tongue, model: &Requests) -> impl IntoView + use<> {
    let labels =
        ["country", "kind", "theme", "date", "wanted", "state"].map(|name| locale.code("needs_field", name));
    let head = labels.iter().map(|label| view! { <th scope="col">{label.clone()}</th> }).collect_view();
    let row = |one: &Row| {
        let cells = [&one.kind, &one.theme, &one.date, &one.wanted, &one.state];
        let cells = cells.into_iter().zip(&labels[1..]).map(|(text, label)| {
            let label = (!text.is_empty()).then(|| label.clone());
            view! { <td data-label=label>{text.clone()}</td> }
        });
        let href = urls::staff(locale.language, &format!("/requests/{}", one.id));
        view! { <tr><th scope="row"><a href=href>{one.country.clone()}</a></th>{cells.collect_view()}</tr> }
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
pub fn samples(locale: Tongue) -> Vec<Requests> {
    let row = Row {
        id: 3,
        country: "Senegal".into(),
        kind: locale.code("kind", "workshop"),
        theme: locale.code("theme", "iot"),
        date: "March 2026".into(),
        wanted: "2027".into(),
        state: locale.code("request_state", "accepted"),
    };
    let done = Some(locale.text("needs-saved"));
    vec![Requests::default(), Requests { rows: vec![row], total: 1, done, ..Requests::default() }]
}
