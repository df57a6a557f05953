//! A registration with its event, as an own page shows it.

use entities::{event, registration};
use sea_orm::{ConnectionTrait, DatabaseTransaction, EntityTrait, QuerySelect};

use super::queries;
use crate::fault::Fault;

/// The registration that a token opens, with its event.
pub(super) async fn opened(
    db: &impl ConnectionTrait,
    token: &str,
) -> Result<Option<(registration::Model, event::Model)>, Fault> {
    let Some(registration) = queries::by_token(db, token).await? else { return Ok(None) };
    with_event(db, registration).await
}

/// The same, kept from changing until the transaction ends. The event is always locked before its
/// registrations, by officers too, so that nobody waits for each other.
pub(crate) async fn locked(
    tx: &DatabaseTransaction,
    token: &str,
) -> Result<Option<(registration::Model, event::Model)>, Fault> {
    let Some(found) = queries::by_token(tx, token).await? else { return Ok(None) };
    let event = event::Entity::find_by_id(found.event_id).lock_exclusive().one(tx).await?;
    // Read again: it may have changed while the lock was waited for.
    let registration = queries::by_token(tx, token).await?;
    Ok(registration.zip(event))
}

async fn with_event(
    db: &impl ConnectionTrait,
    registration: registration::Model,
) -> Result<Option<(registration::Model, event::Model)>, Fault> {
    let event = event::Entity::find_by_id(registration.event_id).one(db).await?;
    Ok(event.map(|event| (registration, event)))
}
