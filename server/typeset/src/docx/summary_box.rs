//! The framed box under the title.

use std::io;

use super::body::Body;
use super::grid::{CellLook, Grid, open_row};
use super::pages::Orientation;
use super::paragraphs::Paragraph;
use super::styles::{BOX_HEADING, NORMAL};
use crate::document::BoxEntry;

/// How much narrower than the text the box is, on both sides together.
const INSET: u32 = 1134;

/// Writes the box, if there is anything to put into it.
pub(super) fn write(body: &mut Body, entries: &[BoxEntry]) -> io::Result<()> {
    if entries.is_empty() {
        return Ok(());
    }
    let width = Orientation::Portrait.text_width() - INSET;
    Grid { style: None, widths: &[width], names: None, framed: true }.open(body.xml, body.language)?;
    for entry in entries {
        open_row(body.xml, false)?;
        CellLook { width, ..CellLook::default() }.open(body.xml)?;
        body.paragraph(Paragraph::new(&BOX_HEADING), &entry.heading)?;
        for paragraph in &entry.paragraphs {
            body.paragraph(Paragraph::new(&NORMAL), paragraph)?;
        }
        body.xml.close("w:tc")?;
        body.xml.close("w:tr")?;
    }
    body.close_table()
}
