//! Offers of places to those who wait: made when one is free, taken or declined by the person, ended
//! by time. Nobody moves up without being asked, and nothing is offered once the event has begun.

use chrono::{DateTime, Utc};
use domain::{
    event::EventState,
    language::Language,
    places::{Answer, ends_of_offer, next_offers},
    registration::RegistrationState,
};
use entities::{
    event,
    place_offer::{ActiveModel, Column, Entity},
    registration,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait,
    IntoActiveModel, QueryFilter, QuerySelect, sea_query::Expr,
};

use super::{open_offer, standing};
use crate::{
    audit::Change,
    delegations::steps_of,
    events::{self, versions},
    fault::{Fault, Outcome},
    mail::outbox::Outgoing,
    registrations::{self, RegistrationMail, operations::Refused},
    state::App,
    web::secrets,
};

/// Who the trail names for what the platform does by itself.
const PLATFORM: &str = "platform";
/// Who the trail names for what people do themselves.
const PARTICIPANT: &str = "participant";

/// Whether places are offered in this state of an event.
const fn takes_offers(state: EventState) -> bool {
    matches!(state, EventState::RegistrationOpen | EventState::RegistrationClosed)
}

/// Offers every free place of an event to whoever is next; how many were offered.
///
/// # Errors
/// When the database does not answer.
pub async fn offer_places(app: &App, event_id: i64) -> Result<usize, Fault> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let Some(event) = event::Entity::find_by_id(event_id).lock_exclusive().one(&tx).await? else {
        return Ok(0);
    };
    let begins = events::door(&event).closes;
    let Some(ends) = ends_of_offer(now, event.offer_hours, begins).filter(|_| takes_offers(event.state))
    else {
        return Ok(0);
    };
    let mut standing = standing(app, &tx, &event).await?;
    let offered = next_offers(&mut standing.ledger, standing.waiting);
    for registration in &offered {
        offer(&tx, &event, *registration, now, ends).await?;
    }
    if !offered.is_empty() {
        versions::raise_version(&tx, event.id).await?;
        tx.commit().await?;
    }
    Ok(offered.len())
}

async fn offer(
    tx: &DatabaseTransaction,
    event: &event::Model,
    registration: i64,
    now: DateTime<Utc>,
    ends: DateTime<Utc>,
) -> Result<(), Fault> {
    let Some(row) = registration::Entity::find_by_id(registration).one(tx).await? else { return Ok(()) };
    let made = ActiveModel {
        event_id: Set(event.id),
        registration_id: Set(registration),
        offered_at: Set(now),
        ends_at: Set(ends),
        ..Default::default()
    };
    let made = made.insert(tx).await?;
    // Only the digest of the old link is known; the mail brings a new one.
    let secret = secrets::issue();
    let mut changed = row.clone().into_active_model();
    changed.token_hash = Set(Some(secret.digest));
    changed.updated_at = Set(now);
    changed.update(tx).await?;
    note(tx, now, PLATFORM, "place_offered", registration, &ends).await?;
    tell(tx, now, "place_offered", &row, secret.token, made.id).await
}

/// Somebody takes the place that is offered to them.
///
/// # Errors
/// When the database does not answer.
pub async fn accept(app: &App, token: &str) -> Outcome<(), Refused> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let Some((row, event)) = registrations::locked(&tx, token).await? else {
        return Ok(Err(Refused::UnknownLink));
    };
    let Some(offer) = open_offer(&tx, &row, now).await?.filter(|_| takes_offers(event.state)) else {
        return Ok(Err(Refused::TooLate));
    };
    answer(&tx, offer.id, Answer::Accepted, now).await?;
    let (state, kind) = if steps_of(&event).left(row.focal_confirmed_at.is_some()) {
        (RegistrationState::Submitted, "registration_received")
    } else {
        (RegistrationState::Confirmed, "registration_confirmed")
    };
    let row = becomes(&tx, row, state, now).await?;
    note(&tx, now, PARTICIPANT, "place_accepted", row.id, &state).await?;
    tell(&tx, now, kind, &row, token.to_owned(), offer.id).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Somebody gives the place on that is offered to them, and leaves the list.
///
/// # Errors
/// When the database does not answer.
pub async fn decline(app: &App, token: &str) -> Outcome<(), Refused> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let Some((row, event)) = registrations::locked(&tx, token).await? else {
        return Ok(Err(Refused::UnknownLink));
    };
    let Some(offer) = open_offer(&tx, &row, now).await? else { return Ok(Err(Refused::TooLate)) };
    answer(&tx, offer.id, Answer::Declined, now).await?;
    let row = becomes(&tx, row, RegistrationState::Withdrawn, now).await?;
    note(&tx, now, PARTICIPANT, "place_declined", row.id, &RegistrationState::Withdrawn).await?;
    tell(&tx, now, "registration_withdrawn", &row, token.to_owned(), offer.id).await?;
    versions::raise_version(&tx, event.id).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Ends the offers of an event that nobody took in time; those people leave the list and are told.
pub(super) async fn lapse(app: &App, event_id: i64) -> Result<(), Fault> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let Some(event) = event::Entity::find_by_id(event_id).lock_exclusive().one(&tx).await? else {
        return Ok(());
    };
    let over = Entity::find()
        .filter(Column::EventId.eq(event_id))
        .filter(Column::Answer.is_null())
        .filter(Column::EndsAt.lte(now))
        .all(&tx)
        .await?;
    for offer in over {
        let row = registration::Entity::find_by_id(offer.registration_id).one(&tx).await?;
        // Of an event that is off nobody could take a place: nobody loses their turn by it.
        let waits =
            |row: &registration::Model| row.state == RegistrationState::Waiting && takes_offers(event.state);
        let Some(row) = row.filter(waits) else {
            answer(&tx, offer.id, Answer::Withdrawn, now).await?;
            continue;
        };
        answer(&tx, offer.id, Answer::Lapsed, now).await?;
        let row = becomes(&tx, row, RegistrationState::Withdrawn, now).await?;
        note(&tx, now, PLATFORM, "offer_lapsed", row.id, &RegistrationState::Withdrawn).await?;
        tell(&tx, now, "offer_lapsed", &row, String::new(), offer.id).await?;
    }
    versions::raise_version(&tx, event.id).await?;
    tx.commit().await?;
    Ok(())
}

/// Ends the open offers of registrations about which something else was decided.
///
/// # Errors
/// When the database does not answer.
pub async fn end_offers_of(
    db: &impl ConnectionTrait,
    registrations: impl IntoIterator<Item = i64>,
    how: Answer,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    Entity::update_many()
        .col_expr(Column::Answer, Expr::value(how))
        .col_expr(Column::AnsweredAt, Expr::value(now))
        .filter(Column::RegistrationId.is_in(registrations))
        .filter(Column::Answer.is_null())
        .exec(db)
        .await?;
    Ok(())
}

async fn answer(tx: &DatabaseTransaction, offer: i64, how: Answer, now: DateTime<Utc>) -> Result<(), Fault> {
    let row = ActiveModel {
        id: Set(offer),
        answer: Set(Some(how)),
        answered_at: Set(Some(now)),
        ..Default::default()
    };
    row.update(tx).await?;
    Ok(())
}

async fn becomes(
    tx: &DatabaseTransaction,
    row: registration::Model,
    state: RegistrationState,
    now: DateTime<Utc>,
) -> Result<registration::Model, Fault> {
    let mut row = row.into_active_model();
    row.state = Set(state);
    row.waiting_rank = Set(None);
    row.updated_at = Set(now);
    Ok(row.update(tx).await?)
}

async fn note(
    tx: &DatabaseTransaction,
    now: DateTime<Utc>,
    actor: &str,
    action: &str,
    id: i64,
    after: &impl serde::Serialize,
) -> Result<(), Fault> {
    Change { actor, action, subject: "registrations", id, reason: None }
        .record(tx, now, None::<&()>, Some(after))
        .await
}

/// Queues the mail that tells of it; one of a kind for each offer.
async fn tell(
    tx: &DatabaseTransaction,
    now: DateTime<Utc>,
    kind: &'static str,
    row: &registration::Model,
    token: String,
    offer: i64,
) -> Result<(), Fault> {
    let Some(email) = row.email.as_deref() else { return Ok(()) };
    Outgoing {
        kind,
        occasion: format!("{}:offer {offer}", row.id),
        recipient: email,
        language: row.language.unwrap_or(Language::EN),
        data: RegistrationMail { event_id: row.event_id, registration_id: row.id, token },
        event_id: Some(row.event_id),
        registration_id: Some(row.id),
    }
    .enqueue(tx, now)
    .await
}
