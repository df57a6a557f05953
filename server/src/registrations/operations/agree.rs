//! Somebody whom another registered takes part, and agrees to the use of their data by that.

use domain::registration::own;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, IntoActiveModel};

use super::{PARTICIPANT, Refused};
use crate::{audit::Change, fault::Outcome, registrations::held, state::App};

/// Notes that the person agrees; a second time changes nothing.
///
/// # Errors
/// When the database does not answer.
pub async fn agree(app: &App, token: &str) -> Outcome<(), Refused> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let Some((registration, event)) = held::locked(&tx, token).await? else {
        return Ok(Err(Refused::UnknownLink));
    };
    if !own::can_withdraw(registration.state, event.state) {
        return Ok(Err(Refused::TooLate));
    }
    if registration.consented_at.is_some() {
        return Ok(Ok(()));
    }
    let id = registration.id;
    let mut row = registration.into_active_model();
    row.consented_at = Set(Some(now));
    row.updated_at = Set(now);
    row.update(&tx).await?;
    let action = "registration_agreed";
    Change { actor: PARTICIPANT, action, subject: "registrations", id, reason: None }
        .record(&tx, now, None::<&()>, None::<&()>)
        .await?;
    tx.commit().await?;
    Ok(Ok(()))
}
