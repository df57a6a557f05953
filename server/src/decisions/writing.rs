//! What a decision writes: the registrations, the trail, the ends of offers, and a mail to each.

use chrono::{DateTime, Utc};
use domain::{
    language::Language,
    places::Answer,
    registration::{RegistrationState, decision::Decision},
};
use entities::{event, registration::Model};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, DatabaseTransaction, IntoActiveModel};
use serde_json::{Value, json};

use super::{is_told, operations::Order};
use crate::{
    audit::{One, record_each},
    fault::Fault,
    mail::outbox::Outgoing,
    places,
    registrations::RegistrationMail,
    web::secrets,
};

/// A registration and where it stands from now on.
#[derive(Debug)]
pub(super) struct Decided {
    pub(super) row: Model,
    pub(super) to: RegistrationState,
}

/// The trail's word for a decision, which is also the kind of mail that tells of it.
pub(super) const fn told_as(decision: Decision) -> &'static str {
    match decision {
        Decision::Confirmation => "registration_confirmed",
        Decision::Refusal => "registration_refused",
        Decision::Waiting => "registration_waiting",
    }
}

/// Writes what was decided about several people, and queues the mails that tell of it.
pub(super) async fn write(
    tx: &DatabaseTransaction,
    event: &event::Model,
    order: Order<'_>,
    decided: Vec<Decided>,
    (actor, now): (&str, DateTime<Utc>),
) -> Result<(), Fault> {
    let ids: Vec<i64> = decided.iter().map(|one| one.row.id).collect();
    let state = |state: RegistrationState| json!({ "state": state });
    let trail: Vec<One<Value>> = decided
        .iter()
        .map(|one| One { id: one.row.id, before: state(one.row.state), after: state(one.to) })
        .collect();
    for one in decided {
        change(tx, event, order, one, (actor, now)).await?;
    }
    places::end_offers_of(tx, ids.iter().copied(), Answer::Withdrawn, now).await?;
    if order.decision == Decision::Waiting {
        places::put_at_end(tx, event.id, &ids).await?;
    }
    // The reason may speak of the person: it stands with the registration and goes with it.
    record_each(tx, now, (actor, told_as(order.decision), "registrations"), &trail).await
}

async fn change(
    tx: &DatabaseTransaction,
    event: &event::Model,
    order: Order<'_>,
    Decided { row, to }: Decided,
    (actor, now): (&str, DateTime<Utc>),
) -> Result<(), Fault> {
    let (id, language) = (row.id, row.language);
    let mail = row.email.clone().filter(|_| is_told(event.state));
    let secret = mail.as_ref().map(|_| secrets::issue());
    let mut changed = row.into_active_model();
    changed.state = Set(to);
    changed.waiting_rank = Set(None);
    let reason = order.reason.best(language.unwrap_or(Language::EN)).map(|(_, text)| text.to_owned());
    changed.reason = Set(reason);
    changed.reason_texts = Set((!order.reason.is_empty()).then(|| order.reason.clone()));
    // Whatever was decided, nobody has to confirm an address any more.
    changed.address_due = Set(None);
    changed.after_address = Set(None);
    changed.decided_at = Set(Some(now));
    changed.decided_by = Set(Some(actor.to_owned()));
    changed.updated_at = Set(now);
    if let Some(secret) = &secret {
        // Only the digest of the old link is known; the mail brings a new one.
        changed.token_hash = Set(Some(secret.digest.clone()));
    }
    changed.update(tx).await?;
    let Some((email, secret)) = mail.zip(secret) else { return Ok(()) };
    let kind = told_as(order.decision);
    Letter { kind, event_id: event.id, id, email: &email, language, token: secret.token }
        .enqueue(tx, now)
        .await
}

/// A mail about one decision.
struct Letter<'a> {
    kind: &'static str,
    event_id: i64,
    id: i64,
    email: &'a str,
    language: Option<Language>,
    token: String,
}

impl Letter<'_> {
    async fn enqueue(self, tx: &DatabaseTransaction, now: DateTime<Utc>) -> Result<(), Fault> {
        let Letter { kind, event_id, id, email, language, token } = self;
        Outgoing {
            kind,
            occasion: occasion(id, now),
            recipient: email,
            language: language.unwrap_or(Language::EN),
            data: RegistrationMail { event_id, registration_id: id, token },
            event_id: Some(event_id),
            registration_id: Some(id),
        }
        .enqueue(tx, now)
        .await
    }
}

/// Tells somebody who was added by hand, by mail.
pub(super) async fn tell_of_addition(
    tx: &DatabaseTransaction,
    now: DateTime<Utc>,
    row: &Model,
    token: String,
) -> Result<(), Fault> {
    let Some(email) = row.email.as_deref() else { return Ok(()) };
    let waits = row.state == RegistrationState::Waiting;
    let kind = told_as(if waits { Decision::Waiting } else { Decision::Confirmation });
    let letter = Letter { kind, event_id: row.event_id, id: row.id, email, language: row.language, token };
    letter.enqueue(tx, now).await
}

/// A decision that is taken back and taken again is another occasion.
fn occasion(id: i64, now: DateTime<Utc>) -> String {
    format!("{id}:{}", now.timestamp())
}
