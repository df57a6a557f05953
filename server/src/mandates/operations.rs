//! Who answers for a report, and when a governing meeting opens.

use chrono::NaiveDate;
use entities::{meeting_date, obligation, user};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{NotSet, Set},
    ColumnTrait, EntityTrait, QueryFilter,
};

use super::known;
use crate::{
    audit::Change,
    authorize::{AssignObligations, Permit},
    events::versions,
    fault::Outcome,
    reports::meetings,
    state::App,
};

/// There is no such obligation, account or meeting.
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
    let before = Entity::find().filter(Column::MandateId.eq(mandate)).one(&tx).await?;
    let row = ActiveModel {
        id: before.as_ref().map_or(NotSet, |before| Set(before.id)),
        mandate_id: Set(mandate.to_owned()),
        owner_id: Set(owner),
        changed_at: Set(now),
        changed_by: Set(permit.staff().email.clone()),
    };
    let after = if before.is_some() { row.update(&tx).await? } else { row.insert(&tx).await? };
    let actor = permit.staff().email.as_str();
    Change { actor, action: "obligation_assigned", subject: "obligations", id: after.id, reason: None }
        .record(&tx, now, before.as_ref(), Some(&after))
        .await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Days of a meeting as an officer enters them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingDays {
    /// Opening day.
    pub opens: Option<NaiveDate>,
    /// Closing day.
    pub closes: Option<NaiveDate>,
    /// The day by which documents are due.
    pub documents_due: Option<NaiveDate>,
    /// Where they are stated.
    pub source: String,
}

/// Enters days of a governing meeting that the calendar which ships does not have.
///
/// # Errors
/// When the database does not answer.
pub async fn enter_meeting(
    app: &App,
    permit: &Permit<AssignObligations>,
    meeting: &str,
    days: &MeetingDays,
) -> Outcome<(), Unknown> {
    use meeting_date::{ActiveModel, Column, Entity};
    if meetings::shipped().get(meeting).is_none() {
        return Ok(Err(Unknown));
    }
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let before = Entity::find().filter(Column::MeetingId.eq(meeting)).one(&tx).await?;
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
    let after = if before.is_some() { row.update(&tx).await? } else { row.insert(&tx).await? };
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
