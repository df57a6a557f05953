//! The lines at the top and the bottom of the pages.

use std::io;

use super::paragraphs::{self, Paragraph};
use super::runs::Line;
use super::styles::{FOOTER, HEADER};
use super::xml::{RELATIONSHIP_IDS, WORD, Xml};
use crate::document::{Language, Running, RunningPart};

/// A part of the file with a running line.
#[derive(Debug, Clone, Copy)]
pub(super) struct RunningFile {
    /// The name of the part, without its ending.
    pub(super) name: &'static str,
    /// `header` or `footer`.
    pub(super) kind: &'static str,
    /// On which pages it stands: `default` or `first`.
    pub(super) pages: &'static str,
}

/// The parts. The first page has no line at the top, for it has the masthead.
pub(super) const PARTS: [RunningFile; 3] = [
    RunningFile { name: "header", kind: "header", pages: "default" },
    RunningFile { name: "footer", kind: "footer", pages: "default" },
    RunningFile { name: "footerFirst", kind: "footer", pages: "first" },
];

/// Each part with what stands in it.
pub(super) fn parts(running: &Running) -> [(RunningFile, &[RunningPart]); 3] {
    PARTS.map(|part| {
        let line = if part.kind == "header" { &running.header } else { &running.footer };
        (part, line.as_slice())
    })
}

/// Writes one part.
pub(super) fn write(xml: &mut Xml, kind: &str, parts: &[RunningPart], language: &Language) -> io::Result<()> {
    let (root, look) = if kind == "header" { ("w:hdr", &HEADER) } else { ("w:ftr", &FOOTER) };
    xml.open(root, &[("xmlns:w", WORD), ("xmlns:r", RELATIONSHIP_IDS)])?;
    Paragraph::new(look).open(xml, language)?;
    for part in parts {
        match part {
            RunningPart::Text(text) => Line::of(text).write(xml, language, None)?,
            RunningPart::Page => paragraphs::field(xml, "PAGE", "1")?,
            RunningPart::Pages => paragraphs::field(xml, "NUMPAGES", "1")?,
        }
    }
    paragraphs::close(xml)?;
    xml.close(root)
}
