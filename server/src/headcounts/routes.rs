//! What answers at the addresses of an event's head-counts.

use app::{
    components::Errors,
    i18n::Tongue,
    pages::{
        headcounts::{
            entry::{Choices, Correction, Entry, correction as correction_page},
            list::{Headcounts, Row, list as list_page},
        },
        problem::Problem,
    },
};
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{
    headcount::check,
    registration::{AttendanceMode, Gender, Qualifier},
    typed::Typed,
};
use entities::{
    event,
    headcount::{Column, Entity, Model},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{
    NotSaved, is_total, needs_choice,
    operations::{self, mark, stored_form},
};
use crate::{
    authorize::{EnterHeadcount, Permit},
    events::{
        choices::{countries, is_country, named},
        staff::{Reader, locked},
        staff_routes::{Asked, asked},
    },
    seen::Seen,
    state::App,
    web::{form::Form, language::Lang, render::Refusal},
};

/// What the address may say that has just happened.
const DONE: [(&str, &str); 4] = [
    ("added", "headcounts-added"),
    ("saved", "headcounts-saved"),
    ("removed", "headcounts-removed"),
    ("chosen", "headcounts-chosen"),
];

/// `GET /{lang}/staff/events/{id}/headcounts`
///
/// # Errors
/// When the event is not the reader's.
pub async fn list(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EnterHeadcount>,
    Path((_, id)): Path<(String, i64)>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let event = reader.own_event(id).await?;
    let done = DONE.iter().find(|(code, _)| *code == asked(&query, "done")).map(|(_, id)| locale.text(id));
    shown(&reader, &event, Typed::default(), Errors::default(), done).await
}

/// `POST /{lang}/staff/events/{id}/headcounts`
///
/// # Errors
/// When the event is not the reader's.
pub async fn add(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EnterHeadcount>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let event = reader.own_event(id).await?;
    let typed = Typed(form.0);
    let entry = match check(&typed, |code| is_country(&app, code)) {
        Ok(entry) => entry,
        Err(flaws) => return shown(&reader, &event, typed, reader.errors(&flaws), None).await,
    };
    match operations::save(&app, &permit, id, None, &entry).await? {
        Ok(()) => Ok(reader.to_event(id, "headcounts", "?done=added")),
        Err(NotSaved::SameKey) => shown(&reader, &event, typed, same_key(locale), None).await,
        Err(refusal) => gone(&reader, id, &refusal),
    }
}

/// `GET /{lang}/staff/events/{id}/headcounts/{row}`
///
/// # Errors
/// When the event is not the reader's, or has no such head-count.
pub async fn correction(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EnterHeadcount>,
    Path((_, id, row)): Path<(String, i64, i64)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let event = reader.own_event(id).await?;
    let found = Entity::find_by_id(row).filter(Column::EventId.eq(id)).one(app.db.read()).await?;
    let stored = found.ok_or(Problem::NotFound)?;
    let fields = entry(&reader, stored_form(&stored), Errors::default(), mark(&stored));
    Ok(corrected(&reader, &event, row, fields, StatusCode::OK))
}

/// `POST /{lang}/staff/events/{id}/headcounts/{row}`
///
/// # Errors
/// When the event is not the reader's, or has no such head-count.
pub async fn correct(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EnterHeadcount>,
    Path((_, id, row)): Path<(String, i64, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let event = reader.own_event(id).await?;
    let typed = Typed(form.0);
    let seen = typed.get("seen").to_owned();
    let wrong = |typed, errors, seen, status| {
        corrected(&reader, &event, row, entry(&reader, typed, errors, seen), status)
    };
    let unfit = StatusCode::UNPROCESSABLE_ENTITY;
    let checked = match check(&typed, |code| is_country(&app, code)) {
        Ok(checked) => checked,
        Err(flaws) => return Ok(wrong(typed, reader.errors(&flaws), seen, unfit)),
    };
    match operations::save(&app, &permit, id, Some(Seen { id: row, mark: &seen }), &checked).await? {
        Ok(()) => Ok(reader.to_event(id, "headcounts", "?done=saved")),
        Err(NotSaved::SameKey) => Ok(wrong(typed, same_key(locale), seen, unfit)),
        Err(NotSaved::Overtaken(stored)) => {
            Ok(wrong(typed, overtaken(locale), mark(&stored), StatusCode::CONFLICT))
        }
        Err(refusal) => gone(&reader, id, &refusal),
    }
}

/// `POST /{lang}/staff/events/{id}/headcounts/{row}/removal`
///
/// # Errors
/// When the event is not the reader's.
pub async fn removal(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EnterHeadcount>,
    Path((_, id, row)): Path<(String, i64, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    match operations::remove(&app, &permit, id, Seen { id: row, mark: form.get("seen") }).await? {
        Ok(()) => Ok(reader.to_event(id, "headcounts", "?done=removed")),
        Err(refusal) => gone(&reader, id, &refusal),
    }
}

/// `POST /{lang}/staff/events/{id}/headcounts/{row}/choice`
///
/// # Errors
/// When the event is not the reader's.
pub async fn choice(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EnterHeadcount>,
    Path((_, id, row)): Path<(String, i64, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    match operations::choose(&app, &permit, id, Seen { id: row, mark: form.get("seen") }).await? {
        Ok(()) => Ok(reader.to_event(id, "headcounts", "?done=chosen")),
        Err(refusal) => gone(&reader, id, &refusal),
    }
}

fn same_key(locale: Tongue) -> Errors {
    Errors(vec![("source".into(), locale.text("headcounts-same_key"))])
}

fn overtaken(locale: Tongue) -> Errors {
    Errors(vec![("count".into(), locale.text("headcounts-overtaken"))])
}

/// The list says itself that the record is closed, or what stands there now.
fn gone(reader: &Reader<'_>, id: i64, refusal: &NotSaved) -> Result<Response, Refusal> {
    match refusal {
        NotSaved::OtherSector => Err(Problem::Forbidden.into()),
        NotSaved::Unknown => Err(Problem::NotFound.into()),
        NotSaved::SameKey | NotSaved::Overtaken(_) | NotSaved::Closed => {
            Ok(reader.to_event(id, "headcounts", ""))
        }
    }
}

fn corrected(
    reader: &Reader<'_>,
    event: &event::Model,
    id: i64,
    entry: Entry,
    status: StatusCode,
) -> Response {
    let model = Correction { heading: reader.heading(event), id, entry };
    reader.event_page(event, &format!("headcounts/{id}"), status, correction_page(reader.locale, &model))
}

async fn shown(
    reader: &Reader<'_>,
    event: &event::Model,
    typed: Typed,
    errors: Errors,
    done: Option<String>,
) -> Result<Response, Refusal> {
    let rows = Entity::find()
        .filter(Column::EventId.eq(event.id))
        .order_by_asc(Column::Country)
        .order_by_asc(Column::Gender)
        .order_by_asc(Column::Mode)
        .order_by_asc(Column::Source)
        .all(reader.app.db.read())
        .await?;
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let several = rows.iter().filter(|row| is_total(row) && row.count.is_some()).count() > 1;
    let model = Headcounts {
        heading: reader.heading(event),
        conflict: needs_choice(&rows),
        rows: rows.iter().map(|row| named_row(reader, row, several)).collect(),
        entry: entry(reader, typed, errors, String::new()),
        done,
        locked: locked(reader.locale, event),
    };
    Ok(reader.event_page(event, "headcounts", status, list_page(reader.locale, &model)))
}

fn entry(reader: &Reader<'_>, typed: Typed, errors: Errors, seen: String) -> Entry {
    let (app, locale) = (reader.app, reader.locale);
    // Nothing chosen means exactly.
    let inexact = Qualifier::ALL.iter().filter(|code| **code != Qualifier::Exact);
    Entry {
        typed,
        errors,
        choices: Choices {
            qualifiers: named(locale, "qualifier", inexact.map(|code| code.code())),
            countries: countries(app, locale),
            genders: named(locale, "gender", Gender::ALL.iter().map(|code| code.code())),
            modes: named(locale, "attendance_mode", AttendanceMode::ALL.iter().map(|code| code.code())),
        },
        seen,
        token: reader.token(),
    }
}

fn named_row(reader: &Reader<'_>, row: &Model, several: bool) -> Row {
    let (app, locale) = (reader.app, reader.locale);
    let people = row.count.map(|people| match row.qualifier {
        Qualifier::Exact => locale.number(people),
        other => {
            let qualifier = locale.code("qualifier", other.code());
            let values = [("qualifier", qualifier.into()), ("count", app::i18n::count(people))];
            locale.with("headcounts-qualified", &values)
        }
    });
    let country = row.country.parse().ok().map(|code| app.countries.name(code, locale.language));
    let code = |list: &str, code: &str| (!code.is_empty()).then(|| locale.code(list, code));
    let of: Vec<String> = [country, code("gender", &row.gender), code("attendance_mode", &row.mode)]
        .into_iter()
        .flatten()
        .collect();
    Row {
        id: row.id,
        people: people.unwrap_or_default(),
        countries: row.countries.map(|number| locale.number(number.into())).unwrap_or_default(),
        of: locale.in_a_line(of),
        source: row.source.clone(),
        choosable: several && is_total(row) && row.count.is_some(),
        chosen: row.chosen_by.clone().unwrap_or_default(),
        seen: mark(row),
    }
}
