//! The document part: what is shared while its text is written.

use std::collections::BTreeSet;
use std::io;

use super::links::Links;
use super::numbering::{self, Lists};
use super::pages::{Orientation, Pages};
use super::paragraphs::{self, Paragraph};
use super::runs::Line;
use super::styles::SECTION_BREAK;
use super::xml::{RELATIONSHIP_IDS, WORD, Xml};
use super::{masthead, sections, summary_box};
use crate::document::{Document, Language, Text};

/// What the text turned out to use.
#[derive(Debug, Default)]
pub(super) struct Used {
    /// The lists that number it.
    pub(super) numbering: Lists,
    /// The links in it.
    pub(super) links: Links,
    /// How many pictures there are.
    pub(super) pictures: usize,
}

/// The document part while it is being written.
pub(super) struct Body<'b, 'x> {
    /// Where it goes.
    pub(super) xml: &'b mut Xml<'x>,
    /// The document's language.
    pub(super) language: &'b Language,
    /// What was used so far.
    pub(super) used: Used,
    /// The list that numbers the present sections.
    pub(super) outline: u32,
    /// The tables that have a bookmark, by their numbers.
    pub(super) bookmarked: BTreeSet<u32>,
    /// The number of the last table, which Word counts on from.
    pub(super) last_table: u32,
    /// Whether a table was the last thing written.
    pub(super) after_table: bool,
    pages: Pages,
}

impl<'b, 'x> Body<'b, 'x> {
    /// Writes `word/document.xml`.
    pub(super) fn write(xml: &'b mut Xml<'x>, document: &'b Document) -> io::Result<Used> {
        xml.open("w:document", &[("xmlns:w", WORD), ("xmlns:r", RELATIONSHIP_IDS)])?;
        xml.open("w:body", &[])?;
        let mut body = Self {
            xml,
            language: &document.language,
            used: Used::default(),
            outline: numbering::SECTIONS,
            bookmarked: BTreeSet::new(),
            last_table: 0,
            after_table: false,
            pages: Pages::new(),
        };
        masthead::write(&mut body, &document.masthead)?;
        summary_box::write(&mut body, &document.summary_box)?;
        for section in &document.sections {
            sections::write(&mut body, section, 0)?;
        }
        for annex in &document.annexes {
            sections::write_annex(&mut body, annex)?;
        }
        // Word wants a paragraph after the last table.
        if body.after_table {
            Paragraph::new(&SECTION_BREAK).empty(body.xml, body.language)?;
        }
        body.pages.end(body.xml, body.language)?;
        body.xml.close("w:body")?;
        body.xml.close("w:document")?;
        Ok(body.used)
    }

    /// Writes a paragraph with its text.
    pub(super) fn paragraph(&mut self, paragraph: Paragraph, text: &Text) -> io::Result<()> {
        self.line(paragraph, &Line::of(text))
    }

    /// Writes a paragraph with a line put together from several texts.
    pub(super) fn line(&mut self, paragraph: Paragraph, line: &Line) -> io::Result<()> {
        paragraph.open(self.xml, self.language)?;
        self.runs(line)?;
        self.after_table = false;
        paragraphs::close(self.xml)
    }

    /// Writes the runs of a line into the open paragraph.
    pub(super) fn runs(&mut self, line: &Line) -> io::Result<()> {
        line.write(self.xml, self.language, Some(&mut self.used.links))
    }

    /// Closes the open table.
    pub(super) fn close_table(&mut self) -> io::Result<()> {
        self.after_table = true;
        self.xml.close("w:tbl")
    }

    /// Goes on to a page that lies so, if the present one does not; says whether it did.
    pub(super) fn turn(&mut self, to: Orientation) -> io::Result<bool> {
        self.pages.turn(self.xml, to, self.language)
    }
}
