//! A [`Document`] as a spreadsheet: the whole text on the first sheet, then a sheet for each table,
//! with figures that one can calculate with and the pictures that the document asks for.
//!
//! Text is always text: whatever a cell begins with, no spreadsheet takes it for a formula.

mod front;
mod looks;
mod table;

use rust_xlsxwriter::{DocProperties, Workbook, XlsxError};

use crate::{
    document::{Document, Malformed},
    sheet::{excel_moment, legal, names},
};
use looks::Looks;

/// Why a workbook could not be written.
#[derive(Debug, thiserror::Error)]
pub enum WorkbookError {
    /// A table does not hold together.
    #[error(transparent)]
    Malformed(#[from] Malformed),
    /// The writer failed.
    #[error("the spreadsheet could not be written: {0}")]
    Sheet(#[from] XlsxError),
}

/// The workbook as bytes.
///
/// # Errors
/// If a table is malformed, or longer than a spreadsheet can hold (1,048,576 rows).
pub fn to_bytes(document: &Document) -> Result<Vec<u8>, WorkbookError> {
    document.check()?;
    let mut file = Workbook::new();
    let mut properties = DocProperties::new()
        .set_title(legal(&crate::plain(&document.properties.title)))
        .set_author(legal(&document.properties.creator));
    if let Some(created) = excel_moment(document.properties.created.naive_utc()) {
        properties = properties.set_creation_datetime(&created);
    }
    file.set_properties(&properties);
    let (looks, tables) = (Looks::new(&document.language), document.tables());
    let names: Vec<String> = std::iter::once(document.properties.title.clone())
        .chain(tables.iter().map(|table| format!("{}{}", table.caption.before, table.caption.number)))
        .map(|name| crate::plain(&name).into_owned())
        .collect();
    let names = names::distinct(names.iter().map(String::as_str));
    let sheet = file.add_worksheet();
    sheet.set_name(&names[0])?;
    front::write(sheet, document, &names[1..], &looks)?;
    for (table, name) in tables.into_iter().zip(&names[1..]) {
        let sheet = file.add_worksheet();
        sheet.set_name(name)?;
        table::write(sheet, table, name, &looks)?;
    }
    Ok(file.save_to_buffer()?)
}
