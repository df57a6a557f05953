//! Writes XML elements, and lets through only characters that XML allows.

use std::borrow::Cow;
use std::io::{self, BufWriter, Write};

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// The main namespace of word-processing documents.
pub(super) const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// The namespace of relationship ids inside a part.
pub(super) const RELATIONSHIP_IDS: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// An XML part that is being written.
pub(super) struct Xml<'a> {
    writer: Writer<BufWriter<&'a mut dyn Write>>,
}

impl<'a> Xml<'a> {
    /// Begins a part with its XML declaration.
    pub(super) fn new(out: &'a mut dyn Write) -> io::Result<Self> {
        let mut writer = Writer::new(BufWriter::with_capacity(1 << 16, out));
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))))?;
        Ok(Self { writer })
    }

    /// Ends the part.
    pub(super) fn finish(self) -> io::Result<()> {
        self.writer.into_inner().flush()
    }

    /// Opens an element.
    pub(super) fn open(&mut self, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
        self.writer.write_event(Event::Start(element(name, attributes)))
    }

    /// Closes an element.
    pub(super) fn close(&mut self, name: &str) -> io::Result<()> {
        self.writer.write_event(Event::End(BytesEnd::new(name)))
    }

    /// Writes an element without content.
    pub(super) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
        self.writer.write_event(Event::Empty(element(name, attributes)))
    }

    /// Writes a property: an element with a `w:val`.
    pub(super) fn value(&mut self, name: &str, value: &str) -> io::Result<()> {
        self.empty(name, &[("w:val", value)])
    }

    /// Writes a property with a number.
    pub(super) fn number(&mut self, name: &str, value: u32) -> io::Result<()> {
        self.value(name, &value.to_string())
    }

    /// Writes a property that is on when present.
    pub(super) fn flag(&mut self, name: &str, on: bool) -> io::Result<()> {
        if on { self.empty(name, &[]) } else { Ok(()) }
    }

    /// Writes text inside the open element.
    pub(super) fn text(&mut self, text: &str) -> io::Result<()> {
        self.writer.write_event(Event::Text(BytesText::new(&legal(text))))
    }
}

fn element<'n>(name: &'n str, attributes: &[(&str, &str)]) -> BytesStart<'n> {
    let mut start = BytesStart::new(name);
    for (key, value) in attributes {
        start.push_attribute((*key, &*legal(value)));
    }
    start
}

/// The text without the characters that XML 1.0 forbids even when escaped.
pub(super) fn legal(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_legal) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.chars().filter(|c| is_legal(*c)).collect())
    }
}

/// Production 2 of XML 1.0 (surrogates are no `char` to begin with).
fn is_legal(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{FFFD}' | '\u{10000}'..)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forbidden_characters_disappear_and_the_rest_stays() {
        assert_eq!(legal("a\u{0}b\u{b}c\u{1f}d\u{fffe}e\u{ffff}"), "abcde");
        assert_eq!(legal("tab\t line\n አማርኛ 🚀"), "tab\t line\n አማርኛ 🚀");
    }
}
