//! Settings of the whole file.

use std::io;

use super::languages::default_tags;
use super::xml::{WORD, Xml};
use crate::document::Language;

/// Writes `word/settings.xml`. The compatibility mode is that of Word 2013 and later:
/// without it Word opens the file as an old one and lays tables out differently.
pub(super) fn write(xml: &mut Xml, language: &Language) -> io::Result<()> {
    let [latin, east_asian, complex] = default_tags(language);
    xml.open("w:settings", &[("xmlns:w", WORD)])?;
    xml.empty("w:zoom", &[("w:percent", "100")])?;
    xml.number("w:defaultTabStop", 567)?;
    xml.value("w:characterSpacingControl", "doNotCompress")?;
    xml.open("w:compat", &[])?;
    xml.empty(
        "w:compatSetting",
        &[
            ("w:name", "compatibilityMode"),
            ("w:uri", "http://schemas.microsoft.com/office/word"),
            ("w:val", "15"),
        ],
    )?;
    xml.close("w:compat")?;
    xml.empty("w:themeFontLang", &[("w:val", latin), ("w:eastAsia", east_asian), ("w:bidi", complex)])?;
    xml.close("w:settings")
}
