//! Language tags as Word wants them, in its three slots: Latin, East Asian, complex.

use std::io;

use super::xml::Xml;
use crate::document::Language;

/// Which fonts and which language slot a script uses in Word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slot {
    /// Latin, Cyrillic, Greek, Ethiopic: `w:val`.
    Latin,
    /// Chinese, Japanese, Korean: `w:eastAsia`.
    EastAsian,
    /// Scripts from right to left: `w:bidi`.
    Complex,
}

/// Proofing tools need a region; these are the ones of the Union's own documents.
const REGIONS: [(&str, &str); 6] =
    [("ar", "ar-SA"), ("en", "en-GB"), ("es", "es-ES"), ("fr", "fr-FR"), ("ru", "ru-RU"), ("zh", "zh-CN")];

/// The slot of a language.
pub(super) fn slot(language: &Language) -> Slot {
    if language.is_rtl() {
        Slot::Complex
    } else if matches!(language.primary(), "zh" | "ja" | "ko") {
        Slot::EastAsian
    } else {
        Slot::Latin
    }
}

/// The tag with a region, where we know the usual one.
pub(super) fn regional(language: &Language) -> &str {
    let tag = language.tag();
    REGIONS.iter().find(|(bare, _)| *bare == tag).map_or(tag, |(_, regional)| regional)
}

/// Writes `w:lang` for a run in a language of its own.
pub(super) fn write_run(xml: &mut Xml, language: &Language) -> io::Result<()> {
    let attribute = match slot(language) {
        Slot::Latin => "w:val",
        Slot::EastAsian => "w:eastAsia",
        Slot::Complex => "w:bidi",
    };
    xml.empty("w:lang", &[(attribute, regional(language))])
}

/// Writes `w:lang` with every slot filled, for the whole document. Codes and names in
/// Latin letters inside Chinese or Arabic text are proofed as English.
pub(super) fn write_default(xml: &mut Xml, language: &Language) -> io::Result<()> {
    let tags = default_tags(language);
    xml.empty("w:lang", &[("w:val", tags[0]), ("w:eastAsia", tags[1]), ("w:bidi", tags[2])])
}

/// The tags of the three slots, in the order Latin, East Asian, complex.
pub(super) fn default_tags(language: &Language) -> [&str; 3] {
    let own = regional(language);
    match slot(language) {
        Slot::Latin => [own, "zh-CN", "ar-SA"],
        Slot::EastAsian => ["en-GB", own, "ar-SA"],
        Slot::Complex => ["en-GB", "zh-CN", own],
    }
}
