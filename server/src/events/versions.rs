//! The versions of kept pages: raised by every write that a public page could show.

use std::sync::LazyLock;

use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, Statement};

use crate::{db::Db, fault::Fault};

/// The setting that every version begins from. A restored backup brings versions back that were in use
/// before, for pages that showed something else; so it moves this, and no version comes twice.
const GENERATION: &str = "page_generation";

/// The generation, in SQL: a setting is a text, and without one it is 0.
const BEGINNING: &str =
    "CAST(COALESCE((SELECT value FROM settings WHERE key = 'page_generation'), '0') AS BIGINT)";

static EVENT_VERSION: LazyLock<String> = LazyLock::new(|| {
    format!(
        "SELECT CAST(e.version * (e.id + 1) + COALESCE(e.parent_id, 0) \
               + COALESCE((SELECT SUM(c.version * (c.id + 1)) FROM events c WHERE c.parent_id = e.id), 0) \
               + COALESCE((SELECT p.version * (p.id + 1) FROM events p WHERE p.id = e.parent_id), 0) AS BIGINT) \
               + {BEGINNING} FROM events e WHERE e.slug = $1 AND e.state <> 'draft'"
    )
});

/// Makes every page that is kept, on whichever server, one of the past.
///
/// # Errors
/// When the database does not answer.
pub async fn forget_pages(db: &impl ConnectionTrait) -> Result<(), Fault> {
    // Far apart by chance, and far from what a number of 63 bits holds.
    let generation = rand::random_range(1..=1_i64 << 60);
    let sql = "INSERT INTO settings (key, value) VALUES ($1, $2) \
               ON CONFLICT (key) DO UPDATE SET value = excluded.value";
    let values = [GENERATION.into(), generation.to_string().into()];
    db.execute_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, values)).await?;
    Ok(())
}

/// The version of what the calendar shows: it changes with every event.
///
/// # Errors
/// When the database does not answer.
pub async fn calendar_version(db: &impl ConnectionTrait) -> Result<i64, Fault> {
    let sql = format!("SELECT CAST(COALESCE(SUM(version), 0) AS BIGINT) + {BEGINNING}, COUNT(*) FROM events");
    let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), sql)).await?;
    let Some(row) = row else { return Ok(0) };
    Ok(row.try_get_by_index::<i64>(0)? + row.try_get_by_index::<i64>(1)?)
}

/// The version of an event's page, if the public may see the event. The page also shows what the
/// event stands under and what stands under it, each of which weighs differently, so that one that
/// moves away is noticed as well as one that changes.
///
/// # Errors
/// When the database does not answer.
pub async fn event_version(db: &Db, slug: &str) -> Result<Option<i64>, Fault> {
    let rows = db.ask(&EVENT_VERSION, slug).await?;
    Ok(rows.first().map(|row| row.try_get_by_index(0)).transpose()?)
}

/// Raises the version of an event, whose page has to show something else.
///
/// # Errors
/// When the database does not answer.
pub async fn raise_version(db: &impl ConnectionTrait, event_id: i64) -> Result<(), Fault> {
    let sql = "UPDATE events SET version = version + 1 WHERE id = $1";
    db.execute_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, [event_id.into()])).await?;
    Ok(())
}

/// The end of a day in UTC, when what is upcoming and past changes.
#[must_use]
pub fn end_of(day: NaiveDate) -> Option<chrono::DateTime<chrono::Utc>> {
    Some(day.succ_opt()?.and_time(chrono::NaiveTime::MIN).and_utc())
}
