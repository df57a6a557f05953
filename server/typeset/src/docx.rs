//! A [`Document`] as a Word file (Office Open XML, ISO/IEC 29500 transitional).
//!
//! The parts go into the archive while they are made, so that the memory needed
//! does not grow with the length of an annex. The same document always gives the
//! same bytes.

mod body;
mod direction;
mod fonts;
mod grid;
mod languages;
mod links;
mod masthead;
mod measure;
mod numbering;
mod package;
mod pages;
mod paragraphs;
mod pictures;
mod properties;
mod running;
mod runs;
mod sections;
mod settings;
mod styles;
mod summary_box;
mod tables;
mod widths;
mod xml;

use std::io::{self, Cursor, Seek, Write};

use crate::{
    document::{Document, Language, Malformed, Table},
    drawing::{self, DrawingError},
    pdf::Fonts,
};
use body::Body;
use package::Package;

/// Why a document could not be written.
#[derive(Debug, thiserror::Error)]
pub enum DocxError {
    /// The place it goes to refused bytes.
    #[error("the document could not be written: {0}")]
    Io(#[from] io::Error),
    /// The archive could not be built.
    #[error("the document's archive could not be built: {0}")]
    Archive(#[from] zip::result::ZipError),
    /// A table does not hold together.
    #[error(transparent)]
    Malformed(#[from] Malformed),
    /// A picture could not be drawn.
    #[error(transparent)]
    Drawing(#[from] DrawingError),
}

/// The shape of a table: the widths of its columns in twentieths of a point, whether it is set in
/// the smaller size, and whether its page lies on its side. PDF files have the same.
pub(crate) struct Shape {
    pub(crate) widths: Vec<u32>,
    pub(crate) small: bool,
    /// Whether some words are wider than their columns.
    pub(crate) is_squeezed: bool,
    pub(crate) is_wide: bool,
}

/// The shape that suits a table.
pub(crate) fn layout(table: &Table, language: &Language) -> Shape {
    let layout = widths::Layout::of(table, language);
    let is_wide = layout.orientation == pages::Orientation::Landscape;
    Shape { widths: layout.widths, small: layout.small, is_squeezed: layout.is_squeezed, is_wide }
}

/// Writes the document and gives the place back that it went to. Its pictures are drawn with `fonts`; the
/// text names its fonts and lets the reader's machine choose.
///
/// # Errors
/// If `out` fails, or if a table or picture is malformed; `out` then holds no valid document.
pub fn write<W: Write + Seek>(document: &Document, fonts: &Fonts, out: W) -> Result<W, DocxError> {
    document.check()?;
    let language = &document.language;
    let mut package = Package::new(out);
    package.part("[Content_Types].xml", package::content_types)?;
    package.part("_rels/.rels", package::relationships)?;
    package.part("docProps/core.xml", |xml| properties::write(xml, &document.properties, language))?;
    package.part("word/styles.xml", |xml| styles::write(xml, language))?;
    package.part("word/settings.xml", |xml| settings::write(xml, language))?;
    package.part("word/fontTable.xml", fonts::write)?;
    for (part, line) in running::parts(&document.running) {
        package
            .part(&format!("word/{}.xml", part.name), |xml| running::write(xml, part.kind, line, language))?;
    }
    // What the text turns out to use is known, and written, after the text.
    let used = package.part("word/document.xml", |xml| Body::write(xml, document))?;
    package.part("word/numbering.xml", |xml| numbering::write(xml, &used.numbering, language))?;
    let pictures = document.pictures();
    package.part("word/_rels/document.xml.rels", |xml| links::write(xml, &used.links, pictures.len()))?;
    for (picture, number) in pictures.into_iter().zip(1..) {
        package
            .bytes(&format!("word/{}", pictures::file(number)), &drawing::png(picture, language, fonts)?)?;
    }
    package.finish()
}

/// The document as bytes.
///
/// # Errors
/// If a table is malformed.
pub fn to_bytes(document: &Document, fonts: &Fonts) -> Result<Vec<u8>, DocxError> {
    Ok(write(document, fonts, Cursor::new(Vec::new()))?.into_inner())
}
