//! The lists that number headings, paragraphs and items.

use std::io;

use super::paragraphs::NUMBER_WIDTH;
use super::styles::HEADINGS;
use super::xml::{WORD, Xml};
use crate::document::{Language, ListKind};

/// The list of the numbered sections.
pub(super) const SECTIONS: u32 = 1;
const BULLETS: u32 = 2;
/// Word knows nine levels.
const LEVELS: u32 = 9;
/// How far the text of an item stands from its mark, and each level inside the one above.
const STEP: u32 = 425;

/// The definitions that lists are made from, by their ids.
const OUTLINE_DEFINITION: u32 = 0;
const BULLET_DEFINITION: u32 = 1;
const LETTER_DEFINITION: u32 = 2;

/// The lists of a document beyond the one of its sections and the one of its bullets,
/// each with its definition: annexes and lettered lists count for themselves.
#[derive(Debug, Default)]
pub(super) struct Lists {
    own: Vec<u32>,
}

impl Lists {
    /// The id of a new list for the sections of an annex.
    pub(super) fn annex(&mut self) -> u32 {
        self.add(OUTLINE_DEFINITION)
    }

    /// The id of the list for the items of a list.
    pub(super) fn items(&mut self, kind: ListKind) -> u32 {
        match kind {
            ListKind::Bulleted => BULLETS,
            ListKind::Lettered => self.add(LETTER_DEFINITION),
        }
    }

    fn add(&mut self, definition: u32) -> u32 {
        self.own.push(definition);
        BULLETS + u32::try_from(self.own.len()).expect("Word itself holds fewer lists than this")
    }
}

/// The level, or the deepest that Word knows.
pub(super) fn level(depth: usize) -> u32 {
    u32::try_from(depth).unwrap_or(LEVELS).min(LEVELS - 1)
}

/// Writes `word/numbering.xml`.
pub(super) fn write(xml: &mut Xml, lists: &Lists, language: &Language) -> io::Result<()> {
    xml.open("w:numbering", &[("xmlns:w", WORD)])?;
    write_definition(xml, OUTLINE_DEFINITION, write_outline_level)?;
    write_definition(xml, BULLET_DEFINITION, |xml, level| {
        write_level(xml, level, "bullet", "\u{2022}", language)
    })?;
    write_definition(xml, LETTER_DEFINITION, |xml, level| {
        let format = letters(level, language);
        write_level(xml, level, format, &format!("%{})", level + 1), language)
    })?;
    write_list(xml, SECTIONS, OUTLINE_DEFINITION, false)?;
    write_list(xml, BULLETS, BULLET_DEFINITION, false)?;
    for (id, definition) in (BULLETS + 1..).zip(&lists.own) {
        write_list(xml, id, *definition, true)?;
    }
    xml.close("w:numbering")
}

fn write_definition(
    xml: &mut Xml,
    id: u32,
    mut level: impl FnMut(&mut Xml, u32) -> io::Result<()>,
) -> io::Result<()> {
    xml.open("w:abstractNum", &[("w:abstractNumId", &id.to_string())])?;
    xml.value("w:multiLevelType", "multilevel")?;
    for number in 0..LEVELS {
        level(xml, number)?;
    }
    xml.close("w:abstractNum")
}

/// 1, 1.1, 1.1.1: the first levels belong to the heading styles.
fn write_outline_level(xml: &mut Xml, level: u32) -> io::Result<()> {
    let text: Vec<String> = (1..=level + 1).map(|part| format!("%{part}")).collect();
    xml.open("w:lvl", &[("w:ilvl", &level.to_string())])?;
    xml.value("w:start", "1")?;
    xml.value("w:numFmt", "decimal")?;
    if let Some(look) = HEADINGS.get(level as usize) {
        xml.value("w:pStyle", look.id)?;
    }
    xml.value("w:lvlText", &text.join("."))?;
    xml.value("w:lvlJc", "left")?;
    write_indent(xml, NUMBER_WIDTH, NUMBER_WIDTH)?;
    xml.close("w:lvl")
}

fn write_level(xml: &mut Xml, level: u32, format: &str, text: &str, language: &Language) -> io::Result<()> {
    xml.open("w:lvl", &[("w:ilvl", &level.to_string())])?;
    xml.value("w:start", "1")?;
    xml.value("w:numFmt", format)?;
    xml.value("w:lvlText", text)?;
    xml.value("w:lvlJc", "left")?;
    write_indent(xml, NUMBER_WIDTH + STEP * level, STEP)?;
    // So that the bracket after an Arabic letter opens towards the text.
    if language.is_rtl() {
        xml.open("w:rPr", &[])?;
        xml.flag("w:rtl", true)?;
        xml.close("w:rPr")?;
    }
    xml.close("w:lvl")
}

fn write_indent(xml: &mut Xml, left: u32, hanging: u32) -> io::Result<()> {
    xml.open("w:pPr", &[])?;
    xml.empty("w:ind", &[("w:left", &left.to_string()), ("w:hanging", &hanging.to_string())])?;
    xml.close("w:pPr")
}

/// Letters in the script that the Union's documents use: Arabic ones in Arabic, Latin
/// ones in Russian and Chinese too.
fn letters(level: u32, language: &Language) -> &'static str {
    match (level, language.primary()) {
        (0, "ar") => "arabicAbjad",
        (0, _) => "lowerLetter",
        (1, "ar") => "decimal",
        (1, _) => "lowerRoman",
        _ => "decimal",
    }
}

fn write_list(xml: &mut Xml, id: u32, definition: u32, anew: bool) -> io::Result<()> {
    xml.open("w:num", &[("w:numId", &id.to_string())])?;
    xml.number("w:abstractNumId", definition)?;
    for level in (0..LEVELS).filter(|_| anew) {
        xml.open("w:lvlOverride", &[("w:ilvl", &level.to_string())])?;
        xml.value("w:startOverride", "1")?;
        xml.close("w:lvlOverride")?;
    }
    xml.close("w:num")
}
