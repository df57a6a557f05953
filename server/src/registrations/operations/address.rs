//! Somebody confirms the address with which they registered; and what becomes of those who do not in time.

use chrono::{DateTime, Utc};
use domain::{
    event::EventState,
    registration::{RegistrationState, address::is_in_time},
};
use entities::{event, registration};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel,
    QueryFilter, QuerySelect,
};

use super::{PARTICIPANT, Refused, notify::Notice};
use crate::{
    audit::Change,
    events::versions,
    fault::{Fault, Outcome},
    registrations::held,
    state::App,
};

/// Who the trail names for what the platform does by itself.
const PLATFORM: &str = "platform";

/// Confirms the address of the registration that a token opens; it counts from now on, and the person is
/// told where it stands. Confirming twice is confirming once.
///
/// # Errors
/// When the database does not answer.
pub async fn confirm_address(app: &App, token: &str) -> Outcome<(), Refused> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let Some((registration, event)) = held::locked(&tx, token).await? else {
        return Ok(Err(Refused::UnknownLink));
    };
    let Some(due) = registration.address_due else {
        let stands = registration.state != RegistrationState::Withdrawn;
        return Ok(if stands { Ok(()) } else { Err(Refused::TooLate) });
    };
    if !is_in_time(due, now) {
        return Ok(Err(Refused::TooLate));
    }
    let state = registration.after_address.unwrap_or(registration.state);
    let (id, email, language) = (registration.id, registration.email.clone(), registration.language);
    becomes(&tx, registration, state, now).await?;
    note(&tx, PARTICIPANT, "address_confirmed", id, state, now).await?;
    if let (Some(email), Some(language)) = (email, language) {
        let kind = match state {
            // Of the dates that were known when they registered the mails below would still speak.
            _ if event.state == EventState::Postponed => "event_postponed",
            RegistrationState::Confirmed => "registration_confirmed",
            RegistrationState::Waiting => "registration_waiting",
            _ => "registration_received",
        };
        let token = token.to_owned();
        Notice { kind, event_id: event.id, registration_id: id, email: &email, language, token }
            .queue(&tx, now)
            .await?;
    }
    tx.commit().await?;
    Ok(Ok(()))
}

/// Ends every registration whose address was not confirmed in time; its place is free for the next. Nobody
/// is written to at an address that may be somebody else's. Several servers may do so at once.
///
/// # Errors
/// When the database does not answer; what was done until then stays done.
pub async fn end_unconfirmed(app: &App) -> Result<(), Fault> {
    use registration::Column;
    let now = app.clock.now();
    let events: Vec<i64> = registration::Entity::find()
        .select_only()
        .column(Column::EventId)
        .filter(Column::AddressDue.lte(now))
        .distinct()
        .into_tuple()
        .all(app.db.read())
        .await?;
    for event_id in events {
        let tx = app.db.write().await?;
        event::Entity::find_by_id(event_id).lock_exclusive().one(&tx).await?;
        let over = registration::Entity::find()
            .filter(Column::EventId.eq(event_id))
            .filter(Column::AddressDue.lte(now));
        for row in over.all(&tx).await? {
            let id = row.id;
            becomes(&tx, row, RegistrationState::Withdrawn, now).await?;
            note(&tx, PLATFORM, "address_not_confirmed", id, RegistrationState::Withdrawn, now).await?;
        }
        versions::raise_version(&tx, event_id).await?;
        tx.commit().await?;
    }
    Ok(())
}

async fn becomes(
    tx: &DatabaseTransaction,
    row: registration::Model,
    state: RegistrationState,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let mut row = row.into_active_model();
    row.state = Set(state);
    row.address_due = Set(None);
    row.after_address = Set(None);
    row.updated_at = Set(now);
    row.update(tx).await?;
    Ok(())
}

async fn note(
    tx: &DatabaseTransaction,
    actor: &str,
    action: &str,
    id: i64,
    state: RegistrationState,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let after = serde_json::json!({ "state": state });
    Change { actor, action, subject: "registrations", id, reason: None }
        .record(tx, now, None::<&()>, Some(&after))
        .await
}
