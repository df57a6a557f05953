//! Organizations: the managed list, and what texts mean that people typed. A text is linked by how it is
//! written, whenever it is read: no registration changes, and nothing that identifies a person does.

pub mod jobs;
mod offered;
mod official_names;
mod operations;
mod queries;
pub mod routes;
mod texts;

pub use crate::seen::Seen;
pub use offered::{find, offered, offered_in};
pub use official_names::OfficialNames;
pub use operations::{NotSaved, merge, save};
pub use texts::{assign, leave};

use sea_orm::{ConnectionTrait, Statement, Value};

/// A statement for this database.
fn statement(db: &impl ConnectionTrait, sql: &str, values: impl IntoIterator<Item = Value>) -> Statement {
    Statement::from_sql_and_values(db.get_database_backend(), sql, values)
}
