//! Columns: what a file of a kind may hold, what its header says it holds, and a row read by both.

use super::{
    code_lists::CodeLists,
    refusal::{Reason, Refusal},
    tables::{Cell, Row},
};

/// What a cell says, once it is understood.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// A count.
    Number(i64),
    /// Anything else, in the spelling that the database keeps.
    Text(String),
}

impl Value {
    /// The text, if it is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Number(_) => None,
        }
    }

    /// The count, if it is one.
    #[must_use]
    pub const fn as_number(&self) -> Option<i64> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Text(_) => None,
        }
    }
}

/// Understands the text of a cell that is not empty.
pub type Understand = fn(&str, &CodeLists) -> Result<Value, Reason>;

/// A column that a kind of file may have.
#[derive(Debug, Clone)]
pub struct Column {
    /// As the header spells it.
    pub name: String,
    /// Whether every row must state it.
    pub required: bool,
    /// How its cells are understood.
    pub understand: Understand,
}

impl Column {
    /// A column that every file must have and every row fill.
    #[must_use]
    pub fn required(name: &str, understand: Understand) -> Self {
        Self { name: name.to_owned(), required: true, understand }
    }

    /// A column that a file may lack and a row leave empty.
    #[must_use]
    pub fn optional(name: impl Into<String>, understand: Understand) -> Self {
        Self { name: name.into(), required: false, understand }
    }
}

/// A row that was understood: a value for every column of the kind, none where the cell is empty
/// or the file lacks the column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Where the row begins.
    pub line: u64,
    /// In the order of the kind's columns.
    pub values: Vec<Option<Value>>,
}

/// Which of a kind's columns a file has, and where.
#[derive(Debug, Clone)]
pub struct Header {
    columns: Vec<Column>,
    /// For each cell of a row, the column it belongs to.
    places: Vec<Option<usize>>,
}

impl Header {
    /// Reads the header row. Letters' case and white space around names do not matter.
    ///
    /// # Errors
    /// With every column that is unknown, stands twice or is missing.
    pub fn read(row: &Row, columns: Vec<Column>) -> Result<Self, Vec<Refusal>> {
        let mut refusals = Vec::new();
        let mut places = Vec::new();
        for cell in &row.cells {
            match place(cell, &columns).map_err(|reason| of_header(row.line, reason)) {
                Ok(Some(column)) if places.contains(&Some(column)) => {
                    let name = columns[column].name.clone();
                    refusals.push(Refusal::of_cell(row.line, name, Reason::RepeatedColumn));
                }
                Ok(place) => places.push(place),
                Err(refusal) => refusals.push(refusal),
            }
        }
        for (column, spec) in columns.iter().enumerate() {
            if spec.required && !places.contains(&Some(column)) {
                refusals.push(Refusal::of_cell(row.line, &spec.name, Reason::MissingColumn));
            }
        }
        if refusals.is_empty() { Ok(Self { columns, places }) } else { Err(refusals) }
    }

    /// Every column of the kind, whether the file has it or not.
    #[must_use]
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// Whether the file has the column; what it lacks stays as it is on record.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.places.iter().flatten().any(|column| self.columns[*column].name == name)
    }

    /// What a record says in a column; none where it says nothing.
    #[must_use]
    pub fn value<'r>(&self, record: &'r Record, name: &str) -> Option<&'r Value> {
        let column = self.columns.iter().position(|column| column.name == name)?;
        record.values[column].as_ref()
    }

    /// Puts what a record says in a column, in the file or not.
    pub fn put(&self, record: &mut Record, name: &str, value: Option<Value>) {
        if let Some(column) = self.columns.iter().position(|column| column.name == name) {
            record.values[column] = value;
        }
    }

    /// Understands a row.
    ///
    /// # Errors
    /// With everything in the row that is refused.
    pub fn understand(&self, row: Row, lists: &CodeLists) -> Result<Record, Vec<Refusal>> {
        let mut refusals = Vec::new();
        let mut values = vec![None; self.columns.len()];
        let cells = row.cells.len();
        for (index, cell) in row.cells.into_iter().enumerate() {
            match self.places.get(index).copied().flatten() {
                Some(column) => match understand(&self.columns[column], cell, lists) {
                    Ok(value) => values[column] = value,
                    Err(reason) => {
                        refusals.push(Refusal::of_cell(row.line, &self.columns[column].name, reason));
                    }
                },
                None if cell.is_empty() => {}
                None => {
                    let position = (index + 1).to_string();
                    refusals.push(Refusal::of_cell(row.line, position, Reason::ValueWithoutColumn));
                }
            }
        }
        if cells < self.places.len() {
            let reason = Reason::TooFewCells { cells, columns: self.places.len() };
            refusals.push(Refusal::of_line(row.line, reason));
        }
        if refusals.is_empty() { Ok(Record { line: row.line, values }) } else { Err(refusals) }
    }
}

/// What is wrong with a name in the header.
fn of_header(line: u64, reason: Reason) -> Refusal {
    match &reason {
        Reason::UnknownColumn { name } => Refusal::of_cell(line, name.clone(), reason),
        _ => Refusal::of_line(line, reason),
    }
}

fn place(cell: &Cell, columns: &[Column]) -> Result<Option<usize>, Reason> {
    match cell {
        Cell::Text(name) if name.is_empty() => Ok(None),
        Cell::Text(name) => columns
            .iter()
            .position(|column| column.name.eq_ignore_ascii_case(name))
            .map(Some)
            .ok_or_else(|| Reason::UnknownColumn { name: name.clone() }),
        Cell::Unusable(reason) => Err(reason.clone()),
    }
}

fn understand(column: &Column, cell: Cell, lists: &CodeLists) -> Result<Option<Value>, Reason> {
    match cell {
        Cell::Text(text) if text.is_empty() => absent(column),
        Cell::Text(text) => match (column.understand)(&text, lists)? {
            // A list of nothing but separators.
            Value::Text(text) if text.is_empty() => absent(column),
            value => Ok(Some(value)),
        },
        Cell::Unusable(reason) => Err(reason),
    }
}

fn absent(column: &Column) -> Result<Option<Value>, Reason> {
    if column.required { Err(Reason::MissingValue) } else { Ok(None) }
}
