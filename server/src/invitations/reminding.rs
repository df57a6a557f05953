//! Those who have not answered are reminded: once, whoever asks for it and however often.

use std::collections::HashSet;

use domain::invitation::Standing;
use entities::invitation::{Column, Entity, Model};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait,
    IntoActiveModel, QueryFilter, QuerySelect,
};
use serde_json::json;

use super::{
    inviting::{NotInvited, held, note},
    look::registered,
    mails, terms,
};
use crate::{
    authorize::{DecideRegistration, Permit},
    fault::{Fault, Outcome},
    state::App,
};

/// Reminds everybody invited to an event who has not answered and was not reminded; how many were.
///
/// # Errors
/// When the database does not answer.
pub async fn remind(
    app: &App,
    permit: &Permit<DecideRegistration>,
    event_id: i64,
) -> Outcome<u64, NotInvited> {
    let tx = app.db.write().await?;
    if let Err(refusal) = held(&tx, permit, event_id, true).await? {
        return Ok(Err(refusal));
    }
    let silent = to_be_reminded(app, &tx, event_id).await?;
    let reminded = u64::try_from(silent.len()).unwrap_or(u64::MAX);
    for row in silent {
        remind_one(app, &tx, row).await?;
    }
    let actor = permit.staff().email.as_str();
    note(&tx, actor, "invited_reminded", event_id, app.clock.now(), &json!({ "reminded": reminded })).await?;
    tx.commit().await?;
    Ok(Ok(reminded))
}

/// Those who can be reminded: they were invited by mail, have not answered, are not registered otherwise and
/// were not reminded yet.
///
/// # Errors
/// When the database does not answer.
pub async fn to_be_reminded(
    app: &App,
    db: &impl ConnectionTrait,
    event_id: i64,
) -> Result<Vec<Model>, Fault> {
    let rows = Entity::find()
        .filter(Column::EventId.eq(event_id))
        .filter(Column::Email.is_not_null())
        .filter(Column::RemindedAt.is_null())
        .filter(Column::RevokedAt.is_null())
        .filter(Column::DeclinedAt.is_null())
        .filter(Column::Uses.eq(0));
    let rows = rows.all(db).await?;
    if rows.is_empty() {
        return Ok(rows);
    }
    let (registered, now): (HashSet<String>, _) = (registered(db, event_id).await?, app.clock.now());
    let is_silent = |row: &Model| {
        let came = row.email_norm.as_ref().is_some_and(|email| registered.contains(email));
        !came && terms(row).standing(now) == Standing::Open
    };
    Ok(rows.into_iter().filter(is_silent).collect())
}

/// Reminds one person, unless that was done meanwhile.
pub(super) async fn remind_one(app: &App, tx: &DatabaseTransaction, row: Model) -> Result<(), Fault> {
    let found = Entity::find_by_id(row.id).lock_exclusive().one(tx).await?;
    let Some(row) = found.filter(|row| row.reminded_at.is_none()) else { return Ok(()) };
    let id = row.id;
    if mails::tell(app, tx, row.clone(), "invitation_reminder", id.to_string()).await? {
        let mut changed = row.into_active_model();
        changed.reminded_at = Set(Some(app.clock.now()));
        changed.update(tx).await?;
    }
    Ok(())
}
