//! The stored reports.

use domain::report::ReportState;
use leptos::prelude::*;

use crate::{
    components::{Pages, pagination},
    document::Page,
    i18n::Tongue,
    urls,
};

/// The stored reports, latest first.
#[derive(Debug, Clone, Default)]
pub struct Documents {
    /// Those of this page.
    pub rows: Vec<Row>,
    /// Where in the list.
    pub pages: Pages,
}

/// One report.
#[derive(Debug, Clone)]
pub struct Row {
    /// Its number among the reports.
    pub id: i64,
    /// What it is called.
    pub title: String,
    /// Its days, in words.
    pub period: String,
    /// Number of the document with its revision; may be empty.
    pub number: String,
    /// Where it stands.
    pub state: ReportState,
    /// Who answers for it.
    pub owner: String,
    /// When somebody wrote on it last, in words.
    pub edited: String,
}

/// The page.
pub fn documents(locale: Tongue, model: &Documents) -> Page<impl IntoView + use<>> {
    let title = locale.text("documents-title");
    let heading = title.clone();
    let labels = [
        "documents-report",
        "documents-period",
        "documents-number",
        "documents-state",
        "documents-owner",
        "documents-edited",
    ]
    .map(|id| locale.text(id));
    let heads = labels.clone().map(|label| view! { <th scope="col">{label}</th> }).collect_view();
    let rows = model.rows.iter().map(|row| one(locale, row, &labels)).collect_view();
    let table = if model.rows.is_empty() {
        view! { <p>{locale.text("documents-none")}</p> }.into_any()
    } else {
        view! { <table class="cards dense"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table> }
            .into_any()
    };
    let body = view! {
        <h1>{heading}</h1>
        <p>{locale.text("documents-help")}</p>
        <p class="actions">
            <a href=urls::staff(locale.language, "/reports")>{locale.text("documents-begin")}</a>
            <a href=urls::staff(locale.language, "/reports/quality")>{locale.text("quality-title")}</a>
        </p>
        {table}
        {pagination(locale, &model.pages)}
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn one(locale: Tongue, row: &Row, labels: &[String; 6]) -> impl IntoView + use<> {
    let href = urls::staff_report(locale.language, row.id, "");
    let [_, period, number, state, owner, edited] = labels.clone();
    view! {
        <tr>
            <th scope="row"><a href=href>{row.title.clone()}</a></th>
            <td data-label=period>{row.period.clone()}</td>
            <td data-label=number><bdi>{row.number.clone()}</bdi></td>
            <td data-label=state>{locale.code("report_state", row.state.code())}</td>
            <td data-label=owner><bdi>{row.owner.clone()}</bdi></td>
            <td data-label=edited>{row.edited.clone()}</td>
        </tr>
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Documents> {
    let row = Row {
        id: 3,
        title: locale.code("report", "council-197"),
        period: "2026-06-01 – 2027-06-01".into(),
        number: "C27/14(Rev.1)".into(),
        state: ReportState::InReview,
        owner: "report.officer.of.the.regional.office-for-africa@example.org".into(),
        edited: "2 March 2027".into(),
    };
    vec![Documents::default(), Documents { rows: vec![row], ..Documents::default() }]
}
