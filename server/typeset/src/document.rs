//! A report as a structured document, the way ITU prints one, free of any format.
//!
//! All text arrives finished in the document's language. Numbers of sections,
//! paragraphs and pages are the only things a renderer counts for itself.

mod check;
mod language;
mod picture;
mod pieces;
mod section;
mod table;
mod text;

use chrono::{DateTime, Utc};

pub use check::Malformed;
pub use language::{Direction, Language};
pub use picture::Picture;
pub use pieces::{Piece, letter};
pub use section::{Annex, Block, List, ListItem, ListKind, Section};
pub use table::{Caption, Cell, Chart, Column, ColumnKind, Note, Row, RowKind, Spanner, Table, Value};
pub use text::{Inline, Text};

/// A whole document, in reading order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The language that everything is written in unless a run says otherwise.
    pub language: Language,
    /// What the file says about itself, outside the printed pages.
    pub properties: Properties,
    /// The block at the top of the first page.
    pub masthead: Masthead,
    /// The framed box under the title: Summary, Action required, References.
    pub summary_box: Vec<BoxEntry>,
    /// What the list of sections is called, in formats that begin with one.
    pub contents: Text,
    /// The numbered sections.
    pub sections: Vec<Section>,
    /// The annexes, each from a new page.
    pub annexes: Vec<Annex>,
    /// What stands at the top and the bottom of the pages.
    pub running: Running,
}

/// What the file says about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Properties {
    /// The title shown by file managers and screen readers.
    pub title: String,
    /// Who made the document: an organization, never a person's name unless meant.
    pub creator: String,
    /// When it was made. A parameter, so that the same document gives the same bytes.
    pub created: DateTime<Utc>,
}

/// The header block of an ITU document. Each line is finished text, label included
/// (`Agenda item: PL 1.14`, `Document C17/23-E`, `Original: English`).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Masthead {
    /// The organization's name, in the place of its logo.
    pub organization: Text,
    /// The session of the governing meeting: `Council 2017`.
    pub session: Text,
    /// `Geneva, 15-25 May 2017`.
    pub place_and_dates: Text,
    /// The agenda item, where the document has one.
    pub agenda_item: Option<Text>,
    /// The document's number with its language suffix.
    pub number: Text,
    /// The date of the document.
    pub date: Text,
    /// The language it was written in first.
    pub original_language: Text,
    /// Who submits it: `Report by the Secretary-General`.
    pub source: Text,
    /// The title.
    pub title: Text,
}

/// One entry of the box under the title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoxEntry {
    /// `Summary`, `Action required`, `References`.
    pub heading: Text,
    /// The paragraphs under it.
    pub paragraphs: Vec<Text>,
}

/// The lines at the top and the bottom of the pages. The first page, which has the
/// masthead, shows only the bottom line.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Running {
    /// At the top, from the second page on: usually the document's number.
    pub header: Vec<RunningPart>,
    /// At the bottom of every page: usually `Page 2 of 9`.
    pub footer: Vec<RunningPart>,
}

/// A piece of a running line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RunningPart {
    /// Words between the numbers.
    Text(Text),
    /// The number of the page it stands on.
    Page,
    /// The number of pages in the document.
    Pages,
}
