//! A document as the data that the template reads.

use chrono::{Datelike, Timelike};
use serde_json::{Value as Json, json};

use crate::document::{
    Cell, ColumnKind, Document, Inline, Language, List, ListKind, Masthead, Picture, Piece, RowKind, Running,
    RunningPart, Table, Text, Value, letter,
};
use crate::{docx::layout, drawing};

/// Pieces of text that go to the page of the wide table which follows them, at most.
const LITTLE_TEXT: usize = 3;

/// The letters that items of Arabic documents are marked with.
const ABJAD: [char; 28] = [
    'أ', 'ب', 'ج', 'د', 'ه', 'و', 'ز', 'ح', 'ط', 'ي', 'ك', 'ل', 'م', 'ن', 'س', 'ع', 'ف', 'ص', 'ق', 'ر', 'ش',
    'ت', 'ث', 'خ', 'ذ', 'ض', 'ظ', 'غ',
];

/// The whole document.
pub(super) fn of(document: &Document, families: &[&str]) -> Json {
    let language = &document.language;
    let created = document.properties.created;
    json!({
        "lang": language.primary(),
        "dir": direction(language),
        "fonts": families,
        "title": crate::plain(&document.properties.title),
        "author": document.properties.creator,
        "created": [created.year(), created.month(), created.day(), created.hour(), created.minute(), created.second()],
        "masthead": masthead(&document.masthead),
        "box": document.summary_box.iter().map(|entry| json!({
            "heading": text(&entry.heading),
            "paragraphs": entry.paragraphs.iter().map(text).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "running": running(&document.running),
        "parts": parts(document, families),
    })
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

/// The text as stretches of pages that lie alike.
fn parts(document: &Document, families: &[&str]) -> Vec<Json> {
    let pieces = document.pieces();
    let mut wide: Vec<bool> = pieces.iter().map(|piece| is_wide(piece, &document.language)).collect();
    // A heading and the little text before a wide table go to its page.
    for at in (0..pieces.len()).rev().filter(|at| is_wide(&pieces[*at], &document.language)) {
        for before in (at.saturating_sub(LITTLE_TEXT)..at).rev() {
            if matches!(pieces[before], Piece::Table(_) | Piece::List(_) | Piece::Picture(_)) {
                break;
            }
            wide[before] = true;
            if matches!(pieces[before], Piece::Annex(_)) {
                break;
            }
        }
    }
    // A heading never stays behind alone.
    for at in (1..pieces.len()).rev().filter(|at| matches!(pieces[at - 1], Piece::Heading { .. })) {
        wide[at - 1] |= wide[at];
    }
    let mut parts: Vec<(bool, Vec<Json>)> = Vec::new();
    let mut is_annexed = false;
    for (piece, wide) in pieces.iter().zip(wide) {
        is_annexed |= matches!(piece, Piece::Annex(_));
        let mut json = piece_of(piece, document, families);
        // Sections of an annex stand below its heading.
        if let (true, Piece::Heading { depth, .. }) = (is_annexed, piece) {
            json["level"] = json!(depth + 2);
        }
        match parts.last_mut() {
            Some((lies, pieces)) if *lies == wide => pieces.push(json),
            _ => parts.push((wide, vec![json])),
        }
    }
    parts.into_iter().map(|(wide, pieces)| json!({"wide": wide, "pieces": pieces})).collect()
}

fn is_wide(piece: &Piece<'_>, language: &Language) -> bool {
    matches!(piece, Piece::Table(table) if layout(table, language).is_wide)
}

fn piece_of(piece: &Piece<'_>, document: &Document, families: &[&str]) -> Json {
    match piece {
        Piece::Annex(annex) => {
            json!({"kind": "annex", "label": text(&annex.label), "heading": text(&annex.heading)})
        }
        Piece::Heading { number, depth, heading } => {
            json!({"kind": "heading", "number": number, "level": depth + 1, "heading": text(heading)})
        }
        Piece::Paragraph { number, text: words } => {
            json!({"kind": "paragraph", "number": number, "text": text(words)})
        }
        Piece::List(list) => list_of(list, &document.language),
        Piece::Table(table) => table_of(table, &document.language),
        Piece::Picture(picture) => picture_of(picture, families),
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

fn table_of(table: &Table, language: &Language) -> Json {
    let caption = &table.caption;
    let before = crate::plain(&caption.before);
    let layout = layout(table, language);
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
        "widths": layout.widths,
        "small": layout.small,
        "squeezed": layout.is_squeezed,
        "columns": columns,
        "spanners": table.spanners.iter().map(|spanner| json!({
            "heading": text(&spanner.heading), "from": spanner.columns.start, "across": spanner.columns.len(),
        })).collect::<Vec<_>>(),
        "rows": table.rows.iter().map(|row| json!({
            "kind": match row.kind { RowKind::Body => "body", RowKind::Group => "group", RowKind::Total => "total" },
            "cells": row.cells.iter().zip(&table.columns).map(|(cell, column)| cell_of(cell, column.kind)).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "notes": table.notes.iter().map(|note| json!({"mark": note.mark, "text": text(&note.text)})).collect::<Vec<_>>(),
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
