//! Whether the tables of a document hold together; every renderer asks before it prints.

use super::{Document, Picture, RowKind, Table};

/// Why a table cannot be printed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Malformed {
    /// A table has no columns.
    #[error("table {table} has no columns")]
    NoColumns {
        /// The number in the table's caption.
        table: u32,
    },
    /// A row does not fit its table.
    #[error("table {table}: row {row} has {found} cells, but {expected} are needed")]
    Ragged {
        /// The number in the table's caption.
        table: u32,
        /// The row under the headings, counted from 1.
        row: usize,
        /// How many cells it should have.
        expected: usize,
        /// How many it has.
        found: usize,
    },
    /// The headings above several columns overlap or lie outside the table.
    #[error("table {table}: the headings above its columns overlap or lie outside it")]
    Spanners {
        /// The number in the table's caption.
        table: u32,
    },
    /// A picture does not say how large it is.
    #[error("picture {picture} does not say how large it is")]
    Size {
        /// The number in the picture's caption.
        picture: u32,
    },
    /// A picture of the table draws a column that it does not have.
    #[error("table {table}: its picture draws a column that is not there")]
    Chart {
        /// The number in the table's caption.
        table: u32,
    },
}

impl Document {
    /// Whether every table and picture can be laid out.
    ///
    /// # Errors
    /// If a picture has no size, or a table has no columns, a row with too few or too many cells, or headings and a picture
    /// that do not fit its columns.
    pub fn check(&self) -> Result<(), Malformed> {
        let without_size = self.pictures().into_iter().find(|picture| picture.size().is_none());
        if let Some(Picture { caption, .. }) = without_size {
            return Err(Malformed::Size { picture: caption.number });
        }
        self.tables().into_iter().try_for_each(Table::check)
    }
}

impl Table {
    fn check(&self) -> Result<(), Malformed> {
        let table = self.caption.number;
        if self.columns.is_empty() {
            return Err(Malformed::NoColumns { table });
        }
        let mut free = 0;
        for spanner in &self.spanners {
            let columns = &spanner.columns;
            if columns.start < free || columns.is_empty() || columns.end > self.columns.len() {
                return Err(Malformed::Spanners { table });
            }
            free = columns.end;
        }
        let draws = self.chart.iter().flat_map(|chart| &chart.columns);
        if draws.into_iter().any(|column| *column >= self.columns.len()) {
            return Err(Malformed::Chart { table });
        }
        for (row, index) in self.rows.iter().zip(1..) {
            let expected = if row.kind == RowKind::Group { 1 } else { self.columns.len() };
            let found = row.cells.len();
            if found != expected {
                return Err(Malformed::Ragged { table, row: index, expected, found });
            }
        }
        Ok(())
    }
}
