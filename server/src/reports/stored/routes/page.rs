//! The page of one report.

use std::collections::BTreeMap;

use app::{
    components::Errors,
    pages::reports::document::{Document, Header, InLanguage, Lacking, Remark, document},
};
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use chrono_tz::Tz;
use domain::{
    language::Language,
    report::{Figures, Passage, ReportState, ReportStep},
    staff::Action,
};
use entities::{audit_entry, report::Model, report_passage};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{found, number, period, title};
use crate::{
    authorize::{BuildReport, Permit},
    events::{
        staff::Reader,
        staff_routes::{Asked, asked},
    },
    fault::Fault,
    reports::{
        FORMATS, Report, drafts, figure_names, fonts,
        stored::{Refused, comments, contributors::contributors, files, header as heading, reading, steps},
    },
    state::App,
    web::{form::Form, language::Lang, render::Refusal},
};

/// Entries of the history that are shown.
const SHOWN: u64 = 50;

/// Actions after which the page says what was done.
const DONE: [&str; 10] = [
    "draft",
    "review",
    "return",
    "clearance",
    "freezing",
    "submission",
    "revision",
    "header",
    "comments",
    "settlement",
];

/// What is shown beside what is stored.
#[derive(Debug, Default)]
pub(super) struct Beside {
    pub errors: Errors,
    pub form: Option<Form>,
    pub done: Option<String>,
}

/// `GET /{lang}/staff/reports/documents/{id}`
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
    let done = DONE.iter().find(|done| **done == asked(&query, "done"));
    let done = done.map(|done| locale.text(&format!("documents-done-{done}")));
    shown(&reader, &row, Beside { done, ..Beside::default() }).await
}

/// The page, with what is wrong.
pub(super) async fn shown(reader: &Reader<'_>, row: &Model, beside: Beside) -> Result<Response, Refusal> {
    let status = if beside.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let model = load(reader, row, beside).await?;
    let address = format!("/reports/documents/{}", row.id);
    Ok(reader.page(&address, status, document(reader.locale, &model)))
}

async fn load(reader: &Reader<'_>, row: &Model, beside: Beside) -> Result<Document, Fault> {
    let (app, locale) = (reader.app, reader.locale);
    let report = reading::computed(app, row).await?.report;
    let digest = reading::digest(&report)?;
    let people = contributors(app.db.read(), row, &report).await?;
    let standing = steps::standing(app, row, &report, (&digest, &people)).await?;
    let may_write = reader.staff.role.may(Action::WriteReport);
    let steps = ReportStep::from_state(row.state).map(|step| {
        let refused = standing.take(step, &reader.staff.email).err().map(Refused::NotTaken);
        let refused = refused.or_else(|| steps::can_print(app, step, &fonts::FOLDERS).err());
        (step, refused.and_then(|why| super::refused(locale, &why).ok()))
    });
    let typed = |name: &str| beside.form.as_ref().map(|form| form.get(name).to_owned()).unwrap_or_default();
    let named = |passage: &Passage| (passage.to_string(), locale.code("passage", passage.code()));
    Ok(Document {
        id: row.id,
        title: title(app, locale, &report.read.calendar, row),
        state: row.state,
        about: about(reader, row),
        figures: main_figures(reader, &report),
        digest: report.outcome.facts.report.facts_sha256.clone(),
        lacking: lacking(reader, &report),
        incomplete: reading::incomplete(&report),
        languages: languages(reader, row).await?,
        remarks: remarks(reader, row.id).await?,
        history: history(reader, row.id).await?,
        steps: steps.collect(),
        corrects: row.corrects_id,
        corrected_by: drafts::revision_of(app.db.read(), row.id).await?,
        header: (may_write && row.state == ReportState::Draft).then(|| header(reader, row, &beside)),
        may_write,
        remark: typed("body"),
        passages: Passage::ALL.iter().map(named).collect(),
        errors: beside.errors,
        done: beside.done,
        token: reader.token(),
    })
}

fn about(reader: &Reader<'_>, row: &Model) -> Vec<(String, String)> {
    let locale = reader.locale;
    let named = |id: &str, value: String| (locale.text(id), value);
    let mut about = vec![
        named("documents-period", period(locale, row.period_from, row.period_to)),
        named("new-report-developing", locale.code("developing", row.developing.code())),
        named("new-report-audience", locale.code("audience", row.audience.code())),
        named("documents-owner", drafts::answers(locale, &row.owner)),
    ];
    if let Some((from, to)) = row.compare_from.zip(row.compare_to) {
        about.insert(1, named("documents-compared", period(locale, from, to)));
    }
    let number = number(row);
    about.extend((!number.is_empty()).then(|| named("documents-number", number)));
    for (id, at, by) in [
        ("documents-cleared", row.cleared_at, &row.cleared_by),
        ("documents-frozen", row.frozen_at, &row.frozen_by),
        ("documents-submitted", row.submitted_at, &row.submitted_by),
    ] {
        let told = at.zip(by.as_ref()).map(|(at, by)| signed(reader, at, by));
        about.extend(told.map(|told| named(id, told)));
    }
    about
}

/// Who, and when.
fn signed(reader: &Reader<'_>, at: chrono::DateTime<chrono::Utc>, by: &str) -> String {
    let at = reader.locale.moment(at, Tz::UTC);
    reader.locale.in_a_line([by.to_owned(), at])
}

fn main_figures(reader: &Reader<'_>, report: &Report) -> Vec<(String, String)> {
    let values = Figures::of(&report.outcome.facts);
    [
        "events.total",
        "events.capacity_building",
        "participation.participations",
        "participation.distinct_people",
        "participation.countries",
        "participation.developing.participations",
        "participation.stated_only.people",
        "not_reached",
    ]
    .into_iter()
    .map(|name| {
        let label = match name {
            // Its name says where it stands.
            "not_reached" => reader.locale.text("report-t19"),
            name => figure_names::full(&reader.app.countries, reader.locale, name),
        };
        (label, figure_names::value(reader.locale, values.get(name).flatten()))
    })
    .collect()
}

fn lacking(reader: &Reader<'_>, report: &Report) -> Vec<Lacking> {
    let locale = reader.locale;
    let row = |row: &domain::report::GapsOfEvent| {
        let event = report.read.event(&row.event_ref)?;
        let (mut missing, mut declared) = (Vec::new(), Vec::new());
        for gap in &row.missing {
            let name = locale.code("gap", gap.code());
            match report.written.reason(&row.event_ref, *gap) {
                Some(reason) => declared.push((name, reason.to_owned())),
                None => missing.push(name),
            }
        }
        Some(Lacking {
            event_id: event.id,
            title: super::quality::event_title(reader, event),
            missing,
            declared,
        })
    };
    report.outcome.facts.gaps.iter().filter_map(row).collect()
}

async fn languages(reader: &Reader<'_>, row: &Model) -> Result<Vec<InLanguage>, Fault> {
    let db = reader.app.db.read();
    let texts = reading::passages(db, row.id).await?;
    let of = |language: Language| -> BTreeMap<Passage, &report_passage::Model> {
        texts.iter().filter(|text| text.language == language).map(|text| (text.passage, text)).collect()
    };
    let source = of(row.original_language);
    let kept = files::listed(db, row.id).await?;
    let in_language = |locale: &'static app::i18n::Locale| {
        let language = locale.language;
        let here = of(language);
        let is_stale = |(passage, text): &(&Passage, &&report_passage::Model)| {
            let now = source.get(*passage).map(|source| source.body.as_str());
            language != row.original_language && text.source_body.as_deref() != now
        };
        let digest = |format| {
            let mut kept = kept.iter();
            kept.find(|(of, kind, ..)| (*of, *kind) == (language, format)).map(|(.., digest)| digest.clone())
        };
        InLanguage {
            language,
            name: locale.text("language_own"),
            written: here.len(),
            stale: here.iter().filter(is_stale).count(),
            missing: source.keys().filter(|passage| !here.contains_key(*passage)).count(),
            files: FORMATS
                .iter()
                .map(|format| {
                    let name = reader.locale.code("format", format.code());
                    (format.to_string(), name, digest(*format))
                })
                .collect(),
        }
    };
    Ok(reader.app.locales.iter().map(in_language).collect())
}

async fn remarks(reader: &Reader<'_>, id: i64) -> Result<Vec<Remark>, Fault> {
    let rows = comments::of_report(reader.app.db.read(), id).await?;
    let shown = |row: entities::report_comment::Model| Remark {
        id: row.id,
        about: match row.passage.as_str() {
            "" => String::new(),
            passage => reader.locale.code("passage", passage),
        },
        made: signed(reader, row.made_at, &row.made_by),
        settled: row.settled_at.zip(row.settled_by.as_deref()).map(|(at, by)| signed(reader, at, by)),
        body: row.body,
    };
    Ok(rows.into_iter().map(shown).collect())
}

async fn history(reader: &Reader<'_>, id: i64) -> Result<Vec<(String, String, String)>, Fault> {
    use audit_entry::Column;
    let entries = audit_entry::Entity::find()
        .filter(Column::Subject.eq("reports"))
        .filter(Column::SubjectId.eq(id.to_string()))
        .order_by_desc(Column::Id)
        .limit(SHOWN);
    let entries = entries.all(reader.app.db.read()).await?;
    let locale = reader.locale;
    let shown = |entry: audit_entry::Model| {
        (
            locale.moment(entry.at, Tz::UTC),
            locale.code("documents-did", &entry.action),
            drafts::signed(locale, &entry.actor),
        )
    };
    Ok(entries.into_iter().map(shown).collect())
}

fn header(reader: &Reader<'_>, row: &Model, beside: &Beside) -> Header {
    let languages =
        reader.app.locales.iter().map(|one| (one.language.to_string(), one.text("language_own"))).collect();
    let typed = beside.form.as_ref().filter(|form| form.filled("original").is_some());
    match typed {
        Some(form) => Header {
            number: form.get("number").into(),
            agenda_item: form.get("agenda_item").into(),
            date: form.get("date").into(),
            days: heading::may_move(row).then(|| (form.get("from").into(), form.get("to").into())),
            original: form.get("original").into(),
            owner: form.get("owner").into(),
            languages,
            seen: form.get("seen").into(),
        },
        None => Header {
            number: row.number.clone(),
            agenda_item: row.agenda_item.clone(),
            date: row.document_date.map(|day| day.to_string()).unwrap_or_default(),
            days: heading::may_move(row).then(|| (row.period_from.to_string(), row.period_to.to_string())),
            original: row.original_language.to_string(),
            // Somebody has to be named who answers for it.
            owner: if row.owner == drafts::ITSELF { String::new() } else { row.owner.clone() },
            languages,
            seen: heading::seen(row),
        },
    }
}
