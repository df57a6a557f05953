//! Signing out everywhere.

use chrono::{DateTime, Utc};
use entities::user;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, sea_query::Expr};

use super::NOTHING;
use crate::{audit::Change, db::Db, fault::Fault};

/// Ends every session of an account; whoever does it for themselves signs in again.
///
/// # Errors
/// When the database does not answer.
pub async fn end_sessions(db: &Db, actor: &str, user_id: i64, now: DateTime<Utc>) -> Result<(), Fault> {
    let tx = db.write().await?;
    raise_epoch(&tx, user_id).await?;
    Change { actor, action: "signed_out_everywhere", subject: "users", id: user_id, reason: None }
        .record(&tx, now, NOTHING, NOTHING)
        .await?;
    tx.commit().await?;
    Ok(())
}

/// Makes every session of an account worthless.
pub(super) async fn raise_epoch(db: &impl ConnectionTrait, user_id: i64) -> Result<(), Fault> {
    let next = Expr::col(user::Column::SessionEpoch).add(1);
    user::Entity::update_many()
        .col_expr(user::Column::SessionEpoch, next)
        .filter(user::Column::Id.eq(user_id))
        .exec(db)
        .await?;
    Ok(())
}
