//! The core properties: what the file says about itself.

use std::io;

use chrono::SecondsFormat;

use super::xml::Xml;
use crate::document::{Language, Properties};

/// Writes `docProps/core.xml`.
pub(super) fn write(xml: &mut Xml, properties: &Properties, language: &Language) -> io::Result<()> {
    let namespaces = [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    let moment = properties.created.to_rfc3339_opts(SecondsFormat::Secs, true);
    xml.open("cp:coreProperties", &namespaces)?;
    let elements = [
        ("dc:title", properties.title.as_str()),
        ("dc:creator", &properties.creator),
        ("cp:lastModifiedBy", &properties.creator),
        ("dc:language", language.tag()),
    ];
    for (name, content) in elements {
        xml.open(name, &[])?;
        xml.text(content)?;
        xml.close(name)?;
    }
    for name in ["dcterms:created", "dcterms:modified"] {
        xml.open(name, &[("xsi:type", "dcterms:W3CDTF")])?;
        xml.text(&moment)?;
        xml.close(name)?;
    }
    xml.close("cp:coreProperties")
}
