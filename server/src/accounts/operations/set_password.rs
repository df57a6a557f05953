//! Setting a password: behind a link, or by whoever knows the present one. Either ends every session.

use chrono::{DateTime, Utc};
use entities::user;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, sea_query::Expr};

use super::{NOTHING, end_sessions::raise_epoch};
use crate::{
    accounts::{links, passwords},
    audit::Change,
    db::Db,
    fault::Fault,
};

/// Sets the password behind a link and gives the account; nothing if the link was used meanwhile.
///
/// # Errors
/// When the database does not answer.
pub async fn set_password(
    db: &Db,
    token: &str,
    account: &user::Model,
    password: &str,
    now: DateTime<Utc>,
) -> Result<Option<user::Model>, Fault> {
    let hash = passwords::hash(password).await?;
    let tx = db.write().await?;
    if !links::use_up(&tx, token, account.id, now).await? {
        return Ok(None);
    }
    keep(&tx, account, hash, now).await?;
    let account = user::Entity::find_by_id(account.id).one(&tx).await?;
    tx.commit().await?;
    Ok(account)
}

/// Changes one's own password and gives the account as it is now; nothing if `present` is wrong.
///
/// # Errors
/// When the database does not answer.
pub async fn change_password(
    db: &Db,
    account: &user::Model,
    present: &str,
    password: &str,
    now: DateTime<Utc>,
) -> Result<Option<user::Model>, Fault> {
    if !passwords::matches(present, account.password_hash.clone()).await? {
        return Ok(None);
    }
    let hash = passwords::hash(password).await?;
    let tx = db.write().await?;
    links::revoke(&tx, account.id, now).await?;
    keep(&tx, account, hash, now).await?;
    let account = user::Entity::find_by_id(account.id).one(&tx).await?;
    tx.commit().await?;
    Ok(account)
}

async fn keep(
    tx: &impl ConnectionTrait,
    account: &user::Model,
    hash: String,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    user::Entity::update_many()
        .col_expr(user::Column::PasswordHash, Expr::value(hash))
        .filter(user::Column::Id.eq(account.id))
        .exec(tx)
        .await?;
    raise_epoch(tx, account.id).await?;
    Change { actor: &account.email, action: "password_set", subject: "users", id: account.id, reason: None }
        .record(tx, now, NOTHING, NOTHING)
        .await
}
