//! How each kind of paragraph looks: the one place to change it.

use super::{Align, Look};

/// The character style of links.
pub(in crate::docx) const HYPERLINK: &str = "Hyperlink";
/// The character style of codes.
pub(in crate::docx) const CODE: &str = "Code";
/// The style of the report's tables.
pub(in crate::docx) const REPORT_TABLE: &str = "ReportTable";

/// The accent, dark enough for text on white (7.1:1).
pub(in crate::docx) const LINK_BLUE: &str = "0B4F91";
/// Rules at the top and bottom of tables.
pub(in crate::docx) const RULE_DARK: &str = "3B5674";
/// Rules inside tables.
pub(in crate::docx) const RULE: &str = "A7B4C2";
/// The ground of table headings, under dark text.
pub(in crate::docx) const HEAD_GROUND: &str = "DCE6F1";
/// The ground of totals and of group rows.
pub(in crate::docx) const TOTAL_GROUND: &str = "F0F3F7";
/// Running lines and notes: quieter than text, still 7:1 on white.
const QUIET: &str = "545454";

/// The margin at both sides of a cell, in twentieths of a point.
pub(in crate::docx) const CELL_MARGIN: u32 = 57;

/// Ordinary text: 11 points, 6 points above.
pub(in crate::docx) const NORMAL: Look = Look {
    id: "Normal",
    name: "Normal",
    based_on: None,
    next: None,
    outline: None,
    bold: false,
    colour: None,
    size: 22,
    before: 120,
    after: 0,
    align: Align::Start,
    keep_next: false,
    page_break: false,
};

const BASE: Look = Look { based_on: Some("Normal"), ..NORMAL };

/// A paragraph with a number.
pub(in crate::docx) const NUMBERED: Look =
    Look { id: "NumberedParagraph", name: "Numbered Paragraph", ..BASE };
/// An item of a list.
pub(in crate::docx) const LIST_ITEM: Look = Look { id: "ListItem", name: "List Item", before: 60, ..BASE };
/// The session in the masthead.
pub(in crate::docx) const SESSION: Look =
    Look { id: "Session", name: "Session", bold: true, size: 28, before: 60, ..BASE };
/// The other lines of the masthead.
pub(in crate::docx) const MASTHEAD: Look =
    Look { id: "Masthead", name: "Masthead", bold: true, before: 40, after: 40, ..BASE };
/// The organization in the place of its logo.
pub(in crate::docx) const ORGANIZATION: Look = Look {
    id: "Organization",
    name: "Organization",
    bold: true,
    colour: Some(LINK_BLUE),
    size: 20,
    before: 60,
    after: 60,
    align: Align::End,
    ..BASE
};
/// Who submits the document.
pub(in crate::docx) const SOURCE: Look =
    Look { id: "Source", name: "Source", bold: true, size: 26, before: 480, align: Align::Center, ..BASE };
/// The title.
pub(in crate::docx) const TITLE: Look = Look {
    id: "Title",
    name: "Title",
    next: Some("Normal"),
    bold: true,
    size: 28,
    before: 200,
    after: 320,
    align: Align::Center,
    ..BASE
};
/// A heading inside the box.
pub(in crate::docx) const BOX_HEADING: Look =
    Look { id: "BoxHeading", name: "Box Heading", bold: true, keep_next: true, ..BASE };
/// The three levels of section headings.
pub(in crate::docx) const HEADINGS: [Look; 3] = [
    Look { id: "Heading1", name: "heading 1", outline: Some(0), size: 26, before: 360, ..HEADING },
    Look { id: "Heading2", name: "heading 2", outline: Some(1), size: 24, before: 240, ..HEADING },
    Look { id: "Heading3", name: "heading 3", outline: Some(2), size: 22, before: 200, ..HEADING },
];
const HEADING: Look = Look { next: Some("Normal"), bold: true, keep_next: true, ..BASE };
/// The label and title of an annex.
pub(in crate::docx) const ANNEX_TITLE: Look = Look {
    id: "AnnexTitle",
    name: "Annex Title",
    outline: Some(0),
    size: 28,
    before: 0,
    after: 240,
    align: Align::Center,
    page_break: true,
    ..HEADING
};
/// The caption above a table.
pub(in crate::docx) const CAPTION: Look = Look {
    id: "Caption",
    name: "caption",
    next: Some("Normal"),
    bold: true,
    size: 20,
    before: 280,
    after: 100,
    align: Align::Center,
    keep_next: true,
    ..BASE
};
/// What stands in tables: headings, words, figures; and the same, smaller, for many columns.
pub(in crate::docx) const TABLE_HEAD: Look =
    Look { id: "TableHead", name: "Table Head", bold: true, align: Align::Center, ..TABLE_TEXT };
pub(in crate::docx) const TABLE_TEXT: Look =
    Look { id: "TableText", name: "Table Text", size: 18, before: 0, ..BASE };
pub(in crate::docx) const TABLE_FIGURE: Look =
    Look { id: "TableFigure", name: "Table Figure", align: Align::Units, ..TABLE_TEXT };
pub(in crate::docx) const SMALL_HEAD: Look =
    Look { id: "TableHeadSmall", name: "Table Head Small", size: 16, ..TABLE_HEAD };
pub(in crate::docx) const SMALL_TEXT: Look =
    Look { id: "TableTextSmall", name: "Table Text Small", size: 16, ..TABLE_TEXT };
pub(in crate::docx) const SMALL_FIGURE: Look =
    Look { id: "TableFigureSmall", name: "Table Figure Small", size: 16, ..TABLE_FIGURE };
/// A note under a table.
pub(in crate::docx) const TABLE_NOTE: Look =
    Look { id: "TableNote", name: "Table Note", size: 17, before: 60, ..BASE };
/// The line at the top of the pages.
pub(in crate::docx) const HEADER: Look = Look { id: "Header", name: "header", ..RUNNING };
/// The line at the bottom of the pages.
pub(in crate::docx) const FOOTER: Look = Look { id: "Footer", name: "footer", ..RUNNING };
const RUNNING: Look = Look { size: 18, before: 0, colour: Some(QUIET), align: Align::Center, ..BASE };
/// A paragraph that only carries a change of page layout: as low as Word allows.
pub(in crate::docx) const SECTION_BREAK: Look =
    Look { id: "SectionBreak", name: "Section Break", size: 2, before: 0, ..BASE };

/// Every paragraph style.
pub(super) const ALL: [&Look; 24] = [
    &NORMAL,
    &NUMBERED,
    &LIST_ITEM,
    &SESSION,
    &MASTHEAD,
    &ORGANIZATION,
    &SOURCE,
    &TITLE,
    &BOX_HEADING,
    &HEADINGS[0],
    &HEADINGS[1],
    &HEADINGS[2],
    &ANNEX_TITLE,
    &CAPTION,
    &TABLE_HEAD,
    &TABLE_TEXT,
    &TABLE_FIGURE,
    &SMALL_HEAD,
    &SMALL_TEXT,
    &SMALL_FIGURE,
    &TABLE_NOTE,
    &HEADER,
    &FOOTER,
    &SECTION_BREAK,
];
