//! A document as the data that the template reads.

use std::ops::Range;

use chrono::{Datelike, Timelike};
use serde_json::{Value as Json, json};

use super::plan::{Plan, Planned, Stretch, is_breakable};
use crate::document::{
    BoxEntry, Cell, ColumnKind, Document, Inline, Language, List, ListKind, Masthead, Picture, Piece,
    RowKind, Running, RunningPart, Table, Text, Value, letter,
};
use crate::{docx::Shape, drawing};

/// The letters that items of Arabic documents are marked with.
const ABJAD: [char; 28] = [
    'أ', 'ب', 'ج', 'د', 'ه', 'و', 'ز', 'ح', 'ط', 'ي', 'ك', 'ل', 'م', 'ن', 'س', 'ع', 'ف', 'ص', 'ق', 'ر', 'ش',
    'ت', 'ث', 'خ', 'ذ', 'ض', 'ظ', 'غ',
];

/// The whole document.
pub(super) fn whole(plan: &Plan<'_>) -> Json {
    let mut whole = frame(plan.document, &plan.families);
    add_masthead(&mut whole, plan.document);
    whole["running"] = running(&plan.document.running);
    let mut pieces = Vec::new();
    for (at, planned) in plan.pieces.iter().enumerate() {
        pieces.push(piece_of(at, planned, plan, &plan.whole()));
    }
    whole["parts"] = parts(plan, &plan.whole(), pieces).into();
    whole
}

/// A stretch of the document, without the lines that run at the head and foot of its pages.
pub(super) fn stretch(plan: &Plan<'_>, stretch: &Stretch) -> Json {
    let mut part = frame(plan.document, &plan.families);
    if stretch.from == plan.whole().from {
        add_masthead(&mut part, plan.document);
    }
    let mut pieces = Vec::new();
    let mut above = 0;
    for at in stretch.pieces() {
        let planned = &plan.pieces[at];
        let mut piece = piece_of(at, planned, plan, stretch);
        // In what the typesetter knows no level is left out; it looks the same all the same.
        if let Some(level) = planned.level {
            above = level.min(above + 1);
            piece["level"] = json!(above);
            piece["look"] = json!(level);
        }
        pieces.push(piece);
    }
    part["parts"] = parts(plan, stretch, pieces).into();
    part
}

/// The lines that run at the head and foot of some pages, from the page of this number on.
pub(super) fn sheets(plan: &Plan<'_>, first: usize, turned: &[bool], count: usize) -> Json {
    let mut sheets = frame(plan.document, &plan.families);
    sheets["running"] = running(&plan.document.running);
    let sheet = |(number, is_turned): (usize, &bool)| json!({"number": number, "wide": is_turned});
    sheets["sheets"] = (first..).zip(turned).map(sheet).collect();
    sheets["count"] = json!(count);
    sheets
}

/// What holds for every page.
fn frame(document: &Document, families: &[&str]) -> Json {
    let language = &document.language;
    let created = document.properties.created;
    json!({
        "lang": language.primary(),
        "dir": direction(language),
        "fonts": families,
        "title": crate::plain(&document.properties.title),
        "author": document.properties.creator,
        "created": [created.year(), created.month(), created.day(), created.hour(), created.minute(), created.second()],
        "masthead": null,
        "box": [],
        "running": null,
        "parts": [],
        "sheets": [],
        "count": null,
    })
}

fn add_masthead(data: &mut Json, document: &Document) {
    data["masthead"] = masthead(&document.masthead);
    let entry = |entry: &BoxEntry| {
        json!({
            "heading": text(&entry.heading),
            "paragraphs": entry.paragraphs.iter().map(text).collect::<Vec<_>>(),
        })
    };
    data["box"] = document.summary_box.iter().map(entry).collect();
}

fn direction(language: &Language) -> &'static str {
    if language.is_rtl() { "rtl" } else { "ltr" }
}

fn masthead(masthead: &Masthead) -> Json {
    let lines = |lines: &[&Text]| -> Vec<Json> {
        lines.iter().filter(|line| !line.is_empty()).map(|line| text(line)).collect()
    };
    let none = Text::new();
    let agenda_item = masthead.agenda_item.as_ref().unwrap_or(&none);
    json!({
        "organization": text(&masthead.organization),
        "session": lines(&[&masthead.session, &masthead.place_and_dates, agenda_item]),
        "document": lines(&[&masthead.number, &masthead.date, &masthead.original_language]),
        "source": text(&masthead.source),
        "title": text(&masthead.title),
    })
}

fn running(running: &Running) -> Json {
    let parts = |parts: &[RunningPart]| -> Vec<Json> {
        let part = |part: &RunningPart| match part {
            RunningPart::Text(words) => json!({"text": text(words)}),
            RunningPart::Page => json!("page"),
            RunningPart::Pages => json!("pages"),
        };
        parts.iter().map(part).collect()
    };
    json!({"header": parts(&running.header), "footer": parts(&running.footer)})
}

/// Pieces of the text, together where their pages lie alike.
fn parts(plan: &Plan<'_>, stretch: &Stretch, pieces: Vec<Json>) -> Vec<Json> {
    let mut parts: Vec<(bool, Vec<Json>)> = Vec::new();
    for (planned, piece) in plan.pieces[stretch.pieces()].iter().zip(pieces) {
        match parts.last_mut() {
            Some((lies, pieces)) if *lies == planned.is_wide => pieces.push(piece),
            _ => parts.push((planned.is_wide, vec![piece])),
        }
    }
    parts.into_iter().map(|(wide, pieces)| json!({"wide": wide, "pieces": pieces})).collect()
}

fn piece_of(at: usize, planned: &Planned<'_>, plan: &Plan<'_>, stretch: &Stretch) -> Json {
    match &planned.piece {
        Piece::Annex(annex) => {
            json!({"kind": "annex", "level": planned.level, "label": text(&annex.label), "heading": text(&annex.heading)})
        }
        Piece::Heading { number, heading, .. } => {
            json!({"kind": "heading", "number": number, "level": planned.level, "heading": text(heading)})
        }
        Piece::Paragraph { number, text: words } => {
            json!({"kind": "paragraph", "number": number, "text": text(words)})
        }
        Piece::List(list) => list_of(list, &plan.document.language),
        Piece::Table(table) => {
            let shape = planned.shape.as_ref().expect("each table has a shape");
            table_of(table, shape, stretch.rows(at, table))
        }
        Piece::Picture(picture) => picture_of(picture, &plan.families),
    }
}

fn picture_of(picture: &Picture, families: &[&str]) -> Json {
    let caption = &picture.caption;
    json!({
        "kind": "picture",
        "before": format!("{}{}{}", crate::plain(&caption.before), caption.number, crate::plain(&caption.after)),
        "caption": text(&caption.title),
        "alt": crate::plain(&picture.description),
        "svg": drawing::lettered(&picture.svg, families),
        "width": picture.printed().map(|(width, _)| width),
    })
}

fn list_of(list: &List, language: &Language) -> Json {
    let mark = |index: usize| match language.primary() {
        "ar" => format!("{})", ABJAD[index % ABJAD.len()]),
        _ => format!("{})", letter(index)),
    };
    let items: Vec<Json> = list
        .items
        .iter()
        .map(|item| {
            let inner = item.inner.as_ref().map(|inner| list_of(inner, language));
            json!({"text": text(&item.text), "inner": inner})
        })
        .collect();
    let marks: Vec<String> = match list.kind {
        ListKind::Bulleted => Vec::new(),
        ListKind::Lettered => (0..items.len()).map(mark).collect(),
    };
    json!({"kind": "list", "marks": marks, "items": items})
}

/// Some rows of a table: what stands above and below it goes with the first and the last ones.
fn table_of(table: &Table, shape: &Shape, rows: Range<usize>) -> Json {
    let caption = &table.caption;
    let before = crate::plain(&caption.before);
    let notes = if rows.end == table.rows.len() { table.notes.as_slice() } else { &[] };
    let split = !table.spanners.is_empty();
    let columns: Vec<Json> = table
        .columns
        .iter()
        .enumerate()
        .map(|(at, column)| {
            let spanned = table.spanners.iter().any(|spanner| spanner.columns.contains(&at));
            json!({"heading": text(&column.heading), "kind": kind_of(column.kind), "both": split && !spanned})
        })
        .collect();
    json!({
        "kind": "table",
        "before": format!("{before}{}{}", caption.number, crate::plain(&caption.after)),
        "caption": text(&caption.title),
        "summary": crate::plain(&table.description),
        "continued": rows.start > 0,
        "breakable": is_breakable(table),
        "widths": shape.widths,
        "small": shape.small,
        "squeezed": shape.is_squeezed,
        "columns": columns,
        "spanners": table.spanners.iter().map(|spanner| json!({
            "heading": text(&spanner.heading), "from": spanner.columns.start, "across": spanner.columns.len(),
        })).collect::<Vec<_>>(),
        "rows": table.rows[rows].iter().map(|row| json!({
            "kind": match row.kind { RowKind::Body => "body", RowKind::Group => "group", RowKind::Total => "total" },
            "cells": row.cells.iter().zip(&table.columns).map(|(cell, column)| cell_of(cell, column.kind)).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "notes": notes.iter().map(|note| json!({"mark": note.mark, "text": text(&note.text)})).collect::<Vec<_>>(),
    })
}

/// A text for words alone in a cell like the others of its column, which nearly all are.
fn cell_of(cell: &Cell, column: ColumnKind) -> Json {
    let kind = match (column, cell.value) {
        (ColumnKind::Text, Value::Integer(_) | Value::Hundredths(_)) => ColumnKind::Figure,
        _ => column,
    };
    match (cell.text.0.as_slice(), &cell.mark) {
        ([Inline::Plain(words)], None) if kind == column && !words.contains('\n') => {
            Json::String(legal(words))
        }
        _ => json!({"text": text(&cell.text), "mark": cell.mark, "kind": kind_of(kind)}),
    }
}

fn kind_of(column: ColumnKind) -> &'static str {
    match column {
        ColumnKind::RowHeader => "header",
        ColumnKind::Figure => "figure",
        ColumnKind::Text => "text",
    }
}

/// Text with its markup: a text for words alone, else a list of pieces.
fn text(text: &Text) -> Json {
    Json::Array(text.0.iter().map(inline).collect())
}

fn inline(piece: &Inline) -> Json {
    match piece {
        Inline::Plain(words) => Json::String(legal(words)),
        Inline::Strong(inner) => json!({"strong": text(inner)}),
        Inline::Emphasis(inner) => json!({"emph": text(inner)}),
        Inline::Code(code) => json!({"code": legal(code)}),
        Inline::Foreign { language, text: inner } => {
            json!({"foreign": text(inner), "lang": language.primary(), "dir": direction(language)})
        }
        Inline::Link { url, text: inner } if is_safe(url) => json!({"link": url, "text": text(inner)}),
        Inline::Link { text: inner, .. } => json!({"foreign": text(inner)}),
    }
}

fn is_safe(url: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|scheme| url.starts_with(scheme))
}

/// The words without control characters, which no font has.
fn legal(words: &str) -> String {
    words.chars().filter(|c| *c == '\n' || !c.is_control()).collect()
}
