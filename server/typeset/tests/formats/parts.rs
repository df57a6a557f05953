//! Long documents, which are set in parts: the file is the same as if all had been set at once.

use typeset::document::{Block, Cell, Column, Document, Language, Note, Row, Section, Table, Text};
use typeset::pdf::{to_bytes, to_bytes_in_parts};

use crate::elements::spoken;
use crate::pdf::{FONTS, outline, picture, poppler};
use crate::specimen::report;

/// A script of each direction, and one that is written without spaces.
const LANGUAGES: [&str; 3] = ["en", "ar", "zh"];

/// About thirty rows of the annex, so that a part has two pages or more.
const CELLS: usize = 240;

/// A report with long tables of every kind, in places of every kind.
fn long_report(tag: &str) -> Document {
    let mut document = report(tag, 130);
    let foreign = Text::new().foreign(Language::new("fr"), "Réunion régionale").plain(" 2016");
    for section in document.sections.iter_mut().flat_map(|section| &mut section.sections) {
        for block in &mut section.blocks {
            let Block::Table(table) = block else { continue };
            lengthen(table, &foreign);
        }
    }
    let table = document.sections[1].sections[0].blocks.iter().find_map(|block| match block {
        Block::Table(table) => Some(table.clone()),
        _ => None,
    });
    let mut table = table.expect("a table with headings above several columns");
    let mut wide = table.clone();
    wide.spanners.clear();
    wide.columns[1] = Column::figure("Participations-of-all-kinds-together-and-apart-from-each-other");
    // A table none of whose cells names its row.
    table.columns[0] = Column::text("Kind");
    table.notes = vec![Note::general(Text::new().link("https://www.itu.int/en/action", "ITU"))];
    let inner = |heading: &str, table: Table| {
        let deepest = Section::new(heading).with(Block::Numbered("The end of it.".into()));
        Section::new(heading).with(Block::Numbered("What follows.".into())).with(table).with_section(deepest)
    };
    document.annexes[1].sections.extend([inner("Without names", table), inner("Turned", wide)]);
    document
}

/// The same rows again and again, under a heading each time, the first of them in another language.
fn lengthen(table: &mut Table, foreign: &Text) {
    let rows = std::mem::take(&mut table.rows);
    for number in 1..=14 {
        table.rows.push(Row::group(format!("{number}")));
        table.rows.extend(rows.iter().cloned());
        table.rows.last_mut().expect("a row").cells[0] = Cell::text(foreign.clone());
    }
}

/// The tags, but for the numbers of objects, which say nothing.
fn tags(options: &[&str], pdf: &[u8]) -> String {
    let tags = poppler("pdfinfo", options, pdf);
    let lines = tags.lines().filter(|line| !line.trim_start().starts_with("Object "));
    lines.collect::<Vec<_>>().join("\n")
}

fn in_parts(document: &Document) -> Vec<u8> {
    to_bytes_in_parts(document, &FONTS, CELLS).expect("a PDF")
}

/// Expects that a document reads the same, whether it is set at once or in parts.
fn expect_same(document: &Document, what: &str, read: impl Fn(&[u8]) -> String) {
    let at_once = read(&to_bytes(document, &FONTS).expect("a PDF"));
    let parts = read(&in_parts(document));
    assert!(!at_once.is_empty(), "{what}");
    let language = document.language.tag();
    for (number, (one, other)) in at_once.lines().zip(parts.lines()).enumerate() {
        assert_eq!(one, other, "{what} in {language}, line {number}");
    }
    assert_eq!(at_once.len(), parts.len(), "{what} in {language}");
}

#[test]
fn every_page_of_a_document_in_parts_reads_as_if_it_had_been_set_at_once() {
    for language in LANGUAGES {
        let document = long_report(language);
        expect_same(&document, "the words", |pdf| poppler("pdftotext", &["-layout", "-", "-"], pdf));
        expect_same(&document, "the links", |pdf| poppler("pdfinfo", &["-url", "-"], pdf));
    }
}

#[test]
fn every_page_of_a_document_in_parts_looks_as_if_it_had_been_set_at_once() {
    for language in LANGUAGES {
        let document = long_report(language);
        let (at_once, parts) = (to_bytes(&document, &FONTS).expect("a PDF"), in_parts(&document));
        let [at_once, parts] = [at_once, parts].map(|pdf| picture(&pdf));
        assert!(at_once.len() > 1_000_000, "{language}");
        assert!(at_once == parts, "{language}");
    }
}

#[test]
fn a_parted_table_is_one_table_whose_cells_are_tied_to_its_headings() {
    for language in LANGUAGES {
        expect_same(&long_report(language), "the tags", |pdf| tags(&["-struct", "-"], pdf));
    }
}

#[test]
fn every_word_of_a_document_in_parts_is_in_its_language() {
    let mut document = long_report("ar");
    let annex = document.annexes[0].blocks.iter_mut().find_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    // What the later parts begin with is in another language than the document.
    for (number, row) in annex.expect("a table").rows.iter_mut().enumerate().skip(20) {
        let title = Text::new().foreign(Language::new("fr"), format!("Réunion {number}").as_str());
        row.cells[0] = Cell::text(title);
    }
    let at_once = spoken(&to_bytes(&document, &FONTS).expect("a PDF"));
    assert!(at_once.iter().any(|(_, language)| language == "fr"));
    assert_eq!(at_once, spoken(&in_parts(&document)));
}

#[test]
fn a_screen_reader_meets_the_parts_of_a_document_in_its_order() {
    expect_same(&report("en", 100), "the tags", |pdf| tags(&["-struct-text", "-"], pdf));
}

#[test]
fn the_bookmarks_of_all_parts_are_in_one_tree() {
    for language in LANGUAGES {
        expect_same(&long_report(language), "the bookmarks", |pdf| outline(language, pdf));
    }
}

#[test]
fn a_document_in_parts_says_the_same_of_itself_and_has_all_its_fonts() {
    for language in LANGUAGES {
        let document = long_report(language);
        expect_same(&document, "the properties", |pdf| {
            let about = poppler("pdfinfo", &["-"], pdf);
            about.lines().filter(|line| !line.starts_with("File size")).collect::<Vec<_>>().join("\n")
        });
        for line in poppler("pdffonts", &["-"], &in_parts(&document)).lines().skip(2) {
            assert!(line.contains(" yes yes yes "), "embedded, subset, with its text: {line}");
        }
    }
}

#[test]
fn the_same_document_in_parts_gives_the_same_bytes() {
    let document = long_report("ar");
    assert!(in_parts(&document) == in_parts(&document));
}

#[test]
fn a_long_document_is_set_in_parts_and_a_short_one_at_once() {
    let is_joined = |pdf: &[u8]| pdf.windows(7).any(|bytes| bytes == b"/ObjStm");
    assert!(!is_joined(&to_bytes(&report("en", 300), &FONTS).expect("a PDF")));
    assert!(is_joined(&to_bytes(&report("en", 800), &FONTS).expect("a PDF")));
}
