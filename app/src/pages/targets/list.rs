//! Targets, those of the latest period first.

use leptos::prelude::*;

use crate::{
    components::{Pages, notice, pagination},
    document::Page,
    i18n::{Tongue, count},
    urls,
};

/// The list.
#[derive(Debug, Clone, Default)]
pub struct Targets {
    /// Targets of this page.
    pub rows: Vec<Row>,
    /// How many there are.
    pub total: u64,
    /// Where in the list.
    pub pages: Pages,
    /// Whether the reader may set and change them.
    pub may_set: bool,
    /// What has just happened, in a sentence.
    pub done: Option<String>,
}

/// One target.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// Row number.
    pub id: i64,
    /// The figure, named.
    pub figure: String,
    /// The period, in words.
    pub period: String,
    /// The number aimed at, as the language writes it.
    pub number: String,
    /// Where it comes from.
    pub source: String,
    /// What else is to be known; may be empty.
    pub note: String,
}

/// The page.
pub fn list(locale: Tongue, model: &Targets) -> Page<impl IntoView + use<>> {
    let title = locale.text("targets-title");
    let new = model.may_set.then(|| {
        let href = urls::staff(locale.language, "/targets/new");
        view! { <a class="button" href=href>{locale.text("targets-new")}</a> }
    });
    let body = view! {
        <h1>{title.clone()}</h1>
        {model.done.clone().map(|done| notice("done", done))}
        <p>{locale.text("targets-help")}</p>
        <div class="actions">
            {new}
            <a href=urls::staff(locale.language, "/reports")>{locale.text("accounts-section-reports")}</a>
        </div>
        <p class="count" role="status">{locale.with("targets-found", &[("count", count(model.total))])}</p>
        {(!model.rows.is_empty()).then(|| table(locale, model))}
        {pagination(locale, &model.pages)}
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn table(locale: Tongue, model: &Targets) -> impl IntoView + use<> {
    let labels =
        ["figure", "period", "number", "source", "note"].map(|name| locale.code("targets_field", name));
    let head = labels.iter().map(|label| view! { <th scope="col">{label.clone()}</th> }).collect_view();
    let row = |one: &Row| {
        let cell = |at: usize, text: &str| {
            let label = (!text.is_empty()).then(|| labels[at].clone());
            view! { <td data-label=label dir="auto">{text.to_owned()}</td> }
        };
        let figure = one.figure.clone();
        let figure = if model.may_set {
            let href = urls::staff(locale.language, &format!("/targets/{}", one.id));
            view! { <a href=href>{figure}</a> }.into_any()
        } else {
            figure.into_any()
        };
        view! {
            <tr>
                <th scope="row">{figure}</th>
                <td data-label=labels[1].clone()>{one.period.clone()}</td>
                <td class="number" data-label=labels[2].clone()>{one.number.clone()}</td>
                {cell(3, &one.source)}
                {cell(4, &one.note)}
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
pub fn samples(locale: Tongue) -> Vec<Targets> {
    let row = Row {
        id: 3,
        figure: locale.text("report-people"),
        period: "15 October 2024 to before 15 October 2028".into(),
        number: locale.number(12_000),
        source: "Operational plan <7>".into(),
        note: String::new(),
    };
    let noted = Row { id: 4, note: "Agreed with <BDT>".into(), ..row.clone() };
    let rows = vec![row, noted];
    let read = Targets { rows, total: 2, ..Targets::default() };
    let done = Some(locale.text("needs-saved"));
    vec![Targets::default(), Targets { may_set: true, done, ..read.clone() }, read]
}
