//! What changed between a report and another.

use std::collections::BTreeMap;

use app::i18n::Tongue;
use app::pages::reports::comparison::{Comparison as Shown, comparison as comparison_page};
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::report::{Beside, EventChange};
use entities::{
    audit_entry, list_change,
    report::{Column, Entity, Model},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{calendar_of, found, number, period, quality::event_title, title};
use crate::{
    authorize::{BuildReport, Permit},
    events::{
        staff::Reader,
        staff_routes::{Asked, asked},
    },
    fault::Fault,
    reports::{
        figure_names, meetings,
        stored::comparison::{
            ChangedEvent, ChangedRecord, Comparison, Named, Place, Rewritten, compare, in_order,
        },
    },
    state::App,
    web::{language::Lang, render::Refusal},
};

/// Reports that can be chosen: the latest of the same kind and subject.
const CHOICES: u64 = 50;

/// `GET /{lang}/staff/reports/documents/{id}/comparison`
///
/// # Errors
/// When there is no such report.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<BuildReport>,
    Path((_, id)): Path<(String, i64)>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let row = found(&app, id).await?;
    let others = others(&app, &row).await?;
    let with = chosen(&query, &row, &others);
    let compared = compare(&app, &row, with).await?;
    let choice = |other: &Model| (other.id.to_string(), named(&reader, other));
    let calendar = calendar_of(&app, &meetings::calendar(app.db.read()).await?, &row).await?;
    let model = Shown {
        id,
        title: title(&app, locale, &calendar, &row),
        choices: others.iter().map(choice).collect(),
        chosen: with.map(|other| other.id.to_string()).unwrap_or_default(),
        sides: sides(&reader, &row, with),
        figures: changed(&reader, &compared),
        tables: compared.tables.iter().map(|title| locale.text(title)).collect(),
        written: rewritten(&reader, &compared),
        reasons: [reasons(&reader, &compared), reopened(&reader, &compared).await?].concat(),
    };
    let address = format!("/reports/documents/{id}/comparison");
    Ok(reader.page(&address, StatusCode::OK, comparison_page(locale, &model)))
}

/// What somebody chose to compare with, none being the records of now; else what is usual.
fn chosen<'m>(query: &[(String, String)], row: &Model, others: &'m [Model]) -> Option<&'m Model> {
    let is_asked = query.iter().any(|(name, _)| name == "with");
    let with = if is_asked { asked(query, "with").parse().ok() } else { usual(row, others) };
    others.iter().find(|other| Some(other.id) == with)
}

/// What comes before, and what after.
fn sides(reader: &Reader<'_>, row: &Model, with: Option<&Model>) -> [String; 2] {
    match with.map(|other| in_order(row, other)) {
        Some(sides) => sides.map(|side| named(reader, side)),
        None => [named(reader, row), reader.locale.text("documents-compare-now")],
    }
}

/// What a report is compared with unless somebody chooses: a correction with what it corrects, what is kept with
/// the records of now; what is still counted, and so is the same as now, with the one before.
fn usual(row: &Model, others: &[Model]) -> Option<i64> {
    let is_before = |other: &&Model| in_order(row, other)[1].id == row.id;
    let before = || others.iter().find(is_before).map(|other| other.id);
    row.corrects_id.or_else(|| if row.state.is_kept() { None } else { before() })
}

async fn others(app: &App, row: &Model) -> Result<Vec<Model>, Refusal> {
    let same = Entity::find().filter(Column::Kind.eq(row.kind)).filter(Column::Id.ne(row.id));
    let same = match &row.subject {
        Some(subject) => same.filter(Column::Subject.eq(subject)),
        None => same.filter(Column::Subject.is_null()),
    };
    Ok(same.order_by_desc(Column::Id).limit(CHOICES).all(app.db.read()).await?)
}

fn named(reader: &Reader<'_>, row: &Model) -> String {
    let state = reader.locale.code("report_state", row.state.code());
    let parts = [number(row), period(reader.locale, row.period_from, row.period_to), state];
    reader.locale.in_a_line(parts.into_iter().filter(|part| !part.is_empty()))
}

fn changed(reader: &Reader<'_>, compared: &Comparison) -> Vec<[String; 4]> {
    let shown = |change: &domain::report::FigureChange| {
        let [place, figure] = figure_names::label(&reader.app.countries, reader.locale, &change.name);
        let value = |figure| figure_names::value(reader.locale, figure);
        [place, figure, value(change.before), value(change.after)]
    };
    compared.figures.iter().map(shown).collect()
}

/// What the records say about why, each in a sentence.
fn reasons(reader: &Reader<'_>, compared: &Comparison) -> Vec<String> {
    let locale = reader.locale;
    let mut reasons: Vec<String> = compared.events.iter().map(|event| event_changed(reader, event)).collect();
    reasons.extend(compared.records.iter().map(|record| record_changed(reader, record)));
    reasons.extend(compared.paragraphs.iter().map(|(id, before, after)| {
        let values = [
            ("paragraph", id.as_str().into()),
            ("before", app::i18n::count(*before)),
            ("after", app::i18n::count(*after)),
        ];
        locale.with("documents-why-paragraph", &values)
    }));
    reasons.extend(compared.lists.iter().map(|change| list_changed(reader, change)));
    if compared.merged > 0 {
        let values = [("count", app::i18n::count(compared.merged as u64))];
        reasons.push(locale.with("documents-why-merged", &values));
    }
    if let Some((before, after)) = compared.rules {
        let values = [("before", app::i18n::count(before)), ("after", app::i18n::count(after))];
        reasons.push(locale.with("documents-why-rules", &values));
    }
    reasons
}

/// The events of which the record was opened again since the earlier report was counted, with why.
async fn reopened(reader: &Reader<'_>, compared: &Comparison) -> Result<Vec<String>, Fault> {
    let models = compared.events.iter().filter_map(|event| event.model.as_ref());
    let titles: BTreeMap<String, String> =
        models.map(|event| (event.id.to_string(), event_title(reader, event))).collect();
    let entries = audit_entry::Entity::find()
        .filter(audit_entry::Column::Subject.eq("events"))
        .filter(audit_entry::Column::Action.eq("record_reopened"))
        .filter(audit_entry::Column::At.gt(compared.since))
        .filter(audit_entry::Column::SubjectId.is_in(titles.keys()))
        .order_by_asc(audit_entry::Column::Id)
        .all(reader.app.db.read())
        .await?;
    let locale = reader.locale;
    let told = |entry: audit_entry::Model| {
        let values = [
            ("event", titles.get(&entry.subject_id)?.as_str().into()),
            ("day", locale.formats.day(entry.at.date_naive()).into()),
            ("reason", entry.reason.as_deref()?.to_owned().into()),
        ];
        Some(locale.with("documents-why-reopened", &values))
    };
    Ok(entries.into_iter().filter_map(told).collect())
}

fn event_changed(reader: &Reader<'_>, event: &ChangedEvent) -> String {
    let locale = reader.locale;
    let id = match event.change {
        EventChange::Added => "documents-why-added",
        EventChange::Gone => "documents-why-gone",
        EventChange::Changed => "documents-why-changed",
    };
    let title = event.model.as_ref().map_or_else(|| event.event_ref.clone(), |one| event_title(reader, one));
    let told = locale.with(id, &[("event", title.into())]);
    in_fields(locale, told, &event.fields)
}

/// What changed, with the fields in which it did.
fn in_fields(locale: Tongue, told: String, fields: &[&'static str]) -> String {
    if fields.is_empty() {
        return told;
    }
    let labels: Vec<String> = fields.iter().map(|label| locale.text(label)).collect();
    let fields = locale.formats.list(labels.iter().map(String::as_str));
    locale.with("documents-why-fields", &[("what", told.into()), ("fields", fields.into())])
}

fn rewritten(reader: &Reader<'_>, compared: &Comparison) -> Vec<[String; 4]> {
    let locale = reader.locale;
    let shown = |one: &Rewritten| {
        let [place, what] = match &one.place {
            Place::Header(label) => [locale.text("documents-header"), locale.text(label)],
            Place::Text(passage, language) => {
                [locale.code("passage", passage.code()), locale.code("language", language.as_str())]
            }
            Place::Declared(event, gap) => [event.clone(), locale.code("gap", gap.code())],
            Place::Target(figure) => {
                [locale.text("targets-title"), figure_names::full(&reader.app.countries, locale, figure)]
            }
        };
        let said = |text: &String| match (&one.place, text.parse()) {
            (Place::Header("documents-date"), Ok(day)) => locale.formats.day(day),
            _ => text.clone(),
        };
        [place, what, said(&one.before), said(&one.after)]
    };
    compared.written.iter().map(shown).collect()
}

fn record_changed(reader: &Reader<'_>, changed: &ChangedRecord) -> String {
    let locale = reader.locale;
    let title = match &changed.named {
        Named::Title(texts) => {
            texts.best(locale.language).map(|(_, text)| text.to_owned()).unwrap_or_default()
        }
        Named::Asked(country, theme) => {
            let parts = [reader.app.countries.name(*country, locale.language), locale.code("theme", theme)];
            locale.in_a_line(parts)
        }
    };
    let sort = match changed.record {
        Beside::Activity(_) => "documents-why-activity",
        Beside::Need(_) => "documents-why-need",
        Beside::Request(_) => "documents-why-request",
    };
    let id = match changed.change {
        EventChange::Added => "documents-why-record_added",
        EventChange::Gone => "documents-why-record_gone",
        EventChange::Changed => "documents-why-record_changed",
    };
    let told = locale.with(id, &[("sort", locale.text(sort).into()), ("record", title.into())]);
    in_fields(locale, told, &changed.fields)
}

fn list_changed(reader: &Reader<'_>, change: &list_change::Model) -> String {
    let locale = reader.locale;
    let list = if change.change == "region" { "region" } else { "class" };
    let values = [
        ("change", locale.code("lists-change", &change.change).into()),
        ("country", reader.app.countries.name(change.iso3, locale.language).into()),
        ("of", locale.code(list, &change.code).into()),
    ];
    locale.with("documents-why-list", &values)
}
