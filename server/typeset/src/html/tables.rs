//! Tables with captions, headings that say what they head, and figures that programs can read.

use super::{inline, markup::Markup};
use crate::document::{Cell, Column, ColumnKind, Note, Row, RowKind, Table, Value};

/// Writes a table in a box of its own, which scrolls where the table is wider than the page.
pub(super) fn write(page: &mut Markup, table: &Table) {
    let id = format!("T{}", table.caption.number);
    let (caption, notes) = (format!("{id}-caption"), format!("{id}-notes"));
    let region = [("class", "table"), ("role", "region"), ("tabindex", "0"), ("aria-labelledby", &*caption)];
    page.open("div", &region);
    let described = [("id", id.as_str()), ("aria-describedby", notes.as_str())];
    page.open("table", if table.notes.is_empty() { &described[..1] } else { &described });
    page.open("caption", &[("id", &caption)]);
    page.text(&table.caption.before);
    page.text(&table.caption.number.to_string());
    page.text(&table.caption.after);
    inline::write(page, &table.caption.title);
    page.close("caption");
    write_head(page, table);
    write_rows(page, table);
    page.close("table");
    page.close("div");
    if !table.notes.is_empty() {
        page.open("div", &[("class", "notes"), ("id", &notes)]);
        table.notes.iter().for_each(|note| write_note(page, note));
        page.close("div");
    }
}

fn write_head(page: &mut Markup, table: &Table) {
    let spanner_at = |index| table.spanners.iter().find(|one| one.columns.contains(&index));
    let is_split = !table.spanners.is_empty();
    page.open("thead", &[]);
    page.open("tr", &[]);
    for (index, column) in table.columns.iter().enumerate() {
        match spanner_at(index) {
            Some(spanner) if spanner.columns.start == index => {
                let across = spanner.columns.len().to_string();
                page.open("th", &[("scope", "colgroup"), ("colspan", &across)]);
                inline::write(page, &spanner.heading);
                page.close("th");
            }
            Some(_) => {}
            None => write_heading(page, column, is_split),
        }
    }
    page.close("tr");
    if is_split {
        page.open("tr", &[]);
        for (_, column) in table.columns.iter().enumerate().filter(|(at, _)| spanner_at(*at).is_some()) {
            write_heading(page, column, false);
        }
        page.close("tr");
    }
    page.close("thead");
}

fn write_heading(page: &mut Markup, column: &Column, both_rows: bool) {
    let class = if column.kind == ColumnKind::Figure { "figure" } else { "words" };
    let attributes = [("scope", "col"), ("class", class), ("rowspan", "2")];
    page.open("th", if both_rows { &attributes } else { &attributes[..2] });
    inline::write(page, &column.heading);
    page.close("th");
}

/// Rows; each group of them is a body of its own, so that its heading heads no other.
fn write_rows(page: &mut Markup, table: &Table) {
    page.open("tbody", &[]);
    for (index, row) in table.rows.iter().enumerate() {
        if row.kind == RowKind::Group && index > 0 {
            page.close("tbody");
            page.open("tbody", &[]);
        }
        write_row(page, table, row);
    }
    page.close("tbody");
}

fn write_row(page: &mut Markup, table: &Table, row: &Row) {
    match row.kind {
        RowKind::Total => page.open("tr", &[("class", "total")]),
        RowKind::Body | RowKind::Group => page.open("tr", &[]),
    }
    if let (RowKind::Group, [cell]) = (row.kind, row.cells.as_slice()) {
        let across = table.columns.len().to_string();
        page.open("th", &[("scope", "rowgroup"), ("colspan", &across)]);
        write_cell(page, cell);
        page.close("th");
    } else {
        for (cell, column) in row.cells.iter().zip(&table.columns) {
            match column.kind {
                ColumnKind::RowHeader => page.open("th", &[("scope", "row")]),
                ColumnKind::Figure => page.open("td", &[("class", "figure")]),
                ColumnKind::Text => page.open("td", &[]),
            }
            write_cell(page, cell);
            page.close(if column.kind == ColumnKind::RowHeader { "th" } else { "td" });
        }
    }
    page.close("tr");
}

fn write_cell(page: &mut Markup, cell: &Cell) {
    match cell.value {
        Value::Integer(_) | Value::Hundredths(_) => {
            page.open("data", &[("value", &cell.value.to_number().unwrap_or_default())]);
            inline::write(page, &cell.text);
            page.close("data");
        }
        Value::Date(day) => {
            page.open("time", &[("datetime", &day.to_string())]);
            inline::write(page, &cell.text);
            page.close("time");
        }
        Value::Text => inline::write(page, &cell.text),
        Value::Unknown => classed(page, "unknown", cell),
        Value::Suppressed => classed(page, "hidden", cell),
    }
    if let Some(mark) = &cell.mark {
        write_mark(page, mark);
    }
}

fn classed(page: &mut Markup, class: &str, cell: &Cell) {
    page.open("span", &[("class", class)]);
    inline::write(page, &cell.text);
    page.close("span");
}

fn write_mark(page: &mut Markup, mark: &str) {
    page.open("sup", &[]);
    page.text(mark);
    page.close("sup");
}

fn write_note(page: &mut Markup, note: &Note) {
    page.open("p", &[]);
    if let Some(mark) = &note.mark {
        write_mark(page, mark);
        page.text(" ");
    }
    inline::write(page, &note.text);
    page.close("p");
}
