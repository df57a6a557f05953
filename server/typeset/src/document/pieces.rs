//! A document one piece after the other, in reading order, with the numbers that renderers
//! print before sections and paragraphs: for formats that do not count by themselves.

use super::{Annex, Block, Document, List, Picture, Section, Table, Text};

/// A piece of the text under the masthead and the box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece<'d> {
    /// The heading of an annex.
    Annex(&'d Annex),
    /// The heading of a section.
    Heading {
        /// Its number: `1`, `1.1`.
        number: String,
        /// How far inside other sections it lies; the outermost is 0.
        depth: usize,
        /// Its words.
        heading: &'d Text,
    },
    /// A paragraph.
    Paragraph {
        /// Its number, if it has one.
        number: Option<String>,
        /// Its words.
        text: &'d Text,
    },
    /// A list.
    List(&'d List),
    /// A table.
    Table(&'d Table),
    /// A picture.
    Picture(&'d Picture),
}

impl Document {
    /// The whole text in reading order.
    #[must_use]
    pub fn pieces(&self) -> Vec<Piece<'_>> {
        let mut pieces = Vec::new();
        let mut counter = Counter::default();
        add_sections(&mut pieces, &mut counter, &self.sections, 0);
        for annex in &self.annexes {
            let mut counter = Counter::default();
            pieces.push(Piece::Annex(annex));
            add_blocks(&mut pieces, &mut counter, &annex.blocks, 0);
            add_sections(&mut pieces, &mut counter, &annex.sections, 0);
        }
        pieces
    }

    /// The tables in reading order.
    #[must_use]
    pub fn tables(&self) -> Vec<&Table> {
        let table = |piece| if let Piece::Table(table) = piece { Some(table) } else { None };
        self.pieces().into_iter().filter_map(table).collect()
    }

    /// The pictures in reading order.
    #[must_use]
    pub fn pictures(&self) -> Vec<&Picture> {
        let picture = |piece| if let Piece::Picture(picture) = piece { Some(picture) } else { None };
        self.pieces().into_iter().filter_map(picture).collect()
    }
}

fn add_sections<'d>(
    pieces: &mut Vec<Piece<'d>>,
    counter: &mut Counter,
    sections: &'d [Section],
    depth: usize,
) {
    for section in sections {
        let number = counter.next(depth);
        pieces.push(Piece::Heading { number, depth, heading: &section.heading });
        add_blocks(pieces, counter, &section.blocks, depth + 1);
        add_sections(pieces, counter, &section.sections, depth + 1);
    }
}

fn add_blocks<'d>(pieces: &mut Vec<Piece<'d>>, counter: &mut Counter, blocks: &'d [Block], depth: usize) {
    for block in blocks {
        pieces.push(match block {
            Block::Paragraph(text) => Piece::Paragraph { number: None, text },
            Block::Numbered(text) => Piece::Paragraph { number: Some(counter.next(depth)), text },
            Block::List(list) => Piece::List(list),
            Block::Table(table) => Piece::Table(table),
            Block::Picture(picture) => Piece::Picture(picture),
        });
    }
}

/// Counts sections and numbered paragraphs, which share their numbers.
#[derive(Debug, Default)]
struct Counter(Vec<u32>);

impl Counter {
    fn next(&mut self, depth: usize) -> String {
        self.0.resize(depth + 1, 0);
        self.0[depth] += 1;
        let numbers: Vec<String> = self.0.iter().map(u32::to_string).collect();
        numbers.join(".")
    }
}

/// The mark of an item: a letter for lettered lists (`a`, … `z`, `aa`), none for bullets.
#[must_use]
pub fn letter(index: usize) -> String {
    let mut rest = index;
    let mut letters = Vec::new();
    loop {
        letters.insert(0, char::from(b'a' + u8::try_from(rest % 26).unwrap_or(0)));
        match (rest / 26).checked_sub(1) {
            Some(next) => rest = next,
            None => return letters.into_iter().collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_and_sections_share_their_numbers() {
        let mut counter = Counter::default();
        let numbers: Vec<String> =
            [0, 1, 1, 2, 1, 0, 1].into_iter().map(|depth| counter.next(depth)).collect();
        assert_eq!(numbers, ["1", "1.1", "1.2", "1.2.1", "1.3", "2", "2.1"]);
    }

    #[test]
    fn letters_go_on_after_the_last() {
        let letters: Vec<String> = [0, 25, 26, 52].into_iter().map(letter).collect();
        assert_eq!(letters, ["a", "z", "aa", "ba"]);
    }
}
