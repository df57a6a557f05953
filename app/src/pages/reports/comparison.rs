//! What changed between a report and another, figure by figure, and why.

use leptos::prelude::*;

use crate::{
    components::{Choice, Errors, Field, select},
    document::Page,
    i18n::Tongue,
    urls,
};

/// The comparison.
#[derive(Debug, Clone, Default)]
pub struct Comparison {
    /// The report.
    pub id: i64,
    /// What it is called.
    pub title: String,
    /// What it can be compared with, beside the records of now.
    pub choices: Vec<Choice>,
    /// What was chosen; empty is the records of now.
    pub chosen: String,
    /// What is before, and what is after.
    pub sides: [String; 2],
    /// Figures that are not the same: where, what, before, after.
    pub figures: Vec<[String; 4]>,
    /// Titles of tables in which anything else is not the same.
    pub tables: Vec<String>,
    /// What is written differently: where, what, before, after.
    pub written: Vec<[String; 4]>,
    /// Events, lists, people and rules that changed, each in a sentence.
    pub reasons: Vec<String>,
}

/// The page.
pub fn comparison(locale: Tongue, model: &Comparison) -> Page<impl IntoView + use<>> {
    let title = locale.text("documents-comparison");
    let heading = title.clone();
    let with = Field::new("with", locale.text("documents-compare-with"), &model.chosen);
    let now = locale.text("documents-compare-now");
    let tables = model.tables.iter().map(|one| view! { <li>{one.clone()}</li> }).collect_view();
    let sides = ["documents-before", "documents-after"]
        .map(|id| locale.text(id))
        .into_iter()
        .zip(model.sides.clone());
    let sides =
        sides.map(|(label, side)| view! { <dt>{label}</dt> <dd><bdi>{side}</bdi></dd> }).collect_view();
    let body = view! {
        <p><a href=urls::staff_report(locale.language, model.id, "")>{model.title.clone()}</a></p>
        <h1>{heading}</h1>
        <div class="filters">
            <form method="get" action=urls::staff_report(locale.language, model.id, "comparison")>
                {select(locale, &with, &now, &model.choices, &Errors::default())}
                <button>{locale.text("mails-show")}</button>
            </form>
        </div>
        <dl class="facts">{sides}</dl>
        {(model.figures.is_empty() && model.tables.is_empty())
            .then(|| view! { <p>{locale.text("documents-same")}</p> })}
        {(!model.figures.is_empty()).then(|| table(locale, "report-figure", &model.figures))}
        {(!model.tables.is_empty()).then(|| view! { <h2>{locale.text("documents-differ")}</h2><ul>{tables}</ul> })}
        {(!model.written.is_empty())
            .then(|| {
                let table = table(locale, "documents-what", &model.written);
                view! { <h2>{locale.text("documents-written-differs")}</h2>{table} }
            })}
        {why(locale, model)}
    };
    Page { title, description: String::new(), indexed: false, body }
}

/// Why figures and tables differ; nothing where neither does and nothing happened to the records.
fn why(locale: Tongue, model: &Comparison) -> impl IntoView + use<> {
    let is_same = model.figures.is_empty() && model.tables.is_empty();
    let reasons = model.reasons.iter().map(|reason| view! { <li>{reason.clone()}</li> }).collect_view();
    let told = if model.reasons.is_empty() {
        view! { <p>{locale.text("documents-why-none")}</p> }.into_any()
    } else {
        view! { <ul>{reasons}</ul> }.into_any()
    };
    (!is_same || !model.reasons.is_empty()).then(|| view! { <h2>{locale.text("documents-why")}</h2>{told} })
}

/// Rows of where, what, before and after.
fn table(locale: Tongue, what: &str, rows: &[[String; 4]]) -> impl IntoView + use<> {
    let labels = ["documents-where", what, "documents-before", "documents-after"].map(|id| locale.text(id));
    let heads = labels.clone().map(|label| view! { <th scope="col">{label}</th> }).collect_view();
    let rows = rows
        .iter()
        .map(|[place, what, before, after]| {
            let [_, label, old, new] = labels.clone();
            view! {
                <tr>
                    <th scope="row">{place.clone()}</th>
                    <td data-label=label>{what.clone()}</td>
                    <td data-label=(!before.is_empty()).then_some(old)><bdi>{before.clone()}</bdi></td>
                    <td data-label=(!after.is_empty()).then_some(new)><bdi>{after.clone()}</bdi></td>
                </tr>
            }
        })
        .collect_view();
    view! { <table class="cards dense"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table> }
}

/// Pages that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Comparison> {
    let same = Comparison {
        id: 3,
        title: locale.code("report", "council-197"),
        sides: ["C27/14".into(), locale.text("documents-compare-now")],
        ..Comparison::default()
    };
    let event = [("event", "Forum on <smart> cities".into())];
    let changed = Comparison {
        choices: vec![("4".into(), "C27/14(Rev.1)".into())],
        chosen: "4".into(),
        sides: ["C27/14".into(), "C27/14(Rev.1)".into()],
        figures: vec![[
            locale.text("report-t14"),
            locale.text("report-participations"),
            "340".into(),
            "352".into(),
        ]],
        tables: vec![locale.text("report-t5"), locale.text("report-t8")],
        written: vec![[
            locale.code("passage", "summary"),
            locale.code("language", "fr"),
            String::new(),
            "Douze ateliers ont été organisés. ".repeat(8),
        ]],
        reasons: vec![locale.with("documents-why-added", &event)],
        ..same.clone()
    };
    let beside = Comparison { tables: vec![locale.text("report-t11")], ..same.clone() };
    vec![same, changed, beside]
}
