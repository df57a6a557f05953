//! Spreadsheets are written, then read back.

use std::io::Cursor;

use calamine::{Data, Range, Reader, Xlsx, open_workbook_from_rs};
use chrono::{DateTime, NaiveDate};
use typeset::sheet::{Field, Sheet, Workbook, to_bytes};

fn workbook(sheets: Vec<Sheet>) -> Workbook {
    Workbook { title: "Registrations".into(), created: DateTime::UNIX_EPOCH, sheets }
}

fn sheet(columns: &[&str], rows: Vec<Vec<Field>>) -> Sheet {
    let columns = columns.iter().map(|heading| (*heading).to_owned()).collect();
    Sheet { name: "List".into(), right_to_left: false, columns, rows: Box::new(rows.into_iter()) }
}

fn read(bytes: Vec<u8>) -> Range<Data> {
    let mut file: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).expect("a workbook");
    file.worksheet_range("List").expect("the sheet")
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    std::io::read_to_string(zip.by_name(name).expect("the part")).expect("text")
}

#[test]
fn text_that_looks_like_a_formula_stays_text() {
    let hostile = ["=1+1", "+41 22 730 5111", "-2", "@SUM(A1)", "{=A1}", "https://example.org"];
    let rows = hostile.map(|text| vec![Field::Text(text.into())]).to_vec();
    let bytes = to_bytes(workbook(vec![sheet(&["=cmd()"], rows)])).expect("bytes");
    assert!(!part(&bytes, "xl/worksheets/sheet1.xml").contains("<f>"));
    let range = read(bytes);
    let cells: Vec<_> = range.rows().map(|row| row[0].clone()).collect();
    let expected: Vec<_> =
        ["=cmd()"].iter().chain(&hostile).map(|text| Data::String((*text).into())).collect();
    assert_eq!(cells, expected);
}

#[test]
fn every_type_comes_back_as_it_was() {
    let day = NaiveDate::from_ymd_opt(2026, 11, 24).expect("a day");
    let moment = day.and_hms_opt(9, 30, 0).expect("a time");
    let row = vec![
        Field::Text("አማርኛ 🏙\u{1} <&>".into()),
        Field::Integer(-1_234_567),
        Field::Day(day),
        Field::Moment(moment),
        Field::Empty,
        Field::Integer(i64::MAX),
    ];
    let bytes = to_bytes(workbook(vec![sheet(&["a", "b", "c", "d", "e", "f"], vec![row])]));
    let range = read(bytes.expect("bytes"));
    let cells = range.rows().nth(1).expect("the row");
    assert_eq!(cells[0], Data::String("አማርኛ 🏙 <&>".into()));
    assert_eq!(cells[1], Data::Float(-1_234_567.0));
    let days = |cell: &Data| match cell {
        Data::DateTime(date) => Some(date.as_f64()),
        _ => None,
    };
    assert_eq!(days(&cells[2]), Some(46_350.0), "days since 1899-12-30");
    assert_eq!(days(&cells[3]), Some(46_350.0 + 9.5 / 24.0));
    assert_eq!(cells[4], Data::Empty);
    assert_eq!(cells[5], Data::String(i64::MAX.to_string()));
}

#[test]
fn the_heading_row_is_frozen_and_filters() {
    let mut list = sheet(&["Name", "Country"], vec![vec![Field::Empty, Field::Empty]; 3]);
    list.right_to_left = true;
    let bytes = to_bytes(workbook(vec![list, sheet(&["x"], vec![])])).expect("bytes");
    let first = part(&bytes, "xl/worksheets/sheet1.xml");
    assert!(first.contains(r#"<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>"#));
    assert!(first.contains(r#"<autoFilter ref="A1:B4"/>"#));
    assert!(first.contains(r#"rightToLeft="1""#));
    assert!(!part(&bytes, "xl/worksheets/sheet2.xml").contains("rightToLeft"));
}

#[test]
fn twenty_thousand_rows_arrive() {
    let row = |number: i64| vec![Field::Integer(number), Field::Text(format!("Participant {number}"))];
    let list = sheet(&["Number", "Name"], (1..=20_000).map(row).collect());
    let range = read(to_bytes(workbook(vec![list])).expect("bytes"));
    assert_eq!(range.height(), 20_001);
    assert_eq!(range.get((20_000, 1)), Some(&Data::String("Participant 20000".into())));
}

#[test]
fn the_same_lists_give_the_same_bytes() {
    let list = || workbook(vec![sheet(&["Name"], vec![vec![Field::Text("Aïcha".into())]])]);
    assert_eq!(to_bytes(list()).expect("bytes"), to_bytes(list()).expect("bytes"));
}

#[test]
fn text_longer_than_a_cell_is_cut_between_characters() {
    let list = sheet(&["Text"], vec![vec![Field::Text("🏙".repeat(20_000))]]);
    let range = read(to_bytes(workbook(vec![list])).expect("bytes"));
    assert_eq!(range.get((1, 0)), Some(&Data::String("🏙".repeat(16_383))));
}
