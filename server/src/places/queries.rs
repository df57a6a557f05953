//! What is read of waiting lists and offers.

use chrono::{DateTime, Utc};
use domain::registration::RegistrationState;
use entities::{
    place_offer::{Column, Entity},
    registration,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::standing::statement;
use crate::fault::Fault;

/// The order of a waiting list: as an officer set it, then as people came.
pub(super) const IN_ORDER: &str = "ORDER BY r.waiting_rank IS NULL, r.waiting_rank, r.submitted_at, r.id";
/// That nobody offered a place to the registration.
pub(super) const WITHOUT_OFFER: &str =
    "NOT EXISTS (SELECT 1 FROM place_offers o WHERE o.registration_id = r.id AND o.answer IS NULL)";

/// That somebody stands in the line: whoever has not confirmed their address stands in none yet.
pub(super) const IN_LINE: &str = "r.state = 'waiting' AND r.address_due IS NULL";

/// An offer that can still be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenOffer {
    /// Row number.
    pub id: i64,
    /// When it ends.
    pub ends_at: DateTime<Utc>,
}

/// The offer that somebody who waits can take now.
///
/// # Errors
/// When the database does not answer.
pub async fn open_offer(
    db: &impl ConnectionTrait,
    registration: &registration::Model,
    now: DateTime<Utc>,
) -> Result<Option<OpenOffer>, Fault> {
    if registration.state != RegistrationState::Waiting {
        return Ok(None);
    }
    let open = Entity::find()
        .filter(Column::RegistrationId.eq(registration.id))
        .filter(Column::Answer.is_null())
        .filter(Column::EndsAt.gt(now))
        .one(db)
        .await?;
    Ok(open.map(|offer| OpenOffer { id: offer.id, ends_at: offer.ends_at }))
}

/// Whether a registration takes a place: by its state, or by an offer that nobody answered.
///
/// # Errors
/// When the database does not answer.
pub async fn holds_place(
    db: &impl ConnectionTrait,
    registration: &registration::Model,
) -> Result<bool, Fault> {
    if registration.state != RegistrationState::Waiting {
        return Ok(registration.state.takes_place());
    }
    let open = Entity::find()
        .filter(Column::RegistrationId.eq(registration.id))
        .filter(Column::Answer.is_null())
        .one(db)
        .await?;
    Ok(open.is_some())
}

/// The registrations that wait for a place of an event without an offer, in the order of the list.
///
/// # Errors
/// When the database does not answer.
pub async fn waiting_in_order(db: &impl ConnectionTrait, event_id: i64) -> Result<Vec<i64>, Fault> {
    let sql = format!(
        "SELECT r.id FROM registrations r WHERE r.event_id = $1 AND {IN_LINE} AND {WITHOUT_OFFER} {IN_ORDER}"
    );
    let rows = db.query_all_raw(statement(db, &sql, [event_id.into()])).await?;
    Ok(rows.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?)
}

/// The place of a registration in the waiting list, from 1; none if it does not wait, or has an offer.
///
/// # Errors
/// When the database does not answer.
pub async fn position(
    db: &impl ConnectionTrait,
    registration: &registration::Model,
) -> Result<Option<u64>, Fault> {
    if registration.state != RegistrationState::Waiting {
        return Ok(None);
    }
    let order = waiting_in_order(db, registration.event_id).await?;
    Ok((1..).zip(order).find(|(_, id)| *id == registration.id).map(|(position, _)| position))
}
