//! Whoever registered a group withdraws somebody of it, who is told.

use chrono::{DateTime, Utc};
use domain::{
    language::Language,
    places::Answer,
    registration::{RegistrationState, own},
};
use entities::{event, group_member, registration};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, DatabaseTransaction, EntityTrait, IntoActiveModel, QuerySelect,
};
use serde_json::json;

use super::queries;
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

/// Why nobody is withdrawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NotWithdrawn {
    /// The link opens nothing.
    UnknownLink,
    /// There is no such person in the group.
    Unknown,
    /// The person stands elsewhere than the registrant saw, or the event is over.
    Stale,
}

/// Withdraws the person at a place of the form, if they stand where the registrant saw them.
pub(super) async fn withdraw(app: &App, token: &str, position: i32, seen: &str) -> Outcome<(), NotWithdrawn> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let Some(group) = queries::by_token(&tx, token).await? else { return Ok(Err(NotWithdrawn::UnknownLink)) };
    let event = event::Entity::find_by_id(group.event_id).lock_exclusive().one(&tx).await?;
    let members = queries::members(&tx, group.id).await?;
    let found = members.into_iter().find(|(member, _)| member.position == position);
    let Some((event, (member, row))) = event.zip(found) else { return Ok(Err(NotWithdrawn::Unknown)) };
    let state = row.as_ref().map_or(member.state, |row| row.state);
    if state.code() != seen || !own::can_withdraw(state, event.state) {
        return Ok(Err(NotWithdrawn::Stale));
    }
    if let Some(row) = row {
        give_up(&tx, row, now).await?;
    }
    let changed = group_member::ActiveModel {
        id: Set(member.id),
        state: Set(RegistrationState::Withdrawn),
        ..Default::default()
    };
    changed.update(&tx).await?;
    raise_version(&tx, event.id).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

async fn give_up(
    tx: &DatabaseTransaction,
    row: registration::Model,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let (id, event_id, before) = (row.id, row.event_id, row.state);
    let (email, language) = (row.email.clone(), row.language.unwrap_or(Language::EN));
    let secret = secrets::issue();
    let mut changed = row.into_active_model();
    changed.state = Set(RegistrationState::Withdrawn);
    changed.waiting_rank = Set(None);
    changed.address_due = Set(None);
    changed.after_address = Set(None);
    changed.updated_at = Set(now);
    // Only the digest of the old link is known; the mail brings a new one.
    changed.token_hash = Set(Some(secret.digest));
    changed.update(tx).await?;
    places::end_offers_of(tx, [id], Answer::Declined, now).await?;
    let state = |state: RegistrationState| json!({ "state": state });
    let (actor, action) = ("participant", "registration_withdrawn_by_another");
    Change { actor, action, subject: "registrations", id, reason: None }
        .record(tx, now, Some(&state(before)), Some(&state(RegistrationState::Withdrawn)))
        .await?;
    let Some(recipient) = email.as_deref() else { return Ok(()) };
    Outgoing {
        kind: "registration_withdrawn",
        occasion: format!("{id}:{}", &secrets::digest(&secret.token)[..16]),
        recipient,
        language,
        data: RegistrationMail { event_id, registration_id: id, token: secret.token },
        event_id: Some(event_id),
        registration_id: Some(id),
    }
    .enqueue(tx, now)
    .await
}
