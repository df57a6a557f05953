//! Tables with their captions and notes.

use std::io;

use super::body::Body;
use super::grid::{CellLook, Grid, Merge, open_row};
use super::paragraphs::{self, Paragraph};
use super::runs::Line;
use super::styles::{
    CAPTION, HEAD_GROUND, Look, REPORT_TABLE, SMALL_FIGURE, SMALL_HEAD, SMALL_TEXT, TABLE_FIGURE, TABLE_HEAD,
    TABLE_NOTE, TABLE_TEXT, TOTAL_GROUND,
};
use super::widths::Layout;
use crate::document::{Caption, Cell, Column, ColumnKind, Note, Row, RowKind, Table};

/// Up to this many rows a table stays on one page.
const KEPT_WHOLE: usize = 16;

pub(super) const LEFT_TO_RIGHT_MARK: &str = "\u{200E}";

/// Writes caption, table and notes.
pub(super) fn write(body: &mut Body, table: &Table, layout: &Layout) -> io::Result<()> {
    write_caption(body, &table.caption)?;
    let caption = table.caption.to_plain();
    let grid = Grid {
        style: Some(REPORT_TABLE),
        widths: &layout.widths,
        names: Some((&caption, &table.description)),
        framed: false,
    };
    grid.open(body.xml, body.language)?;
    write_head(body, table, layout)?;
    let whole = table.rows.len() <= KEPT_WHOLE;
    for (index, row) in table.rows.iter().enumerate() {
        let last = index + 1 == table.rows.len();
        // Notes never begin a page alone.
        let keep = row.kind == RowKind::Group || if last { !table.notes.is_empty() } else { whole };
        write_row(body, &table.columns, row, layout, keep)?;
    }
    body.close_table()?;
    table.notes.iter().try_for_each(|note| write_note(body, note))
}

/// The number is a field: Word can list the tables and refer to them.
fn write_caption(body: &mut Body, caption: &Caption) -> io::Result<()> {
    let number = caption.number.to_string();
    let bookmark = body.bookmarked.insert(caption.number).then(|| format!("T{number}"));
    Paragraph::new(&CAPTION).open(body.xml, body.language)?;
    if let Some(name) = &bookmark {
        body.xml.empty("w:bookmarkStart", &[("w:id", &number), ("w:name", name)])?;
    }
    let mut before = Line::default();
    before.push(&caption.before);
    // A field is neutral: between these marks it stays with the letter before it.
    let around = if body.language.is_rtl() { LEFT_TO_RIGHT_MARK } else { "" };
    before.push(around);
    body.runs(&before)?;
    // A report may leave tables out; then Word is told where to count on from.
    let instruction = if caption.number == body.last_table + 1 {
        "SEQ Table \\* ARABIC".to_owned()
    } else {
        format!("SEQ Table \\* ARABIC \\r {number}")
    };
    paragraphs::field(body.xml, &instruction, &number)?;
    if bookmark.is_some() {
        body.xml.empty("w:bookmarkEnd", &[("w:id", &number)])?;
    }
    body.last_table = caption.number;
    let mut after = Line::default();
    after.push(around);
    after.push(&caption.after);
    after.push_text(&caption.title);
    body.runs(&after)?;
    paragraphs::close(body.xml)
}

/// The column headings; with spanners they are two rows.
fn write_head(body: &mut Body, table: &Table, layout: &Layout) -> io::Result<()> {
    let look = if layout.small { &SMALL_HEAD } else { &TABLE_HEAD };
    let spanner_at = |index| table.spanners.iter().find(|s| s.columns.contains(&index));
    if !table.spanners.is_empty() {
        open_row(body.xml, true)?;
        for (index, column) in table.columns.iter().enumerate() {
            match spanner_at(index) {
                Some(spanner) if spanner.columns.start == index => {
                    let width = layout.widths[spanner.columns.clone()].iter().sum();
                    let cell = CellLook { width, across: spanner.columns.len(), ..HEAD_CELL };
                    write_cell(body, cell, look, true, &Line::of(&spanner.heading))?;
                }
                Some(_) => {}
                None => {
                    let merge = Some(Merge::Start);
                    let cell = CellLook { width: layout.widths[index], merge, ..HEAD_CELL };
                    write_cell(body, cell, look, true, &Line::of(&column.heading))?;
                }
            }
        }
        body.xml.close("w:tr")?;
    }
    open_row(body.xml, true)?;
    for (index, column) in table.columns.iter().enumerate() {
        let joined = !table.spanners.is_empty() && spanner_at(index).is_none();
        let merge = joined.then_some(Merge::Continue);
        let cell = CellLook { width: layout.widths[index], merge, ..HEAD_CELL };
        let line = if joined { Line::default() } else { Line::of(&column.heading) };
        write_cell(body, cell, look, true, &line)?;
    }
    body.xml.close("w:tr")
}

const HEAD_CELL: CellLook =
    CellLook { width: 0, across: 1, merge: None, ground: Some(HEAD_GROUND), ruled: false, middle: true };

fn write_row(body: &mut Body, columns: &[Column], row: &Row, layout: &Layout, keep: bool) -> io::Result<()> {
    let ground = (row.kind != RowKind::Body).then_some(TOTAL_GROUND);
    open_row(body.xml, false)?;
    if let (RowKind::Group, [cell]) = (row.kind, row.cells.as_slice()) {
        let width = layout.widths.iter().sum();
        let across = layout.widths.len();
        let look = CellLook { width, across, ground, ..CellLook::default() };
        write_cell(body, look, paragraph_look(ColumnKind::Text, layout), keep, &line(cell, true))?;
    } else {
        for ((cell, column), width) in row.cells.iter().zip(columns).zip(&layout.widths) {
            let look = CellLook { width: *width, ground, middle: true, ..CellLook::default() };
            let line = line(cell, row.kind == RowKind::Total);
            write_cell(body, look, paragraph_look(column.kind, layout), keep, &line)?;
        }
    }
    body.xml.close("w:tr")
}

fn line(cell: &Cell, strong: bool) -> Line<'_> {
    let mut line = if strong { Line::strong(&cell.text) } else { Line::of(&cell.text) };
    if let Some(mark) = &cell.mark {
        line.push_mark(mark);
    }
    line
}

fn paragraph_look(kind: ColumnKind, layout: &Layout) -> &'static Look {
    match (kind, layout.small) {
        (ColumnKind::Figure, false) => &TABLE_FIGURE,
        (ColumnKind::Figure, true) => &SMALL_FIGURE,
        (_, false) => &TABLE_TEXT,
        (_, true) => &SMALL_TEXT,
    }
}

fn write_cell(
    body: &mut Body,
    cell: CellLook,
    look: &'static Look,
    keep: bool,
    line: &Line,
) -> io::Result<()> {
    cell.open(body.xml)?;
    body.line(Paragraph::new(look).keep_next(keep), line)?;
    body.xml.close("w:tc")
}

fn write_note(body: &mut Body, note: &Note) -> io::Result<()> {
    let mut line = Line::default();
    if let Some(mark) = &note.mark {
        line.push_mark(mark);
        line.push(" ");
    }
    line.push_text(&note.text);
    body.line(Paragraph::new(&TABLE_NOTE), &line)
}
