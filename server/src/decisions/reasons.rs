//! Reasons that the officers of an event use again, in several languages.

use domain::texts::Texts;
use entities::decision_reason::{ActiveModel, Column, Entity, Model};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
};
use serde_json::json;

use crate::{
    audit::Change,
    authorize::{DecideRegistration, Permit},
    fault::Fault,
    state::App,
};

/// The reasons kept for an event, oldest first.
///
/// # Errors
/// When the database does not answer.
pub async fn of_event(db: &impl ConnectionTrait, event_id: i64) -> Result<Vec<Model>, Fault> {
    Ok(Entity::find().filter(Column::EventId.eq(event_id)).order_by_asc(Column::Id).all(db).await?)
}

/// Keeps a reason for an event, unless the same is kept.
///
/// # Errors
/// When the database does not answer.
pub async fn keep(
    app: &App,
    permit: &Permit<DecideRegistration>,
    event_id: i64,
    texts: &Texts,
) -> Result<(), Fault> {
    let tx = app.db.write().await?;
    if texts.is_empty() || of_event(&tx, event_id).await?.iter().any(|kept| kept.texts == *texts) {
        return Ok(());
    }
    let (now, actor) = (app.clock.now(), permit.staff().email.as_str());
    let row = ActiveModel {
        event_id: Set(event_id),
        texts: Set(texts.clone()),
        created_at: Set(now),
        created_by: Set(actor.to_owned()),
        ..Default::default()
    };
    row.insert(&tx).await?;
    Change { actor, action: "reason_kept", subject: "events", id: event_id, reason: None }
        .record(&tx, now, None::<&()>, Some(&json!({ "reason": texts })))
        .await?;
    tx.commit().await?;
    Ok(())
}

/// Takes a reason away; what was decided for it stays.
///
/// # Errors
/// When the database does not answer.
pub async fn remove(
    app: &App,
    permit: &Permit<DecideRegistration>,
    event_id: i64,
    id: i64,
) -> Result<(), Fault> {
    let tx = app.db.write().await?;
    let found = Entity::find_by_id(id).filter(Column::EventId.eq(event_id)).one(&tx).await?;
    let Some(kept) = found else { return Ok(()) };
    Entity::delete_by_id(id).exec(&tx).await?;
    let actor = permit.staff().email.as_str();
    Change { actor, action: "reason_removed", subject: "events", id: event_id, reason: None }
        .record(&tx, app.clock.now(), Some(&json!({ "reason": kept.texts })), None::<&()>)
        .await?;
    tx.commit().await?;
    Ok(())
}
