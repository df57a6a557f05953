//! One-time links that set a password: only a digest is kept, so that a copy of the database opens
//! no account.

use chrono::{DateTime, Duration, Utc};
use entities::{
    user,
    user_link::{ActiveModel, Column, Entity},
};
use sea_orm::{
    ActiveValue::{NotSet, Set},
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter,
    sea_query::Expr,
};

use crate::{
    fault::Fault,
    web::secrets::{self, Secret},
};

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// The account is new.
    Invitation,
    /// The password was forgotten.
    PasswordReset,
}

impl Purpose {
    /// The purpose as the table spells it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::PasswordReset => "password_reset",
        }
    }

    /// How long a link of this kind can be used.
    #[must_use]
    pub fn life(self) -> Duration {
        match self {
            Self::Invitation => Duration::hours(72),
            Self::PasswordReset => Duration::hours(2),
        }
    }
}

/// Makes a link for an account and gives its token, which is kept nowhere.
///
/// # Errors
/// When the database does not answer.
pub async fn make(
    db: &impl ConnectionTrait,
    user_id: i64,
    purpose: Purpose,
    now: DateTime<Utc>,
) -> Result<String, Fault> {
    let Secret { token, digest } = secrets::issue();
    let row = ActiveModel {
        token_hash: Set(digest),
        user_id: Set(user_id),
        purpose: Set(purpose.code().to_owned()),
        expires_at: Set(now + purpose.life()),
        used_at: NotSet,
    };
    Entity::insert(row).exec_without_returning(db).await?;
    Ok(token)
}

/// The account that a token can still set the password of.
///
/// # Errors
/// When the database does not answer.
pub async fn account(
    db: &impl ConnectionTrait,
    token: &str,
    now: DateTime<Utc>,
) -> Result<Option<user::Model>, Fault> {
    let link = Entity::find_by_id(secrets::digest(token))
        .filter(Column::UsedAt.is_null())
        .filter(Column::ExpiresAt.gt(now))
        .one(db)
        .await?;
    let Some(link) = link else { return Ok(None) };
    let account = user::Entity::find_by_id(link.user_id).one(db).await?;
    Ok(account.filter(|account| account.disabled_at.is_none()))
}

/// Uses a token up, and with it every other link of the account. Of two that try at once, one is
/// told that there was nothing left to use.
///
/// # Errors
/// When the database does not answer.
pub async fn use_up(
    db: &impl ConnectionTrait,
    token: &str,
    user_id: i64,
    now: DateTime<Utc>,
) -> Result<bool, Fault> {
    let this = Entity::update_many()
        .col_expr(Column::UsedAt, Expr::value(now))
        .filter(Column::TokenHash.eq(secrets::digest(token)))
        .filter(Column::UserId.eq(user_id))
        .filter(Column::UsedAt.is_null())
        .filter(Column::ExpiresAt.gt(now))
        .exec(db)
        .await?;
    if this.rows_affected == 0 {
        return Ok(false);
    }
    revoke(db, user_id, now).await?;
    Ok(true)
}

/// Makes every link of an account useless.
///
/// # Errors
/// When the database does not answer.
pub async fn revoke(db: &impl ConnectionTrait, user_id: i64, now: DateTime<Utc>) -> Result<(), Fault> {
    Entity::update_many()
        .col_expr(Column::UsedAt, Expr::value(now))
        .filter(Column::UserId.eq(user_id))
        .filter(Column::UsedAt.is_null())
        .exec(db)
        .await?;
    Ok(())
}

/// Forgets links that ended a month ago.
///
/// # Errors
/// When the database does not answer.
pub async fn forget_old(db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<(), Fault> {
    Entity::delete_many().filter(Column::ExpiresAt.lt(now - Duration::days(30))).exec(db).await?;
    Ok(())
}
