//! The figures, found again where they belong.

use typeset::document::{Annex, Block, Cell, Document, Malformed, Row, RowKind, Section, Table, Value};
use typeset::docx::{DocxError, to_bytes};

use crate::reading::{Element, FONTS, File};
use crate::specimen::{LANGUAGES, formatted, report};

/// The tables of a document, in order.
fn tables(document: &Document) -> Vec<&Table> {
    fn of_blocks<'d>(blocks: &'d [Block], found: &mut Vec<&'d Table>) {
        found.extend(blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        }));
    }
    fn of_sections<'d>(sections: &'d [Section], found: &mut Vec<&'d Table>) {
        for section in sections {
            of_blocks(&section.blocks, found);
            of_sections(&section.sections, found);
        }
    }
    let mut found = Vec::new();
    of_sections(&document.sections, &mut found);
    for Annex { blocks, sections, .. } in &document.annexes {
        of_blocks(blocks, &mut found);
        of_sections(sections, &mut found);
    }
    found
}

fn printed(cell: &Cell) -> String {
    cell.text.to_plain() + cell.mark.as_deref().unwrap_or_default()
}

#[test]
fn every_figure_stands_in_its_cell_in_every_language() {
    for language in LANGUAGES {
        let document = report(language, 30);
        let file = File::of(&document);
        let mut figures = 0;
        for table in tables(&document) {
            let printed_table = file.table(table.caption.number);
            let head = if table.spanners.is_empty() { 1 } else { 2 };
            let rows = printed_table.rows();
            let headings: Vec<_> = table.columns.iter().map(|column| column.heading.to_plain()).collect();
            if head == 1 {
                assert_eq!(rows[0], headings);
            }
            assert_eq!(rows.len(), head + table.rows.len());
            for (row, printed_row) in table.rows.iter().zip(&rows[head..]) {
                let expected: Vec<_> = row.cells.iter().map(printed).collect();
                assert_eq!(*printed_row, expected);
                for (cell, words) in row.cells.iter().zip(printed_row) {
                    if let Value::Integer(figure) = cell.value {
                        let digits: String = words.chars().filter(char::is_ascii_digit).collect();
                        assert_eq!(digits.parse(), Ok(figure));
                        figures += 1;
                    }
                }
            }
        }
        assert_eq!(figures, 30 + 24 + 80 - 2 + 1 + 60, "{language}");
    }
}

#[test]
fn unknown_and_hidden_cells_carry_the_marks_of_their_notes() {
    let file = File::of(&report("fr", 0));
    let table = file.table(3);
    assert_eq!(table.rows()[3][10], "…a");
    assert_eq!(table.rows()[5][5], "••b");
    let raised = |element: &&Element| element.property("w:rPr", "w:vertAlign") == Some("superscript");
    let marks: Vec<_> = table.all("w:r").into_iter().filter(raised).map(Element::words).collect();
    assert_eq!(marks, ["a", "b"]);
    let document = file.document();
    let is_note = |p: &&Element| p.property("w:pPr", "w:pStyle") == Some("TableNote");
    let notes: Vec<_> = document.all("w:p").into_iter().filter(is_note).map(Element::words).collect();
    assert_eq!(notes.len(), 3);
    assert_eq!(notes[1], "a Les jours n'ont pas été enregistrés; inconnu ne signifie pas zéro.");
}

#[test]
fn headings_over_several_columns_are_joined_cells() {
    let table = File::of(&report("en", 0)).table(1);
    let rows = table.all("w:tr");
    assert_eq!(table.rows()[0], ["Kind", "By Sector", "Joint", "Total"]);
    assert_eq!(table.rows()[1], ["", "ITU-T", "ITU-R", "ITU-D", "General Secretariat", "", ""]);
    assert_eq!(rows[0].all("w:tc")[1].property("w:tcPr", "w:gridSpan"), Some("4"));
    assert_eq!(rows[0].all("w:tc")[0].property("w:tcPr", "w:vMerge"), Some("restart"));
    assert!(rows[1].all("w:tc")[0].has("w:tcPr", "w:vMerge"));
    assert!(!rows[1].all("w:tc")[1].has("w:tcPr", "w:vMerge"));
}

#[test]
fn captions_are_numbered_by_fields_that_keep_the_tables_own_number() {
    let document = File::of(&report("en", 0)).document();
    let is_of_table = |p: &&Element| {
        let fields = p.all("w:fldSimple");
        fields.iter().any(|field| field.attribute("w:instr").is_some_and(|what| what.contains("SEQ Table")))
    };
    let is_caption = |p: &&Element| p.property("w:pPr", "w:pStyle") == Some("Caption") && is_of_table(p);
    let captions: Vec<_> = document.all("w:p").into_iter().filter(is_caption).collect();
    let words: Vec<_> = captions.iter().map(|caption| caption.words()).collect();
    assert_eq!(words[0], "Table T1 – Events by kind and Sector");
    assert_eq!(words[3], "Table T11 – Mandates and the records that answer them");
    let fields: Vec<_> = captions
        .iter()
        .map(|caption| caption.all("w:fldSimple")[0].attribute("w:instr").expect("a field"))
        .collect();
    assert_eq!(
        fields,
        [
            " SEQ Table \\* ARABIC ",
            " SEQ Table \\* ARABIC ",
            " SEQ Table \\* ARABIC ",
            " SEQ Table \\* ARABIC \\r 11 ",
            " SEQ Table \\* ARABIC \\r 13 ",
        ]
    );
}

#[test]
fn a_row_that_does_not_fit_its_table_is_refused() {
    let mut document = report("en", 0);
    let Some(Block::Table(table)) = document.sections[2].blocks.get_mut(1) else {
        panic!("the third section has a table");
    };
    table.rows[1].cells.pop();
    let error = to_bytes(&document, &FONTS).expect_err("a refusal");
    assert!(matches!(
        error,
        DocxError::Malformed(Malformed::Ragged { table: 3, row: 2, expected: 11, found: 10 })
    ));
    assert_eq!(error.to_string(), "table 3: row 2 has 10 cells, but 11 are needed");
}

#[test]
fn a_table_without_columns_is_refused() {
    let mut document = report("en", 0);
    let Some(Block::Table(table)) = document.annexes[0].blocks.get_mut(0) else {
        panic!("the annex has a table");
    };
    table.columns.clear();
    let error = to_bytes(&document, &FONTS).expect_err("a refusal");
    assert_eq!(error.to_string(), "table 13 has no columns");
}

#[test]
fn headings_that_overlap_or_leave_the_table_are_refused() {
    for columns in [[1..3, 2..4], [1..2, 6..9], [3..3, 4..5]] {
        let mut document = report("en", 0);
        let Some(Block::Table(table)) = document.sections[1].sections[0].blocks.get_mut(1) else {
            panic!("the first subsection has a table");
        };
        let spanner = table.spanners[0].clone();
        table.spanners =
            columns.map(|columns| typeset::document::Spanner { columns, ..spanner.clone() }).to_vec();
        assert!(matches!(
            to_bytes(&document, &FONTS),
            Err(DocxError::Malformed(Malformed::Spanners { table: 1 }))
        ));
    }
}

#[test]
fn a_group_row_goes_across_the_whole_table() {
    let mut document = report("en", 0);
    let Some(Block::Table(table)) = document.sections[2].blocks.get_mut(1) else {
        panic!("the third section has a table");
    };
    table.rows.insert(0, Row::group("Developing countries"));
    assert_eq!(table.rows[0].kind, RowKind::Group);
    let printed = File::of(&document).table(3);
    assert_eq!(printed.rows()[1], ["Developing countries"]);
    assert_eq!(printed.all("w:tr")[1].all("w:tc")[0].property("w:tcPr", "w:gridSpan"), Some("11"));
    assert_eq!(printed.rows()[2][1], formatted(1211, "en"));
}
