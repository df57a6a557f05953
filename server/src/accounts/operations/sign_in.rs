//! Signing in: whether address and password belong together.

use chrono::{DateTime, Utc};
use entities::user;

use super::{NOTHING, address};
use crate::{
    accounts::{passwords, queries},
    audit::Change,
    db::Db,
    fault::Fault,
};

/// The account with this address and password. An unknown address takes as long as a wrong password.
///
/// # Errors
/// When the database does not answer.
pub async fn verified(db: &Db, email: &str, password: &str) -> Result<Option<user::Model>, Fault> {
    let found = queries::by_address(db.read(), &address(email)).await?;
    let account = found.filter(|account| account.disabled_at.is_none());
    let kept = account.as_ref().and_then(|account| account.password_hash.clone());
    let matches = passwords::matches(password, kept).await?;
    Ok(account.filter(|_| matches))
}

/// Records that somebody signed in.
///
/// # Errors
/// When the database does not answer.
pub async fn record_sign_in(db: &Db, account: &user::Model, now: DateTime<Utc>) -> Result<(), Fault> {
    let tx = db.write().await?;
    Change { actor: &account.email, action: "signed_in", subject: "users", id: account.id, reason: None }
        .record(&tx, now, NOTHING, NOTHING)
        .await?;
    tx.commit().await?;
    Ok(())
}
