//! Closing a record writes its facts once; reopening takes them back, with a reason.

use chrono::{DateTime, Utc};
use domain::{event::EventState, report::RULES};
use entities::{event, participation_fact, record_closure, registration};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter,
    QuerySelect,
    sea_query::{Expr, ExprTrait, Query},
};

use super::source;
use crate::{
    audit::Change,
    authorize::{CloseRecord, Permit},
    db::Db,
    fault::{Fault, Outcome},
};

/// Why a record is not closed or reopened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is no such event.
    #[error("there is no such event")]
    Unknown,
    /// The account is limited to another Sector.
    #[error("the event belongs to another Sector")]
    OtherSector,
    /// Only what was held has a record.
    #[error("the event is not held, so there is nothing to close")]
    NotHeld,
    /// It is closed already.
    #[error("the record is closed already")]
    Closed,
    /// It is not closed.
    #[error("the record is not closed")]
    NotClosed,
    /// Reopening needs a reason, which the audit trail keeps.
    #[error("a reason is needed")]
    NoReason,
}

/// Closes an event's record: writes its facts. Answers with how many registrations they hold.
///
/// # Errors
/// When the database does not answer.
pub async fn close_record(
    db: &Db,
    permit: &Permit<CloseRecord>,
    event_id: i64,
    now: DateTime<Utc>,
) -> Outcome<usize, Refusal> {
    let tx = db.write().await?;
    let Some(found) = event::Entity::find_by_id(event_id).lock_exclusive().one(&tx).await? else {
        return Ok(Err(Refusal::Unknown));
    };
    if permit.covers(&found).is_err() {
        return Ok(Err(Refusal::OtherSector));
    }
    match found.state {
        EventState::Held => (),
        EventState::RecordClosed => return Ok(Err(Refusal::Closed)),
        _ => return Ok(Err(Refusal::NotHeld)),
    }
    let count = write_facts(&tx, found, &permit.staff().email, now).await?;
    tx.commit().await?;
    Ok(Ok(count))
}

/// Writes the facts of an event that is held and not closed, and closes its record, within a
/// transaction of the caller's.
///
/// # Errors
/// When the database does not answer.
pub async fn write_facts(
    tx: &DatabaseTransaction,
    found: event::Model,
    actor: &str,
    now: DateTime<Utc>,
) -> Result<usize, Fault> {
    let event_id = found.id;
    let facts = source::of_event(tx, event_id).await?;
    let count = facts.len();
    copy_rows(tx, event_id).await?;
    let closure = record_closure::ActiveModel {
        event_id: Set(event_id),
        closed_at: Set(now),
        closed_by: Set(actor.to_owned()),
        rules: Set(i32::try_from(RULES).unwrap_or(i32::MAX)),
        rollup: Set(facts.into_bytes()),
    };
    record_closure::Entity::insert(closure).exec_without_returning(tx).await?;
    let change = Change { actor, action: "record_closed", subject: "events", id: event_id, reason: None };
    turn(tx, found, EventState::RecordClosed, change, now).await?;
    Ok(count)
}

/// Opens a closed record again; its facts are derived anew when it is closed again.
///
/// # Errors
/// When the database does not answer.
pub async fn reopen_record(
    db: &Db,
    permit: &Permit<CloseRecord>,
    event_id: i64,
    reason: &str,
    now: DateTime<Utc>,
) -> Outcome<(), Refusal> {
    if reason.trim().is_empty() {
        return Ok(Err(Refusal::NoReason));
    }
    let tx = db.write().await?;
    let Some(found) = event::Entity::find_by_id(event_id).lock_exclusive().one(&tx).await? else {
        return Ok(Err(Refusal::Unknown));
    };
    if permit.covers(&found).is_err() {
        return Ok(Err(Refusal::OtherSector));
    }
    if found.state != EventState::RecordClosed {
        return Ok(Err(Refusal::NotClosed));
    }
    let of_event = participation_fact::Column::EventId.eq(event_id);
    participation_fact::Entity::delete_many().filter(of_event).exec(&tx).await?;
    record_closure::Entity::delete_by_id(event_id).exec(&tx).await?;
    let change =
        Change { action: "record_reopened", reason: Some(reason.trim()), ..change_of(permit, event_id) };
    turn(&tx, found, EventState::Held, change, now).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

fn change_of(permit: &Permit<CloseRecord>, event_id: i64) -> Change<'_> {
    Change { actor: &permit.staff().email, action: "", subject: "events", id: event_id, reason: None }
}

async fn turn(
    tx: &DatabaseTransaction,
    found: event::Model,
    state: EventState,
    change: Change<'_>,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    change.record(tx, now, Some(&found.state), Some(&state)).await?;
    let version = found.version + 1;
    let mut event = found.into_active_model();
    event.state = Set(state);
    event.version = Set(version);
    event.updated_at = Set(now);
    event.update(tx).await?;
    Ok(())
}

/// One row a registration, for whoever asks the database itself.
async fn copy_rows(tx: &DatabaseTransaction, event_id: i64) -> Result<(), Fault> {
    use participation_fact::Column as Fact;
    use registration::Column as From;
    let rows = Query::select()
        .columns([From::EventId, From::PersonKey, From::State, From::Role, From::Country])
        .columns([From::OrganizationKind, From::Gender, From::Mode, From::Days])
        .from(registration::Entity)
        .and_where(Expr::col(From::EventId).eq(event_id))
        .to_owned();
    let insert = Query::insert()
        .into_table(participation_fact::Entity)
        .columns([
            Fact::EventId,
            Fact::PersonKey,
            Fact::State,
            Fact::Role,
            Fact::Country,
            Fact::OrganizationKind,
            Fact::Gender,
            Fact::Mode,
            Fact::Days,
        ])
        .select_from(rows)
        .map_err(Fault::other)?
        .to_owned();
    tx.execute(&insert).await?;
    Ok(())
}
