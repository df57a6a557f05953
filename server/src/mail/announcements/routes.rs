//! What answers at the addresses of an event's messages and reminders.

use app::{
    components::Errors,
    i18n::{Tongue, count},
    pages::{
        announcements::{list::list as list_page, message::message as message_page},
        problem::Problem,
    },
};
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{
    announcement::Flaw,
    country::Iso3,
    language::Language,
    reminder::{self, EARLIEST, MOST, WrongDays},
    texts::Texts,
    typed::Typed,
};
use entities::{
    announcement::{Column, Entity, Model},
    event,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::{
    Draft, NotDone, draft,
    page::{self, Shape},
};
use crate::{
    authorize::{EditEvent, Permit},
    events::{
        staff::Reader,
        staff_routes::{Asked, asked},
    },
    mail::{reminders, text_routes::sentence},
    state::App,
    web::{form::Form, language::Lang, render::Refusal},
};

/// Most characters of a form's key that are looked at: as many as the platform gives out.
const PRESS: usize = 36;

/// `GET /{lang}/staff/events/{id}/announcements`
///
/// # Errors
/// When the event is not the reader's.
pub async fn list(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditEvent>,
    Path((_, id)): Path<(String, i64)>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let event = reader.own_event(id).await?;
    let done = match asked(&query, "done") {
        "removed" => Some(locale.text("announcements-removed")),
        "days" => Some(locale.text("announcements-days_saved")),
        _ => None,
    };
    let model = page::list(&reader, &event, None, Errors::default(), done).await?;
    Ok(reader.event_page(&event, "announcements", StatusCode::OK, list_page(locale, &model)))
}

/// `POST /{lang}/staff/events/{id}/announcements/reminders`
///
/// # Errors
/// When the event is not the reader's.
pub async fn choose_days(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditEvent>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let event = reader.own_event(id).await?;
    let wrong = match reminder::parse(form.get("days")) {
        Ok(days) => {
            let kept = reminders::choose(&app, &permit, id, &days).await?;
            kept.map_err(|_| Refusal::Problem(Problem::NotFound))?;
            return Ok(reader.to_event(id, "announcements", "?done=days"));
        }
        Err(wrong) => no_days(locale, wrong),
    };
    let errors = Errors(vec![("days".to_owned(), wrong)]);
    let model = page::list(&reader, &event, Some(form.get("days").to_owned()), errors, None).await?;
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(reader.event_page(&event, "announcements/reminders", status, list_page(locale, &model)))
}

fn no_days(locale: Tongue, wrong: WrongDays) -> String {
    match wrong {
        WrongDays::NotADay => locale.with("announcements-wrong_day", &[("count", count(EARLIEST))]),
        WrongDays::TooMany => locale.with("announcements-too_many_days", &[("count", count(MOST))]),
    }
}

/// `GET /{lang}/staff/events/{id}/announcements/new`
///
/// # Errors
/// When the event is not the reader's.
pub async fn new(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditEvent>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let event = reader.own_event(id).await?;
    shown(&reader, &event, Shape::of(None)).await
}

/// `POST /{lang}/staff/events/{id}/announcements/new`
///
/// # Errors
/// When the event is not the reader's.
pub async fn create(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditEvent>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    keep(&reader, &permit, id, None, form).await
}

/// `GET /{lang}/staff/events/{id}/announcements/{row}`
///
/// # Errors
/// When the event is not the reader's, or has no such message.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditEvent>,
    Path((_, id, row)): Path<(String, i64, i64)>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let event = reader.own_event(id).await?;
    let row = stored(&app, id, row).await?;
    let done = match asked(&query, "done") {
        "kept" => Some("announcements-kept"),
        "trial" => Some("announcements-tried"),
        "sending" => Some("announcements-scheduled"),
        "revision" => Some("announcements-revised"),
        _ => None,
    };
    let done = done.map(|id| locale.text(id));
    shown(&reader, &event, Shape { done, ..Shape::of(Some(row)) }).await
}

/// `POST /{lang}/staff/events/{id}/announcements/{row}`
///
/// # Errors
/// When the event is not the reader's, or has no such message.
pub async fn edit(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditEvent>,
    Path((_, id, row)): Path<(String, i64, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    keep(&reader, &permit, id, Some(row), form).await
}

/// `POST /{lang}/staff/events/{id}/announcements/{row}/{part}`: trying it out, sending it, taking it back,
/// removing it.
///
/// # Errors
/// When the event is not the reader's, or has no such message.
pub async fn act(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditEvent>,
    Path((_, id, row, part)): Path<(String, i64, i64, String)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let event = reader.own_event(id).await?;
    let outcome = match part.as_str() {
        "trial" => try_out(&reader, &permit, id, row, &form).await?,
        "sending" => match time(&event, &form) {
            Ok(at) => draft::schedule(&app, &permit, id, row, at).await?,
            Err(field) => return again(&reader, &event, row, form, field).await,
        },
        "revision" => draft::revise(&app, &permit, id, row).await?,
        "removal" => draft::remove(&app, &permit, id, row).await?,
        _ => return Err(Problem::NotFound.into()),
    };
    acted(&reader, &event, row, &part, outcome).await
}

/// What became of it: the next page, or the message with why it was not done.
async fn acted(
    reader: &Reader<'_>,
    event: &event::Model,
    row: i64,
    part: &str,
    outcome: Result<(), NotDone>,
) -> Result<Response, Refusal> {
    match outcome {
        Ok(()) if part == "removal" => Ok(reader.to_event(event.id, "announcements", "?done=removed")),
        Ok(()) => Ok(reader.to_event(event.id, &format!("announcements/{row}"), &format!("?done={part}"))),
        Err(why) => {
            let refused = Some(refused(reader.locale, &why)?);
            let row = stored(reader.app, event.id, row).await?;
            shown(reader, event, Shape { refused, ..Shape::of(Some(row)) }).await
        }
    }
}

impl Shape {
    fn of(row: Option<Model>) -> Self {
        let typed = row.as_ref().map(page::typed).unwrap_or_default();
        Self { row, typed, errors: Errors::default(), done: None, refused: None }
    }
}

async fn stored(app: &App, event_id: i64, row: i64) -> Result<Model, Refusal> {
    let found = Entity::find_by_id(row).filter(Column::EventId.eq(event_id)).one(app.db.read()).await?;
    found.ok_or(Refusal::Problem(Problem::NotFound))
}

async fn keep(
    reader: &Reader<'_>,
    permit: &Permit<EditEvent>,
    id: i64,
    row: Option<i64>,
    form: Form,
) -> Result<Response, Refusal> {
    reader.trust(&form)?;
    let event = reader.own_event(id).await?;
    let stored = match row {
        Some(row) => Some(stored(reader.app, id, row).await?),
        None => None,
    };
    let mut shape = Shape { row: stored, typed: Typed(form.0), ..Shape::of(None) };
    match typed(reader.app, &shape.typed) {
        None => shape.errors.add("audience", reader.locale.text("announcements-choose_audience")),
        Some(draft) => match draft::keep(reader.app, permit, id, row, draft).await? {
            Ok(row) => return Ok(reader.to_event(id, &format!("announcements/{row}"), "?done=kept")),
            Err(NotDone::Flaws(flaws)) => shape.errors = errors(reader.locale, &flaws),
            Err(why) => shape.refused = Some(refused(reader.locale, &why)?),
        },
    }
    shown(reader, &event, shape).await
}

/// What was typed; nothing if no group was chosen.
fn typed(app: &App, typed: &Typed) -> Option<Draft> {
    let texts = |part: &str| {
        let mut texts = Texts::default();
        for one in app.locales.iter() {
            let text = typed.get(&format!("{part}_{}", one.language)).replace("\r\n", "\n");
            texts.set(one.language, text.trim());
        }
        texts
    };
    let country = typed.get("country").parse::<Iso3>().map(|code| code.to_string()).unwrap_or_default();
    let language = typed.get("language").parse::<Language>().map(|tag| tag.to_string()).unwrap_or_default();
    Some(Draft {
        audience: typed.get("audience").parse().ok()?,
        country,
        language,
        subject: texts("subject"),
        body: texts("body"),
    })
}

async fn try_out(
    reader: &Reader<'_>,
    permit: &Permit<EditEvent>,
    id: i64,
    row: i64,
    form: &Form,
) -> Result<Result<(), NotDone>, Refusal> {
    let press: String = form.get("press").chars().take(PRESS).collect();
    let language = form.get("trial_language").parse().ok();
    let language = language.filter(|language| reader.app.locales.get(*language).is_some());
    let language = language.unwrap_or(reader.locale.language);
    Ok(draft::try_out(reader.app, permit, id, row, (language, &press)).await?)
}

/// When a message is to go: as soon as possible if nothing was typed.
///
/// # Errors
/// The field that is wrong.
fn time(event: &event::Model, form: &Form) -> Result<Option<chrono::DateTime<chrono::Utc>>, &'static str> {
    let (day, time) = (form.get("day"), form.get("time"));
    if day.is_empty() && time.is_empty() {
        return Ok(None);
    }
    let wrong = if day.is_empty() { "day" } else { "time" };
    page::moment(page::zone_of(event), day, time).map(Some).ok_or(wrong)
}

/// The page once more, with what was typed and what is wrong with it.
async fn again(
    reader: &Reader<'_>,
    event: &event::Model,
    row: i64,
    form: Form,
    field: &str,
) -> Result<Response, Refusal> {
    let mut shape = Shape::of(Some(stored(reader.app, event.id, row).await?));
    shape.typed.0.extend(form.0.into_iter().filter(|(name, _)| ["day", "time"].contains(&name.as_str())));
    shape.errors.add(field, reader.locale.text("announcements-wrong_time"));
    shown(reader, event, shape).await
}

fn errors(locale: Tongue, flaws: &[Flaw]) -> Errors {
    let mut errors = Errors::default();
    for flaw in flaws {
        let told = match flaw {
            Flaw::NoSubject(_) => locale.text("announcements-no_subject"),
            Flaw::NoBody(_) => locale.text("announcements-no_body"),
            Flaw::Subject(_, wrong) | Flaw::Body(_, wrong) => sentence(locale, wrong),
        };
        errors.add(&flaw.field(), told);
    }
    errors
}

/// Why something was not done, in a sentence.
fn refused(locale: Tongue, why: &NotDone) -> Result<String, Refusal> {
    let id = match why {
        NotDone::Unknown => return Err(Problem::NotFound.into()),
        NotDone::OtherSector => return Err(Problem::Forbidden.into()),
        NotDone::Flaws(_) | NotDone::NotNow(_) => "announcements-refused-not_now",
        NotDone::Empty => "announcements-refused-empty",
        NotDone::Nobody => "announcements-refused-nobody",
        NotDone::Past => "announcements-refused-past",
    };
    Ok(locale.text(id))
}

async fn shown(reader: &Reader<'_>, event: &event::Model, shape: Shape) -> Result<Response, Refusal> {
    let wrong = !shape.errors.is_empty() || shape.refused.is_some();
    let status = if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let part = shape.row.as_ref().map_or_else(|| "new".to_owned(), |row| row.id.to_string());
    let model = page::message(reader, event, shape).await?;
    let page = message_page(reader.locale, &model);
    Ok(reader.event_page(event, &format!("announcements/{part}"), status, page))
}
