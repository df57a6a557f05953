//! The header block, and the box under the title.

use super::{inline, markup::Markup};
use crate::document::{BoxEntry, Document, Text};

/// Writes the header of the page.
pub(super) fn write(page: &mut Markup, document: &Document) {
    let masthead = &document.masthead;
    page.open("header", &[]);
    line(page, "organization", &masthead.organization);
    page.open("div", &[("class", "masthead")]);
    for text in [&masthead.session, &masthead.place_and_dates].into_iter().chain(&masthead.agenda_item) {
        line(page, "left", text);
    }
    for text in [&masthead.number, &masthead.date, &masthead.original_language] {
        line(page, "right", text);
    }
    page.close("div");
    line(page, "source", &masthead.source);
    page.open("h1", &[]);
    inline::write(page, &masthead.title);
    page.close("h1");
    if !document.summary_box.is_empty() {
        page.open("div", &[("class", "box")]);
        document.summary_box.iter().for_each(|entry| write_entry(page, entry));
        page.close("div");
    }
    page.close("header");
}

fn line(page: &mut Markup, class: &str, text: &Text) {
    if !text.is_empty() {
        page.open("p", &[("class", class)]);
        inline::write(page, text);
        page.close("p");
    }
}

fn write_entry(page: &mut Markup, entry: &BoxEntry) {
    page.open("h2", &[]);
    inline::write(page, &entry.heading);
    page.close("h2");
    for paragraph in &entry.paragraphs {
        page.open("p", &[]);
        inline::write(page, paragraph);
        page.close("p");
    }
}
