//! The two kinds of file that a list can come in, read as plain rows of text, one at a time.

use std::{
    path::Path,
    sync::atomic::{AtomicU64, Ordering},
};

use super::refusal::{Reason, Refusal};

mod delimited;
mod workbook;

/// The longest text that a cell may hold, in characters.
pub const LONGEST_CELL: usize = 20_000;

/// One row of a file: its cells as text, trimmed, and the line where it begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Counted from 1, as editors and spreadsheets show it.
    pub line: u64,
    /// From the left.
    pub cells: Vec<Cell>,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Text without white space at its ends; may be empty.
    Text(String),
    /// Something that cannot be taken as text, and why.
    Unusable(Reason),
}

impl Cell {
    /// Trims a text and refuses what no cell may hold: control characters, which `PostgreSQL`, XML
    /// and printers choke on, and texts without end.
    fn new(text: &str) -> Self {
        let text = text.trim();
        if let Some(control) = text.chars().find(|letter| letter.is_control() && !"\t\r\n".contains(*letter))
        {
            return Self::Unusable(Reason::ControlCharacter { code: u32::from(control) });
        }
        if text.chars().nth(LONGEST_CELL).is_some() {
            return Self::Unusable(Reason::TooLong { most: LONGEST_CELL });
        }
        Self::Text(text.to_owned())
    }

    pub(super) fn is_empty(&self) -> bool {
        matches!(self, Self::Text(text) if text.is_empty())
    }
}

/// How far the reading has come, for a progress bar on another thread.
#[derive(Debug, Default)]
pub struct Progress {
    done: AtomicU64,
    total: AtomicU64,
}

impl Progress {
    /// What is done and what there is to do, in bytes or lines of the file; zero where not known.
    #[must_use]
    pub fn so_far(&self) -> (u64, u64) {
        (self.done.load(Ordering::Relaxed), self.total.load(Ordering::Relaxed))
    }

    fn expect(&self, total: u64) {
        self.total.store(total, Ordering::Relaxed);
    }

    fn finish(&self) {
        self.advance_to(self.so_far().1);
    }

    fn advance_to(&self, done: u64) {
        self.done.store(done, Ordering::Relaxed);
    }
}

/// Reads a file from its first row to its last. Rows without any text are passed over.
///
/// The sink says whether to go on.
///
/// # Errors
/// With the reason why the file as a whole cannot be read, or cannot be read further.
pub fn read(path: &Path, progress: &Progress, sink: &mut dyn FnMut(Row) -> bool) -> Result<(), Refusal> {
    let mut pass_on = |row: Row| row.cells.iter().all(Cell::is_empty) || sink(row);
    let extension = path.extension().and_then(|extension| extension.to_str()).map(str::to_ascii_lowercase);
    match extension.as_deref() {
        Some("csv") => delimited::read(path, progress, &mut pass_on)?,
        Some("xlsx") => workbook::read(path, progress, &mut pass_on)?,
        _ => return Err(Refusal::of_file(Reason::NeitherCsvNorXlsx)),
    }
    progress.finish();
    Ok(())
}

fn unreadable(error: &std::io::Error) -> Refusal {
    Refusal::of_file(Reason::Unreadable { error: error.to_string() })
}

#[cfg(test)]
mod tests;
