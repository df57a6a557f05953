//! A person gives their place back. Nobody moves up silently: the place is offered to
//! whoever waits next.

use domain::{
    places::Answer,
    registration::{RegistrationState, own},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, IntoActiveModel};

use super::{PARTICIPANT, Refused, notify::Notice};
use crate::{audit::Change, events::versions, fault::Outcome, places, registrations::held, state::App};

/// Withdraws the registration that a token opens.
///
/// # Errors
/// When the database does not answer.
pub async fn withdraw(app: &App, token: &str) -> Outcome<(), Refused> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let Some((registration, event)) = held::locked(&tx, token).await? else {
        return Ok(Err(Refused::UnknownLink));
    };
    if !own::can_withdraw(registration.state, event.state) {
        return Ok(Err(Refused::TooLate));
    }
    let (id, before) = (registration.id, registration.state);
    let email = registration.email.clone();
    let language = registration.language;
    let mut row = registration.into_active_model();
    row.state = Set(RegistrationState::Withdrawn);
    row.waiting_rank = Set(None);
    row.address_due = Set(None);
    row.after_address = Set(None);
    row.updated_at = Set(now);
    row.update(&tx).await?;
    places::end_offers_of(&tx, [id], Answer::Declined, now).await?;
    let change = Change {
        actor: PARTICIPANT,
        action: "registration_withdrawn",
        subject: "registrations",
        id,
        reason: None,
    };
    let state = |state: RegistrationState| serde_json::json!({ "state": state });
    change.record(&tx, now, Some(&state(before)), Some(&state(RegistrationState::Withdrawn))).await?;
    if let (Some(email), Some(language)) = (email, language) {
        let kind = "registration_withdrawn";
        let token = token.to_owned();
        Notice { kind, event_id: event.id, registration_id: id, email: &email, language, token }
            .queue(&tx, now)
            .await?;
    }
    if event.capacity.is_some() {
        versions::raise_version(&tx, event.id).await?;
    }
    tx.commit().await?;
    Ok(Ok(()))
}
