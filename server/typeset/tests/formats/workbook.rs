//! The workbook: typed cells, a sheet a table, pictures, and nothing that runs.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use chrono::NaiveDate;
use typeset::document::{Block, Cell, Column, Document, Row, RowKind, Section, Table, Value};
use typeset::workbook::to_bytes;

use crate::HOSTILE;
use crate::specimen::{LANGUAGES, report};

fn open(document: &Document) -> Xlsx<Cursor<Vec<u8>>> {
    open_workbook_from_rs(Cursor::new(to_bytes(document).expect("a workbook"))).expect("a workbook")
}

fn parts(document: &Document) -> Vec<(String, String)> {
    let mut zip =
        zip::ZipArchive::new(Cursor::new(to_bytes(document).expect("a workbook"))).expect("an archive");
    let names: Vec<String> = zip.file_names().map(|name| name.expect("a name").into_owned()).collect();
    let mut read = |name: String| {
        let text = std::io::read_to_string(zip.by_name(&name).expect("a part")).unwrap_or_default();
        (name, text)
    };
    names.into_iter().map(&mut read).collect()
}

#[test]
fn each_table_has_a_sheet_on_which_figures_are_numbers() {
    for language in LANGUAGES {
        let document = report(language, 5);
        let mut book = open(&document);
        let names = book.sheet_names();
        assert_eq!(names.len(), document.tables().len() + 1);
        for (table, name) in document.tables().into_iter().zip(&names[1..]) {
            assert_eq!(*name, format!("{}{}", table.caption.before, table.caption.number));
            let range = book.worksheet_range(name).expect("a sheet");
            let head = if table.spanners.is_empty() { 2 } else { 3 };
            for (at, row) in table.rows.iter().enumerate().filter(|(_, row)| row.kind != RowKind::Group) {
                for (column, cell) in row.cells.iter().enumerate() {
                    let found = range.get((head + at, column)).expect("a cell");
                    if let Value::Integer(figure) = cell.value {
                        assert_eq!(*found, Data::Float(figure_of(figure)));
                    } else {
                        let text = cell.text.to_plain() + cell.mark.as_deref().unwrap_or_default();
                        assert_eq!(*found, Data::String(text));
                    }
                }
            }
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "the figures of the specimen are small")]
fn figure_of(figure: i64) -> f64 {
    figure as f64
}

#[test]
fn arabic_sheets_begin_at_the_right() {
    for language in ["ar", "en"] {
        let sheets = parts(&report(language, 1));
        let mut sheets = sheets.iter().filter(|(name, _)| name.starts_with("xl/worksheets/sheet"));
        assert!(sheets.all(|(_, xml)| xml.contains("rightToLeft=\"1\"") == (language == "ar")), "{language}");
        let parts = parts(&report(language, 1));
        let (_, styles) =
            parts.iter().find(|(name, _)| *name == "xl/styles.xml").expect("a workbook has styles");
        assert_eq!(styles.contains("readingOrder=\"2\""), language == "ar", "{language}");
    }
}

#[test]
fn the_picture_of_a_table_is_drawn_from_its_cells() {
    let parts = parts(&report("en", 1));
    let charts: Vec<_> = parts.iter().filter(|(name, _)| name.starts_with("xl/charts/chart")).collect();
    let [(_, chart)] = &charts[..] else { panic!("one table has a picture: {}", charts.len()) };
    assert!(chart.contains("<c:f>'Table T3'!$B$3:$B$9</c:f>"), "{chart}");
    assert!(chart.contains("<c:f>'Table T3'!$A$3:$A$9</c:f>"), "{chart}");
}

#[test]
fn text_that_looks_like_a_formula_or_a_link_stays_text() {
    let mut document = report("en", 1);
    document.masthead.title = "=1+1".into();
    let Some(Block::Table(table)) = document.annexes[0].blocks.get_mut(0) else {
        panic!("the annex has a table");
    };
    table.rows[0].cells[0] = Cell::text("=HYPERLINK(\"https://example.org\")");
    table.rows[0].cells[1] = Cell::text(HOSTILE);
    for (name, xml) in parts(&document) {
        assert!(!name.starts_with("xl/worksheets/sheet") || !xml.contains("<f>"), "{name}");
        assert!(!xml.contains("TargetMode=\"External\"") || !xml.contains("example.org"), "{name}");
    }
    let mut book = open(&document);
    let range = book.worksheet_range("Table T13").expect("a sheet");
    assert_eq!(range.get((2, 1)), Some(&Data::String(HOSTILE.into())));
}

#[test]
fn a_figure_with_words_beside_it_is_a_number_that_says_them() {
    let mut document = report("en", 2);
    let inexact = Table {
        columns: vec![Column::row_header("Event"), Column::figure("Stated")],
        rows: vec![
            Row::body(vec![Cell::text("Forum"), Cell::integer(1_120, "about 1,120")]),
            Row::body(vec![Cell::text("Course"), Cell::integer(46, "46")]),
        ],
        ..document.tables()[0].clone()
    };
    document.sections = vec![Section {
        blocks: vec![Block::Table(Table { spanners: vec![], chart: None, ..inexact })],
        ..Section::default()
    }];
    document.annexes = Vec::new();
    let styles =
        parts(&document).into_iter().find(|(name, _)| name.ends_with("styles.xml")).expect("styles").1;
    assert!(styles.contains("&quot;about &quot;#,##0"), "{styles}");
    let mut book = open(&document);
    let name = book.sheet_names().last().expect("a sheet").clone();
    let range = book.worksheet_range(&name).expect("a sheet");
    let numbers: Vec<_> = range.rows().flatten().filter(|cell| matches!(cell, Data::Float(_))).collect();
    assert_eq!(numbers, [&Data::Float(1_120.0), &Data::Float(46.0)]);
}

#[test]
fn days_are_dates_that_read_as_the_language_writes_them() {
    let day = NaiveDate::from_ymd_opt(2024, 3, 9).expect("a day");
    let early = NaiveDate::from_ymd_opt(1865, 5, 17).expect("a day");
    for (language, pattern) in [
        ("ar", "[$-C01]d mmmm yyyy"),
        ("en", "[$-809]d mmmm yyyy"),
        ("es", "[$-C0A]d &quot;de&quot; mmmm &quot;de&quot; yyyy"),
        ("fr", "[$-40C]d mmmm yyyy"),
        ("ru", "[$-FC19]d mmmm yyyy &quot;г.&quot;"),
        ("zh", "[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"),
        ("pt", "yyyy-mm-dd"),
    ] {
        let mut document = report(language, 2);
        let dated = Table {
            columns: vec![Column::row_header("Event"), Column::text("Date")],
            rows: vec![
                Row::body(vec![Cell::text("Forum"), Cell::date(day, "9 March 2024")]),
                Row::body(vec![Cell::text("Convention"), Cell::date(early, "17 May 1865")]),
                Row::body(vec![Cell::text("Course"), Cell::date(day, "9 March 2024").marked("a")]),
            ],
            spanners: vec![],
            chart: None,
            ..document.tables()[0].clone()
        };
        let section = Section { blocks: vec![Block::Table(dated)], ..Section::default() };
        document.sections = vec![section];
        document.annexes = Vec::new();
        let styles = parts(&document).into_iter().find(|(name, _)| name.ends_with("styles.xml"));
        let styles = styles.expect("styles").1;
        assert!(styles.contains(&format!("formatCode=\"{pattern}\"")), "{language}: {styles}");
        let mut book = open(&document);
        let name = book.sheet_names().last().expect("a sheet").clone();
        let range = book.worksheet_range(&name).expect("a sheet");
        let days: Vec<_> = range.rows().filter_map(|row| row.get(1)).skip(2).take(3).collect();
        let [Data::DateTime(found), Data::String(before), Data::String(marked)] = days[..] else {
            panic!("{days:?}")
        };
        assert_eq!(found.to_ymd_hms_milli(), (2024, 3, 9, 0, 0, 0, 0));
        assert_eq!([before.as_str(), marked], ["17 May 1865", "9 March 2024a"]);
    }
}
