//! What is due in the next twelve months, days of meetings, and the reports that were begun.

use app::{
    components::{Choice, Errors},
    pages::mandates::due::{DueList, MeetingForm, Row, due as due_page},
    urls,
};
use axum::{
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use chrono::Datelike;
use domain::{
    flaw::Wrong,
    obligation::{Due, Meeting, check_days},
    staff::Action,
    typed::Typed,
};
use entities::meeting_date;
use sea_orm::EntityTrait;

use super::shown;
use crate::{
    authorize::{AssignObligations, Permit, SeeEvents},
    events::{
        staff::Reader,
        staff_routes::{Asked, asked},
    },
    fault::Fault,
    mandates::{
        NotEntered,
        due::{due_from, missed},
        enter_meeting, known,
        operations::{entered, entered_form},
        queries,
    },
    reports::{mandates::Mandate, meetings},
    seen,
    state::App,
    web::{
        form::Form,
        language::Lang,
        render::{self, Refusal},
    },
};

/// Years ahead of which days of meetings are entered.
const YEARS_AHEAD: i32 = 4;

/// `GET /{lang}/staff/mandates/due`
///
/// # Errors
/// When the database does not answer.
pub async fn list(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<SeeEvents>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let done = (asked(&query, "done") == "saved").then(|| locale.text("mandates-saved"));
    // The days of a meeting that somebody wants to change.
    let stored = entered_form(entered(app.db.read(), asked(&query, "meeting")).await?.as_ref());
    let mut typed = stored.clone();
    typed.add("seen", seen::digest(&stored));
    if stored.get("meeting").is_empty() {
        typed.add("meeting", asked(&query, "meeting"));
    }
    Ok(shown(&reader, typed, Errors::default(), done).await?)
}

/// `POST /{lang}/staff/mandates/meetings`: days of a meeting.
///
/// # Errors
/// When the database does not answer.
pub async fn enter(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<AssignObligations>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let typed = Typed(form.0);
    let calendar = meetings::calendar(app.db.read()).await?;
    let year = calendar.get(typed.get("meeting")).and_then(Meeting::year);
    let days = match check_days(&typed, year) {
        Ok(days) => days,
        Err(flaws) => {
            let errors = reader.errors(&flaws);
            return Ok(shown(&reader, typed, errors, None).await?);
        }
    };
    let of_meeting = (typed.get("meeting"), Some(typed.get("seen")));
    match enter_meeting(&app, &permit, of_meeting, &days).await? {
        Ok(()) => Ok(render::see_other(&urls::staff(locale.language, "/mandates/due?done=saved"))),
        Err(NotEntered::Unknown) => {
            let mut errors = Errors::default();
            errors.add("meeting", locale.code("wrong", Wrong::UnknownCode.code()));
            Ok(shown(&reader, typed, errors, None).await?)
        }
        Err(NotEntered::Overtaken(row)) => Ok(overtaken(&reader, &typed, &entered_form(Some(&*row))).await?),
    }
}

/// The form with what was typed, filled up with what is on record, so that saving again loses nothing.
async fn overtaken(reader: &Reader<'_>, typed: &Typed, stored: &Typed) -> Result<Response, Fault> {
    let mut filled = Typed::default();
    for name in ["meeting", "opens", "closes", "documents_due", "source"] {
        filled.add_some(name, typed.filled(name).or_else(|| stored.filled(name)));
    }
    filled.add("seen", seen::digest(stored));
    let model = model(reader, filled, Errors::default()).await?;
    let model = DueList { overtaken: true, ..model };
    Ok(reader.page("/mandates/due", StatusCode::CONFLICT, due_page(reader.locale, &model)))
}

async fn shown(
    reader: &Reader<'_>,
    typed: Typed,
    errors: Errors,
    done: Option<String>,
) -> Result<Response, Fault> {
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let model = DueList { done, ..model(reader, typed, errors).await? };
    Ok(reader.page("/mandates/due", status, due_page(reader.locale, &model)))
}

async fn model(reader: &Reader<'_>, typed: Typed, errors: Errors) -> Result<DueList, Fault> {
    let db = reader.app.db.read();
    let today = reader.app.clock.today();
    let (due, missed) = (due_from(db, today).await?, missed(db, today).await?);
    let (owners, drafts, begun) =
        (queries::owners(db).await?, queries::drafts(db).await?, queries::begun(db).await?);
    let drafts = (drafts.as_slice(), begun.as_slice());
    let open = known::demanding().filter(|one| known::addressee(one).is_none());
    let without_meeting = |mandate: &Mandate| Row {
        paragraph: mandate.id.clone(),
        report: shown::report_name(reader, &mandate.id),
        owner: owners.get(&mandate.id).map(shown::account_name).unwrap_or_default(),
        begin: shown::begin(reader, &mandate.id, None),
        ..Row::default()
    };
    let form = if reader.staff.role.may(Action::AssignObligations) {
        Some(MeetingForm { typed, errors, meetings: to_come(reader).await?, token: reader.token() })
    } else {
        None
    };
    // The days of a meeting that is over are no longer entered.
    let over = |one: &Due| Row { dated: None, ..shown::row(reader, one, &owners, drafts) };
    Ok(DueList {
        rows: due.iter().map(|one| shown::row(reader, one, &owners, drafts)).collect(),
        missed: missed.iter().map(over).collect(),
        open: open.map(without_meeting).collect(),
        form,
        ..DueList::default()
    })
}

/// Meetings that are still to come, or whose opening is not fixed, of the bodies that receive reports; as far
/// ahead as the next one of each; and those of which days were entered, which may have to be corrected.
async fn to_come(reader: &Reader<'_>) -> Result<Vec<Choice>, Fault> {
    let today = reader.app.clock.today();
    let bodies: Vec<_> = known::demanding().filter_map(known::addressee).collect();
    let calendar = meetings::calendar(reader.app.db.read()).await?;
    let entered: Vec<String> = meeting_date::Entity::find()
        .all(reader.app.db.read())
        .await?
        .into_iter()
        .map(|row| row.meeting_id)
        .collect();
    let ahead = calendar.meetings().iter().filter(|one| {
        let receives = bodies.iter().any(|body| body.code() == one.meeting.body);
        let planned = one.planned_year.is_some_and(|year| year <= today.year() + YEARS_AHEAD);
        let is_ahead = one.meeting.opening.map_or(planned, |opening| opening >= today);
        receives && (is_ahead || entered.contains(&one.meeting.id))
    });
    Ok(ahead.map(|one| (one.meeting.id.clone(), meetings::name(reader.locale, &one.meeting.id))).collect())
}
