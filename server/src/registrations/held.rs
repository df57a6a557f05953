//! A registration with its event and everything else that is held with it, as an own page shows it.

use entities::{attendance_day, event, invitation, mail, person, registration};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};

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

/// Keeps events from changing until the transaction ends: before anything is written about their registrations
/// or mails, since what is written names its event, and would wait for whoever holds the event and waits for it.
pub(crate) async fn hold_events(
    tx: &DatabaseTransaction,
    ids: impl IntoIterator<Item = i64>,
) -> Result<(), Fault> {
    let events = event::Entity::find().filter(event::Column::Id.is_in(ids));
    // Always in one order, so that two who hold several do not wait for each other.
    events.order_by_asc(event::Column::Id).lock_exclusive().all(tx).await?;
    Ok(())
}

async fn with_event(
    db: &impl ConnectionTrait,
    registration: registration::Model,
) -> Result<Option<(registration::Model, event::Model)>, Fault> {
    let event = event::Entity::find_by_id(registration.event_id).one(db).await?;
    Ok(event.map(|event| (registration, event)))
}

/// The days on which the person came.
pub(super) async fn attendance(
    db: &impl ConnectionTrait,
    registration: i64,
) -> Result<Vec<attendance_day::Model>, Fault> {
    use attendance_day::Column;
    let of_it = attendance_day::Entity::find().filter(Column::RegistrationId.eq(registration));
    Ok(of_it.order_by_asc(Column::Day).all(db).await?)
}

/// The mails about it, oldest first.
pub(super) async fn mails(db: &impl ConnectionTrait, registration: i64) -> Result<Vec<mail::Model>, Fault> {
    use mail::Column;
    let about_it = mail::Entity::find().filter(Column::RegistrationId.eq(registration));
    Ok(about_it.order_by_asc(Column::Id).all(db).await?)
}

/// The invitation by which it was made.
pub(super) async fn invitation(
    db: &impl ConnectionTrait,
    invitation: Option<i64>,
) -> Result<Option<invitation::Model>, Fault> {
    let Some(id) = invitation else { return Ok(None) };
    Ok(invitation::Entity::find_by_id(id).one(db).await?)
}

/// The person across events.
pub(super) async fn person(
    db: &impl ConnectionTrait,
    person: Option<i64>,
) -> Result<Option<person::Model>, Fault> {
    let Some(id) = person else { return Ok(None) };
    Ok(person::Entity::find_by_id(id).one(db).await?)
}

/// Whoever was found to be the person.
pub(super) async fn merged(
    db: &impl ConnectionTrait,
    person: Option<i64>,
) -> Result<Vec<person::Model>, Fault> {
    let Some(id) = person else { return Ok(Vec::new()) };
    let merged = person::Entity::find().filter(person::Column::MergedInto.eq(id));
    Ok(merged.order_by_asc(person::Column::Id).all(db).await?)
}
