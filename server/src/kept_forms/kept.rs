//! Forms as they are kept: a day, a few of each account, under a secret of which only a digest is known.

use chrono::{DateTime, Duration, Utc};
use entities::kept_form::{ActiveModel, Column, Entity, Model};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};

use super::sent::Sent;
use crate::{fault::Fault, state::App, web::secrets};

/// How long a form is kept.
const LIFE: Duration = Duration::hours(24);
/// How many forms of one account are kept; the oldest goes for the newest.
const MOST: u64 = 10;

/// Keeps a form for an account; gives its secret.
pub(super) async fn keep(app: &App, user_id: i64, action: &str, sent: &Sent) -> Result<String, Fault> {
    let now = app.clock.now();
    let secret = secrets::issue();
    let row = ActiveModel {
        token_hash: Set(secret.digest),
        user_id: Set(user_id),
        action: Set(action.to_owned()),
        fields: Set(serde_json::to_string(&sent.fields)?),
        files: Set(serde_json::to_string(&sent.files)?),
        kept_at: Set(now),
    };
    let tx = app.db.write().await?;
    Entity::insert(row).exec_without_returning(&tx).await?;
    let surplus: Vec<String> = Entity::find()
        .select_only()
        .column(Column::TokenHash)
        .filter(Column::UserId.eq(user_id))
        .order_by_desc(Column::KeptAt)
        .offset(MOST)
        .limit(MOST)
        .into_tuple()
        .all(&tx)
        .await?;
    Entity::delete_many().filter(Column::TokenHash.is_in(surplus)).exec(&tx).await?;
    tx.commit().await?;
    Ok(secret.token)
}

/// A form that is kept for this account.
pub(super) async fn find(app: &App, user_id: i64, token: &str) -> Result<Option<Model>, Fault> {
    let found = Entity::find_by_id(secrets::digest(token))
        .filter(Column::UserId.eq(user_id))
        .filter(Column::KeptAt.gt(app.clock.now() - LIFE));
    Ok(found.one(app.db.read()).await?)
}

/// Forgets a form of this account, once it was sent.
pub(super) async fn forget(app: &App, user_id: i64, token: &str) -> Result<(), Fault> {
    Entity::delete_by_id(secrets::digest(token))
        .filter(Column::UserId.eq(user_id))
        .exec(app.db.writer())
        .await?;
    Ok(())
}

/// Forgets forms that nobody came back for.
///
/// # Errors
/// When the database does not answer.
pub async fn forget_old(db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<(), Fault> {
    Entity::delete_many().filter(Column::KeptAt.lte(now - LIFE)).exec(db).await?;
    Ok(())
}
