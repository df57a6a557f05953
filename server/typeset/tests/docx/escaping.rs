//! Text that could break the file arrives as it was meant.

use typeset::document::{Block, Text};

use crate::reading::{Element, File};
use crate::specimen::report;

const HOSTILE: &str = "a<b>&amp;\"c\"'d' ]]> <!-- --> አማርኛ 🏙👩🏽‍💻 e\u{301} <w:p/>";

#[test]
fn hostile_text_is_the_same_text_again_wherever_it_stands() {
    let mut document = report("en", 1);
    document.properties.title = HOSTILE.into();
    document.masthead.title = HOSTILE.into();
    document.sections[0].heading = HOSTILE.into();
    document.sections[0].blocks.push(Block::Paragraph(Text::new().strong(HOSTILE).code(HOSTILE)));
    let Some(Block::Table(table)) = document.annexes[0].blocks.get_mut(0) else {
        panic!("the annex has a table");
    };
    table.caption.title = HOSTILE.into();
    table.description = HOSTILE.into();
    table.columns[1].heading = HOSTILE.into();
    table.rows[0].cells[1].text = HOSTILE.into();
    let file = File::of(&document);
    assert_eq!(file.tree("docProps/core.xml").child("dc:title").expect("a title").text, HOSTILE);
    let printed = file.document();
    let styled = |style: &str| {
        let has = |p: &&Element| p.property("w:pPr", "w:pStyle") == Some(style);
        printed.all("w:p").into_iter().filter(has).map(Element::words).collect::<Vec<_>>()
    };
    assert_eq!(styled("Title"), [HOSTILE]);
    assert_eq!(styled("Heading1")[0], HOSTILE);
    assert_eq!(styled("Normal").last(), Some(&format!("{HOSTILE}{HOSTILE}")));
    assert_eq!(styled("Caption").last(), Some(&format!("Table T13 – {HOSTILE}")));
    let table = file.table(13);
    assert_eq!(table.property("w:tblPr", "w:tblDescription"), Some(HOSTILE));
    assert_eq!(table.rows()[0][1], HOSTILE);
    assert_eq!(table.rows()[1][1], HOSTILE);
}

#[test]
fn characters_that_xml_forbids_are_left_out() {
    let mut document = report("en", 0);
    document.masthead.source = "a\u{0}b\u{8}c\u{1b}d\u{fffe}e\u{ffff}f\r\ng\th".into();
    document.properties.creator = "x\u{1}y".into();
    let file = File::of(&document);
    assert!(file.document().words().contains("abcdef\ng\th"));
    assert_eq!(file.tree("docProps/core.xml").child("dc:creator").expect("a creator").text, "xy");
}

#[test]
fn spaces_at_the_edges_of_a_run_are_kept() {
    let mut document = report("en", 0);
    document.masthead.source = Text::new().plain("Report ").strong(" by ").plain(" hand ");
    let words = File::of(&document).document().words();
    assert!(words.contains("Report  by  hand "));
    let document = File::of(&document).document();
    assert!(
        document
            .all("w:t")
            .iter()
            .filter(|t| t.text.starts_with(' '))
            .all(|t| { t.attribute("xml:space") == Some("preserve") })
    );
}

#[test]
fn a_link_that_is_no_web_address_is_printed_as_text() {
    let mut document = report("en", 0);
    document.masthead.source = Text::new().link("javascript:alert(1)", "by hand");
    let printed = File::of(&document).document();
    assert!(printed.words().contains("by hand"));
    assert!(printed.all("w:hyperlink").iter().all(|link| link.words() != "by hand"));
}
