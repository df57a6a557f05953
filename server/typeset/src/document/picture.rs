//! Pictures that stand in the text.

use super::{Annex, Block, Caption, Document, Section};

/// A picture, drawn once and shown alike in every format that shows pictures. What it shows stands in
/// a table beside it too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its number and title.
    pub caption: Caption,
    /// What it shows, for those who cannot see it.
    pub description: String,
    /// The drawing: SVG whose `viewBox` gives its size, without script and outside references. Its text
    /// names no font.
    pub svg: String,
}

impl Picture {
    /// Width and height in the drawing's own units, or none if it does not say them.
    #[must_use]
    pub fn size(&self) -> Option<(u32, u32)> {
        let (_, rest) = self.svg.split_once("viewBox=\"0 0 ")?;
        let (width, height) = rest.split_once('"')?.0.split_once(' ')?;
        let side = |side: &str| side.parse().ok().filter(|side| *side > 0);
        Some((side(width)?, side(height)?))
    }
}

impl Document {
    /// The document with its pictures numbered in reading order, from 1: which there are is known only
    /// when all of it stands.
    #[must_use]
    pub fn with_pictures_numbered(mut self) -> Self {
        let mut next = 1;
        number(&mut self.sections, &mut next);
        for Annex { blocks, sections, .. } in &mut self.annexes {
            number_blocks(blocks, &mut next);
            number(sections, &mut next);
        }
        self
    }
}

fn number(sections: &mut [Section], next: &mut u32) {
    for section in sections {
        number_blocks(&mut section.blocks, next);
        number(&mut section.sections, next);
    }
}

fn number_blocks(blocks: &mut [Block], next: &mut u32) {
    for block in blocks {
        if let Block::Picture(picture) = block {
            picture.caption.number = *next;
            *next += 1;
        }
    }
}

/// The width of the text on an upright page, and the tallest picture that a page on its side holds with
/// its caption, in twentieths of a point (17 cm and 14.5 cm).
const WIDEST: u64 = 9638;
const TALLEST: u64 = 8220;

impl Picture {
    /// Width and height on paper, in twentieths of a point: as wide as the text unless it would be too
    /// tall.
    pub(crate) fn printed(&self) -> Option<(u64, u64)> {
        let (width, height) = self.size().map(|(width, height)| (u64::from(width), u64::from(height)))?;
        let across = WIDEST.min(TALLEST * width / height);
        Some((across, across * height / width))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Text;

    fn picture(svg: &str) -> Picture {
        let caption = Caption { before: "F".into(), number: 1, after: " ".into(), title: Text::new() };
        Picture { caption, description: String::new(), svg: svg.into() }
    }

    #[test]
    fn the_size_is_that_of_the_drawing() {
        assert_eq!(picture("<svg viewBox=\"0 0 680 200\"></svg>").size(), Some((680, 200)));
        assert_eq!(picture("<svg viewBox=\"0 0 680 340\"/>").printed(), Some((9638, 4819)));
        assert_eq!(picture("<svg viewBox=\"0 0 100 200\"/>").printed(), Some((4110, 8220)), "a tall one");
        for wrong in ["<svg></svg>", "<svg viewBox=\"0 0 680 0\"/>", "<svg viewBox=\"0 0 a b\"/>"] {
            assert_eq!(picture(wrong).size(), None, "{wrong}");
        }
    }
}
