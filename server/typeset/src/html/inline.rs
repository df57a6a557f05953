//! Text inside paragraphs, headings and cells.

use super::markup::{Markup, direction};
use crate::document::{Inline, Text};

/// Writes text with its markup.
pub(super) fn write(page: &mut Markup, text: &Text) {
    pieces(page, text, true);
}

/// Writes text that stands in a link itself.
pub(super) fn write_without_links(page: &mut Markup, text: &Text) {
    pieces(page, text, false);
}

fn pieces(page: &mut Markup, text: &Text, links: bool) {
    for piece in &text.0 {
        match piece {
            Inline::Plain(words) => lines(page, words),
            Inline::Strong(text) => wrapped(page, "b", &[], text, links),
            Inline::Emphasis(text) => wrapped(page, "i", &[], text, links),
            Inline::Code(code) => {
                page.open("code", &[("dir", "ltr")]);
                page.text(code);
                page.close("code");
            }
            Inline::Foreign { language, text } => {
                let attributes = [("lang", language.tag()), ("dir", direction(language))];
                wrapped(page, "span", &attributes, text, links);
            }
            Inline::Link { url, text } if links && is_safe(url) => {
                wrapped(page, "a", &[("href", url)], text, links);
            }
            Inline::Link { text, .. } => pieces(page, text, links),
        }
    }
}

fn wrapped(page: &mut Markup, name: &str, attributes: &[(&str, &str)], text: &Text, links: bool) {
    page.open(name, attributes);
    pieces(page, text, links);
    page.close(name);
}

/// A line feed breaks the line.
fn lines(page: &mut Markup, words: &str) {
    for (index, line) in words.split('\n').enumerate() {
        if index > 0 {
            page.raw("<br>");
        }
        page.text(line);
    }
}

/// Only addresses of documents and people: a page that is passed on runs nothing.
fn is_safe(url: &str) -> bool {
    let lower = url.trim_start().to_ascii_lowercase();
    ["https://", "http://", "mailto:"].iter().any(|scheme| lower.starts_with(scheme))
}
