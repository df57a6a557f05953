//! People across events: finding them, their history, pairs that could be one person, and merging two
//! (`domain::likeness` and `domain::person_merge` are the rules).

pub mod jobs;
mod merge;
mod moved;
mod pairs;
mod profiles;
mod queries;
pub mod routes;
mod scope;
mod together;
mod undo;

pub use merge::{Choice, NotMerged, merge, merge_found};
pub use pairs::tell_apart;
pub use queries::{PAIRS_COUNTED, count_pairs};
pub use undo::{NotUndone, undo};

use sea_orm::{ConnectionTrait, Statement, Value};

use crate::fault::Fault;

/// A statement for this database.
fn statement(db: &impl ConnectionTrait, sql: &str, values: impl IntoIterator<Item = Value>) -> Statement {
    Statement::from_sql_and_values(db.get_database_backend(), sql, values)
}

/// Notes that a person has to be looked at anew: what others are compared with has changed. Nothing is
/// written of whoever waits for that already.
pub(crate) async fn look_again(db: &impl ConnectionTrait, person: i64) -> Result<(), Fault> {
    let sql = "UPDATE persons SET profiled_at = NULL WHERE id = $1 AND profiled_at IS NOT NULL";
    db.execute_raw(statement(db, sql, [person.into()])).await?;
    Ok(())
}
