//! A table over many pages, set while the typesetter forgets what it no longer needs: nothing is lost.

use crate::pdf::{pdf, poppler};
use crate::specimen::report;

/// So many events that their document is swept.
pub const MANY_EVENTS: usize = 2_600;

/// How many elements of the structure have this name.
fn elements(name: &str, tags: &str) -> usize {
    let names = tags.lines().filter_map(|line| line.split_whitespace().next());
    names.filter(|word| word.trim_end_matches(':') == name).count()
}

#[test]
fn a_long_table_has_each_row_once_and_its_pages_are_counted_to_the_end() {
    let file = pdf(&report("en", MANY_EVENTS));
    let text = poppler("pdftotext", &["-raw", "-", "-"], &file);
    let events = text.split_whitespace().filter(|word| word.starts_with("EV-2016-0"));
    let all: Vec<String> = (1..=MANY_EVENTS).map(|number| format!("EV-2016-{number:05}")).collect();
    assert_eq!(events.collect::<Vec<_>>(), all);
    let pages: Vec<&str> = text.trim_end_matches('\u{c}').split('\u{c}').collect();
    assert!(pages.len() > 50, "{} pages", pages.len());
    for (page, number) in pages.iter().zip(1..) {
        let foot = format!("Page {number} of {}", pages.len());
        assert!(page.contains(&foot), "{foot}: {page}");
    }
}

#[test]
fn a_long_table_is_one_table_to_a_screen_reader() {
    let tags = |events| poppler("pdfinfo", &["-struct", "-"], &pdf(&report("en", events)));
    let (short, long) = (tags(1), tags(MANY_EVENTS));
    assert_eq!(elements("Table", &long), report("en", 1).tables().len());
    assert_eq!(elements("TR", &long), elements("TR", &short) + MANY_EVENTS - 1);
    assert_eq!(elements("TD", &long), elements("TD", &short) + 7 * (MANY_EVENTS - 1));
}

#[test]
fn a_long_document_gives_the_same_bytes_whenever_it_is_swept() {
    let document = report("en", MANY_EVENTS);
    assert!(pdf(&document) == pdf(&document));
}
