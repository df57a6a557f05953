//! `baraza migrate`: the schema was brought up to date on opening; this says so.

use super::Platform;
use crate::fault::Fault;

/// Says that the schema is up to date.
#[expect(clippy::unnecessary_wraps, reason = "every command answers alike")]
pub(super) fn run(platform: &Platform) -> Result<(), Fault> {
    let kind = if platform.db.is_sqlite() { "SQLite" } else { "PostgreSQL" };
    println!("The {kind} schema is up to date.");
    Ok(())
}
