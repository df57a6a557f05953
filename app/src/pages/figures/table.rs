//! A table of public figures with its picture, chosen with a plain form.

use domain::chart::{Bar, Breadth, Labels, Layout, Panel, panels};
use leptos::prelude::*;

use super::method::part_of_axis;
use crate::{
    components::{Choice, Errors, Field, Pages, notice, pagination, select, select_one},
    document::Page,
    i18n::Tongue,
    urls,
};

/// The page.
#[derive(Debug, Clone, Default)]
pub struct PublicFigures {
    /// Code of what the rows are, or empty.
    pub rows: String,
    /// Code of what the columns are, or empty.
    pub columns: String,
    /// Code of what is counted.
    pub measure: String,
    /// What can be chosen for rows and columns.
    pub axes: Vec<Choice>,
    /// What can be counted.
    pub measures: Vec<Choice>,
    /// The table; none where there is no such table.
    pub grid: Option<Grid>,
    /// Codes of rows and columns of tables that are published, where the one asked for is not.
    pub near: Vec<[String; 2]>,
    /// Where in the rows.
    pub pages: Pages,
    /// The picture, as finished SVG.
    pub chart: Option<String>,
    /// The day until which records are counted; none without records.
    pub until: Option<String>,
    /// The digest of all figures.
    pub digest: String,
    /// What is chosen, as a query.
    pub query: String,
}

/// A table of finished texts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Grid {
    /// What the rows are.
    pub corner: String,
    /// The columns.
    pub head: Vec<String>,
    /// The rows; the last one is the sum.
    pub lines: Vec<Line>,
}

/// A row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line {
    /// Its name.
    pub name: String,
    /// Its figures.
    pub cells: Vec<String>,
}

/// The page of public figures.
pub fn figures(locale: Tongue, shown: &PublicFigures) -> Page<impl IntoView + use<>> {
    let title = locale.text("figures-title");
    let counts = format!("figures-counts-{}", shown.measure);
    let body = view! {
        <h1>{title.clone()}</h1>
        <p>{locale.text("figures-lead")}</p>
        {form(locale, shown)}
        <p>{locale.text(&counts)}</p>
        {shown.grid.is_none().then(|| no_table(locale, shown))}
        {shown.chart.clone().map(|svg| view! { <figure class="chart" inner_html=svg></figure> })}
        {shown.grid.as_ref().map(|grid| table(locale, shown, grid))}
        {pagination(locale, &shown.pages)}
        {foot(locale, shown)}
    };
    Page { title, description: locale.text("figures-lead"), indexed: true, body }
}

fn name_of(choices: &[Choice], code: &str) -> String {
    choices.iter().find(|(value, _)| value == code).map(|(_, name)| name.clone()).unwrap_or_default()
}

/// What a table is called over these rows and columns.
fn caption(locale: Tongue, shown: &PublicFigures, [rows, columns]: [&str; 2]) -> String {
    let values = [
        ("measure", name_of(&shown.measures, &shown.measure).into()),
        ("rows", name_of(&shown.axes, rows).into()),
        ("columns", name_of(&shown.axes, columns).into()),
    ];
    match (rows.is_empty(), columns.is_empty()) {
        (true, _) => name_of(&shown.measures, &shown.measure),
        (_, true) => locale.with("figures-caption", &values[..2]),
        _ => locale.with("figures-caption-two", &values),
    }
}

/// That there is no such table, and which there are instead.
fn no_table(locale: Tongue, shown: &PublicFigures) -> impl IntoView + use<> {
    let link = |[rows, columns]: &[String; 2]| {
        let query = format!("rows={rows}&columns={columns}&measure={}", shown.measure);
        let href = urls::figures(locale.language, &query);
        view! { <li><a href=href>{caption(locale, shown, [rows, columns])}</a></li> }
    };
    let links = shown.near.iter().map(link).collect_view();
    let list = (!shown.near.is_empty()).then(|| {
        view! {
            <p id="figures-near">{locale.text("figures-near")}</p>
            <ul aria-labelledby="figures-near">{links}</ul>
        }
    });
    view! { {notice("warning", locale.text("figures-no-table"))} {list} }
}

fn form(locale: Tongue, shown: &PublicFigures) -> impl IntoView + use<> {
    let none = Errors::default();
    let choice = |name: &str, value: &str, empty: &str, list: &[Choice]| {
        let field = Field::new(name, locale.text(&format!("figures-{name}")), value);
        select(locale, &field, empty, list, &none)
    };
    let nothing = locale.text("figures-nothing");
    let measure = Field::new("measure", locale.text("figures-measure"), &shown.measure);
    view! {
        <form class="filters" method="get" action=urls::figures(locale.language, "")>
            {choice("rows", &shown.rows, &nothing, &shown.axes)}
            {choice("columns", &shown.columns, &nothing, &shown.axes)}
            {select_one(locale, &measure, &shown.measures, &none)}
            <button>{locale.text("figures-show")}</button>
        </form>
    }
}

/// Links to the rules of a table: of what it counts, of its rows and columns, and of what is hidden.
fn rules(locale: Tongue, shown: &PublicFigures) -> impl IntoView + use<> {
    let link = |part: &str, name: String| {
        let href = urls::figures_method(locale.language, part);
        view! { <li><a href=href>{name}</a></li> }
    };
    let axes = [&shown.rows, &shown.columns].into_iter().filter(|axis| !axis.is_empty());
    let axes = axes.map(|axis| link(part_of_axis(axis), name_of(&shown.axes, axis))).collect_view();
    view! {
        <p class="soft">{locale.text("figures-hidden-why")}</p>
        <p class="soft" id="figures-rules">{locale.text("figures-method")}</p>
        <ul class="soft" aria-labelledby="figures-rules">
            {link(&shown.measure, name_of(&shown.measures, &shown.measure))}
            {axes}
            {link("hidden", locale.text("figures-method-hidden"))}
        </ul>
    }
}

fn table(locale: Tongue, shown: &PublicFigures, grid: &Grid) -> impl IntoView + use<> {
    let href = urls::figures_method(locale.language, &shown.measure);
    let caption = caption(locale, shown, [&shown.rows, &shown.columns]);
    let caption = view! { <a href=href>{caption}</a> };
    let head = grid.head.iter().map(|name| view! { <th scope="col" class="number">{name.clone()}</th> });
    let line = |line: &Line| {
        let cells = line.cells.iter().zip(&grid.head).map(|(cell, name)| {
            view! { <td class="number" data-label=name.clone()>{cell.clone()}</td> }
        });
        view! { <tr><th scope="row">{line.name.clone()}</th>{cells.collect_view()}</tr> }
    };
    view! {
        <table class="cards dense">
            <caption>{caption}</caption>
            <thead><tr><th scope="col">{grid.corner.clone()}</th>{head.collect_view()}</tr></thead>
            <tbody>{grid.lines.iter().map(line).collect_view()}</tbody>
        </table>
        {rules(locale, shown)}
    }
}

fn foot(locale: Tongue, shown: &PublicFigures) -> impl IntoView + use<> {
    let language = locale.language;
    let until = match &shown.until {
        Some(day) => locale.with("figures-until", &[("day", day.as_str().into())]),
        None => locale.text("figures-no-records"),
    };
    let csv = shown.grid.is_some().then(|| {
        let href = urls::figures_file(language, "csv", &shown.query);
        view! { <a href=href>{locale.text("figures-csv")}</a> " " }
    });
    view! {
        <p class="soft">{until} " " <span dir="ltr">{format!("SHA-256 {}", shown.digest)}</span></p>
        <p class="feeds">
            {csv}
            <a href=urls::figures_file(language, "json", "")>{locale.text("figures-json")}</a> " "
            <a href=urls::feed(language, "figures.atom")>{locale.text("figures-feed")}</a>
        </p>
    }
}

/// Pages that tests and the gallery show: without records, with a table, and with none such.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<PublicFigures> {
    let named = |list: &str, code: &str| (code.to_owned(), locale.code(list, code));
    let bare = PublicFigures {
        rows: "region".into(),
        columns: "year".into(),
        measure: "participations".into(),
        axes: ["year", "region"].map(|code| named("axis", code)).into(),
        measures: ["participations", "people"].map(|code| named("measure", code)).into(),
        digest: "0f".repeat(32),
        pages: Pages { page: 1, of: 1, base: String::new() },
        ..PublicFigures::default()
    };
    let hidden = locale.text("figures-hidden");
    let line = |name: String, cells: [&str; 3]| Line { name, cells: cells.map(str::to_owned).into() };
    let grid = Grid {
        corner: locale.code("axis", "region"),
        head: vec!["2026".into(), "2027".into(), locale.text("figures-all")],
        lines: vec![
            line(locale.code("region", "AFR"), ["14", &hidden, "16"]),
            line(locale.text("figures-all"), ["20", "0", "20"]),
        ],
    };
    let full = PublicFigures {
        grid: Some(grid),
        chart: Some(sample_chart(locale)),
        until: Some(locale.formats.day(chrono::NaiveDate::from_ymd_opt(2027, 5, 6).unwrap_or_default())),
        ..bare.clone()
    };
    let near = vec![["region".to_owned(), String::new()], ["region".to_owned(), "year".to_owned()]];
    vec![full, PublicFigures { rows: "country".into(), columns: "theme".into(), near, ..bare }]
}

fn sample_chart(locale: Tongue) -> String {
    let bar = |label: &str, value: Option<u32>| {
        let text = value.map_or_else(|| locale.text("figures-hidden"), |value| locale.number(value.into()));
        Bar { label: label.into(), value, text }
    };
    let panel = |code: &str, bars: [Option<u32>; 2]| Panel {
        title: locale.code("region", code),
        bars: ["2026", "2027"].into_iter().zip(bars).map(|(year, value)| bar(year, value)).collect(),
    };
    let labels = Labels {
        title: locale.text("figures-title"),
        description: locale.text("figures-chart-time-description"),
        id: "figures".into(),
    };
    let rows = [panel("AFR", [Some(14), None]), panel("EUR", [Some(6), Some(0)])];
    panels(&labels, &rows, Layout { direction: locale.direction(), breadth: Breadth::Narrow })
}
