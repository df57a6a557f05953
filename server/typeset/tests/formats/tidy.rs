//! Tidy rows: one cell each, with what it is.

use typeset::document::{Block, Cell};
use typeset::tidy::{COLUMNS, to_bytes};

use crate::specimen::{LANGUAGES, report};

fn rows(document: &typeset::document::Document) -> Vec<csv::StringRecord> {
    let bytes = to_bytes(document).expect("rows");
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).expect("a byte order mark");
    let mut reader = csv::Reader::from_reader(bytes);
    assert_eq!(reader.headers().expect("headings"), COLUMNS.as_slice());
    reader.records().map(|row| row.expect("a row")).collect()
}

#[test]
fn every_cell_is_a_row_that_says_whether_it_is_a_figure() {
    for language in LANGUAGES {
        let document = report(language, 4);
        let rows = rows(&document);
        let figures: usize = rows.iter().filter(|row| &row[5] == "figure").count();
        // T1: 5 rows of 6; T2: 7 of 3; T3: 8 of 10 but for two; T11: one; T13: 4 of 2.
        assert_eq!(
            figures,
            30 + document.tables()[1].rows.len() * 3 + document.tables()[2].rows.len() * 10 - 2 + 1 + 8
        );
        let states: Vec<&str> =
            rows.iter().map(|row| &row[5]).filter(|state| !["figure", "text"].contains(state)).collect();
        assert_eq!(states, ["unknown", "hidden"]);
    }
}

#[test]
fn a_row_names_its_table_group_column_and_the_heading_above_it() {
    let rows = rows(&report("en", 1));
    let first = &rows[0];
    assert_eq!(&first[0], "T1");
    assert_eq!(&first[4], "By Sector / ITU-T");
    assert_eq!((&first[6], &first[7]), ("12", "12"));
    let grouped = rows.iter().find(|row| &row[0] == "T11").expect("a row of T11");
    assert_eq!(&grouped[2], "Resolution 197 (Busan, 2014)");
}

#[test]
fn a_cell_that_looks_like_a_formula_is_made_harmless() {
    let mut document = report("en", 1);
    let Some(Block::Table(table)) = document.annexes[0].blocks.get_mut(0) else {
        panic!("the annex has a table");
    };
    table.rows[0].cells[1] = Cell::text("=cmd|' /C calc'!A0");
    table.rows[0].cells[0] = Cell::text("+41 22 730 5111");
    let rows = rows(&document);
    let cell = rows.iter().find(|row| row[7].contains("cmd")).expect("the cell");
    assert_eq!((&cell[3], &cell[7]), ("'+41 22 730 5111", "'=cmd|' /C calc'!A0"));
}
