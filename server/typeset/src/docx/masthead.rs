//! The header block of the first page.

use std::io;

use super::body::Body;
use super::grid::{CellLook, Grid, open_row};
use super::pages::Orientation;
use super::paragraphs::Paragraph;
use super::styles::{Look, MASTHEAD, ORGANIZATION, SESSION, SOURCE, TITLE};
use crate::document::{Masthead, Text};

/// The columns: the session may be long, and so may the organization's name above the
/// document's number.
const WIDTHS: [u32; 3] = [Orientation::Portrait.text_width() - 3686 - 1134, 1134, 3686];

/// Writes the block: a table without borders, then source and title.
pub(super) fn write(body: &mut Body, masthead: &Masthead) -> io::Result<()> {
    Grid { style: None, widths: &WIDTHS, names: None, framed: false }.open(body.xml, body.language)?;
    let [session, gap, document] = WIDTHS;
    open_row(body.xml, false)?;
    let lines = [(&SESSION, &masthead.session), (&MASTHEAD, &masthead.place_and_dates)];
    write_cell(body, CellLook { width: session, ..CELL }, &lines)?;
    let lines = [(&ORGANIZATION, &masthead.organization)];
    write_cell(body, CellLook { width: gap + document, across: 2, ..CELL }, &lines)?;
    body.xml.close("w:tr")?;
    open_row(body.xml, false)?;
    let lines: Vec<_> = masthead.agenda_item.iter().map(|text| (&MASTHEAD, text)).collect();
    write_cell(body, CellLook { width: session + gap, across: 2, ..CELL }, &lines)?;
    let lines = [&masthead.number, &masthead.date, &masthead.original_language];
    write_cell(body, CellLook { width: document, ..CELL }, &lines.map(|text| (&MASTHEAD, text)))?;
    body.xml.close("w:tr")?;
    body.close_table()?;
    body.paragraph(Paragraph::new(&SOURCE), &masthead.source)?;
    body.paragraph(Paragraph::new(&TITLE), &masthead.title)
}

const CELL: CellLook =
    CellLook { width: 0, across: 1, merge: None, ground: None, ruled: true, middle: false };

fn write_cell(body: &mut Body, cell: CellLook, lines: &[(&'static Look, &Text)]) -> io::Result<()> {
    cell.open(body.xml)?;
    for (look, text) in lines {
        body.paragraph(Paragraph::new(look), text)?;
    }
    // Word wants a paragraph in every cell.
    if lines.is_empty() {
        Paragraph::new(&MASTHEAD).empty(body.xml, body.language)?;
    }
    body.xml.close("w:tc")
}
