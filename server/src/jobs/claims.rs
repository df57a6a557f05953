//! Which mails are due, and whose turn it is to send them.

use chrono::{DateTime, Duration, Utc};
use entities::mail::{Column, Entity, Model};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, DbBackend, EntityTrait, ExprTrait,
    PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Value,
    sea_query::{Expr, LockBehavior, LockType},
};

use crate::{db::Db, fault::Fault};

/// How long a claim holds: longer than any mail may take. After it, a mail whose worker died is due
/// again.
const LEASE: Duration = Duration::minutes(5);
/// Names the lock of counting on `PostgreSQL`; any number that nothing else uses.
const COUNTING: i64 = 0x6261_7261_6d61;

fn due(now: DateTime<Utc>) -> Condition {
    let free = Condition::any().add(Column::ClaimedUntil.is_null()).add(Column::ClaimedUntil.lte(now));
    Condition::all().add(Column::State.eq("queued")).add(Column::RunAt.lte(now)).add(free)
}

/// Claims the mails that are due longest, at most so many and no more than may go in this minute, and counts
/// the attempt. They are noted before it is so: a process that is killed between the two would leave claims
/// of which nobody knows.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn claim(
    db: &Db,
    now: DateTime<Utc>,
    most: u64,
    per_minute: u32,
    note: impl FnOnce(&[Model]),
) -> Result<Vec<Model>, Fault> {
    // Most of the time nothing is due; asking does not take the turn to write.
    if Entity::find().filter(due(now)).limit(1).one(db.read()).await?.is_none() {
        return Ok(Vec::new());
    }
    let tx = db.write().await?;
    let most = match per_minute {
        0 => most,
        limit => std::cmp::min(most, left_of(&tx, now, limit.into()).await?),
    };
    if most == 0 {
        return Ok(Vec::new());
    }
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
    for mail in &mut mails {
        mail.attempts += 1;
    }
    note(&mails);
    tx.commit().await?;
    Ok(mails)
}

/// How many mails may still go: so many in the minute that ends now, less those that went in it and those
/// that are under way on any server.
async fn left_of(tx: &DatabaseTransaction, now: DateTime<Utc>, limit: u64) -> Result<u64, Fault> {
    if tx.get_database_backend() == DbBackend::Postgres {
        // Two servers that count at the same moment would both take what is left.
        tx.execute_unprepared(&format!("SELECT pg_advisory_xact_lock({COUNTING})")).await?;
    }
    let went = Column::SentAt.gt(now - Duration::minutes(1));
    let under_way = Condition::all().add(Column::State.eq("queued")).add(Column::ClaimedUntil.gt(now));
    let used = Entity::find().filter(Condition::any().add(went).add(under_way)).count(tx).await?;
    Ok(limit.saturating_sub(used))
}

/// Gives up the claims on mails whose delivery was not begun; they are due at once.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn give_back(tx: &DatabaseTransaction, mails: Vec<i64>) -> Result<(), Fault> {
    if mails.is_empty() {
        return Ok(());
    }
    Entity::update_many()
        .col_expr(Column::ClaimedUntil, Expr::value(Value::ChronoDateTimeUtc(None)))
        .col_expr(Column::Attempts, Expr::col(Column::Attempts).sub(1))
        .filter(Column::Id.is_in(mails))
        .exec(tx)
        .await?;
    Ok(())
}

/// Gives up the claims of a process that is no more, unless somebody else has claimed the mails since.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn free(tx: &DatabaseTransaction, attempt: i32, mails: Vec<i64>) -> Result<(), Fault> {
    Entity::update_many()
        .col_expr(Column::ClaimedUntil, Expr::value(Value::ChronoDateTimeUtc(None)))
        .filter(Column::Id.is_in(mails))
        .filter(Column::State.eq("queued"))
        .filter(Column::Attempts.eq(attempt))
        .exec(tx)
        .await?;
    Ok(())
}
