//! The fonts, and what to take where one is missing.

use std::io;

use super::xml::{WORD, Xml};
use crate::document::Language;

/// Latin and Cyrillic.
const LATIN: &str = "Calibri";
/// Chinese, Japanese, Korean.
const EAST_ASIAN: &str = "SimSun";
/// Arabic in an Arabic document.
const ARABIC: &str = "Traditional Arabic";
/// Complex scripts in other documents: a name among Latin text wants an even tone.
const COMPLEX: &str = "Arial";
/// Codes.
const MONOSPACED: &str = "Consolas";

/// A font with the names of its stand-ins, its class and its character set.
struct Font {
    name: &'static str,
    instead: &'static str,
    charset: &'static str,
    family: &'static str,
    pitch: &'static str,
}

const FONTS: [Font; 5] = [
    Font { name: LATIN, instead: "Carlito", charset: "00", family: "swiss", pitch: "variable" },
    Font { name: COMPLEX, instead: "Liberation Sans", charset: "00", family: "swiss", pitch: "variable" },
    Font { name: ARABIC, instead: "Noto Naskh Arabic", charset: "B2", family: "roman", pitch: "variable" },
    Font { name: EAST_ASIAN, instead: "Noto Serif CJK SC", charset: "86", family: "auto", pitch: "variable" },
    Font { name: MONOSPACED, instead: "Liberation Mono", charset: "00", family: "modern", pitch: "fixed" },
];

/// Writes `word/fontTable.xml`.
pub(super) fn write(xml: &mut Xml) -> io::Result<()> {
    xml.open("w:fonts", &[("xmlns:w", WORD)])?;
    for font in &FONTS {
        xml.open("w:font", &[("w:name", font.name)])?;
        xml.value("w:altName", font.instead)?;
        xml.value("w:charset", font.charset)?;
        xml.value("w:family", font.family)?;
        xml.value("w:pitch", font.pitch)?;
        xml.close("w:font")?;
    }
    xml.close("w:fonts")
}

/// Writes the `w:rFonts` of the whole document.
pub(super) fn write_default(xml: &mut Xml, language: &Language) -> io::Result<()> {
    let complex = if language.is_rtl() { ARABIC } else { COMPLEX };
    xml.empty(
        "w:rFonts",
        &[("w:ascii", LATIN), ("w:eastAsia", EAST_ASIAN), ("w:hAnsi", LATIN), ("w:cs", complex)],
    )
}

/// Writes the `w:rFonts` of codes.
pub(super) fn write_monospaced(xml: &mut Xml) -> io::Result<()> {
    xml.empty("w:rFonts", &[("w:ascii", MONOSPACED), ("w:hAnsi", MONOSPACED), ("w:cs", MONOSPACED)])
}
