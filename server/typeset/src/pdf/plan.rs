//! Which pages of a document are turned, and where a long one may be parted.

use std::ops::Range;

use super::join::{Cut, Seam};
use crate::document::{Document, Language, Piece, Table};
use crate::docx::{Shape, layout};

/// Pieces of text that go to the page of the wide table which follows them, at most.
const LITTLE_TEXT: usize = 3;

/// Rows of tables after a wide one that stay on its turned page with their text, at most: a page of their own
/// would be nearly empty.
const FEW_ROWS: usize = 8;

/// A table of no more rows stays on one page.
const SHORT_TABLE: usize = 16;

/// The deepest level of a heading.
const DEEPEST: usize = 6;

/// A document, piece by piece.
pub(super) struct Plan<'d> {
    pub(super) document: &'d Document,
    pub(super) families: Vec<&'static str>,
    pub(super) pieces: Vec<Planned<'d>>,
}

/// A piece of the text and how it is set.
pub(super) struct Planned<'d> {
    pub(super) piece: Piece<'d>,
    /// Whether its page is turned.
    pub(super) is_wide: bool,
    /// The level of a heading.
    pub(super) level: Option<usize>,
    /// The shape of a table.
    pub(super) shape: Option<Shape>,
}

/// A place in the text: before a piece, or before a row in a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Place {
    pub(super) piece: usize,
    pub(super) row: usize,
}

/// The text from one place to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stretch {
    pub(super) from: Place,
    pub(super) to: Place,
}

impl<'d> Plan<'d> {
    /// The plan of a document.
    pub(super) fn of(document: &'d Document, families: Vec<&'static str>) -> Self {
        let mut pieces: Vec<Planned<'d>> =
            document.pieces().into_iter().map(|piece| Planned::of(piece, &document.language)).collect();
        turn(&mut pieces);
        let annexes = pieces.iter().position(|planned| matches!(planned.piece, Piece::Annex(_)));
        for (at, planned) in pieces.iter_mut().enumerate() {
            // Sections of an annex stand below its heading.
            let above = if annexes.is_some_and(|first| at > first) { 2 } else { 1 };
            planned.level = match &planned.piece {
                Piece::Annex(_) => Some(1),
                Piece::Heading { depth, .. } => Some((depth + above).min(DEEPEST)),
                _ => None,
            };
        }
        Self { document, families, pieces }
    }

    /// The cells of all tables.
    pub(super) fn cells(&self) -> usize {
        let tables = self.pieces.iter().filter_map(Planned::table);
        tables.map(|table| table.rows.len() * table.columns.len()).sum()
    }

    /// The whole text.
    pub(super) fn whole(&self) -> Stretch {
        Stretch { from: Place::default(), to: self.end() }
    }

    /// Where the text ends.
    pub(super) fn end(&self) -> Place {
        Place { piece: self.pieces.len(), row: 0 }
    }

    /// The text from a place on, up to where a page begins anyway or in a long table, with about so many cells.
    pub(super) fn stretch(&self, from: Place, cells: usize) -> Stretch {
        let (mut left, mut row) = (cells, from.row);
        for piece in from.piece..self.pieces.len() {
            if left == 0 && self.begins_page(piece) {
                return Stretch { from, to: Place { piece, row: 0 } };
            }
            if let Some(table) = self.pieces[piece].table() {
                let columns = table.columns.len();
                let (rows, room) = (table.rows.len() - row, (left.max(cells / 4) / columns).max(1));
                if table.rows.len() > SHORT_TABLE && rows > room + room / 2 {
                    return Stretch { from, to: Place { piece, row: row + room } };
                }
                left = left.saturating_sub(rows * columns);
            }
            row = 0;
        }
        Stretch { from, to: self.end() }
    }

    /// Whether a page begins at a piece, whatever stands before it.
    fn begins_page(&self, at: usize) -> bool {
        let planned = &self.pieces[at];
        matches!(planned.piece, Piece::Annex(_)) || planned.is_wide != self.pieces[at - 1].is_wide
    }

    /// How a stretch hangs together with those around it.
    pub(super) fn seam(&self, stretch: &Stretch) -> Seam {
        let table = |place: Place| {
            let table = self.pieces.get(place.piece).and_then(Planned::table);
            table.filter(|_| place.row > 0)
        };
        let continues = table(stretch.from).map(heads);
        let cut = table(stretch.to).map(|table| {
            let rows = stretch.rows(stretch.to.piece, table);
            Cut { heads: heads(table), rows: rows.len() }
        });
        let levels = stretch.pieces().filter_map(|at| self.pieces[at].level).collect();
        Seam { continues, cut, levels }
    }
}

impl<'d> Planned<'d> {
    fn of(piece: Piece<'d>, language: &Language) -> Self {
        let shape = match &piece {
            Piece::Table(table) => Some(layout(table, language)),
            _ => None,
        };
        let is_wide = shape.as_ref().is_some_and(|shape| shape.is_wide);
        Self { piece, is_wide, level: None, shape }
    }

    fn table(&self) -> Option<&'d Table> {
        if let Piece::Table(table) = self.piece { Some(table) } else { None }
    }
}

impl Stretch {
    /// The pieces in it, wholly or in part.
    pub(super) fn pieces(&self) -> Range<usize> {
        self.from.piece..self.to.piece + usize::from(self.to.row > 0)
    }

    /// The rows of a table in it.
    pub(super) fn rows(&self, piece: usize, table: &Table) -> Range<usize> {
        let from = if piece == self.from.piece { self.from.row } else { 0 };
        from..if piece == self.to.piece { self.to.row } else { table.rows.len() }
    }
}

/// Whether a table may lie on several pages.
pub(super) fn is_breakable(table: &Table) -> bool {
    table.rows.len() > SHORT_TABLE
}

/// The rows of a table's heading.
fn heads(table: &Table) -> usize {
    if table.spanners.is_empty() { 1 } else { 2 }
}

/// Turns the pages of what goes with a wide table too.
fn turn(pieces: &mut [Planned<'_>]) {
    // A heading and the little text before a wide table go to its page.
    for at in (0..pieces.len()).rev() {
        if !pieces[at].shape.as_ref().is_some_and(|shape| shape.is_wide) {
            continue;
        }
        for before in (at.saturating_sub(LITTLE_TEXT)..at).rev() {
            if matches!(pieces[before].piece, Piece::Table(_) | Piece::List(_) | Piece::Picture(_)) {
                break;
            }
            pieces[before].is_wide = true;
            if matches!(pieces[before].piece, Piece::Annex(_)) {
                break;
            }
        }
    }
    stay(pieces);
    // A heading never stays behind alone.
    for at in (1..pieces.len()).rev() {
        if matches!(pieces[at - 1].piece, Piece::Heading { .. }) {
            pieces[at - 1].is_wide |= pieces[at].is_wide;
        }
    }
}

/// Keeps the little that follows a wide table, up to the next page that begins anyway, on turned pages too.
fn stay(pieces: &mut [Planned<'_>]) {
    let ends = |planned: &Planned<'_>| planned.is_wide || matches!(planned.piece, Piece::Annex(_));
    let mut from = 0;
    while let Some(wide) = (from..pieces.len()).find(|at| pieces[*at].is_wide) {
        let first = (wide..pieces.len()).find(|at| !pieces[*at].is_wide).unwrap_or(pieces.len());
        let end = (first..pieces.len()).find(|at| ends(&pieces[*at])).unwrap_or(pieces.len());
        if is_little(&pieces[first..end]) {
            pieces[first..end].iter_mut().for_each(|planned| planned.is_wide = true);
        }
        from = end.max(first);
    }
}

/// Whether pieces take no more than part of a page: a short table or two with little text.
fn is_little(pieces: &[Planned<'_>]) -> bool {
    let rows: usize = pieces.iter().filter_map(Planned::table).map(|table| table.rows.len()).sum();
    let texts = pieces.iter().filter(|planned| planned.table().is_none()).count();
    let is_plain = |planned: &Planned<'_>| !matches!(planned.piece, Piece::List(_) | Piece::Picture(_));
    rows <= FEW_ROWS && texts <= LITTLE_TEXT && pieces.iter().all(is_plain)
}
