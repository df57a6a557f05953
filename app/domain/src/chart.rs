//! Charts as pictures that need nothing but themselves: SVG with a title and a description for those
//! who do not see it, drawn in the colour of the text around it, told apart by place and outline and
//! never by colour alone. What is hidden is dashed, and never looks like zero.

mod picture;
mod tiles;

pub use picture::{Breadth, Labels, Layout};
pub use tiles::{Legend, Tile, TileGroup, tiles};

use picture::{Anchor, COLUMN, Picture, breadth_of, lines_of};

/// One bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// What it stands for.
    pub label: String,
    /// Its length; none is hidden.
    pub value: Option<u32>,
    /// The value as the language writes it, or the word for hidden.
    pub text: String,
}

/// Bars under a heading of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Panel {
    /// The heading.
    pub title: String,
    /// The bars, in time.
    pub bars: Vec<Bar>,
}

/// A part of a whole, in percent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// What it is the share of.
    pub label: String,
    /// Percent; none is hidden or unknown.
    pub percent: Option<u32>,
    /// The share as the language writes it, or the word for hidden.
    pub text: String,
}

/// Women among those who state a gender, in whole percent, rounded half up; none where nobody does.
#[must_use]
pub fn percent_of_women(women: u64, men: u64, other: u64) -> Option<u32> {
    let stated = women + men + other;
    // A part of a whole is 100 percent at most.
    (200 * women + stated).checked_div(2 * stated).and_then(|percent| u32::try_from(percent).ok())
}

/// Size of a panel's heading, which is bold.
const TITLE: (u32, bool) = (12, true);
/// The distance between lines of a heading.
const TITLE_LINE: u32 = 14;
/// Height of the bars of a panel.
const TALL: u32 = 48;
/// Height of a panel with its heading and its labels.
const PANEL: u32 = 16 + 14 + TALL + 22;
/// Height of a bar that lies.
const THICK: u32 = 14;
/// Size of the words above bars and below them, where there is room for it.
const LARGE: (u32, u32) = (11, 11);
/// Their size elsewhere.
const SMALL: (u32, u32) = (8, 9);
/// Length of what stands for something hidden.
const HIDDEN: u32 = 12;

/// The distance between panels side by side.
const GUTTER: u32 = 20;

/// Bars over time, a panel for each row, all on one scale.
#[must_use]
pub fn panels(labels: &Labels, rows: &[Panel], layout: Layout) -> String {
    let most = rows.iter().flat_map(|row| &row.bars).filter_map(|bar| bar.value).max().unwrap_or(0).max(1);
    let mut picture = Picture::new(layout);
    let columns = layout.breadth.columns();
    let width = if columns == 1 { COLUMN } else { COLUMN - GUTTER / 2 };
    let size = size_of_words(rows, width);
    for line in rows.chunks(columns as usize) {
        let titles: Vec<Vec<String>> = line.iter().map(|row| lines_of(&row.title, width, TITLE)).collect();
        // All panels of a line begin below the longest of their headings.
        let lines = titles.iter().map(Vec::len).max().unwrap_or(1).max(1);
        let more = u32::try_from(lines - 1).unwrap_or(0) * TITLE_LINE;
        let top = picture.y + more;
        for (number, (row, title)) in (0..).zip(line.iter().zip(&titles)) {
            let left = number * (width + GUTTER);
            for (at, words) in (0..).zip(title) {
                picture.line_at((left, picture.y + at * TITLE_LINE), width, words, TITLE);
            }
            panel(&mut picture, row, (left, top), (width, most, size));
        }
        picture.y = top + PANEL;
    }
    picture.finish(labels)
}

/// From one bar to the next.
fn step_of(row: &Panel, width: u32) -> u32 {
    (width / u32::try_from(row.bars.len()).unwrap_or(1).max(1)).min(60)
}

/// How large the words at the bars are, the same in all panels: smaller where they would run into each other.
fn size_of_words(rows: &[Panel], width: u32) -> (u32, u32) {
    let has_room = |row: &Panel| {
        let room = step_of(row, width).saturating_sub(4);
        let mut words = row.bars.iter().flat_map(|bar| [&bar.text, &bar.label]);
        words.all(|text| breadth_of(text, (LARGE.0, false)) <= room)
    };
    if rows.iter().all(has_room) { LARGE } else { SMALL }
}

/// One panel without its heading, with its upper corner at a point.
fn panel(
    picture: &mut Picture,
    row: &Panel,
    (left, top): (u32, u32),
    (width, most, size): (u32, u32, (u32, u32)),
) {
    let step = step_of(row, width);
    let base = top + 16 + 14 + TALL;
    for (number, bar) in (0..).zip(&row.bars) {
        let from = left + number * step;
        let thick = (step * 2 / 3).max(2);
        let height = bar.value.map_or(HIDDEN, |value| scaled(value, most, TALL));
        picture.rect((from + (step - thick) / 2, base - height, thick, height), bar.value.is_some());
        let middle = from + step / 2;
        if step >= 26 {
            // The word for what is hidden has letters that reach below its line.
            let above = if bar.value.is_some() { 4 } else { 6 };
            picture.text((middle, base - height - above), size.0, Anchor::Middle, &bar.text, false);
        }
        if step >= 26 || number % 2 == 0 {
            picture.text((middle, base + 12), size.1, Anchor::Middle, &bar.label, false);
        }
    }
    picture.rule((left, base), width);
}

/// Bars one under the other.
#[must_use]
pub fn bars(labels: &Labels, rows: &[Bar], layout: Layout) -> String {
    let most = rows.iter().filter_map(|bar| bar.value).max().unwrap_or(0).max(1);
    let mut picture = Picture::new(layout);
    let room = layout.width() - 70;
    for bar in rows {
        let length = bar.value.map_or(HIDDEN, |value| scaled(value, most, room));
        lying(&mut picture, &bar.label, length, bar.value.is_some(), &bar.text);
    }
    picture.finish(labels)
}

/// Shares one under the other, each in the outline of its whole.
#[must_use]
pub fn shares(labels: &Labels, rows: &[Share], layout: Layout) -> String {
    let mut picture = Picture::new(layout);
    let room = layout.width() - 70;
    for share in rows {
        let length = share.percent.map_or(HIDDEN, |percent| scaled(percent, 100, room));
        let top = picture.y + 18;
        lying(&mut picture, &share.label, length, share.percent.is_some(), "");
        picture.frame((0, top, room, THICK));
        picture.text((room + 6, top + 11), 11, Anchor::Start, &share.text, false);
    }
    picture.finish(labels)
}

fn lying(picture: &mut Picture, label: &str, length: u32, is_shown: bool, text: &str) {
    picture.line(label, 11, false);
    let top = picture.y + 2;
    picture.rect((0, top, length, THICK), is_shown);
    if !text.is_empty() {
        picture.text((length + 6, top + 11), 11, Anchor::Start, text, false);
    }
    picture.y = top + THICK + 6;
}

/// A value as a length; what is not zero is seen.
fn scaled(value: u32, most: u32, room: u32) -> u32 {
    let length = u64::from(value) * u64::from(room) / u64::from(most);
    u32::try_from(length).unwrap_or(room).min(room).max(u32::from(value > 0))
}

#[cfg(test)]
mod tests;
