//! An officer takes a step of an event's life.

use domain::event::{EventState, Facts, Refusal, Step, transition};
use entities::event::{Entity, Model};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, QuerySelect};

use super::tell;
use crate::{
    audit::Change,
    authorize::{EditEvent, Permit},
    events::{ics, staff::today},
    fault::Outcome,
    requests,
    state::App,
};

/// Why a step is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotTaken {
    /// The rule does not allow it.
    Rule(Refusal),
    /// A reason is needed.
    NoReason,
    /// The event lies outside what the account is limited to.
    OtherSector,
    /// There is no such event.
    Unknown,
}

/// What the rule of steps knows of an event.
#[must_use]
pub fn facts_of(app: &App, event: &Model) -> Facts {
    Facts { first_day: event.first_day, last_day: event.last_day, today: today(app, event) }
}

/// Takes a step; a cancellation and a postponement stop what was still to go, end the offers of places and
/// tell everybody who registered. Answers with the state that the event is in then.
///
/// # Errors
/// When the database does not answer.
pub async fn take(
    app: &App,
    permit: &Permit<EditEvent>,
    id: i64,
    step: Step,
    reason: Option<&str>,
) -> Outcome<EventState, NotTaken> {
    let Some(action) = action(step) else { return Ok(Err(NotTaken::Unknown)) };
    if step.needs_reason() && reason.is_none() {
        return Ok(Err(NotTaken::NoReason));
    }
    let tx = app.db.write().await?;
    let Some(event) = Entity::find_by_id(id).lock_exclusive().one(&tx).await? else {
        return Ok(Err(NotTaken::Unknown));
    };
    if permit.covers(&event).is_err() {
        return Ok(Err(NotTaken::OtherSector));
    }
    let state = match transition(event.state, step, facts_of(app, &event)) {
        Ok(state) => state,
        Err(refusal) => return Ok(Err(NotTaken::Rule(refusal))),
    };
    let now = app.clock.now();
    match step {
        Step::Cancellation => tell::of_cancellation(&tx, &event, reason, now).await?,
        Step::Postponement => tell::of_postponement(&tx, &event, reason, now).await?,
        _ => (),
    }
    let before = event.state;
    let matters = i64::from(ics::status(before) != ics::status(state));
    let ics_sequence = event.sequence() + matters;
    let event = Model { state, version: event.version + 1, ics_sequence, updated_at: now, ..event };
    event.into_active_model().reset_all().update(&tx).await?;
    if step == Step::Cancellation {
        requests::let_go(&tx, &permit.staff().email, now).await?;
    }
    Change { actor: &permit.staff().email, action, subject: "events", id, reason }
        .record(&tx, now, Some(&before), Some(&state))
        .await?;
    tx.commit().await?;
    Ok(Ok(state))
}

/// The step as a past fact, for the audit trail; none for those that write or take back facts, which
/// have operations of their own.
const fn action(step: Step) -> Option<&'static str> {
    match step {
        Step::Announcement => Some("event_announced"),
        Step::RegistrationOpening => Some("registration_opened"),
        Step::RegistrationClosing => Some("registration_closed"),
        Step::Holding => Some("event_held"),
        Step::Postponement => Some("event_postponed"),
        Step::Cancellation => Some("event_cancelled"),
        Step::RecordClosing | Step::RecordReopening => None,
    }
}
