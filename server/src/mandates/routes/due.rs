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
use chrono::{Datelike, NaiveDate};
use domain::{
    flaw::Wrong,
    staff::Action,
    typed::{LINE, Reader as Fields, Typed},
};

use super::shown;
use crate::{
    authorize::{AssignObligations, Permit, SeeEvents},
    events::{
        staff::Reader,
        staff_routes::{Asked, asked},
    },
    fault::Fault,
    mandates::{MeetingDays, due::due_from, enter_meeting, known, queries},
    reports::{mandates::Mandate, meetings},
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
    Ok(shown(&reader, Typed::default(), Errors::default(), done).await?)
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
    let days = match days(&typed) {
        Ok(days) => days,
        Err(flaws) => {
            let errors = reader.errors(&flaws);
            return Ok(shown(&reader, typed, errors, None).await?);
        }
    };
    if enter_meeting(&app, &permit, typed.get("meeting"), &days).await?.is_ok() {
        return Ok(render::see_other(&urls::staff(locale.language, "/mandates/due?done=saved")));
    }
    let mut errors = Errors::default();
    errors.add("meeting", locale.code("wrong", Wrong::UnknownCode.code()));
    Ok(shown(&reader, typed, errors, None).await?)
}

fn days(typed: &Typed) -> Result<MeetingDays, Vec<domain::flaw::Flaw>> {
    let mut form = Fields::new(typed);
    form.required_line("meeting", LINE);
    let opens: Option<NaiveDate> = form.parsed("opens", Wrong::NotADate);
    let closes: Option<NaiveDate> = form.parsed("closes", Wrong::NotADate);
    let documents_due: Option<NaiveDate> = form.parsed("documents_due", Wrong::NotADate);
    if typed.filled("opens").or(typed.filled("documents_due")).is_none() {
        form.flaw("opens", Wrong::Missing);
    }
    // A closing day is one of its opening.
    if closes.is_some() && typed.filled("opens").is_none() {
        form.flaw("opens", Wrong::Missing);
    }
    if opens.zip(closes).is_some_and(|(opens, closes)| closes < opens) {
        form.flaw("closes", Wrong::EndBeforeStart);
    }
    if opens.zip(documents_due).is_some_and(|(opens, due)| due > opens) {
        form.flaw("documents_due", Wrong::TooLarge);
    }
    let source = form.required_line("source", LINE);
    form.finish(MeetingDays { opens, closes, documents_due, source })
}

async fn shown(
    reader: &Reader<'_>,
    typed: Typed,
    errors: Errors,
    done: Option<String>,
) -> Result<Response, Fault> {
    let db = reader.app.db.read();
    let due = due_from(db, reader.app.clock.today()).await?;
    let (owners, drafts) = (queries::owners(db).await?, queries::drafts(db).await?);
    let open = known::demanding().filter(|one| known::addressee(one).is_none());
    let without_meeting = |mandate: &Mandate| Row {
        paragraph: mandate.id.clone(),
        report: shown::report_name(reader, &mandate.id),
        owner: owners.get(&mandate.id).map(shown::account_name).unwrap_or_default(),
        ..Row::default()
    };
    let form = reader.staff.role.may(Action::AssignObligations);
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let form = if form {
        Some(MeetingForm { typed, errors, meetings: to_come(reader).await?, token: reader.token() })
    } else {
        None
    };
    let model = DueList {
        rows: due.iter().map(|one| shown::row(reader, one, &owners, &drafts)).collect(),
        open: open.map(without_meeting).collect(),
        form,
        done,
    };
    Ok(reader.page("/mandates/due", status, due_page(reader.locale, &model)))
}

/// Meetings that are still to come, or whose opening is not fixed, of the bodies that receive reports; as far
/// ahead as the next one of each.
async fn to_come(reader: &Reader<'_>) -> Result<Vec<Choice>, Fault> {
    let today = reader.app.clock.today();
    let bodies: Vec<_> = known::demanding().filter_map(known::addressee).collect();
    let calendar = meetings::calendar(reader.app.db.read()).await?;
    let ahead = calendar.meetings().iter().filter(|one| {
        let receives = bodies.iter().any(|body| body.code() == one.meeting.body);
        let planned = one.planned_year.is_some_and(|year| year <= today.year() + YEARS_AHEAD);
        receives && one.meeting.opening.map_or(planned, |opening| opening >= today)
    });
    Ok(ahead.map(|one| (one.meeting.id.clone(), meetings::name(&one.meeting.id))).collect())
}
