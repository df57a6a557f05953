//! The named styles. Nearly all formatting is here, so that an editor who changes a
//! style changes the whole document.

use std::io;

use super::xml::{WORD, Xml};
use super::{fonts, languages};
use crate::document::Language;

mod looks;

pub(super) use looks::*;

/// Where the lines of a paragraph stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Align {
    /// At the side where reading starts.
    Start,
    /// In the middle.
    Center,
    /// At the side where lines end.
    End,
    /// At the right in every language: where the units of a number stand.
    Units,
}

/// A paragraph style. Sizes are half points, distances twentieths of a point.
#[derive(Debug)]
pub(super) struct Look {
    /// What paragraphs refer to.
    pub(super) id: &'static str,
    /// What Word shows, in the user's language for the names that it knows.
    name: &'static str,
    based_on: Option<&'static str>,
    next: Option<&'static str>,
    outline: Option<u32>,
    bold: bool,
    colour: Option<&'static str>,
    /// Of Latin letters; complex scripts follow from it.
    pub(super) size: u32,
    before: u32,
    after: u32,
    align: Align,
    keep_next: bool,
    page_break: bool,
}

/// The names that Word knows, and translates, itself.
const BUILT_IN: [&str; 8] =
    ["Normal", "Title", "heading 1", "heading 2", "heading 3", "caption", "header", "footer"];

/// The size of a complex script beside a Latin size, in half points. Traditional Arabic
/// draws small letters and is set about a quarter larger; other documents, where such
/// words are guests, keep one size.
pub(super) fn complex_size(size: u32, language: &Language) -> u32 {
    if language.is_rtl() { size + size / 4 } else { size }
}

/// Writes `word/styles.xml`.
pub(super) fn write(xml: &mut Xml, language: &Language) -> io::Result<()> {
    xml.open("w:styles", &[("xmlns:w", WORD)])?;
    write_defaults(xml, language)?;
    for look in ALL {
        write_look(xml, look, language)?;
    }
    write_character_styles(xml)?;
    write_table_styles(xml)?;
    xml.close("w:styles")
}

fn write_defaults(xml: &mut Xml, language: &Language) -> io::Result<()> {
    xml.open("w:docDefaults", &[])?;
    xml.open("w:rPrDefault", &[])?;
    xml.open("w:rPr", &[])?;
    fonts::write_default(xml, language)?;
    write_size(xml, NORMAL.size, language)?;
    languages::write_default(xml, language)?;
    xml.close("w:rPr")?;
    xml.close("w:rPrDefault")?;
    xml.open("w:pPrDefault", &[])?;
    xml.close("w:pPrDefault")?;
    xml.close("w:docDefaults")
}

fn write_look(xml: &mut Xml, look: &Look, language: &Language) -> io::Result<()> {
    let mut attributes = vec![("w:type", "paragraph"), ("w:styleId", look.id)];
    if look.based_on.is_none() {
        attributes.push(("w:default", "1"));
    }
    if !BUILT_IN.contains(&look.name) {
        attributes.push(("w:customStyle", "1"));
    }
    xml.open("w:style", &attributes)?;
    xml.value("w:name", look.name)?;
    if let Some(base) = look.based_on {
        xml.value("w:basedOn", base)?;
    }
    if let Some(next) = look.next {
        xml.value("w:next", next)?;
    }
    xml.flag("w:qFormat", true)?;
    write_paragraph_properties(xml, look, language)?;
    xml.open("w:rPr", &[])?;
    xml.flag("w:b", look.bold)?;
    xml.flag("w:bCs", look.bold)?;
    if let Some(colour) = look.colour {
        xml.value("w:color", colour)?;
    }
    write_size(xml, look.size, language)?;
    xml.close("w:rPr")?;
    xml.close("w:style")
}

fn write_paragraph_properties(xml: &mut Xml, look: &Look, language: &Language) -> io::Result<()> {
    xml.open("w:pPr", &[])?;
    xml.flag("w:keepNext", look.keep_next)?;
    xml.flag("w:keepLines", look.keep_next)?;
    xml.flag("w:pageBreakBefore", look.page_break)?;
    if let Some(level) = look.outline.filter(|_| look.id != ANNEX_TITLE.id) {
        xml.open("w:numPr", &[])?;
        xml.number("w:ilvl", level)?;
        xml.value("w:numId", "1")?;
        xml.close("w:numPr")?;
    }
    xml.flag("w:bidi", language.is_rtl())?;
    let (before, after) = (look.before.to_string(), look.after.to_string());
    xml.empty("w:spacing", &[("w:before", &before), ("w:after", &after)])?;
    match look.align {
        Align::Start => {}
        Align::Center => xml.value("w:jc", "center")?,
        Align::End => xml.value("w:jc", "end")?,
        Align::Units => xml.value("w:jc", if language.is_rtl() { "start" } else { "end" })?,
    }
    if let Some(level) = look.outline {
        xml.number("w:outlineLvl", level)?;
    }
    xml.close("w:pPr")
}

fn write_size(xml: &mut Xml, size: u32, language: &Language) -> io::Result<()> {
    xml.number("w:sz", size)?;
    xml.number("w:szCs", complex_size(size, language))
}

fn write_character_styles(xml: &mut Xml) -> io::Result<()> {
    xml.open(
        "w:style",
        &[("w:type", "character"), ("w:default", "1"), ("w:styleId", "DefaultParagraphFont")],
    )?;
    xml.value("w:name", "Default Paragraph Font")?;
    xml.flag("w:semiHidden", true)?;
    xml.close("w:style")?;
    xml.open("w:style", &[("w:type", "character"), ("w:styleId", HYPERLINK)])?;
    xml.value("w:name", "Hyperlink")?;
    xml.open("w:rPr", &[])?;
    xml.value("w:color", LINK_BLUE)?;
    xml.value("w:u", "single")?;
    xml.close("w:rPr")?;
    xml.close("w:style")?;
    xml.open("w:style", &[("w:type", "character"), ("w:customStyle", "1"), ("w:styleId", CODE)])?;
    xml.value("w:name", "Code")?;
    xml.open("w:rPr", &[])?;
    fonts::write_monospaced(xml)?;
    xml.flag("w:noProof", true)?;
    xml.close("w:rPr")?;
    xml.close("w:style")
}

fn write_table_styles(xml: &mut Xml) -> io::Result<()> {
    xml.open("w:style", &[("w:type", "table"), ("w:default", "1"), ("w:styleId", "TableNormal")])?;
    xml.value("w:name", "Normal Table")?;
    xml.open("w:tblPr", &[])?;
    xml.empty("w:tblInd", &[("w:w", "0"), ("w:type", "dxa")])?;
    write_cell_margins(xml, 0, 108)?;
    xml.close("w:tblPr")?;
    xml.close("w:style")?;
    xml.open("w:style", &[("w:type", "table"), ("w:customStyle", "1"), ("w:styleId", REPORT_TABLE)])?;
    xml.value("w:name", "Report Table")?;
    xml.value("w:basedOn", "TableNormal")?;
    xml.open("w:tblPr", &[])?;
    xml.open("w:tblBorders", &[])?;
    for side in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] {
        let heavy = matches!(side, "w:top" | "w:bottom");
        let (size, colour) = if heavy { ("8", RULE_DARK) } else { ("4", RULE) };
        write_border(xml, side, size, colour)?;
    }
    xml.close("w:tblBorders")?;
    write_cell_margins(xml, 28, CELL_MARGIN)?;
    xml.close("w:tblPr")?;
    xml.close("w:style")
}

/// Writes one border; its weight is in eighths of a point.
pub(super) fn write_border(xml: &mut Xml, side: &str, weight: &str, colour: &str) -> io::Result<()> {
    xml.empty(side, &[("w:val", "single"), ("w:sz", weight), ("w:space", "0"), ("w:color", colour)])
}

/// Writes the margins inside cells: above and below, and at the sides.
pub(super) fn write_cell_margins(xml: &mut Xml, block: u32, inline: u32) -> io::Result<()> {
    xml.open("w:tblCellMar", &[])?;
    for (side, width) in [("w:top", block), ("w:left", inline), ("w:bottom", block), ("w:right", inline)] {
        xml.empty(side, &[("w:w", &width.to_string()), ("w:type", "dxa")])?;
    }
    xml.close("w:tblCellMar")
}
