//! The archive that holds the parts, and the two parts that describe it.

use std::io::{self, Seek, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::DocxError;
use super::running::PARTS;
use super::xml::Xml;

const TYPES: &str = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const WORD_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/// An archive that is being written.
pub(super) struct Package<W: Write + Seek> {
    zip: ZipWriter<W>,
}

impl<W: Write + Seek> Package<W> {
    /// An archive without parts.
    pub(super) fn new(out: W) -> Self {
        Self { zip: ZipWriter::new(out) }
    }

    /// Writes one part. Its time is always the archive format's zero, so that the
    /// bytes depend on the document alone.
    pub(super) fn part<T>(
        &mut self,
        name: &str,
        content: impl FnOnce(&mut Xml) -> io::Result<T>,
    ) -> Result<T, DocxError> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::DEFAULT);
        self.zip.start_file(name, options)?;
        let mut xml = Xml::new(&mut self.zip)?;
        let result = content(&mut xml)?;
        xml.finish()?;
        Ok(result)
    }

    /// Writes one part that is packed already.
    pub(super) fn bytes(&mut self, name: &str, bytes: &[u8]) -> Result<(), DocxError> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Stored)
            .last_modified_time(DateTime::DEFAULT);
        self.zip.start_file(name, options)?;
        Ok(self.zip.write_all(bytes)?)
    }

    /// Writes the archive's directory.
    pub(super) fn finish(self) -> Result<W, DocxError> {
        Ok(self.zip.finish()?)
    }
}

/// `[Content_Types].xml`: what each part is.
pub(super) fn content_types(xml: &mut Xml) -> io::Result<()> {
    xml.open("Types", &[("xmlns", TYPES)])?;
    let extensions = [
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ("xml", "application/xml"),
        ("png", "image/png"),
    ];
    for (extension, kind) in extensions {
        xml.empty("Default", &[("Extension", extension), ("ContentType", kind)])?;
    }
    let core = "application/vnd.openxmlformats-package.core-properties+xml";
    xml.empty("Override", &[("PartName", "/docProps/core.xml"), ("ContentType", core)])?;
    let parts = [
        ("document", "document.main"),
        ("styles", "styles"),
        ("settings", "settings"),
        ("fontTable", "fontTable"),
        ("numbering", "numbering"),
    ];
    for (name, kind) in parts.into_iter().chain(PARTS.map(|part| (part.name, part.kind))) {
        let path = format!("/word/{name}.xml");
        let kind = format!("{WORD_TYPE}{kind}+xml");
        xml.empty("Override", &[("PartName", &path), ("ContentType", &kind)])?;
    }
    xml.close("Types")
}

/// `_rels/.rels`: which part is the document.
pub(super) fn relationships(xml: &mut Xml) -> io::Result<()> {
    let document = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    let core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    open_relationships(xml)?;
    relationship(xml, "rId1", document, "word/document.xml")?;
    relationship(xml, "rId2", core, "docProps/core.xml")?;
    xml.close("Relationships")
}

/// Opens a list of relationships.
pub(super) fn open_relationships(xml: &mut Xml) -> io::Result<()> {
    xml.open("Relationships", &[("xmlns", RELATIONSHIPS)])
}

/// Writes one relationship to another part.
pub(super) fn relationship(xml: &mut Xml, id: &str, kind: &str, target: &str) -> io::Result<()> {
    xml.empty("Relationship", &[("Id", id), ("Type", kind), ("Target", target)])
}
