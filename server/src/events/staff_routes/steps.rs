//! Steps of an event's life: the page before those that need a look, and taking them.

use app::{
    components::Errors,
    i18n::{Tongue, count},
    pages::{
        problem::Problem,
        staff_events::step::{StepPage, step as step_page},
    },
};
use axum::{
    extract::{OriginalUri, Path, State},
    http::{HeaderMap, StatusCode, Uri},
    response::Response,
};
use domain::{
    event::{EventState, Refusal as Rule, Step, transition},
    registration::RegistrationState,
};
use entities::{
    event::Model,
    headcount::{self, Entity as Headcounts},
    registration,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use crate::{
    authorize::{CloseRecord, EditEvent, Permit},
    events::{
        operations::{self, EXPECTING, NotTaken, facts_of},
        staff::Reader,
        staff_queries,
    },
    facts,
    fault::Fault,
    headcounts::needs_choice,
    mail::called_off,
    state::App,
    web::{form::Form, language::Lang, render::Refusal},
};

/// Most characters of a reason.
const LONGEST_REASON: usize = 2_000;

/// `GET /{lang}/staff/events/{id}/{step}`, for the steps of an event's own life
///
/// # Errors
/// When the event is not the reader's.
pub async fn page(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditEvent>,
    Path((_, id)): Path<(String, i64)>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let event = reader.own_event(id).await?;
    shown(&reader, &event, step_of(&uri)?, Shown::default()).await
}

/// `POST /{lang}/staff/events/{id}/{step}`, for the steps of an event's own life
///
/// # Errors
/// When the event is not the reader's.
pub async fn take(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<EditEvent>,
    Path((_, id)): Path<(String, i64)>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let step = step_of(&uri)?;
    match operations::take(&app, &permit, id, step, reason(&form)).await? {
        Ok(_) => Ok(reader.to_event(id, "", &format!("?done={step}"))),
        Err(NotTaken::NoReason) => refused(&reader, id, step, &form, None).await,
        Err(NotTaken::Rule(rule)) => refused(&reader, id, step, &form, Some(obstacle(locale, rule))).await,
        Err(NotTaken::OtherSector) => Err(Problem::Forbidden.into()),
        Err(NotTaken::Unknown) => Err(Problem::NotFound.into()),
    }
}

/// `GET /{lang}/staff/events/{id}/record-closing` and `/record-reopening`
///
/// # Errors
/// When the event is not the reader's.
pub async fn close_page(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<CloseRecord>,
    Path((_, id)): Path<(String, i64)>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let event = reader.own_event(id).await?;
    shown(&reader, &event, step_of(&uri)?, Shown::default()).await
}

/// `POST /{lang}/staff/events/{id}/record-closing` and `/record-reopening`
///
/// # Errors
/// When the event is not the reader's.
pub async fn close(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<CloseRecord>,
    Path((_, id)): Path<(String, i64)>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let step = step_of(&uri)?;
    let event = reader.own_event(id).await?;
    if let Err(rule) = transition(event.state, step, facts_of(&app, &event)) {
        return refused(&reader, id, step, &form, Some(obstacle(locale, rule))).await;
    }
    match closed_or_reopened(&app, &permit, id, step, &form).await? {
        Ok(()) => Ok(reader.to_event(id, "", &format!("?done={step}"))),
        Err(facts::Refusal::NoReason) => refused(&reader, id, step, &form, None).await,
        Err(facts::Refusal::OtherSector) => Err(Problem::Forbidden.into()),
        Err(facts::Refusal::Unknown) => Err(Problem::NotFound.into()),
        // Somebody else took the step just now: the state says so.
        Err(_) => {
            let event = reader.own_event(id).await?;
            let rule = transition(event.state, step, facts_of(&app, &event)).err();
            let rule = rule.unwrap_or(Rule::Already(event.state));
            refused(&reader, id, step, &form, Some(obstacle(locale, rule))).await
        }
    }
}

async fn closed_or_reopened(
    app: &App,
    permit: &Permit<CloseRecord>,
    id: i64,
    step: Step,
    form: &Form,
) -> Result<Result<(), facts::Refusal>, Fault> {
    let (db, now) = (&app.db, app.clock.now());
    match step {
        Step::RecordClosing => Ok(facts::close_record(db, permit, id, now).await?.map(|_| ())),
        _ => facts::reopen_record(db, permit, id, reason(form).unwrap_or_default(), now).await,
    }
}

/// The step that the address names: its last part.
fn step_of(uri: &Uri) -> Result<Step, Refusal> {
    let part = uri.path().rsplit('/').next().unwrap_or_default();
    part.parse().map_err(|_| Refusal::Problem(Problem::NotFound))
}

fn reason(form: &Form) -> Option<&str> {
    let reason = form.filled("reason")?;
    let end = reason.char_indices().nth(LONGEST_REASON).map_or(reason.len(), |(end, _)| end);
    Some(&reason[..end])
}

/// Why a step is not taken, in a sentence.
pub(super) fn obstacle(locale: Tongue, rule: Rule) -> String {
    let state = |state: EventState| locale.code("state", state.code());
    let day = |day| locale.formats.day(day);
    let (id, name, value) = match rule {
        Rule::Already(at) => ("staff_events-already", "state", state(at)),
        Rule::NotFrom(at) => ("staff_events-not_from", "state", state(at)),
        Rule::NotBegun(first) => ("staff_events-not_begun", "day", day(first)),
        Rule::NotOver(last) => ("staff_events-not_over", "day", day(last)),
        Rule::Over(last) => ("staff_events-over", "day", day(last)),
    };
    locale.with(id, &[(name, value.into())])
}

/// The page again, with what stands in the way; without an obstacle the reason is missing.
async fn refused(
    reader: &Reader<'_>,
    id: i64,
    step: Step,
    form: &Form,
    obstacle: Option<String>,
) -> Result<Response, Refusal> {
    let event = reader.own_event(id).await?;
    let mut errors = Errors::default();
    if obstacle.is_none() {
        errors.add("reason", reader.locale.text("staff_events-reason_missing"));
    }
    shown(
        reader,
        &event,
        step,
        Shown { refused: true, obstacle, reason: form.get("reason").to_owned(), errors },
    )
    .await
}

#[derive(Default)]
struct Shown {
    refused: bool,
    obstacle: Option<String>,
    reason: String,
    errors: Errors,
}

async fn shown(reader: &Reader<'_>, event: &Model, step: Step, shown: Shown) -> Result<Response, Refusal> {
    let locale = reader.locale;
    let rule = transition(event.state, step, facts_of(reader.app, event)).err();
    let model = StepPage {
        heading: reader.heading(event),
        step,
        consequences: consequences(reader, event, step).await?,
        obstacle: shown.obstacle.or_else(|| rule.map(|rule| obstacle(locale, rule))),
        reason: shown.reason,
        errors: shown.errors,
        token: reader.token(),
    };
    let status = if shown.refused { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(reader.event_page(event, step.code(), status, step_page(locale, &model)))
}

/// What a step will do and what is worth knowing before, sentence by sentence.
async fn consequences(reader: &Reader<'_>, event: &Model, step: Step) -> Result<Vec<String>, Fault> {
    let locale = reader.locale;
    let mut sentences = vec![locale.code("step_help", step.code())];
    let mut counted = |id: &str, number: i64| sentences.push(locale.with(id, &[("count", count(number))]));
    match step {
        Step::Cancellation | Step::Postponement => {
            counted("staff_events-will_be_told", people_to_tell(reader, event).await?);
        }
        Step::RecordClosing => {
            let db = reader.app.db.read();
            let counts = staff_queries::registrations_by_state(db, &[event.id]).await?.remove(&event.id);
            let counts = counts.unwrap_or_default();
            let on_record = staff_queries::standing(&counts, |state| {
                state.is_participation() || state == RegistrationState::Absent
            });
            let open = staff_queries::standing(&counts, |state| state == RegistrationState::Confirmed);
            let stated = Headcounts::find().filter(headcount::Column::EventId.eq(event.id)).all(db).await?;
            counted("staff_events-came", on_record);
            counted("staff_events-open", open);
            counted("staff_events-headcounts_on_record", i64::try_from(stated.len()).unwrap_or(i64::MAX));
            if needs_choice(&stated) {
                sentences.push(locale.text("staff_events-headcount_conflict"));
            }
        }
        _ => (),
    }
    Ok(sentences)
}

async fn people_to_tell(reader: &Reader<'_>, event: &Model) -> Result<i64, Fault> {
    let people = registration::Entity::find()
        .filter(registration::Column::EventId.eq(event.id))
        .filter(registration::Column::State.is_in(EXPECTING))
        .filter(registration::Column::Email.is_not_null())
        .filter(registration::Column::AddressDue.is_null())
        .count(reader.app.db.read())
        .await?;
    let others = called_off::people_to_tell(reader.app.db.read(), event, reader.app.clock.now()).await?;
    Ok(i64::try_from(people).unwrap_or(i64::MAX).saturating_add(i64::try_from(others).unwrap_or(i64::MAX)))
}
