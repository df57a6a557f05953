//! Pictures with their captions.

use std::io;

use super::body::Body;
use super::paragraphs::{self, Paragraph};
use super::runs::Line;
use super::styles::{CAPTION, NORMAL};
use super::tables::LEFT_TO_RIGHT_MARK;
use super::xml::Xml;
use crate::document::{Caption, Picture};

/// English metric units, in which drawings are measured, for a twentieth of a point.
const UNITS: u64 = 635;

const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";
const PLACED: &str = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

/// The file of a picture, counted from 1, beside the document part.
pub(super) fn file(number: usize) -> String {
    format!("media/picture{number}.png")
}

/// The id of the relationship to it.
pub(super) fn relationship(number: usize) -> String {
    format!("rIdPicture{number}")
}

/// Writes caption and picture.
pub(super) fn write(body: &mut Body, picture: &Picture) -> io::Result<()> {
    write_caption(body, &picture.caption)?;
    let Some((across, down)) = picture.printed() else { return Ok(()) };
    body.used.pictures += 1;
    let number = body.used.pictures;
    let size = [across * UNITS, down * UNITS].map(|side| side.to_string());
    Paragraph::new(&NORMAL).open(body.xml, body.language)?;
    body.xml.open("w:r", &[])?;
    body.xml.open("w:drawing", &[])?;
    write_drawing(body.xml, picture, number, &size)?;
    body.xml.close("w:drawing")?;
    body.xml.close("w:r")?;
    body.after_table = false;
    paragraphs::close(body.xml)
}

/// The number is a field, as those of tables are, and counts by itself.
fn write_caption(body: &mut Body, caption: &Caption) -> io::Result<()> {
    Paragraph::new(&CAPTION).keep_next(true).open(body.xml, body.language)?;
    // A field is neutral: between these marks it stays with the letter before it.
    let around = if body.language.is_rtl() { LEFT_TO_RIGHT_MARK } else { "" };
    let mut before = Line::default();
    before.push(&caption.before);
    before.push(around);
    body.runs(&before)?;
    paragraphs::field(body.xml, "SEQ Figure \\* ARABIC", &caption.number.to_string())?;
    let mut after = Line::default();
    after.push(around);
    after.push(&caption.after);
    after.push_text(&caption.title);
    body.runs(&after)?;
    paragraphs::close(body.xml)
}

fn write_drawing(
    xml: &mut Xml,
    picture: &Picture,
    number: usize,
    [width, height]: &[String; 2],
) -> io::Result<()> {
    let (id, number) = (relationship(number), number.to_string());
    let extent = [("cx", width.as_str()), ("cy", height.as_str())];
    let description = crate::plain(&picture.description);
    let title = picture.caption.title.to_plain();
    let title = crate::plain(&title);
    let names = [("id", &*number), ("name", &title), ("descr", &description)];
    let nowhere = [("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")];
    xml.open("wp:inline", &[&[("xmlns:wp", PLACED)], &nowhere[..]].concat())?;
    xml.empty("wp:extent", &extent)?;
    xml.empty("wp:docPr", &names)?;
    xml.open("a:graphic", &[("xmlns:a", DRAWING)])?;
    xml.open("a:graphicData", &[("uri", PICTURE)])?;
    xml.open("pic:pic", &[("xmlns:pic", PICTURE)])?;
    xml.open("pic:nvPicPr", &[])?;
    xml.empty("pic:cNvPr", &names)?;
    xml.empty("pic:cNvPicPr", &[])?;
    xml.close("pic:nvPicPr")?;
    xml.open("pic:blipFill", &[])?;
    xml.empty("a:blip", &[("r:embed", &id)])?;
    xml.open("a:stretch", &[])?;
    xml.empty("a:fillRect", &[])?;
    xml.close("a:stretch")?;
    xml.close("pic:blipFill")?;
    xml.open("pic:spPr", &[])?;
    xml.open("a:xfrm", &[])?;
    xml.empty("a:off", &[("x", "0"), ("y", "0")])?;
    xml.empty("a:ext", &extent)?;
    xml.close("a:xfrm")?;
    xml.open("a:prstGeom", &[("prst", "rect")])?;
    xml.empty("a:avLst", &[])?;
    xml.close("a:prstGeom")?;
    xml.close("pic:spPr")?;
    xml.close("pic:pic")?;
    xml.close("a:graphicData")?;
    xml.close("a:graphic")?;
    xml.close("wp:inline")
}
