//! How wide the columns of a table are, and how its page lies.
//!
//! The widths are fixed in the file, so that every word processor shows the same
//! table. A table goes upright if its longest words fit, first in the usual size, then
//! in the small one; otherwise its page is turned.

use super::measure::{line_width, readable_width, word_width};
use super::pages::Orientation;
use super::styles::{CELL_MARGIN, SMALL_TEXT, TABLE_TEXT, complex_size};
use crate::document::{Cell, Column, ColumnKind, Language, RowKind, Table};

/// A column of words gets this much (2 cm) before it is broken into more lines.
const COMFORTABLE: u32 = 1134;
/// And so much that most cells take no more than two lines, and none more than three.
const USUAL_LINES: u32 = 2;
const MOST_LINES: u32 = 3;

/// The layout of a table.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Layout {
    /// How its page lies.
    pub(super) orientation: Orientation,
    /// Whether it is set in the smaller size.
    pub(super) small: bool,
    /// Whether some words are wider than their columns.
    pub(super) is_squeezed: bool,
    /// The widths of the columns, in twentieths of a point.
    pub(super) widths: Vec<u32>,
}

/// What a column needs in the usual size, without its margins.
#[derive(Debug, Clone, Copy, Default)]
struct Need {
    kind: Option<ColumnKind>,
    /// The longest word of all.
    word: u32,
    /// The longest line of all, unbroken.
    line: u32,
    /// The usual length of a line: the mean.
    usual: u32,
}

impl Layout {
    /// The layout that suits a table.
    pub(super) fn of(table: &Table, language: &Language) -> Self {
        let needs = needs(table);
        for orientation in [Orientation::Portrait, Orientation::Landscape] {
            for small in [false, true] {
                let needs = scaled(&needs, small, language);
                let least = least(&needs, orientation);
                if let Some(widths) = [even_figures(&needs, &least), least]
                    .into_iter()
                    .find_map(|least| share(&needs, &least, orientation.text_width()))
                {
                    return Self { orientation, small, is_squeezed: false, widths };
                }
            }
        }
        let needs = scaled(&needs, true, language);
        // Before words break, words lie on more lines than is comfortable.
        let orientation = Orientation::Landscape;
        let bound = orientation.text_width() / 3;
        let words: Vec<u32> = needs.iter().map(|need| need.word.min(bound)).collect();
        match share(&needs, &words, orientation.text_width()) {
            Some(widths) => Self { orientation, small: true, is_squeezed: false, widths },
            None => Self::squeezed(&needs),
        }
    }

    /// Where even a turned page is too narrow, words break.
    fn squeezed(needs: &[Need]) -> Self {
        let orientation = Orientation::Landscape;
        let mut widths = least(needs, orientation);
        let wanted = widths.iter().sum::<u32>().max(1);
        let available = orientation.text_width();
        for width in &mut widths {
            *width = *width * available / wanted;
        }
        fill(&mut widths, available);
        Self { orientation, small: true, is_squeezed: true, widths }
    }
}

fn needs(table: &Table) -> Vec<Need> {
    let mut needs: Vec<Need> = table.columns.iter().map(need_of_heading).collect();
    let rows = || table.rows.iter().filter(|row| row.kind != RowKind::Group);
    let mut lines = vec![0_u64; needs.len()];
    for row in rows() {
        for ((need, cell), lines) in needs.iter_mut().zip(&row.cells).zip(&mut lines) {
            let cell = need_of_cell(cell);
            need.word = need.word.max(cell.word);
            need.line = need.line.max(cell.line);
            *lines += u64::from(cell.line);
        }
    }
    let count = rows().count().max(1) as u64;
    for (need, lines) in needs.iter_mut().zip(lines) {
        need.usual = u32::try_from(lines / count).unwrap_or(need.line);
    }
    needs
}

fn need_of_heading(column: &Column) -> Need {
    // Headings are bold, which is up to an eighth wider.
    let heading = column.heading.to_plain();
    let ideographs = readable_width(&heading, TABLE_TEXT.size);
    let word = word_width(&heading, TABLE_TEXT.size).max(ideographs) * 9 / 8;
    Need { kind: Some(column.kind), word, line: word, usual: 0 }
}

fn need_of_cell(cell: &Cell) -> Need {
    let text = cell.text.to_plain();
    let mark = cell.mark.as_deref().map_or(0, |mark| line_width(mark, TABLE_TEXT.size));
    let word = word_width(&text, TABLE_TEXT.size) + mark;
    let line = line_width(&text, TABLE_TEXT.size) + mark;
    Need { kind: None, word, line, usual: line }
}

/// The needs in the size that is tried, with the margins. Complex scripts are set larger,
/// digits beside them too, and the fonts that stand in for theirs are wider again.
fn scaled(needs: &[Need], small: bool, language: &Language) -> Vec<Need> {
    let size = if small { SMALL_TEXT.size } else { TABLE_TEXT.size };
    let size = complex_size(complex_size(size, language), language);
    let scale = |width: u32| width * size / TABLE_TEXT.size + 2 * CELL_MARGIN;
    let scaled = |need: &Need| Need {
        kind: need.kind,
        word: scale(need.word),
        line: scale(need.line),
        usual: scale(need.usual),
    };
    needs.iter().map(scaled).collect()
}

/// The least width of each column: its longest word, and for words some comfort.
/// A word longer than a third of the page is an address, and may break.
fn least(needs: &[Need], orientation: Orientation) -> Vec<u32> {
    let bound = orientation.text_width() / 3;
    let comfort = |need: &Need| {
        let lines = (need.usual / USUAL_LINES).max(need.line / MOST_LINES);
        need.line.min(lines.max(COMFORTABLE))
    };
    let least = |need: &Need| match need.kind {
        Some(ColumnKind::Figure) => need.word.min(bound),
        _ => need.word.max(comfort(need)).min(bound),
    };
    needs.iter().map(least).collect()
}

/// The same with all columns of figures as wide as the widest: calmer to read.
fn even_figures(needs: &[Need], least: &[u32]) -> Vec<u32> {
    let is_figure = |need: &Need| need.kind == Some(ColumnKind::Figure);
    let figures = || needs.iter().zip(least).filter(|(need, _)| is_figure(need));
    let widest = figures().map(|(_, width)| *width).max().unwrap_or(0);
    needs.iter().zip(least).map(|(need, width)| if is_figure(need) { widest } else { *width }).collect()
}

/// Shares the page out, if the least widths fit: first to columns whose lines would
/// still break, then to all alike.
fn share(needs: &[Need], least: &[u32], available: u32) -> Option<Vec<u32>> {
    let spare = available.checked_sub(least.iter().sum())?;
    let wants: Vec<u32> = needs
        .iter()
        .zip(least)
        .map(|(need, width)| need.line.min(available / 2).saturating_sub(*width))
        .collect();
    let wanted = wants.iter().sum::<u32>();
    let granted = spare.min(wanted);
    let mut widths: Vec<u32> = least
        .iter()
        .zip(&wants)
        .map(|(width, want)| width + (want * granted).checked_div(wanted).unwrap_or(0))
        .collect();
    let used = widths.iter().sum::<u32>().max(1);
    for width in &mut widths {
        *width = *width * available / used;
    }
    fill(&mut widths, available);
    Some(widths)
}

/// Gives what rounding left over to the first column.
fn fill(widths: &mut [u32], available: u32) {
    let used = widths.iter().sum::<u32>();
    if let Some(first) = widths.first_mut() {
        *first += available.saturating_sub(used);
    }
}
