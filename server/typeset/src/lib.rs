//! Printing: one structured document, and a renderer per format.
//!
//! The server computes a report's figures, words them in the reader's language
//! and hands both over as a [`document::Document`]. Renderers only lay out what
//! they are given: none adds a word, formats a number or computes a figure, so
//! every format shows the same ones.

use std::borrow::Cow;

pub mod csv;
pub mod document;
pub mod docx;
mod drawing;
pub mod html;
pub mod pdf;
pub mod sheet;
pub mod tidy;
pub mod workbook;

/// The text without the marks that only keep scripts apart on a page (U+2066 to U+2069, U+200F): cells,
/// file properties and attributes show them as boxes.
fn plain(text: &str) -> Cow<'_, str> {
    let is_mark = |c: char| matches!(c, '\u{2066}'..='\u{2069}' | '\u{200F}');
    if text.contains(is_mark) { Cow::Owned(text.replace(is_mark, "")) } else { Cow::Borrowed(text) }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_cell_has_no_marks_that_only_turn_a_line() {
        assert_eq!(super::plain("\u{200F}\u{2068}Geneva\u{2069}، CH"), "Geneva، CH");
    }
}
