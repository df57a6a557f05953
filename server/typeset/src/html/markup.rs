//! Writes HTML, and lets through nothing that could end an element or an attribute.

use crate::document::Language;

/// A page that is being written.
pub(super) struct Markup {
    out: String,
}

/// The value of `dir` for a language.
pub(super) fn direction(language: &Language) -> &'static str {
    if language.is_rtl() { "rtl" } else { "ltr" }
}

impl Markup {
    pub(super) fn new() -> Self {
        Self { out: String::with_capacity(1 << 16) }
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.out.into_bytes()
    }

    /// Opens an element.
    pub(super) fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.out.push('<');
        self.out.push_str(name);
        for (key, value) in attributes {
            self.out.push(' ');
            self.out.push_str(key);
            self.out.push_str("=\"");
            escape(value, &mut self.out);
            self.out.push('"');
        }
        self.out.push('>');
    }

    /// Closes an element; a block begins a new line in the file.
    pub(super) fn close(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
        if !matches!(name, "a" | "b" | "i" | "bdi" | "code" | "span" | "sup" | "data" | "time") {
            self.out.push('\n');
        }
    }

    /// Writes an element that has no end.
    pub(super) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.open(name, attributes);
    }

    /// Writes words.
    pub(super) fn text(&mut self, words: &str) {
        escape(words, &mut self.out);
    }

    /// Writes what is HTML already.
    pub(super) fn raw(&mut self, html: &str) {
        self.out.push_str(html);
    }
}

fn escape(words: &str, out: &mut String) {
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(c),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
}
