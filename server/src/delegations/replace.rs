//! A focal point names another person in somebody's place: the place moves in one go, and both are told.

use chrono::{DateTime, Utc};
use domain::{
    delegations::replace as rule,
    places::Answer,
    registration::{RegistrationState, decision::Obstacle, entry::Entry},
};
use entities::{event, registration};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, DatabaseTransaction, EntityTrait, IntoActiveModel};
use serde_json::json;

use super::{
    FocalPoint,
    decide::{Seen, mark},
    nominate::{door, is_theirs, said_by, within_limits},
    steps_of,
};
use crate::{
    audit::Change,
    events::versions::raise_version,
    fault::{Fault, Outcome},
    mail::outbox::Outgoing,
    places,
    registrations::{
        RegistrationMail,
        operations::{ByAnother, Enrolled, enrol},
    },
    state::App,
    web::secrets,
};

/// Why nobody is replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NotReplaced {
    /// The link opens nothing, or not this event.
    UnknownLink,
    /// The person is no longer of the delegation.
    Gone,
    /// Something changed meanwhile; this is where the registration stands.
    Stale(i64),
    /// The new person has a registration for the event already.
    Registered,
    /// The place is kept for others than the new person, or its group is full.
    NoPlaceFor,
    /// What was typed is of another delegation.
    OtherDelegation,
    /// Too many were nominated, or written to at one mailbox.
    TooMany,
}

/// Puts somebody in the place of another.
pub(super) async fn replace(
    app: &App,
    token: &str,
    event_id: i64,
    seen: Seen<'_>,
    entry: &Entry,
    form: &str,
) -> Outcome<(), NotReplaced> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let Some((point, event)) = door(app, &tx, token, event_id, entry).await? else {
        return Ok(Err(NotReplaced::UnknownLink));
    };
    let found = registration::Entity::find_by_id(seen.id).one(&tx).await?;
    let Some(old) = found.filter(|row| row.event_id == event.id && point.has(row)) else {
        return Ok(Err(NotReplaced::Gone));
    };
    if is_done(&tx, &old, entry, form).await? {
        return Ok(Ok(()));
    }
    let state = match rule(steps_of(&event), old.state) {
        Ok(state) if mark(&old) == seen.mark => state,
        Ok(_) | Err(Obstacle::Already | Obstacle::NotFrom(_) | Obstacle::Full) => {
            return Ok(Err(NotReplaced::Stale(old.id)));
        }
    };
    if !is_theirs(&point, entry) {
        return Ok(Err(NotReplaced::OtherDelegation));
    }
    if places::can_take_over(app, &tx, &event, &old, &entry.details).await?.is_err() {
        return Ok(Err(NotReplaced::NoPlaceFor));
    }
    if !within_limits(app, &tx, &point, entry).await? {
        return Ok(Err(NotReplaced::TooMany));
    }
    let Some(new) = take_over(app, &tx, &event, &point, (&old, entry), state, form).await? else {
        return Ok(Err(NotReplaced::Registered));
    };
    step_back(&tx, &point, old, new, now).await?;
    raise_version(&tx, event.id).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Whether this very form did it already.
async fn is_done(
    tx: &DatabaseTransaction,
    old: &registration::Model,
    entry: &Entry,
    form: &str,
) -> Result<bool, Fault> {
    use sea_orm::{ColumnTrait, PaginatorTrait, QueryFilter};
    let pair = crate::registrations::people::pair(&entry.details);
    let key = format!("{form}.{}", crate::registrations::people::mark(&pair));
    let same = registration::Entity::find()
        .filter(registration::Column::EventId.eq(old.event_id))
        .filter(registration::Column::Submission.eq(key));
    Ok(old.state == RegistrationState::Withdrawn && same.count(tx).await? > 0)
}

/// The new person, who stands where the other stood, in the waiting list too; none if they are registered.
async fn take_over(
    app: &App,
    tx: &DatabaseTransaction,
    event: &event::Model,
    point: &FocalPoint,
    (old, entry): (&registration::Model, &Entry),
    state: RegistrationState,
    form: &str,
) -> Result<Option<i64>, Fault> {
    let (who, actor) = (said_by(app, point, entry), point.actor());
    let by = ByAnother {
        who: &who,
        actor: &actor,
        action: "registration_nominated",
        focal_point: Some(point.row.id),
        group: None,
        form,
    };
    let id = match enrol(tx, event, entry, &by, state, app.clock.now()).await? {
        Enrolled::New(id) => id,
        Enrolled::Again(_) | Enrolled::Known(_) => return Ok(None),
    };
    if state == RegistrationState::Waiting {
        let turn = registration::ActiveModel {
            id: Set(id),
            submitted_at: Set(old.submitted_at),
            waiting_rank: Set(old.waiting_rank),
            ..Default::default()
        };
        turn.update(tx).await?;
    }
    Ok(Some(id))
}

/// Whoever is replaced gives the place up, and is told.
async fn step_back(
    tx: &DatabaseTransaction,
    point: &FocalPoint,
    old: registration::Model,
    new: i64,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let (id, event_id, before) = (old.id, old.event_id, old.state);
    let (email, language) = (old.email.clone(), old.language.unwrap_or(domain::language::Language::EN));
    let (secret, actor) = (secrets::issue(), point.actor());
    let mut row = old.into_active_model();
    row.state = Set(RegistrationState::Withdrawn);
    row.waiting_rank = Set(None);
    row.address_due = Set(None);
    row.after_address = Set(None);
    row.decided_at = Set(Some(now));
    row.decided_by = Set(Some(actor.clone()));
    row.updated_at = Set(now);
    // Only the digest of the old link is known; the mail brings a new one.
    row.token_hash = Set(Some(secret.digest));
    row.update(tx).await?;
    places::end_offers_of(tx, [id], Answer::Withdrawn, now).await?;
    let after = json!({ "state": RegistrationState::Withdrawn, "by": new });
    Change { actor: &actor, action: "registration_replaced", subject: "registrations", id, reason: None }
        .record(tx, now, Some(&json!({ "state": before })), Some(&after))
        .await?;
    let Some(recipient) = email.as_deref() else { return Ok(()) };
    Outgoing {
        kind: "registration_replaced",
        occasion: format!("{id}:{new}"),
        recipient,
        language,
        data: RegistrationMail { event_id, registration_id: id, token: secret.token },
        event_id: Some(event_id),
        registration_id: Some(id),
    }
    .enqueue(tx, now)
    .await
}
