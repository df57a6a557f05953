//! Right to left: every paragraph, run, table and section says so.

use typeset::document::Language;

use crate::reading::{Element, File};
use crate::specimen::report;

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}')
}

#[test]
fn every_paragraph_table_and_section_runs_from_right_to_left() {
    let file = File::of(&report("ar", 3));
    let (mut paragraphs, mut tables, mut sections) = (0, 0, 0);
    for part in file.printed() {
        for paragraph in part.all("w:p") {
            assert!(paragraph.has("w:pPr", "w:bidi"), "{}", paragraph.words());
            paragraphs += 1;
        }
        for table in part.all("w:tbl") {
            assert!(table.has("w:tblPr", "w:bidiVisual"));
            tables += 1;
        }
        for section in part.all("w:sectPr") {
            assert!(section.child("w:bidi").is_some());
            sections += 1;
        }
    }
    assert!(paragraphs > 200 && tables == 7 && sections >= 2, "{paragraphs} {tables} {sections}");
}

#[test]
fn every_run_with_arabic_letters_says_so_and_in_which_language() {
    let file = File::of(&report("ar", 3));
    let mut arabic = 0;
    for run in file.printed().iter().flat_map(|part| part.all("w:r")) {
        let words = run.words();
        let rtl = run.has("w:rPr", "w:rtl");
        if words.contains(is_arabic) {
            assert!(rtl, "{words}");
            let language = run.child("w:rPr").and_then(|p| p.child("w:lang")).expect("a language");
            assert_eq!(language.attribute("w:bidi"), Some("ar-SA"), "{words}");
            arabic += 1;
        }
        // Inside a run from right to left Word would turn these round.
        let turned = rtl && words.contains(|c: char| c.is_ascii_alphanumeric());
        assert!(!turned, "{words}");
    }
    assert!(arabic > 100, "{arabic}");
}

#[test]
fn codes_numbers_and_names_inside_arabic_stay_in_one_piece() {
    let document = File::of(&report("ar", 3)).document();
    let runs: Vec<_> = document.all("w:r").into_iter().map(Element::words).collect();
    for piece in
        ["C17/23-A", "PL 1.14", "EV-2016-WSCF, +41 22 730 5111", "EV-2016-00002", "33,908", "2016-07-01"]
    {
        assert!(runs.iter().any(|run| run == piece), "{piece}");
    }
}

#[test]
fn numbers_inside_arabic_look_like_the_letters_around_them() {
    let table = File::of(&report("ar", 0)).table(3);
    let figure = table.all("w:tr")[1].all("w:tc")[1].all("w:r")[0].clone();
    assert_eq!(figure.words(), "1,211");
    assert!(figure.has("w:rPr", "w:cs") && !figure.has("w:rPr", "w:rtl"));
}

#[test]
fn the_controls_of_the_bidirectional_algorithm_are_not_printed() {
    let mut document = report("ar", 0);
    document.masthead.source = "قدّم \u{2068}Council 2017\u{2069} التقرير \u{202B}هنا\u{202C}".into();
    let printed = File::of(&document).document();
    let words = printed.words();
    assert!(words.contains("قدّم Council 2017 التقرير هنا"));
    assert!(!words.contains(|c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')));
}

#[test]
fn other_languages_mark_nothing_but_their_arabic_words() {
    let file = File::of(&report("en", 3));
    for part in file.printed() {
        for name in ["w:bidi", "w:bidiVisual", "w:cs"] {
            assert_eq!(part.all(name).len(), 0, "{name}");
        }
    }
    let document = file.document();
    let rtl: Vec<_> = document.all("w:r").into_iter().filter(|run| run.has("w:rPr", "w:rtl")).collect();
    let words: String = rtl.iter().map(|run| run.words()).collect();
    assert_eq!(words, "الاتحاد الدولي للاتصالات ()");
    assert!(rtl.iter().all(|run| run.all("w:lang")[0].attribute("w:bidi") == Some("ar-SA")));
}

#[test]
fn any_language_from_right_to_left_is_set_so() {
    let mut document = report("en", 0);
    document.language = Language::new("ur-PK");
    document.masthead.source = "سیکرٹری جنرل کی رپورٹ".into();
    let document = File::of(&document).document();
    assert!(document.all("w:p").iter().all(|paragraph| paragraph.has("w:pPr", "w:bidi")));
    let run = document.all("w:r").into_iter().find(|run| run.words().contains("رپورٹ")).expect("the source");
    assert_eq!(run.all("w:lang")[0].attribute("w:bidi"), Some("ur-PK"));
}
