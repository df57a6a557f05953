//! Sections, annexes and their blocks.

use std::io;
use std::ops::Range;

use super::body::Body;
use super::numbering;
use super::pages::Orientation;
use super::paragraphs::{Number, Paragraph};
use super::pictures;
use super::runs::Line;
use super::styles::{ANNEX_TITLE, HEADINGS, LIST_ITEM, NORMAL, NUMBERED};
use super::tables;
use super::widths::Layout;
use crate::document::{Annex, Block, Language, List, Section, Text};

/// Up to so many blocks of text go to the page of the table that follows them.
const LITTLE_TEXT: usize = 3;

/// Up to so many rows of tables after a wide one stay on its page.
const FEW_ROWS: usize = 8;

/// Writes a section and its subsections; the depth of the outermost is 0.
pub(super) fn write(body: &mut Body, section: &Section, depth: usize) -> io::Result<()> {
    body.turn(leading(&section.blocks, &section.sections, body.language))?;
    let number = Number { list: body.outline, level: numbering::level(depth), flush: false };
    let look = &HEADINGS[depth.min(HEADINGS.len() - 1)];
    body.paragraph(Paragraph::new(look).numbered(number), &section.heading)?;
    write_blocks(body, &section.blocks, depth + 1)?;
    section.sections.iter().try_for_each(|inner| write(body, inner, depth + 1))
}

/// Writes an annex from a new page.
pub(super) fn write_annex(body: &mut Body, annex: &Annex) -> io::Result<()> {
    let turned = body.turn(leading(&annex.blocks, &annex.sections, body.language))?;
    body.outline = body.used.numbering.annex();
    let mut line = Line::of(&annex.label);
    line.push("\n");
    line.push_text(&annex.heading);
    body.line(Paragraph::new(&ANNEX_TITLE).same_page(turned), &line)?;
    write_blocks(body, &annex.blocks, 0)?;
    annex.sections.iter().try_for_each(|section| write(body, section, 0))
}

fn write_blocks(body: &mut Body, blocks: &[Block], depth: usize) -> io::Result<()> {
    let layouts = layouts(blocks, body.language);
    let wide = wide(blocks, &layouts);
    for (index, (block, layout)) in blocks.iter().zip(&layouts).enumerate() {
        body.turn(orientation(&wide, index))?;
        match (block, layout) {
            (Block::Table(table), Some(layout)) => tables::write(body, table, layout)?,
            (Block::Table(_), None) => {}
            (Block::Picture(picture), _) => pictures::write(body, picture)?,
            (Block::Paragraph(text), _) => body.paragraph(Paragraph::new(&NORMAL), text)?,
            (Block::Numbered(text), _) => write_numbered(body, text, depth)?,
            (Block::List(list), _) => write_list(body, list, 0)?,
        }
    }
    Ok(())
}

fn write_numbered(body: &mut Body, text: &Text, depth: usize) -> io::Result<()> {
    let number = Number { list: body.outline, level: numbering::level(depth), flush: true };
    body.paragraph(Paragraph::new(&NUMBERED).numbered(number), text)
}

fn write_list(body: &mut Body, list: &List, depth: usize) -> io::Result<()> {
    let id = body.used.numbering.items(list.kind);
    for item in &list.items {
        let number = Number { list: id, level: numbering::level(depth), flush: false };
        body.paragraph(Paragraph::new(&LIST_ITEM).numbered(number), &item.text)?;
        if let Some(inner) = &item.inner {
            write_list(body, inner, depth + 1)?;
        }
    }
    Ok(())
}

/// The layout of each block that is a table.
fn layouts(blocks: &[Block], language: &Language) -> Vec<Option<Layout>> {
    let layout = |block: &Block| match block {
        Block::Table(table) => Some(Layout::of(table, language)),
        _ => None,
    };
    blocks.iter().map(layout).collect()
}

/// The blocks on pages that lie on their side: from the first table that needs it to the
/// last, so that text between two such tables does not cost two more page breaks, and
/// the little before the first and after the last, so that it does not stand on a page of
/// its own.
fn wide(blocks: &[Block], layouts: &[Option<Layout>]) -> Range<usize> {
    let is_wide = |layout: &Option<Layout>| {
        layout.as_ref().is_some_and(|layout| layout.orientation == Orientation::Landscape)
    };
    let Some(first) = layouts.iter().position(is_wide) else {
        return 0..0;
    };
    let end = layouts.iter().rposition(is_wide).map_or(first, |last| last + 1);
    let alone = first <= LITTLE_TEXT && layouts[..first].iter().all(Option::is_none);
    let end = if is_little(&blocks[end..]) { blocks.len() } else { end };
    if alone { 0..end } else { first..end }
}

/// Whether blocks take no more than part of a page: a short table or two with little text.
fn is_little(blocks: &[Block]) -> bool {
    let mut left = (FEW_ROWS, LITTLE_TEXT);
    blocks.iter().all(|block| {
        let (rows, texts) = match block {
            Block::Table(table) => (table.rows.len(), 0),
            Block::Paragraph(_) | Block::Numbered(_) => (0, 1),
            Block::List(_) | Block::Picture(_) => return false,
        };
        let fits = rows <= left.0 && texts <= left.1;
        left = (left.0.saturating_sub(rows), left.1.saturating_sub(texts));
        fits
    })
}

fn orientation(wide: &Range<usize>, index: usize) -> Orientation {
    if wide.contains(&index) { Orientation::Landscape } else { Orientation::Portrait }
}

/// How the page lies that a section begins on: a heading goes with what follows it.
fn leading(blocks: &[Block], sections: &[Section], language: &Language) -> Orientation {
    match (blocks, sections) {
        ([], [first, ..]) => leading(&first.blocks, &first.sections, language),
        _ => orientation(&wide(blocks, &layouts(blocks, language)), 0),
    }
}
