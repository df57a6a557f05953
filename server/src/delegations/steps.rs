//! Which steps let people in at an event, and an officer who sets what focal points have to say.

use domain::{delegations::Steps, event::EventState};
use entities::event;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel, QuerySelect};
use serde_json::json;

use super::designate::NotDesignated;
use crate::{
    audit::Change,
    authorize::{EditEvent, Permit},
    events::versions::raise_version,
    fault::Outcome,
    state::App,
};

/// The steps of an event.
#[must_use]
pub const fn steps_of(event: &event::Model) -> Steps {
    Steps { focal_point: event.focal_confirmation, officer: event.approval }
}

/// Sets whether focal points confirm the people of their delegations, and whether people are nominated
/// only.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn set(
    app: &App,
    permit: &Permit<EditEvent>,
    event_id: i64,
    (confirmation, nomination): (bool, bool),
) -> Outcome<(), NotDesignated> {
    let tx = app.db.write().await?;
    let Some(event) = event::Entity::find_by_id(event_id).lock_exclusive().one(&tx).await? else {
        return Ok(Err(NotDesignated::Unknown));
    };
    if permit.covers(&event).is_err() {
        return Ok(Err(NotDesignated::OtherSector));
    }
    if event.state == EventState::RecordClosed {
        return Ok(Err(NotDesignated::Closed));
    }
    let told = |confirmation: bool, nomination: bool| json!({ "focal_confirmation": confirmation, "by_nomination": nomination });
    let before = told(event.focal_confirmation, event.by_nomination);
    let mut row = event.into_active_model();
    row.focal_confirmation = Set(confirmation);
    row.by_nomination = Set(nomination);
    row.update(&tx).await?;
    let actor = &permit.staff().email;
    Change { actor, action: "delegation_steps_set", subject: "events", id: event_id, reason: None }
        .record(&tx, app.clock.now(), Some(&before), Some(&told(confirmation, nomination)))
        .await?;
    // The event's page says whether one can register.
    raise_version(&tx, event_id).await?;
    tx.commit().await?;
    Ok(Ok(()))
}
