//! Paragraphs and fields.

use std::io;

use super::styles::Look;
use super::xml::Xml;
use crate::document::Language;

/// Where the text of numbered paragraphs begins, in twentieths of a point (1.5 cm).
pub(super) const NUMBER_WIDTH: u32 = 851;

/// What a paragraph is, apart from its text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Paragraph {
    look: &'static Look,
    keep_next: bool,
    same_page: bool,
    number: Option<Number>,
}

/// The list that numbers a paragraph, and its level there, counted from 0.
#[derive(Debug, Clone, Copy)]
pub(super) struct Number {
    /// The id of the list.
    pub(super) list: u32,
    /// The level.
    pub(super) level: u32,
    /// Whether the lines after the first return to the margin, under the number.
    pub(super) flush: bool,
}

impl Paragraph {
    /// A paragraph of a style.
    pub(super) fn new(look: &'static Look) -> Self {
        Self { look, keep_next: false, same_page: false, number: None }
    }

    /// On the same page as the paragraph that follows, if so.
    pub(super) fn keep_next(self, keep_next: bool) -> Self {
        Self { keep_next, ..self }
    }

    /// Without its style's new page, if so.
    pub(super) fn same_page(self, same_page: bool) -> Self {
        Self { same_page, ..self }
    }

    /// Numbered by a list.
    pub(super) fn numbered(self, number: Number) -> Self {
        Self { number: Some(number), ..self }
    }

    /// Opens the paragraph; its elements are in the order of the schema.
    pub(super) fn open(&self, xml: &mut Xml, language: &Language) -> io::Result<()> {
        xml.open("w:p", &[])?;
        xml.open("w:pPr", &[])?;
        xml.value("w:pStyle", self.look.id)?;
        xml.flag("w:keepNext", self.keep_next)?;
        if self.same_page {
            xml.value("w:pageBreakBefore", "0")?;
        }
        if let Some(number) = self.number {
            xml.open("w:numPr", &[])?;
            xml.number("w:ilvl", number.level)?;
            xml.number("w:numId", number.list)?;
            xml.close("w:numPr")?;
        }
        if self.number.is_some_and(|number| number.flush) {
            xml.open("w:tabs", &[])?;
            xml.empty("w:tab", &[("w:val", "left"), ("w:pos", &NUMBER_WIDTH.to_string())])?;
            xml.close("w:tabs")?;
        }
        xml.flag("w:bidi", language.is_rtl())?;
        if self.number.is_some_and(|number| number.flush) {
            xml.empty("w:ind", &[("w:left", "0"), ("w:firstLine", "0")])?;
        }
        xml.close("w:pPr")
    }

    /// Writes an empty paragraph.
    pub(super) fn empty(&self, xml: &mut Xml, language: &Language) -> io::Result<()> {
        self.open(xml, language)?;
        close(xml)
    }
}

/// Closes a paragraph.
pub(super) fn close(xml: &mut Xml) -> io::Result<()> {
    xml.close("w:p")
}

/// Writes a field with the result it has until Word computes it anew.
pub(super) fn field(xml: &mut Xml, instruction: &str, result: &str) -> io::Result<()> {
    xml.open("w:fldSimple", &[("w:instr", &format!(" {instruction} "))])?;
    xml.open("w:r", &[])?;
    xml.open("w:t", &[])?;
    xml.text(result)?;
    xml.close("w:t")?;
    xml.close("w:r")?;
    xml.close("w:fldSimple")
}
