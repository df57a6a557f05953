//! What an import came to.

use super::findings::Findings;

/// Rows by what became of them, or would.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub struct Counts {
    /// New on record.
    pub created: u64,
    /// On record, and different now.
    pub changed: u64,
    /// On record as they are.
    pub unchanged: u64,
    /// Rows that could mean several people: they create nobody and count nowhere.
    pub ambiguous: u64,
    /// Rows that are refused.
    pub refused: u64,
}

/// How an import ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// Everything that was not refused is on record.
    Written,
    /// It could be written; nothing was, as asked.
    Rehearsed,
    /// Nothing was written, because something was refused.
    Refused,
}

/// What an import came to.
#[derive(Debug)]
pub struct Outcome {
    /// How it ended.
    pub ending: Ending,
    /// Rows by what became of them.
    pub counts: Counts,
    /// Rows in the file.
    pub rows: u64,
    /// What was found.
    pub findings: Findings,
}
