//! A focal point confirms or refuses somebody of the delegation. Whoever is no longer as the focal point
//! saw them is left alone.

use chrono::{DateTime, Utc};
use domain::{
    delegations::{confirm, refuse},
    language::Language,
    places::Answer,
    registration::RegistrationState,
};
use entities::{event, registration};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, DatabaseTransaction, EntityTrait, IntoActiveModel, QuerySelect,
};
use serde_json::json;

use super::{FocalPoint, opened, steps_of};
use crate::{
    audit::Change,
    events::versions::raise_version,
    fault::{Fault, Outcome},
    mail::outbox::Outgoing,
    places,
    registrations::RegistrationMail,
    state::App,
    web::secrets,
};

/// A registration as the focal point saw it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seen<'a> {
    /// Row number.
    pub id: i64,
    /// What its form read.
    pub mark: &'a str,
}

/// A short text that changes with everything that a focal point decides by.
pub(super) fn mark(row: &registration::Model) -> String {
    let confirmed = if row.focal_confirmed_at.is_some() { ".confirmed" } else { "" };
    format!("{}{confirmed}", row.state)
}

/// What a focal point says of somebody; the waiting list is the officers' alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// The person comes for the delegation.
    Confirmation,
    /// The person does not.
    Refusal,
}

/// Why nothing is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NotDecided {
    /// The link opens nothing, or not this event.
    UnknownLink,
    /// The person is no longer of the delegation.
    Gone,
    /// Something changed meanwhile.
    Stale(i64),
}

/// Decides about one person; `reason` is for whoever is refused.
pub(super) async fn decide(
    app: &App,
    token: &str,
    event_id: i64,
    seen: Seen<'_>,
    decision: Verdict,
    reason: Option<&str>,
) -> Outcome<(), NotDecided> {
    let (now, today) = (app.clock.now(), app.clock.today());
    let tx = app.db.write().await?;
    let event = event::Entity::find_by_id(event_id).lock_exclusive().one(&tx).await?;
    let point = opened::by_token(&tx, token, today).await?;
    let Some((point, event)) = point.zip(event).filter(|(point, event)| point.covers(event, today)) else {
        return Ok(Err(NotDecided::UnknownLink));
    };
    let found = registration::Entity::find_by_id(seen.id).one(&tx).await?;
    let Some(row) = found.filter(|row| row.event_id == event.id && point.has(row)) else {
        return Ok(Err(NotDecided::Gone));
    };
    let to = match decision {
        Verdict::Confirmation => confirm(steps_of(&event), row.state, row.focal_confirmed_at.is_some()),
        Verdict::Refusal => refuse(row.state),
    };
    let Some(to) = to.ok().filter(|_| mark(&row) == seen.mark) else {
        return Ok(Err(NotDecided::Stale(row.id)));
    };
    write(&tx, &point, row, to, (decision, reason), now).await?;
    raise_version(&tx, event.id).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Writes the decision, and queues the mail that tells of it.
async fn write(
    tx: &DatabaseTransaction,
    point: &FocalPoint,
    row: registration::Model,
    to: RegistrationState,
    (decision, reason): (Verdict, Option<&str>),
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let (id, from, actor) = (row.id, row.state, point.actor());
    // Whoever still has to confirm their address stands where that is said only from then on.
    let (to, later) = match decision {
        Verdict::Confirmation if row.address_due.is_some() => (from, Some(to)),
        _ => (to, None),
    };
    let told = to != from;
    let (email, language) = (row.email.clone().filter(|_| told), row.language);
    let event_id = row.event_id;
    let secret = email.as_ref().map(|_| secrets::issue());
    let mut changed = row.into_active_model();
    changed.state = Set(to);
    changed.updated_at = Set(now);
    if decision == Verdict::Confirmation {
        changed.focal_confirmed_at = Set(Some(now));
        changed.focal_confirmed_by = Set(Some(actor.clone()));
        if later.is_some() {
            changed.after_address = Set(later);
        }
    } else {
        changed.waiting_rank = Set(None);
        changed.reason = Set(reason.map(str::to_owned));
        changed.reason_texts = Set(None);
        changed.address_due = Set(None);
        changed.after_address = Set(None);
    }
    if told {
        changed.decided_at = Set(Some(now));
        changed.decided_by = Set(Some(actor.clone()));
    }
    if let Some(secret) = &secret {
        // Only the digest of the old link is known; the mail brings a new one.
        changed.token_hash = Set(Some(secret.digest.clone()));
    }
    changed.update(tx).await?;
    let (action, kind) = match decision {
        Verdict::Confirmation => ("registration_confirmed_by_focal_point", "registration_confirmed"),
        Verdict::Refusal => ("registration_refused_by_focal_point", "registration_refused"),
    };
    if decision == Verdict::Refusal {
        places::end_offers_of(tx, [id], Answer::Withdrawn, now).await?;
    }
    // The reason may speak of the person: it stands with the registration and goes with it.
    Change { actor: &actor, action, subject: "registrations", id, reason: None }
        .record(tx, now, Some(&json!({ "state": from })), Some(&json!({ "state": to })))
        .await?;
    let (Some(email), Some(secret)) = (email, secret) else { return Ok(()) };
    Outgoing {
        kind,
        occasion: format!("{id}:{}", &secret.digest[..16]),
        recipient: &email,
        language: language.unwrap_or(Language::EN),
        data: RegistrationMail { event_id, registration_id: id, token: secret.token },
        event_id: Some(event_id),
        registration_id: Some(id),
    }
    .enqueue(tx, now)
    .await
}
