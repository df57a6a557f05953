//! From a file to records: header, cells and whatever can be judged by looking at one row alone.

use std::path::Path;

use super::{
    code_lists::CodeLists,
    columns::{Header, Record},
    findings::Findings,
    kinds::Kind,
    refusal::{Reason, Refusal},
    tables::{self, Progress, Row},
};

/// What a file gives, in this order: its header once, then its records.
#[derive(Debug)]
pub enum Piece {
    /// The header.
    Header(Header),
    /// A row that was understood.
    Record(Record),
}

/// What reading a file came to.
#[derive(Debug, Default)]
pub struct Read {
    /// What was found on the way.
    pub findings: Findings,
    /// How many rows there were below the header.
    pub rows: u64,
    /// How many of them were refused.
    pub refused: u64,
    /// Whether the file could not be read to its end, so that nothing of it may be used.
    pub broken: bool,
}

/// Reads a file to its end, whatever is refused on the way, so that everything is said in one go.
/// The sink says whether anybody still listens.
pub fn read(
    path: &Path,
    kind: Kind,
    lists: &CodeLists,
    progress: &Progress,
    sink: &mut dyn FnMut(Piece) -> bool,
) -> Read {
    let mut read = Read::default();
    let mut header = None;
    let outcome = tables::read(path, progress, &mut |row| match &header {
        Some(header) => match understand(kind, header, row, lists, &mut read) {
            Some(record) => sink(Piece::Record(record)),
            None => true,
        },
        None => match Header::read(&row, kind.columns(&lists.languages)) {
            Ok(found) => {
                header = Some(found.clone());
                sink(Piece::Header(found))
            }
            Err(refusals) => {
                read.broken = true;
                read.findings.refusals.extend(refusals);
                false
            }
        },
    });
    let no_header = header.is_none() && !read.broken;
    let stopped = outcome.err().or_else(|| no_header.then(|| Refusal::of_file(Reason::Empty)));
    if let Some(refusal) = stopped {
        read.broken = true;
        read.findings.refusals.add(refusal);
    }
    read
}

fn understand(kind: Kind, header: &Header, row: Row, lists: &CodeLists, read: &mut Read) -> Option<Record> {
    read.rows += 1;
    let record = match header.understand(row, lists) {
        Ok(record) => kind.check(header, &record, &mut read.findings).then_some(record),
        Err(refusals) => {
            read.findings.refusals.extend(refusals);
            None
        }
    };
    if record.is_none() {
        read.refused += 1;
    }
    record
}

#[cfg(test)]
mod tests;
