//! Deciding about fellowships, and forgetting why when the person is erased.

use chrono::{DateTime, Utc};
use domain::{
    language::Language,
    registration::{
        Fellowship,
        fellowship::{Verdict, decide as rule},
    },
    texts::Texts,
};
use entities::{
    event,
    fellowship_decision::{ActiveModel, Column, Entity},
    registration,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait,
    IntoActiveModel, QueryFilter, sea_query::OnConflict,
};
use serde_json::{Value, json};

use crate::{
    audit::{One, record_each},
    authorize::{DecideRegistration, Permit},
    decisions::{NotDecided, held, is_told},
    fault::{Fault, Outcome},
    mail::outbox::Outgoing,
    registrations::RegistrationMail,
    state::App,
    web::secrets,
};

/// Somebody's wish as the officer saw it when deciding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// Number of the registration.
    pub id: i64,
    /// What the list showed.
    pub fellowship: Fellowship,
}

/// A decision about several people.
#[derive(Debug, Clone, Copy)]
pub struct Order<'a> {
    /// Which.
    pub verdict: Verdict,
    /// Why, by language; may be empty.
    pub reason: &'a Texts,
}

/// What became of a decision.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// About whom it was taken.
    pub done: Vec<i64>,
    /// Who changed meanwhile, or about whom it cannot be taken.
    pub stale: Vec<i64>,
}

/// Decides about everybody selected. Whoever is no longer as the officer saw them is left alone.
///
/// # Errors
/// When the database does not answer.
pub async fn decide(
    app: &App,
    permit: &Permit<DecideRegistration>,
    event_id: i64,
    order: Order<'_>,
    chosen: &[Seen],
) -> Outcome<Tally, NotDecided> {
    let tx = app.db.write().await?;
    let event = match held(&tx, permit, event_id).await? {
        Ok(event) => event,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let ids = chosen.iter().map(|seen| seen.id);
    let of_event = registration::Entity::find().filter(registration::Column::EventId.eq(event_id));
    let mut rows = of_event.filter(registration::Column::Id.is_in(ids)).all(&tx).await?;
    let by = (permit.staff().email.as_str(), app.clock.now());
    let (mut tally, mut trail) = (Tally::default(), Vec::new());
    for seen in chosen {
        let Some(at) = rows.iter().position(|row| row.id == seen.id) else { continue };
        let row = rows.swap_remove(at);
        let becomes = rule(order.verdict, row.fellowship, row.state);
        match becomes {
            Ok(becomes) if row.fellowship == Some(seen.fellowship) && row.name.is_some() => {
                let told = |fellowship: Option<Fellowship>| json!({ "fellowship": fellowship });
                trail.push(One { id: row.id, before: told(row.fellowship), after: told(Some(becomes)) });
                tally.done.push(row.id);
                write(&tx, &event, order, (row, becomes), by).await?;
            }
            _ => tally.stale.push(row.id),
        }
    }
    record(&tx, order.verdict, &trail, by).await?;
    tx.commit().await?;
    Ok(Ok(tally))
}

/// The trail's word for a decision, which is also the kind of mail that tells of it.
const fn told_as(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Grant => "fellowship_granted",
        Verdict::Refusal => "fellowship_refused",
    }
}

/// The reason may speak of the person: it stands beside the registration and goes with it, not into the trail.
async fn record(
    tx: &DatabaseTransaction,
    verdict: Verdict,
    trail: &[One<Value>],
    (actor, now): (&str, DateTime<Utc>),
) -> Result<(), Fault> {
    record_each(tx, now, (actor, told_as(verdict), "registrations"), trail).await
}

async fn write(
    tx: &DatabaseTransaction,
    event: &event::Model,
    order: Order<'_>,
    (row, becomes): (registration::Model, Fellowship),
    (actor, now): (&str, DateTime<Utc>),
) -> Result<(), Fault> {
    let (id, language) = (row.id, row.language);
    let mail = row.email.clone().filter(|_| is_told(event.state));
    let secret = mail.as_ref().map(|_| secrets::issue());
    let mut changed = row.into_active_model();
    changed.fellowship = Set(Some(becomes));
    changed.updated_at = Set(now);
    if let Some(secret) = &secret {
        // Only the digest of the old link is known; the mail brings a new one.
        changed.token_hash = Set(Some(secret.digest.clone()));
    }
    changed.update(tx).await?;
    let decision = ActiveModel {
        registration_id: Set(id),
        verdict: Set(order.verdict),
        reason: Set(order.reason.clone()),
        decided_at: Set(now),
        decided_by: Set(actor.to_owned()),
        ..Default::default()
    };
    let last = OnConflict::column(Column::RegistrationId)
        .update_columns([Column::Verdict, Column::Reason, Column::DecidedAt, Column::DecidedBy])
        .to_owned();
    Entity::insert(decision).on_conflict(last).exec_without_returning(tx).await?;
    let Some((email, secret)) = mail.zip(secret) else { return Ok(()) };
    Outgoing {
        kind: told_as(order.verdict),
        // A decision that is taken otherwise later is another occasion.
        occasion: format!("{id}:{}", now.timestamp()),
        recipient: &email,
        language: language.unwrap_or(Language::EN),
        data: RegistrationMail { event_id: event.id, registration_id: id, token: secret.token },
        event_id: Some(event.id),
        registration_id: Some(id),
    }
    .enqueue(tx, now)
    .await
}

/// Forgets why something was decided about somebody who is erased; what was decided stays.
///
/// # Errors
/// When the database does not answer.
pub async fn forget(db: &impl ConnectionTrait, registration_id: i64) -> Result<(), Fault> {
    let none = ActiveModel { reason: Set(Texts::default()), ..Default::default() };
    let of_person = Entity::update_many().set(none).filter(Column::RegistrationId.eq(registration_id));
    of_person.exec(db).await?;
    Ok(())
}
