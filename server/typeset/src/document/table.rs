//! Tables whose cells keep the figure beside the words that print it.

use std::ops::Range;

use chrono::NaiveDate;

use super::Text;

/// A table of a report. Every row has one cell per column, except group rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Its number and title.
    pub caption: Caption,
    /// What the table shows and how it is laid out, for those who cannot see it.
    pub description: String,
    /// The columns, in reading order.
    pub columns: Vec<Column>,
    /// Headings above several columns; may be empty. In order, without overlap.
    pub spanners: Vec<Spanner>,
    /// The rows under the headings.
    pub rows: Vec<Row>,
    /// The notes under the table.
    pub notes: Vec<Note>,
    /// What of it is drawn, in formats that draw; the table itself says the same in figures.
    pub chart: Option<Chart>,
}

/// A picture of a table: bars, a group of them for each ordinary row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// The columns whose figures are drawn, counted from zero.
    pub columns: Vec<usize>,
    /// Whether the bars of a row stand one on the other, as parts of a whole do.
    pub stacked: bool,
}

/// A caption, printed as `before` + `number` + `after` + `title`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caption {
    /// What stands before the number: `Table T`, `表 T`.
    pub before: String,
    /// The table's own number, the same in every report that has the table.
    pub number: u32,
    /// What parts the number from the title: ` – `, `：`.
    pub after: String,
    /// The title.
    pub title: Text,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its heading.
    pub heading: Text,
    /// What its cells are.
    pub kind: ColumnKind,
}

/// What the cells of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ColumnKind {
    /// They name their row: a region, a country, an event.
    RowHeader,
    /// Words.
    Text,
    /// Figures, set so that their ends line up.
    Figure,
}

/// A heading above several columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spanner {
    /// The heading.
    pub heading: Text,
    /// The columns under it, counted from zero; `end` is past the last one.
    pub columns: Range<usize>,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What it is.
    pub kind: RowKind,
    /// Its cells: one per column, or a single one in a group row.
    pub cells: Vec<Cell>,
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RowKind {
    /// An ordinary row.
    Body,
    /// A heading for the rows that follow, across the whole table.
    Group,
    /// A total.
    Total,
}

/// A cell: what it holds and how that is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// What the cell holds.
    pub value: Value,
    /// The finished words, number formatted in the document's language.
    pub text: Text,
    /// The mark of the note that belongs to it, set after the text and raised.
    pub mark: Option<String>,
}

/// What a cell holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Value {
    /// Words only.
    Text,
    /// A whole number. Zero is a figure.
    Integer(i64),
    /// A number with two places, in hundredths.
    Hundredths(i64),
    /// A day.
    Date(NaiveDate),
    /// Nobody recorded it. Not zero.
    Unknown,
    /// Known, but hidden to protect people.
    Suppressed,
}

/// A note under a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The mark that cells refer to; none for a note on the whole table.
    pub mark: Option<String>,
    /// The note.
    pub text: Text,
}

impl Caption {
    /// The whole caption as it is read.
    #[must_use]
    pub fn to_plain(&self) -> String {
        format!("{}{}{}{}", self.before, self.number, self.after, self.title.to_plain())
    }
}

impl Column {
    /// A column whose cells name their rows.
    pub fn row_header(heading: impl Into<Text>) -> Self {
        Self { heading: heading.into(), kind: ColumnKind::RowHeader }
    }

    /// A column of words.
    pub fn text(heading: impl Into<Text>) -> Self {
        Self { heading: heading.into(), kind: ColumnKind::Text }
    }

    /// A column of figures.
    pub fn figure(heading: impl Into<Text>) -> Self {
        Self { heading: heading.into(), kind: ColumnKind::Figure }
    }
}

impl Row {
    /// An ordinary row.
    #[must_use]
    pub fn body(cells: Vec<Cell>) -> Self {
        Self { kind: RowKind::Body, cells }
    }

    /// A total.
    #[must_use]
    pub fn total(cells: Vec<Cell>) -> Self {
        Self { kind: RowKind::Total, cells }
    }

    /// A heading for the rows that follow.
    pub fn group(heading: impl Into<Text>) -> Self {
        Self { kind: RowKind::Group, cells: vec![Cell::text(heading)] }
    }
}

impl Value {
    /// A number as programs read it, with a point and no more places than it needs; none if it is no number.
    #[must_use]
    pub fn to_number(self) -> Option<String> {
        match self {
            Self::Integer(number) => Some(number.to_string()),
            Self::Hundredths(number) => {
                let (sign, number) = (if number < 0 { "-" } else { "" }, number.unsigned_abs());
                let text = format!("{sign}{}.{:02}", number / 100, number % 100);
                Some(text.trim_end_matches('0').trim_end_matches('.').to_owned())
            }
            Self::Text | Self::Date(_) | Self::Unknown | Self::Suppressed => None,
        }
    }
}

impl Cell {
    /// Words.
    pub fn text(text: impl Into<Text>) -> Self {
        Self::new(Value::Text, text)
    }

    /// A figure with its formatted words.
    pub fn integer(figure: i64, formatted: impl Into<Text>) -> Self {
        Self::new(Value::Integer(figure), formatted)
    }

    /// A number with two places, in hundredths, with its formatted words.
    pub fn hundredths(number: i64, formatted: impl Into<Text>) -> Self {
        Self::new(Value::Hundredths(number), formatted)
    }

    /// A day with its formatted words.
    pub fn date(day: NaiveDate, formatted: impl Into<Text>) -> Self {
        Self::new(Value::Date(day), formatted)
    }

    /// Something nobody recorded, with the words or the sign for it.
    pub fn unknown(text: impl Into<Text>) -> Self {
        Self::new(Value::Unknown, text)
    }

    /// A hidden figure, with the sign for it.
    pub fn suppressed(text: impl Into<Text>) -> Self {
        Self::new(Value::Suppressed, text)
    }

    /// The same cell with the mark of a note.
    #[must_use]
    pub fn marked(mut self, mark: impl Into<String>) -> Self {
        self.mark = Some(mark.into());
        self
    }

    fn new(value: Value, text: impl Into<Text>) -> Self {
        Self { value, text: text.into(), mark: None }
    }
}

impl Note {
    /// A note on the whole table.
    pub fn general(text: impl Into<Text>) -> Self {
        Self { mark: None, text: text.into() }
    }

    /// A note that cells refer to by its mark.
    pub fn marked(mark: impl Into<String>, text: impl Into<Text>) -> Self {
        Self { mark: Some(mark.into()), text: text.into() }
    }
}
