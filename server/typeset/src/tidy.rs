//! The tables of a [`Document`] as CSV, one cell a row: what statistics programs call tidy.
//!
//! The columns are `table`, `title`, `group`, `row`, `column`, `state`, `value` and `text`.
//! `state` says what `value` is: a `figure`, a `date` as in ISO 8601, `text` (then there is none), `unknown` (nobody
//! recorded it) or `hidden` (known, but it points at few people). `text` is what the other formats
//! print. `group` is the heading of the rows around, or empty.

use crate::csv::csv_safe;
use crate::document::{Cell, ColumnKind, Document, Malformed, Row, RowKind, Table, Value};

/// Why the rows could not be written.
#[derive(Debug, thiserror::Error)]
pub enum TidyError {
    /// A table does not hold together.
    #[error(transparent)]
    Malformed(#[from] Malformed),
    /// The writer failed.
    #[error("the rows could not be written: {0}")]
    Csv(#[from] csv::Error),
}

/// The names of the columns, the same in every language: programs read them.
pub const COLUMNS: [&str; 8] = ["table", "title", "group", "row", "column", "state", "value", "text"];

/// What tells spreadsheets that the file is UTF-8.
const BYTE_ORDER_MARK: &[u8] = "\u{FEFF}".as_bytes();

/// All tables as one CSV file, in UTF-8 with a byte order mark, comma-separated.
///
/// # Errors
/// If a table is malformed.
pub fn to_bytes(document: &Document) -> Result<Vec<u8>, TidyError> {
    document.check()?;
    let mut out = csv::Writer::from_writer(BYTE_ORDER_MARK.to_vec());
    out.write_record(COLUMNS)?;
    for table in document.tables() {
        let mut group = String::new();
        for row in &table.rows {
            match row.kind {
                RowKind::Group => group = row.cells.first().map(words).unwrap_or_default(),
                RowKind::Body | RowKind::Total => write_row(&mut out, table, &group, row)?,
            }
        }
    }
    out.into_inner().map_err(|error| csv::Error::from(error.into_error()).into())
}

fn write_row(out: &mut csv::Writer<Vec<u8>>, table: &Table, group: &str, row: &Row) -> Result<(), TidyError> {
    let title = crate::plain(&table.caption.title.to_plain()).into_owned();
    let number = format!("T{}", table.caption.number);
    let is_name = |kind: ColumnKind| kind == ColumnKind::RowHeader;
    let cells = || row.cells.iter().zip(&table.columns).enumerate();
    let name: Vec<String> =
        cells().filter(|(_, (_, column))| is_name(column.kind)).map(|(_, (cell, _))| words(cell)).collect();
    let name = name.join(" / ");
    for (index, (cell, column)) in cells().filter(|(_, (_, column))| !is_name(column.kind)) {
        let spanner = table.spanners.iter().find(|spanner| spanner.columns.contains(&index));
        let mut heading = crate::plain(&column.heading.to_plain()).into_owned();
        if let Some(spanner) = spanner {
            heading = format!("{} / {heading}", crate::plain(&spanner.heading.to_plain()));
        }
        let (state, value) = match cell.value {
            Value::Integer(_) | Value::Hundredths(_) => {
                ("figure", cell.value.to_number().unwrap_or_default())
            }
            Value::Date(day) => ("date", day.to_string()),
            Value::Text => ("text", String::new()),
            Value::Unknown => ("unknown", String::new()),
            Value::Suppressed => ("hidden", String::new()),
        };
        let text = words(cell);
        let record: [&str; 8] = [&number, &title, group, &name, &heading, state, &value, &text];
        out.write_record(record.map(|cell| csv_safe(cell).into_owned()))?;
    }
    Ok(())
}

fn words(cell: &Cell) -> String {
    let mut words = crate::plain(&cell.text.to_plain()).into_owned();
    words.extend(cell.mark.iter().map(String::as_str));
    words
}
