//! Text as Word's runs: one run per stretch of one format and one direction.

use std::io;
use std::ops::Range;

use super::direction::{Directions, END_ISOLATE, is_control, isolate};
use super::languages::{self, Slot};
use super::links::Links;
use super::styles::{CODE, HYPERLINK};
use super::xml::Xml;
use crate::document::{Direction, Inline, Language, Text};

/// How a stretch of text is set apart from its paragraph.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Format<'t> {
    strong: bool,
    emphasis: bool,
    face: Face,
    language: Option<&'t Language>,
    link: Option<&'t str>,
}

/// What kind of characters a stretch is set in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Face {
    #[default]
    Words,
    Code,
    /// Above the line, as the marks of notes are.
    Raised,
}

/// A line: its characters in one string, and what holds for which of them.
#[derive(Debug, Default)]
pub(super) struct Line<'t> {
    characters: String,
    spans: Vec<(Range<usize>, Format<'t>)>,
}

impl<'t> Line<'t> {
    /// The line of a text.
    pub(super) fn of(text: &'t Text) -> Self {
        let mut line = Self::default();
        line.add(text, Format::default());
        line
    }

    /// The line of a text that is strong as a whole.
    pub(super) fn strong(text: &'t Text) -> Self {
        let mut line = Self::default();
        line.add(text, Format { strong: true, ..Format::default() });
        line
    }

    /// Adds plain words.
    pub(super) fn push(&mut self, words: &str) {
        self.add_words(words, Format::default());
    }

    /// Adds the mark of a note, raised.
    pub(super) fn push_mark(&mut self, mark: &str) {
        self.add_words(mark, Format { face: Face::Raised, ..Format::default() });
    }

    /// Adds a text with its markup.
    pub(super) fn push_text(&mut self, text: &'t Text) {
        self.add(text, Format::default());
    }

    fn add(&mut self, text: &'t Text, format: Format<'t>) {
        for piece in &text.0 {
            match piece {
                Inline::Plain(words) => self.add_words(words, format),
                Inline::Strong(inner) => self.add(inner, Format { strong: true, ..format }),
                Inline::Emphasis(inner) => self.add(inner, Format { emphasis: true, ..format }),
                // A code reads from left to right wherever it stands.
                Inline::Code(code) => self.apart(Direction::LeftToRight, |line| {
                    line.add_words(code, Format { face: Face::Code, ..format });
                }),
                Inline::Foreign { language, text } => self.apart(language.direction(), |line| {
                    line.add(text, Format { language: Some(language), ..format });
                }),
                Inline::Link { url, text } => {
                    self.add(text, Format { link: Some(url), ..format });
                }
            }
        }
    }

    fn apart(&mut self, direction: Direction, add: impl FnOnce(&mut Self)) {
        self.characters.push(isolate(direction));
        add(self);
        self.characters.push(END_ISOLATE);
    }

    fn add_words(&mut self, words: &str, format: Format<'t>) {
        let start = self.characters.len();
        self.characters.push_str(words);
        if self.characters.len() > start {
            self.spans.push((start..self.characters.len(), format));
        }
    }

    /// Writes the runs. Without `links`, links are text only.
    pub(super) fn write(
        &self,
        xml: &mut Xml,
        language: &Language,
        links: Option<&mut Links>,
    ) -> io::Result<()> {
        let directions = Directions::of(&self.characters, language.direction());
        let mut links = links;
        for spans in self.spans.chunk_by(|one, next| one.1.link == next.1.link) {
            let id = spans[0].1.link.zip(links.as_mut()).and_then(|(url, links)| links.id(url));
            if let Some(id) = &id {
                xml.open("w:hyperlink", &[("r:id", id), ("w:history", "1")])?;
            }
            for (range, format) in spans {
                for (piece, rtl) in directions.pieces(range.clone()) {
                    let words = &self.characters[piece];
                    Run { words, rtl, linked: id.is_some(), format: *format }.write(xml, language)?;
                }
            }
            if id.is_some() {
                xml.close("w:hyperlink")?;
            }
        }
        Ok(())
    }
}

/// A stretch of one format and one direction.
struct Run<'r> {
    words: &'r str,
    rtl: bool,
    linked: bool,
    format: Format<'r>,
}

impl Run<'_> {
    fn write(&self, xml: &mut Xml, document: &Language) -> io::Result<()> {
        if self.words.chars().all(is_control) {
            return Ok(());
        }
        xml.open("w:r", &[])?;
        self.write_properties(xml, document)?;
        write_words(xml, self.words)?;
        xml.close("w:r")
    }

    /// Writes `w:rPr`, its elements in the order of the schema.
    fn write_properties(&self, xml: &mut Xml, document: &Language) -> io::Result<()> {
        let Format { strong, emphasis, face, .. } = self.format;
        let language = self.language(document);
        let hint = self.is_east_asian(document);
        let complex = self.is_complex(document);
        if !(strong || emphasis || face != Face::Words || hint || complex || self.linked || self.rtl)
            && language.is_none()
        {
            return Ok(());
        }
        xml.open("w:rPr", &[])?;
        if self.linked {
            xml.value("w:rStyle", HYPERLINK)?;
        } else if face == Face::Code {
            xml.value("w:rStyle", CODE)?;
        }
        if hint {
            xml.empty("w:rFonts", &[("w:hint", "eastAsia")])?;
        }
        xml.flag("w:b", strong)?;
        xml.flag("w:bCs", strong)?;
        xml.flag("w:i", emphasis)?;
        xml.flag("w:iCs", emphasis)?;
        if face == Face::Raised {
            xml.value("w:vertAlign", "superscript")?;
        }
        xml.flag("w:rtl", self.rtl)?;
        xml.flag("w:cs", complex)?;
        if let Some(language) = language {
            languages::write_run(xml, language)?;
        }
        xml.close("w:rPr")
    }

    /// The language to mark the run with: its own, or the document's where Word would
    /// otherwise not take it from the styles.
    fn language<'l>(&'l self, document: &'l Language) -> Option<&'l Language> {
        let own = self.format.language.filter(|language| language.is_rtl() == self.rtl);
        own.or_else(|| Some(document).filter(|document| self.rtl && document.is_rtl()))
    }

    /// Whether digits are to look like the letters around them: a number inside Arabic
    /// runs from left to right but is set in the font and size of Arabic.
    fn is_complex(&self, document: &Language) -> bool {
        let around = self.format.language.unwrap_or(document);
        let face = self.format.face != Face::Code;
        !self.rtl && face && around.is_rtl() && !self.words.chars().any(char::is_alphabetic)
    }

    /// Whether quotation marks and dashes are to come from the East Asian font.
    fn is_east_asian(&self, document: &Language) -> bool {
        languages::slot(self.format.language.unwrap_or(document)) == Slot::EastAsian && !self.words.is_ascii()
    }
}

/// Writes the words of a run; line feeds and tabs are elements of their own.
fn write_words(xml: &mut Xml, words: &str) -> io::Result<()> {
    for (index, line) in words.split('\n').enumerate() {
        if index > 0 {
            xml.empty("w:br", &[])?;
        }
        for (index, text) in line.split('\t').enumerate() {
            if index > 0 {
                xml.empty("w:tab", &[])?;
            }
            let text: String = text.chars().filter(|c| *c != '\r' && !is_control(*c)).collect();
            if !text.is_empty() {
                xml.open("w:t", &[("xml:space", "preserve")])?;
                xml.text(&text)?;
                xml.close("w:t")?;
            }
        }
    }
    Ok(())
}
