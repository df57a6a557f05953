//! Rows and cells, for tables of figures and for the layout of the first page.

use std::io;

use super::styles::{RULE_DARK, write_border, write_cell_margins};
use super::xml::Xml;
use crate::document::Language;

/// The room between a frame and the text above and below; twice that at the sides.
const FRAME_MARGIN: u32 = 85;

/// A table, without its rows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Grid<'g> {
    /// The table style, if it has one.
    pub(super) style: Option<&'g str>,
    /// The widths of the columns, in twentieths of a point.
    pub(super) widths: &'g [u32],
    /// What it is and how it is read, for those who cannot see it.
    pub(super) names: Option<(&'g str, &'g str)>,
    /// Whether a frame goes round it.
    pub(super) framed: bool,
}

impl Grid<'_> {
    /// Opens the table; its properties are in the order of the schema.
    pub(super) fn open(&self, xml: &mut Xml, language: &Language) -> io::Result<()> {
        xml.open("w:tbl", &[])?;
        xml.open("w:tblPr", &[])?;
        if let Some(style) = self.style {
            xml.value("w:tblStyle", style)?;
        }
        xml.flag("w:bidiVisual", language.is_rtl())?;
        write_width(xml, "w:tblW", self.widths.iter().sum())?;
        xml.value("w:jc", "center")?;
        if self.framed {
            xml.open("w:tblBorders", &[])?;
            for side in ["w:top", "w:left", "w:bottom", "w:right"] {
                write_border(xml, side, "8", RULE_DARK)?;
            }
            xml.close("w:tblBorders")?;
        }
        xml.empty("w:tblLayout", &[("w:type", "fixed")])?;
        if self.framed {
            write_cell_margins(xml, FRAME_MARGIN, 2 * FRAME_MARGIN)?;
        }
        self.write_look(xml)?;
        if let Some((caption, description)) = self.names {
            xml.value("w:tblCaption", caption)?;
            xml.value("w:tblDescription", description)?;
        }
        xml.close("w:tblPr")?;
        xml.open("w:tblGrid", &[])?;
        for width in self.widths {
            xml.empty("w:gridCol", &[("w:w", &width.to_string())])?;
        }
        xml.close("w:tblGrid")
    }

    /// Tells assistive technology whether the first row and column are headings.
    fn write_look(&self, xml: &mut Xml) -> io::Result<()> {
        let (bits, headings) = if self.names.is_some() { ("06A0", "1") } else { ("0600", "0") };
        let look = [
            ("w:val", bits),
            ("w:firstRow", headings),
            ("w:lastRow", "0"),
            ("w:firstColumn", headings),
            ("w:lastColumn", "0"),
            ("w:noHBand", "1"),
            ("w:noVBand", "1"),
        ];
        xml.empty("w:tblLook", &look)
    }
}

/// Opens a row that no page break cuts; headings come back on every page.
pub(super) fn open_row(xml: &mut Xml, heading: bool) -> io::Result<()> {
    xml.open("w:tr", &[])?;
    xml.open("w:trPr", &[])?;
    xml.flag("w:cantSplit", true)?;
    xml.flag("w:tblHeader", heading)?;
    xml.close("w:trPr")
}

/// A cell, without its text.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct CellLook {
    /// Its width, in twentieths of a point.
    pub(super) width: u32,
    /// How many columns it takes; 0 and 1 are one.
    pub(super) across: usize,
    /// Whether it is joined with the cells above or below.
    pub(super) merge: Option<Merge>,
    /// The colour of its ground.
    pub(super) ground: Option<&'static str>,
    /// Whether a rule runs under it.
    pub(super) ruled: bool,
    /// Whether its text stands at half height.
    pub(super) middle: bool,
}

/// A cell's part in a vertical join.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Merge {
    /// The first cell, with the text.
    Start,
    /// A cell under it.
    Continue,
}

impl CellLook {
    /// Opens the cell; its properties are in the order of the schema.
    pub(super) fn open(&self, xml: &mut Xml) -> io::Result<()> {
        xml.open("w:tc", &[])?;
        xml.open("w:tcPr", &[])?;
        write_width(xml, "w:tcW", self.width)?;
        if self.across > 1 {
            xml.value("w:gridSpan", &self.across.to_string())?;
        }
        match self.merge {
            Some(Merge::Start) => xml.value("w:vMerge", "restart")?,
            Some(Merge::Continue) => xml.empty("w:vMerge", &[])?,
            None => {}
        }
        if self.ruled {
            xml.open("w:tcBorders", &[])?;
            write_border(xml, "w:bottom", "8", RULE_DARK)?;
            xml.close("w:tcBorders")?;
        }
        if let Some(ground) = self.ground {
            xml.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", ground)])?;
        }
        if self.middle {
            xml.value("w:vAlign", "center")?;
        }
        xml.close("w:tcPr")
    }
}

fn write_width(xml: &mut Xml, element: &str, width: u32) -> io::Result<()> {
    xml.empty(element, &[("w:w", &width.to_string()), ("w:type", "dxa")])
}
