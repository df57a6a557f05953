//! Paragraph by record: how many answer each, how far, the latest, and where a report is due.

use leptos::prelude::*;

use crate::{
    components::{Choice, Errors, Field, Passage, error_summary, field, select},
    document::Page,
    i18n::{Tongue, count},
    urls,
};

/// The matrix.
#[derive(Debug, Clone, Default)]
pub struct Matrix {
    /// What is filtered by, as typed.
    pub filters: Filters,
    /// What can be chosen.
    pub choices: Choices,
    /// What is wrong with the filters.
    pub errors: Errors,
    /// The paragraphs by instrument.
    pub groups: Vec<Group>,
}

/// What is filtered by, as typed.
#[derive(Debug, Clone, Default)]
pub struct Filters {
    /// Number of a resolution.
    pub resolution: String,
    /// Code of an organ.
    pub organ: String,
    /// Code of a status.
    pub status: String,
    /// First day.
    pub from: String,
    /// First day after.
    pub to: String,
}

/// What can be chosen.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// Numbers of resolutions.
    pub resolutions: Vec<Choice>,
    /// Organs.
    pub organs: Vec<Choice>,
    /// Statuses.
    pub statuses: Vec<Choice>,
}

/// The paragraphs of one instrument.
#[derive(Debug, Clone, Default)]
pub struct Group {
    /// Its name.
    pub name: String,
    /// What replaced it, in a sentence; empty for nothing.
    pub replaced: String,
    /// Its paragraphs.
    pub rows: Vec<Row>,
}

/// One paragraph.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// Its id.
    pub id: String,
    /// Its block and number.
    pub number: String,
    /// Whom it addresses.
    pub organ: String,
    /// What it asks, with its language where that is not the page's.
    pub asks: Passage,
    /// Records that answer it.
    pub records: u64,
    /// The latest of them.
    pub latest: Vec<Latest>,
    /// Reports that were handed in as it demands, the latest first.
    pub handed_in: Vec<Latest>,
    /// Code of its status.
    pub status: String,
    /// Date of the latest record, in words.
    pub last: String,
    /// Where its report is due, in words; empty if it demands none.
    pub due: String,
}

/// A record that answers a paragraph.
#[derive(Debug, Clone, Default)]
pub struct Latest {
    /// Its reference.
    pub reference: String,
    /// What it is called, with its language where that is not the page's.
    pub title: Passage,
    /// Its page; empty if the reader may not open one.
    pub link: String,
}

/// The page.
pub fn matrix(locale: Tongue, model: &Matrix) -> Page<impl IntoView + use<>> {
    let title = locale.text("mandates-title");
    let total: usize = model.groups.iter().map(|group| group.rows.len()).sum();
    let groups = model.groups.iter().map(|group| table(locale, group)).collect_view();
    let body = view! {
        {error_summary(locale, &model.errors)}
        <h1>{title.clone()}</h1>
        <p class="actions">
            <a href=urls::staff(locale.language, "/mandates/due")>{locale.text("mandates-due_title")}</a>
        </p>
        {filters(locale, model)}
        <p class="count" role="status">{locale.with("mandates-found", &[("count", count(total as u64))])}</p>
        {groups}
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn filters(locale: Tongue, model: &Matrix) -> impl IntoView + use<> {
    let Matrix { filters, choices, errors, .. } = model;
    let any = locale.text("mandates-any");
    let asked = |name: &str, value: &str| Field::new(name, locale.code("mandates_filter", name), value);
    let chosen = |name: &str, value: &str, choices: &[Choice]| {
        select(locale, &asked(name, value), &any, choices, errors)
    };
    let day = |name: &str, value: &str| {
        field(locale, &asked(name, value).hint(locale.text("mandates-day_hint")), errors)
    };
    view! {
        <form class="filters" method="get" action=urls::staff(locale.language, "/mandates") role="search">
            {chosen("resolution", &filters.resolution, &choices.resolutions)}
            {chosen("organ", &filters.organ, &choices.organs)}
            {chosen("status", &filters.status, &choices.statuses)}
            {day("from", &filters.from)}
            {day("to", &filters.to)}
            <button>{locale.text("mandates-show")}</button>
        </form>
    }
}

fn table(locale: Tongue, group: &Group) -> impl IntoView + use<> {
    let labels = ["paragraph", "asks", "records", "status", "last", "due"]
        .map(|column| locale.code("mandates_column", column));
    let head = labels.iter().map(|label| view! { <th scope="col">{label.clone()}</th> }).collect_view();
    let rows = group.rows.iter().map(|one| row(locale, one, &labels)).collect_view();
    let replaced = (!group.replaced.is_empty()).then(|| view! { <p>{group.replaced.clone()}</p> });
    view! {
        <h2>{group.name.clone()}</h2>
        {replaced}
        <table class="cards dense">
            <thead><tr>{head}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn row(locale: Tongue, one: &Row, labels: &[String; 6]) -> impl IntoView + use<> {
    let records = i64::try_from(one.records).unwrap_or(i64::MAX);
    view! {
        <tr>
            <th scope="row">
                <a href=urls::staff_paragraph(locale.language, &one.id)><bdi>{one.number.clone()}</bdi></a>
            </th>
            <td data-label=labels[1].clone()>
                <strong>{one.organ.clone()}</strong> " " <span lang=one.asks.lang() dir=one.asks.dir()>{one.asks.text.clone()}</span>
            </td>
            <td data-label=labels[2].clone()>{locale.number(records)} {latest(locale, one)}</td>
            <td data-label=labels[3].clone()>{locale.code("mandate_status", &one.status)}</td>
            <td data-label=(!one.last.is_empty()).then(|| labels[4].clone())>{one.last.clone()}</td>
            <td data-label=(!one.due.is_empty()).then(|| labels[5].clone())>{one.due.clone()} {handed_in(locale, one)}</td>
        </tr>
    }
}

/// The latest records of a paragraph, and the way to the others.
fn latest(locale: Tongue, one: &Row) -> impl IntoView + use<> {
    let named = one.latest.iter().map(record);
    let more = one.records.saturating_sub(one.latest.len() as u64);
    let more = (more > 0).then(|| {
        let text = locale.with("report-records-more", &[("count", count(more))]);
        view! { <li><a href=urls::staff_paragraph(locale.language, &one.id)>{text}</a></li> }
    });
    (!one.latest.is_empty()).then(|| view! { <ul class="stacked">{named.collect_view()} {more}</ul> })
}

/// The reports that were handed in.
fn handed_in(locale: Tongue, one: &Row) -> impl IntoView + use<> {
    let reports = one.handed_in.iter().map(record).collect_view();
    (!one.handed_in.is_empty())
        .then(|| view! { <p>{locale.text("mandates-handed_in")}</p> <ul class="stacked">{reports}</ul> })
}

/// A record by its reference, which leads to it, and its title.
fn record(one: &Latest) -> impl IntoView + use<> {
    let name = view! { <bdi>{one.reference.clone()}</bdi> };
    let name = match one.link.clone() {
        link if link.is_empty() => name.into_any(),
        link => view! { <a href=link>{name}</a> }.into_any(),
    };
    let title = (!one.title.text.is_empty()).then(|| {
        view! { " " <span lang=one.title.lang() dir=one.title.dir()>{one.title.text.clone()}</span> }
    });
    view! { <li>{name} {title}</li> }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Matrix> {
    let done = Row {
        id: "R98-RCC-2024/TSB+BDT+BR/6".into(),
        number: "TSB+BDT+BR/6".into(),
        organ: locale.code("organ", "TSB+BDT+BR"),
        asks: Passage { text: "Report to the next <WTSA>.".into(), language: None },
        records: 12,
        latest: vec![Latest {
            reference: "EV-<1>".into(),
            title: Passage { text: "Forum on <smart> cities".into(), language: None },
            link: "#".into(),
        }],
        handed_in: vec![Latest {
            reference: "WTSA-28/31".into(),
            title: Passage { text: "12 September 2028".into(), language: None },
            link: "#".into(),
        }],
        status: "done".into(),
        last: "12 September 2024".into(),
        due: "WTSA-28".into(),
    };
    let none = Row {
        id: "R98-CITEL-2022/SG20/4".into(),
        number: "SG20/4".into(),
        status: "none".into(),
        organ: locale.code("organ", "SG20"),
        asks: Passage { text: "Interact.".into(), language: Some(domain::language::Language::EN) },
        ..Row::default()
    };
    let group = |instrument: &str, replaced: &str, row: Row| Group {
        name: locale.code("instrument", instrument),
        replaced: replaced.into(),
        rows: vec![row],
    };
    let next = locale.code("instrument", "R98-RCC-2024");
    let replaced = locale.with("mandates-replaced", &[("instrument", next.into())]);
    let full = Matrix {
        groups: vec![group("R98-RCC-2024", "", done), group("R98-CITEL-2022", &replaced, none)],
        ..Matrix::default()
    };
    let mut wrong =
        Matrix { filters: Filters { from: "May".into(), ..Filters::default() }, ..Matrix::default() };
    wrong.errors.add("from", locale.text("mandates-error_day"));
    vec![full, wrong]
}
