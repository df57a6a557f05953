//! Files as people save them, well formed and not.

use std::{fs, path::PathBuf};

use rust_xlsxwriter::{Format, Formula, Workbook};
use tempfile::TempDir;

use super::*;

struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a temporary folder"))
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.path().join(name);
        fs::write(&path, bytes).expect("a file");
        path
    }
}

fn rows(path: &Path) -> Result<Vec<(u64, Vec<String>)>, Refusal> {
    let mut rows = Vec::new();
    read(path, &Progress::default(), &mut |row| {
        let shown = |cell: Cell| match cell {
            Cell::Text(text) => text,
            Cell::Unusable(reason) => format!("{reason:?}"),
        };
        rows.push((row.line, row.cells.into_iter().map(shown).collect()));
        true
    })?;
    Ok(rows)
}

fn csv(text: impl AsRef<[u8]>) -> Result<Vec<(u64, Vec<String>)>, Refusal> {
    let folder = Folder::new();
    rows(&folder.file("list.csv", text))
}

fn owned(rows: &[(u64, &[&str])]) -> Vec<(u64, Vec<String>)> {
    rows.iter().map(|(line, cells)| (*line, cells.iter().map(|cell| (*cell).to_owned()).collect())).collect()
}

#[test]
fn lines_are_counted_as_editors_count_them() {
    let text = "a,b\n1,2\n\n,\n3,4\n\"x\ny\", 5 \n6,7";
    let expected: &[(u64, &[&str])] =
        &[(1, &["a", "b"]), (2, &["1", "2"]), (5, &["3", "4"]), (6, &["x\ny", "5"]), (8, &["6", "7"])];
    assert_eq!(csv(text).unwrap(), owned(expected));
    let windows = csv(text.replace('\n', "\r\n")).unwrap();
    assert_eq!(windows[3], (6, vec!["x\r\ny".to_owned(), "5".to_owned()]));
    assert_eq!(windows[4].0, 8);
}

#[test]
fn a_byte_order_mark_and_semicolons_are_understood() {
    let expected: &[(u64, &[&str])] = &[(1, &["a,b", "c"]), (2, &["x,y", "z"])];
    assert_eq!(csv("\u{feff}\"a,b\";c\nx,y;z\n").unwrap(), owned(expected));
}

#[test]
fn a_formula_in_a_csv_is_text() {
    assert_eq!(csv("a\n=1+1\n").unwrap()[1].1, ["=1+1"]);
}

#[test]
fn other_encodings_are_named() {
    let utf16: Vec<u8> =
        [0xFF, 0xFE].into_iter().chain("a,b".encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert_eq!(csv(utf16).unwrap_err(), Refusal::of_file(Reason::Utf16));
    assert_eq!(csv(b"name\nJos\xE9\n").unwrap_err(), Refusal::of_line(2, Reason::NotUtf8));
    assert_eq!(csv(b"PK\x03\x04rest").unwrap_err(), Refusal::of_file(Reason::WorkbookNamedCsv));
}

#[test]
fn a_field_of_ten_megabytes_is_refused_with_its_line() {
    let endless = format!("a,b\n1,\"{}\"\n", "x\n".repeat(5 << 20));
    assert_eq!(csv(endless).unwrap_err(), Refusal::of_line(2, Reason::EndlessRecord { most: 4 }));
    let long = csv(format!("a\n{}\n", "é".repeat(LONGEST_CELL + 1))).unwrap();
    assert_eq!(long[1].1, [format!("{:?}", Reason::TooLong { most: LONGEST_CELL })]);
    assert_eq!(
        csv(format!("a\n{}\n", "é".repeat(LONGEST_CELL))).unwrap()[1].1[0].chars().count(),
        LONGEST_CELL
    );
}

#[test]
fn a_quote_left_open_is_located_at_its_line() {
    assert_eq!(csv("a,b\n1,2\n\"3,4\n5,6\n").unwrap()[2], (3, vec!["3,4\n5,6".to_owned()]));
}

#[test]
fn control_characters_are_refused_where_they_stand() {
    assert_eq!(csv("a,b\n1,x\0y\n").unwrap()[1].1[1], format!("{:?}", Reason::ControlCharacter { code: 0 }));
}

#[test]
fn only_csv_and_xlsx_are_read() {
    let folder = Folder::new();
    assert_eq!(rows(&folder.file("list.ods", "")).unwrap_err(), Refusal::of_file(Reason::NeitherCsvNorXlsx));
    assert!(matches!(rows(&folder.0.path().join("none.csv")).unwrap_err().reason, Reason::Unreadable { .. }));
    assert!(matches!(
        rows(&folder.file("list.xlsx", "no zip")).unwrap_err().reason,
        Reason::NoWorkbook { .. }
    ));
    assert_eq!(rows(&folder.file("list.CSV", "a\n")).unwrap().len(), 1);
}

#[test]
fn a_workbook_over_the_limit_is_not_opened() {
    let folder = Folder::new();
    let path = folder.file("list.xlsx", "");
    fs::File::options()
        .write(true)
        .open(&path)
        .and_then(|file| file.set_len(50_000_001))
        .expect("a sparse file");
    assert_eq!(rows(&path).unwrap_err(), Refusal::of_file(Reason::WorkbookTooBig { most: 50 }));
}

#[test]
fn a_workbook_gives_what_its_cells_show() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let dated = |format| Format::new().set_num_format(format);
    sheet.write_row(0, 0, ["text", "number", "day", "month", "year", "computed", "empty"]).unwrap();
    sheet.write(2, 0, " =1+1 ").unwrap();
    sheet.write(2, 1, 46).unwrap();
    sheet.write_with_format(2, 2, 42_551, &dated("yyyy-mm-dd")).unwrap();
    sheet.write_with_format(2, 3, 42_551, &dated("mmm-yy")).unwrap();
    sheet.write_with_format(2, 4, 42_551, &dated("yyyy")).unwrap();
    sheet.write(2, 5, Formula::new("=6*7").set_result("42")).unwrap();
    sheet.write_with_format(3, 1, 42_551.5, &dated("yyyy-mm-dd hh:mm")).unwrap();
    let folder = Folder::new();
    let path = folder.0.path().join("list.xlsx");
    workbook.save(&path).unwrap();
    let expected: &[(u64, &[&str])] = &[
        (1, &["text", "number", "day", "month", "year", "computed", "empty"]),
        (3, &["=1+1", "46", "2016-06-30", "2016-06", "2016", "42", ""]),
        (4, &["", "2016-06-30T12:00:00", "", "", "", "", ""]),
    ];
    assert_eq!(rows(&path).unwrap(), owned(expected));
}
