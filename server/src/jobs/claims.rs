//! Which mails are due, and whose turn it is to send them.

use chrono::{DateTime, Duration, Utc};
use entities::mail::{Column, Entity, Model};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, LockBehavior, LockType},
};

use crate::{db::Db, fault::Fault};

/// How long a claim holds: longer than any mail may take. After it, a mail whose worker died is due
/// again.
const LEASE: Duration = Duration::minutes(5);

fn due(now: DateTime<Utc>) -> Condition {
    let free = Condition::any().add(Column::ClaimedUntil.is_null()).add(Column::ClaimedUntil.lte(now));
    Condition::all().add(Column::State.eq("queued")).add(Column::RunAt.lte(now)).add(free)
}

/// Claims the mails that are due longest, at most so many, and counts the attempt.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn claim(db: &Db, now: DateTime<Utc>, most: u64) -> Result<Vec<Model>, Fault> {
    // Most of the time nothing is due; asking does not take the turn to write.
    if Entity::find().filter(due(now)).limit(1).one(db.read()).await?.is_none() {
        return Ok(Vec::new());
    }
    let tx = db.write().await?;
    let mut mails = Entity::find()
        .filter(due(now))
        .order_by_asc(Column::RunAt)
        .order_by_asc(Column::Id)
        .limit(most)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .all(&tx)
        .await?;
    Entity::update_many()
        .col_expr(Column::ClaimedUntil, Expr::value(now + LEASE))
        .col_expr(Column::Attempts, Expr::col(Column::Attempts).add(1))
        .filter(Column::Id.is_in(mails.iter().map(|mail| mail.id)))
        .exec(&tx)
        .await?;
    tx.commit().await?;
    for mail in &mut mails {
        mail.attempts += 1;
    }
    Ok(mails)
}
