//! Who answers for a report, and when a governing meeting opens.

use domain::{obligation::MeetingDays, typed::Typed};
use entities::{meeting_date, obligation, user};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{NotSet, Set},
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, Select,
    sea_query::OnConflict,
};

use super::known;
use crate::{
    audit::Change,
    authorize::{AssignObligations, Permit},
    events::versions,
    fault::{Fault, Outcome},
    reports::meetings,
    seen,
    state::App,
};

/// There is no such obligation or account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unknown;

/// Sets who answers for the report that a paragraph demands; nobody, without an account.
///
/// # Errors
/// When the database does not answer.
pub async fn set_owner(
    app: &App,
    permit: &Permit<AssignObligations>,
    mandate: &str,
    owner: Option<i64>,
) -> Outcome<(), Unknown> {
    use obligation::{ActiveModel, Column, Entity};
    if !known::demanding().any(|one| one.id == mandate) {
        return Ok(Err(Unknown));
    }
    let now = app.clock.now();
    let tx = app.db.write().await?;
    if let Some(id) = owner {
        let account =
            user::Entity::find_by_id(id).filter(user::Column::DisabledAt.is_null()).one(&tx).await?;
        if account.is_none() {
            return Ok(Err(Unknown));
        }
    }
    let of_mandate = || Entity::find().filter(Column::MandateId.eq(mandate));
    let before = of_mandate().lock_exclusive().one(&tx).await?;
    let row = ActiveModel {
        id: NotSet,
        mandate_id: Set(mandate.to_owned()),
        owner_id: Set(owner),
        changed_at: Set(now),
        changed_by: Set(permit.staff().email.clone()),
    };
    // Somebody may say it at the same moment on another server: the last one counts.
    let last = OnConflict::column(Column::MandateId)
        .update_columns([Column::OwnerId, Column::ChangedAt, Column::ChangedBy])
        .to_owned();
    Entity::insert(row).on_conflict(last).exec_without_returning(&tx).await?;
    let after = of_mandate().one(&tx).await?.ok_or_else(|| Fault::other("an owner went away"))?;
    let actor = permit.staff().email.as_str();
    Change { actor, action: "obligation_assigned", subject: "obligations", id: after.id, reason: None }
        .record(&tx, now, before.as_ref(), Some(&after))
        .await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Why days of a meeting are not entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotEntered {
    /// There is no such meeting.
    Unknown,
    /// Others are on record than the officer saw: these.
    Overtaken(Box<meeting_date::Model>),
}

/// What is on record of a meeting.
///
/// # Errors
/// When the database does not answer.
pub async fn entered(db: &impl ConnectionTrait, meeting: &str) -> Result<Option<meeting_date::Model>, Fault> {
    Ok(of_meeting(meeting).one(db).await?)
}

fn of_meeting(meeting: &str) -> Select<meeting_date::Entity> {
    meeting_date::Entity::find().filter(meeting_date::Column::MeetingId.eq(meeting))
}

/// The fields of what is on record of a meeting.
#[must_use]
pub fn entered_form(row: Option<&meeting_date::Model>) -> Typed {
    let mut typed = Typed::default();
    if let Some(row) = row {
        typed.add("meeting", &row.meeting_id);
        typed.add_some("opens", row.opens);
        typed.add_some("closes", row.closes);
        typed.add_some("documents_due", row.documents_due);
        typed.add("source", &row.source);
    }
    typed
}

/// Enters days of a governing meeting that the calendar which ships does not have. `seen` is the mark of what the
/// officer saw on record; none where nobody looked.
///
/// # Errors
/// When the database does not answer.
pub async fn enter_meeting(
    app: &App,
    permit: &Permit<AssignObligations>,
    (meeting, seen): (&str, Option<&str>),
    days: &MeetingDays,
) -> Outcome<(), NotEntered> {
    use meeting_date::ActiveModel;
    if meetings::shipped().get(meeting).is_none() {
        return Ok(Err(NotEntered::Unknown));
    }
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let before = of_meeting(meeting).lock_exclusive().one(&tx).await?;
    let is_seen = seen.is_none_or(|seen| seen == seen::digest(&entered_form(before.as_ref())));
    if let Some(row) = before.as_ref().filter(|_| !is_seen) {
        return Ok(Err(NotEntered::Overtaken(Box::new(row.clone()))));
    }
    let row = ActiveModel {
        id: before.as_ref().map_or(NotSet, |before| Set(before.id)),
        meeting_id: Set(meeting.to_owned()),
        opens: Set(days.opens),
        closes: Set(days.closes),
        documents_due: Set(days.documents_due),
        source: Set(days.source.clone()),
        changed_at: Set(now),
        changed_by: Set(permit.staff().email.clone()),
    };
    let after = if before.is_some() {
        row.update(&tx).await?
    } else {
        // Somebody may enter the first days at the same moment on another server.
        let once = OnConflict::column(meeting_date::Column::MeetingId).do_nothing().to_owned();
        let inserted =
            meeting_date::Entity::insert(row).on_conflict(once).exec_without_returning(&tx).await?;
        let found =
            entered(&tx, meeting).await?.ok_or_else(|| Fault::other("days of a meeting went away"))?;
        if inserted == 0 {
            return Ok(Err(NotEntered::Overtaken(Box::new(found))));
        }
        found
    };
    let actor = permit.staff().email.as_str();
    Change {
        actor,
        action: "meeting_dated",
        subject: "meeting_dates",
        id: after.id,
        reason: Some(&days.source),
    }
    .record(&tx, now, before.as_ref(), Some(&after))
    .await?;
    // The cycles of public figures run from opening to opening.
    versions::forget_pages(&tx).await?;
    tx.commit().await?;
    Ok(Ok(()))
}
