//! Headings, pages, tables: what makes the document one that an editor can work on.

use typeset::document::{Column, Row};

use crate::reading::{Element, File};
use crate::specimen::report;

fn paragraphs<'d>(document: &'d Element, style: &str) -> Vec<&'d Element> {
    let has = |p: &&Element| p.property("w:pPr", "w:pStyle") == Some(style);
    document.all("w:p").into_iter().filter(has).collect()
}

fn number(paragraph: &Element) -> (&str, &str) {
    let number = paragraph.child("w:pPr").and_then(|p| p.child("w:numPr")).expect("a number");
    let value = |name| number.child(name).and_then(|n| n.attribute("w:val")).expect("a value");
    (value("w:numId"), value("w:ilvl"))
}

#[test]
fn headings_have_outline_levels_and_numbers() {
    let file = File::of(&report("en", 1));
    let styles = file.tree("word/styles.xml");
    for (style, name, level) in
        [("Heading1", "heading 1", "0"), ("Heading2", "heading 2", "1"), ("Heading3", "heading 3", "2")]
    {
        let is_it = |s: &&Element| s.attribute("w:styleId") == Some(style);
        let style = styles.all("w:style").into_iter().find(is_it).expect("the style");
        assert_eq!(style.child("w:name").and_then(|n| n.attribute("w:val")), Some(name));
        assert_eq!(style.property("w:pPr", "w:outlineLvl"), Some(level));
    }
    let document = file.document();
    let first: Vec<_> = paragraphs(&document, "Heading1").into_iter().map(number).collect();
    assert_eq!(first, [("1", "0"), ("1", "0"), ("1", "0"), ("5", "0")], "the annex counts anew");
    let second: Vec<_> = paragraphs(&document, "Heading2").into_iter().map(number).collect();
    assert_eq!(second, [("1", "1"), ("1", "1")]);
    let numbered: Vec<_> = paragraphs(&document, "NumberedParagraph").into_iter().map(number).collect();
    assert_eq!(
        numbered,
        [("1", "1"), ("1", "1"), ("1", "2"), ("1", "1"), ("1", "1"), ("5", "0"), ("5", "1")]
    );
}

#[test]
fn numbering_writes_one_one_point_one_and_so_on() {
    let numbering = File::of(&report("en", 0)).tree("word/numbering.xml");
    let outline = numbering.all("w:abstractNum")[0];
    let texts: Vec<_> =
        outline.all("w:lvlText").iter().filter_map(|t| t.attribute("w:val")).take(3).collect();
    assert_eq!(texts, ["%1", "%1.%2", "%1.%2.%3"]);
    let letters = |language| {
        let numbering = File::of(&report(language, 0)).tree("word/numbering.xml");
        let levels = numbering.all("w:abstractNum")[2].all("w:lvl").into_iter().cloned().collect::<Vec<_>>();
        levels[0].child("w:numFmt").and_then(|f| f.attribute("w:val")).map(str::to_owned)
    };
    assert_eq!(letters("ru").as_deref(), Some("lowerLetter"));
    assert_eq!(letters("ar").as_deref(), Some("arabicAbjad"));
}

#[test]
fn table_headings_come_back_on_every_page_and_no_row_is_cut() {
    let file = File::of(&report("en", 200));
    for (table, head) in [(1, 2), (3, 1), (13, 1)] {
        let table = file.table(table);
        for (index, row) in table.all("w:tr").into_iter().enumerate() {
            assert!(row.has("w:trPr", "w:cantSplit"));
            assert_eq!(row.has("w:trPr", "w:tblHeader"), index < head);
        }
        let look = table.all("w:tblLook")[0];
        assert_eq!((look.attribute("w:firstRow"), look.attribute("w:firstColumn")), (Some("1"), Some("1")));
    }
}

#[test]
fn tables_say_what_they_are_to_those_who_cannot_see_them() {
    let table = File::of(&report("en", 0)).table(3);
    assert_eq!(table.property("w:tblPr", "w:tblCaption"), Some("Table T3 – Participations by region"));
    assert_eq!(
        table.property("w:tblPr", "w:tblDescription"),
        Some("One row for each item named in the first column, a total in the last row.")
    );
}

#[test]
fn no_table_is_wider_than_its_page() {
    for language in crate::specimen::LANGUAGES {
        let document = File::of(&report(language, 5)).document();
        for table in document.all("w:tbl") {
            let width = |column: &&Element| column.attribute("w:w").and_then(|w| w.parse::<u32>().ok());
            let columns = table.child("w:tblGrid").expect("a grid").all("w:gridCol");
            let sum: u32 = columns.iter().filter_map(width).sum();
            assert!(sum == 9638 || sum == 14570 || sum == 9638 - 1134, "{language}: {sum}");
        }
    }
}

#[test]
fn a_table_that_does_not_fit_upright_gets_a_page_on_its_side() {
    let orientations = |document: &Element| {
        let sections = document.all("w:sectPr");
        let turned = |s: &&Element| s.child("w:pgSz").and_then(|p| p.attribute("w:orient")).is_some();
        sections.iter().map(turned).collect::<Vec<_>>()
    };
    let english = File::of(&report("en", 0)).document();
    assert_eq!(orientations(&english), [false], "eleven short columns stay upright");
    let mut wide = report("en", 0);
    let Some(typeset::document::Block::Table(table)) = wide.sections[2].blocks.get_mut(1) else {
        panic!("the third section has a table");
    };
    table.columns[1] = Column::figure("Participations-of-all-kinds-together");
    table.rows.push(Row::body(table.rows[0].cells.clone()));
    let wide = File::of(&wide).document();
    assert_eq!(orientations(&wide), [false, true, false]);
    // The little that follows stays on the turned page; more does not.
    let followed_by = |rows: usize| {
        let mut last = report("en", 0);
        let Some(typeset::document::Block::Table(table)) = last.sections[2].blocks.get_mut(1) else {
            panic!("the third section has a table");
        };
        let mut short = table.clone();
        table.columns[1] = Column::figure("Participations-of-all-kinds-together");
        short.rows = vec![short.rows[0].clone(); rows];
        last.sections[2].blocks.truncate(2);
        last.sections[2].blocks.push(typeset::document::Block::Table(short));
        last.sections.truncate(3);
        last.annexes.clear();
        orientations(&File::of(&last).document())
    };
    assert_eq!((followed_by(3), followed_by(30)), (vec![false, true], vec![false, true, false]));
    let sections = wide.all("w:sectPr");
    assert!(sections[0].child("w:titlePg").is_some() && sections[1].child("w:titlePg").is_none());
    assert_eq!(wide.all("w:headerReference").len(), 1, "later sections take the running lines over");
}

#[test]
fn running_lines_count_the_pages() {
    let file = File::of(&report("fr", 0));
    let fields = |part: &str| {
        let tree = file.tree(&format!("word/{part}.xml"));
        let instruction = |f: &Element| f.attribute("w:instr").map(|i| i.trim().to_owned());
        (tree.words(), tree.all("w:fldSimple").into_iter().filter_map(instruction).collect::<Vec<_>>())
    };
    assert_eq!(fields("header"), ("C17/23-F – 1".into(), vec!["PAGE".into()]));
    let footer = ("Page 1 sur 1".into(), vec!["PAGE".into(), "NUMPAGES".into()]);
    assert_eq!(fields("footer"), footer);
    assert_eq!(fields("footerFirst"), footer);
}

#[test]
fn foreign_words_say_their_language() {
    let document = File::of(&report("zh", 0)).document();
    let language = |words: &str| {
        let run = document.all("w:r").into_iter().find(|run| run.words().contains(words)).expect("the words");
        run.all("w:lang")[0].attributes.clone()
    };
    assert_eq!(language("የዓለም")["w:val"], "am");
    assert_eq!(language("Smart")["w:val"], "en-GB");
    assert_eq!(language("الاتحاد")["w:bidi"], "ar-SA");
}
