//! Word refuses properties that are not in the order of its schema (ISO/IEC 29500-1,
//! annex A), even where every one of them is known.

use crate::reading::{Element, File, parse};
use crate::specimen::{LANGUAGES, report};

const ORDERS: [(&str, &[&str]); 9] = [
    (
        "w:pPr",
        &[
            "pStyle",
            "keepNext",
            "keepLines",
            "pageBreakBefore",
            "widowControl",
            "numPr",
            "pBdr",
            "shd",
            "tabs",
            "bidi",
            "spacing",
            "ind",
            "contextualSpacing",
            "jc",
            "textDirection",
            "outlineLvl",
            "rPr",
            "sectPr",
        ],
    ),
    (
        "w:rPr",
        &[
            "rStyle",
            "rFonts",
            "b",
            "bCs",
            "i",
            "iCs",
            "caps",
            "strike",
            "noProof",
            "color",
            "spacing",
            "sz",
            "szCs",
            "u",
            "shd",
            "vertAlign",
            "rtl",
            "cs",
            "lang",
        ],
    ),
    (
        "w:tblPr",
        &[
            "tblStyle",
            "bidiVisual",
            "tblW",
            "jc",
            "tblInd",
            "tblBorders",
            "shd",
            "tblLayout",
            "tblCellMar",
            "tblLook",
            "tblCaption",
            "tblDescription",
        ],
    ),
    ("w:trPr", &["cantSplit", "tblHeader"]),
    ("w:tcPr", &["tcW", "gridSpan", "vMerge", "tcBorders", "shd", "noWrap", "tcMar", "vAlign"]),
    (
        "w:sectPr",
        &["headerReference", "footerReference", "type", "pgSz", "pgMar", "pgNumType", "titlePg", "bidi"],
    ),
    ("w:style", &["name", "basedOn", "next", "semiHidden", "qFormat", "pPr", "rPr", "tblPr"]),
    ("w:lvl", &["start", "numFmt", "pStyle", "lvlText", "lvlJc", "pPr", "rPr"]),
    ("w:settings", &["zoom", "defaultTabStop", "characterSpacingControl", "compat", "themeFontLang"]),
];

fn check(element: &Element, checked: &mut usize) {
    if let Some((name, order)) = ORDERS.iter().find(|(name, _)| *name == element.name) {
        let place = |child: &Element| {
            let bare = child.name.trim_start_matches("w:");
            order.iter().position(|known| *known == bare).unwrap_or_else(|| panic!("{name} with {bare}"))
        };
        let places: Vec<_> = element.children.iter().map(place).collect();
        assert!(places.is_sorted(), "{name}: {:?}", element.children);
        *checked += 1;
    }
    for child in &element.children {
        check(child, checked);
    }
}

#[test]
fn properties_stand_in_the_order_of_the_schema() {
    for language in LANGUAGES {
        let file = File::of(&report(language, 3));
        let mut checked = 0;
        for text in file.parts.values() {
            check(&parse(text), &mut checked);
        }
        assert!(checked > 600, "{checked}");
    }
}

#[test]
fn every_cell_ends_with_a_paragraph() {
    let document = File::of(&report("en", 3)).document();
    for cell in document.all("w:tc") {
        assert_eq!(cell.children.last().map(|child| child.name.as_str()), Some("w:p"));
    }
}

#[test]
fn a_document_that_ends_with_a_table_ends_with_a_paragraph_all_the_same() {
    let mut document = report("en", 3);
    document.annexes.truncate(1);
    let body = File::of(&document).document().children.remove(0);
    let names: Vec<_> = body.children.iter().rev().take(3).map(|child| child.name.as_str()).collect();
    assert_eq!(names, ["w:sectPr", "w:p", "w:tbl"]);
}
