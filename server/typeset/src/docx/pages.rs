//! The pages: A4, upright or on its side, with their margins and running lines.

use std::io;

use super::running::PARTS;
use super::styles::SECTION_BREAK;
use super::xml::Xml;
use crate::document::Language;

/// The sides of A4, in twentieths of a point.
const SHORT: u32 = 11906;
const LONG: u32 = 16838;
/// The margins: 2 cm, and at the top and bottom 2.5 cm with the running line in them.
const SIDE_MARGIN: u32 = 1134;
const END_MARGIN: u32 = 1418;
const RUNNING_MARGIN: u32 = 709;

/// How a page lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Orientation {
    /// Upright.
    Portrait,
    /// On its side, for tables with many columns.
    Landscape,
}

impl Orientation {
    /// The width between the margins, in twentieths of a point.
    pub(super) const fn text_width(self) -> u32 {
        match self {
            Self::Portrait => SHORT - 2 * SIDE_MARGIN,
            Self::Landscape => LONG - 2 * SIDE_MARGIN,
        }
    }
}

/// The page that is being filled.
#[derive(Debug)]
pub(super) struct Pages {
    orientation: Orientation,
    first: bool,
}

impl Pages {
    /// The first page, upright.
    pub(super) fn new() -> Self {
        Self { orientation: Orientation::Portrait, first: true }
    }

    /// Goes on to a new page if the present one lies otherwise; says whether it did.
    pub(super) fn turn(&mut self, xml: &mut Xml, to: Orientation, language: &Language) -> io::Result<bool> {
        if self.orientation == to {
            return Ok(false);
        }
        // Word keeps the properties of a section in its last paragraph.
        xml.open("w:p", &[])?;
        xml.open("w:pPr", &[])?;
        xml.value("w:pStyle", SECTION_BREAK.id)?;
        xml.flag("w:bidi", language.is_rtl())?;
        self.end(xml, language)?;
        xml.close("w:pPr")?;
        xml.close("w:p")?;
        self.orientation = to;
        Ok(true)
    }

    /// Writes the properties of the section that ends here.
    pub(super) fn end(&mut self, xml: &mut Xml, language: &Language) -> io::Result<()> {
        xml.open("w:sectPr", &[])?;
        if self.first {
            for part in PARTS {
                let id = format!("rId_{}", part.name);
                let element = format!("w:{}Reference", part.kind);
                xml.empty(&element, &[("w:type", part.pages), ("r:id", &id)])?;
            }
        }
        xml.value("w:type", "nextPage")?;
        match self.orientation {
            Orientation::Portrait => {
                xml.empty("w:pgSz", &[("w:w", &SHORT.to_string()), ("w:h", &LONG.to_string())])?;
            }
            Orientation::Landscape => {
                let (width, height) = (LONG.to_string(), SHORT.to_string());
                let size = [("w:w", &*width), ("w:h", &height), ("w:orient", "landscape")];
                xml.empty("w:pgSz", &size)?;
            }
        }
        let [side, end, running] = [SIDE_MARGIN, END_MARGIN, RUNNING_MARGIN].map(|m| m.to_string());
        let margins = [
            ("w:top", &*end),
            ("w:right", &side),
            ("w:bottom", &end),
            ("w:left", &side),
            ("w:header", &running),
            ("w:footer", &running),
            ("w:gutter", "0"),
        ];
        xml.empty("w:pgMar", &margins)?;
        xml.flag("w:titlePg", self.first)?;
        xml.flag("w:bidi", language.is_rtl())?;
        self.first = false;
        xml.close("w:sectPr")
    }
}
