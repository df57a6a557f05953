//! Which stretches of a line run from right to left.
//!
//! Word resolves directions run by run and takes a run's own mark for its neutral
//! characters and digits, so a document number inside an Arabic run comes out
//! scrambled. We therefore resolve the whole line by the Unicode algorithm (UAX #9)
//! and cut it into runs of one direction each.

use std::ops::Range;

use unicode_bidi::{BidiInfo, Level};

use crate::document::Direction;

/// Begins words that are resolved apart from the line around them.
pub(super) fn isolate(direction: Direction) -> char {
    match direction {
        Direction::LeftToRight => '\u{2066}',
        Direction::RightToLeft => '\u{2067}',
    }
}

/// Ends such words.
pub(super) const END_ISOLATE: char = '\u{2069}';

/// Controls that only steer the algorithm. Word and most fonts do not know them and
/// show boxes; the runs carry the result instead.
pub(super) fn is_control(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// For each byte of a line, whether it runs from right to left.
pub(super) struct Directions {
    /// Empty if the whole line runs from left to right.
    levels: Vec<Level>,
}

impl Directions {
    /// Resolves a line inside a paragraph of the given direction.
    pub(super) fn of(line: &str, paragraph: Direction) -> Self {
        let base = match paragraph {
            Direction::LeftToRight if line.chars().all(is_left_to_right) => {
                return Self { levels: Vec::new() };
            }
            Direction::LeftToRight => Level::ltr(),
            Direction::RightToLeft => Level::rtl(),
        };
        // An Arabic comma is a separator to the algorithm, which would draw a number after
        // it to the Latin word before it; its semicolon, as long in bytes, is a letter.
        let line = line.replace('\u{60C}', "\u{61B}");
        Self { levels: BidiInfo::new(&line, Some(base)).levels }
    }

    /// Cuts a range of the line into pieces of one direction: the piece, and whether it
    /// runs from right to left.
    pub(super) fn pieces(&self, range: Range<usize>) -> Vec<(Range<usize>, bool)> {
        let Some(levels) = self.levels.get(range.clone()).filter(|levels| !levels.is_empty()) else {
            return vec![(range, false)];
        };
        let mut start = range.start;
        levels
            .chunk_by(|one, next| one.is_rtl() == next.is_rtl())
            .map(|chunk| {
                let piece = start..start + chunk.len();
                start = piece.end;
                (piece, chunk[0].is_rtl())
            })
            .collect()
    }
}

/// Whether a character can never turn a line that runs from left to right: all but the
/// blocks of the scripts from right to left and the algorithm's own controls.
fn is_left_to_right(c: char) -> bool {
    !matches!(
        c,
        '\u{590}'..='\u{8FF}'
            | '\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2066}'..='\u{2069}'
            | '\u{FB1D}'..='\u{FDFF}'
            | '\u{FE70}'..='\u{FEFF}'
            | '\u{10800}'..='\u{10FFF}'
            | '\u{1E800}'..='\u{1EFFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn runs(line: &str, paragraph: Direction) -> Vec<(&str, bool)> {
        let directions = Directions::of(line, paragraph);
        let pieces = directions.pieces(0..line.len());
        pieces.into_iter().map(|(range, rtl)| (&line[range], rtl)).collect()
    }

    #[test]
    fn codes_and_numbers_inside_arabic_are_runs_of_their_own() {
        assert_eq!(
            runs("الوثيقة C17/23-A، 31 مارس 2017", Direction::RightToLeft),
            [
                ("الوثيقة ", true),
                ("C17/23-A", false),
                ("، ", true),
                ("31", false),
                (" مارس ", true),
                ("2017", false),
            ]
        );
    }

    #[test]
    fn latin_lines_are_one_run() {
        assert_eq!(runs("Genève, 15–25 mai", Direction::LeftToRight), [("Genève, 15–25 mai", false)]);
        assert_eq!(runs("", Direction::RightToLeft), [("", false)]);
    }

    #[test]
    fn an_arabic_name_in_latin_text_is_a_run_of_its_own() {
        assert_eq!(
            runs("by محمد Ali", Direction::LeftToRight),
            [("by ", false), ("محمد", true), (" Ali", false)]
        );
    }
}
