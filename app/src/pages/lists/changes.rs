//! Graduations that wait for somebody's word, and every decision so far.

use leptos::prelude::*;

use crate::{
    components::{Pages, notice, pagination},
    document::Page,
    i18n::Tongue,
    urls,
};

/// What is open and what was decided.
#[derive(Debug, Clone, Default)]
pub struct Changes {
    /// Scheduled graduations that nobody confirmed, by day.
    pub open: Vec<Scheduled>,
    /// Decisions, latest first.
    pub decided: Vec<Decided>,
    /// Where in the list of decisions.
    pub pages: Pages,
    /// Whether something was decided just now.
    pub done: bool,
}

/// A scheduled graduation.
#[derive(Debug, Clone, Default)]
pub struct Scheduled {
    /// Code of the country.
    pub iso3: String,
    /// Name of the country.
    pub country: String,
    /// Code of the class.
    pub class: String,
    /// Name of the class.
    pub class_name: String,
    /// The day, in words.
    pub on: String,
    /// Whether the day has come.
    pub due: bool,
}

/// A decision.
#[derive(Debug, Clone, Default)]
pub struct Decided {
    /// When, in words.
    pub at: String,
    /// Who.
    pub by: String,
    /// What, named.
    pub change: String,
    /// Name of the country.
    pub country: String,
    /// Name of the class or region.
    pub of: String,
    /// From which day, in words; may be empty.
    pub from: String,
    /// Until which day, in words; may be empty.
    pub to: String,
    /// Where it is stated.
    pub source: String,
}

/// The page.
pub fn changes(locale: Tongue, model: &Changes) -> Page<impl IntoView + use<>> {
    let title = locale.text("accounts-section-lists");
    let open = model.open.iter().map(|row| scheduled(locale, row)).collect_view();
    let open = if model.open.is_empty() {
        view! { <p>{locale.text("lists-open-none")}</p> }.into_any()
    } else {
        let heads = ["lists-country", "lists-class", "lists-day"]
            .map(|id| view! { <th scope="col">{locale.text(id)}</th> });
        view! {
            <table class="cards dense">
                <thead><tr>{heads.collect_view()}<th scope="col">{locale.text("lists-decision")}</th></tr></thead>
                <tbody>{open}</tbody>
            </table>
        }
        .into_any()
    };
    let decided = model.decided.iter().map(|row| decision(locale, row)).collect_view();
    let heads = [
        "lists-at",
        "lists-change",
        "lists-country",
        "lists-of",
        "lists-from",
        "lists-to",
        "lists-source",
        "lists-by",
    ]
    .map(|id| view! { <th scope="col">{locale.text(id)}</th> });
    let table = view! {
        <table class="cards dense">
            <thead><tr>{heads.collect_view()}</tr></thead>
            <tbody>{decided}</tbody>
        </table>
    };
    let table = if model.decided.is_empty() {
        view! { <p>{locale.text("lists-decided-none")}</p> }.into_any()
    } else {
        table.into_any()
    };
    let body = view! {
        <h1>{title.clone()}</h1>
        {model.done.then(|| notice("done", locale.text("lists-done")))}
        <h2>{locale.text("lists-open")}</h2>
        <p>{locale.text("lists-open-help")}</p>
        {open}
        <h2>{locale.text("lists-decided")}</h2>
        {table}
        {pagination(locale, &model.pages)}
    };
    Page { title, description: String::new(), indexed: false, body }
}

fn scheduled(locale: Tongue, row: &Scheduled) -> impl IntoView + use<> {
    let due = row.due.then(|| view! { " " <span class="badge">{locale.text("lists-due")}</span> });
    let about = format!("{}, {}", row.country, row.class_name);
    view! {
        <tr>
            <th scope="row">{row.country.clone()}</th>
            <td data-label=locale.text("lists-class")>{row.class_name.clone()}</td>
            <td data-label=locale.text("lists-day")>{row.on.clone()}{due}</td>
            <td>
                <a href=urls::graduation(locale.language, &row.iso3, &row.class, "") aria-label=locale.with("lists-decide-about", &[("what", about.into())])>
                    {locale.text("lists-decide")}
                </a>
            </td>
        </tr>
    }
}

fn decision(locale: Tongue, row: &Decided) -> impl IntoView + use<> {
    view! {
        <tr>
            <th scope="row">{row.at.clone()}</th>
            <td data-label=locale.text("lists-change")>{row.change.clone()}</td>
            <td data-label=locale.text("lists-country")>{row.country.clone()}</td>
            <td data-label=locale.text("lists-of")>{row.of.clone()}</td>
            <td data-label=locale.text("lists-from")>{row.from.clone()}</td>
            <td data-label=locale.text("lists-to")>{row.to.clone()}</td>
            <td data-label=locale.text("lists-source")><bdi>{row.source.clone()}</bdi></td>
            <td data-label=locale.text("lists-by")><bdi>{row.by.clone()}</bdi></td>
        </tr>
    }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Changes> {
    let class_name = locale.code("class", "LDC");
    let open = Scheduled {
        iso3: "NPL".into(),
        country: "Nepal".into(),
        class: "LDC".into(),
        class_name: class_name.clone(),
        on: "24 November 2026".into(),
        due: true,
    };
    let decided = Decided {
        at: "2 March 2027".into(),
        by: "report.officer.of.the.regional.office-for-africa@example.org".into(),
        change: locale.code("lists-change", "graduation_confirmed"),
        country: "Bhutan".into(),
        of: class_name,
        to: "13 December 2023".into(),
        source: "A/RES/73/133 <annex>".into(),
        ..Decided::default()
    };
    vec![
        Changes::default(),
        Changes { open: vec![open], decided: vec![decided], done: true, ..Changes::default() },
    ]
}
