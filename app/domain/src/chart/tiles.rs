//! The tile map: one square a country, whatever its size, by region; no border is drawn.

use super::picture::{Anchor, Labels, Layout, Picture, breadth_of};

/// One country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tile {
    /// Its three letters.
    pub code: String,
    /// Its name and what is shown of it, in words.
    pub text: String,
    /// Whether it is reached.
    pub reached: bool,
}

/// The countries of a region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TileGroup {
    /// The region, and how many of its countries are reached.
    pub title: String,
    /// The countries, in their order.
    pub tiles: Vec<Tile>,
}

/// What the two kinds of squares say, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Legend {
    /// Of a country that is reached.
    pub reached: String,
    /// Of one that is not.
    pub not_reached: String,
}

/// Width and height of a square, and the distance from one to the next.
const SIDE: u32 = 30;
const STEP: u32 = 34;

/// The same of a square of the legend, and the distance from it to its words and from these to the next.
const SAMPLE: u32 = 14;
const GAP: u32 = 6;
const LETTERS: (u32, bool) = (12, false);

/// The map.
#[must_use]
pub fn tiles(labels: &Labels, groups: &[TileGroup], legend: &Legend, layout: Layout) -> String {
    let mut picture = Picture::new(layout);
    explain(&mut picture, legend, layout.width());
    let across = (layout.width() / STEP) as usize;
    for group in groups.iter().filter(|group| !group.tiles.is_empty()) {
        picture.line(&group.title, 12, true);
        for row in group.tiles.chunks(across) {
            let top = picture.y + 2;
            for (number, tile) in (0..).zip(row) {
                draw(&mut picture, tile, number * STEP, top);
            }
            picture.y += STEP;
        }
        picture.y += 8;
    }
    picture.finish(labels)
}

/// Both kinds of squares with their words, side by side where there is room.
fn explain(picture: &mut Picture, legend: &Legend, room: u32) {
    let mut left = 0;
    for (words, reached) in [(&legend.reached, true), (&legend.not_reached, false)] {
        let breadth = SAMPLE + GAP + breadth_of(words, LETTERS);
        if left > 0 && left + breadth > room {
            left = 0;
            picture.y += SAMPLE + GAP;
        }
        picture.rect_with((left + 1, picture.y + 2, SAMPLE, SAMPLE), look(reached));
        let begin = left + SAMPLE + GAP;
        picture.line_at((begin, picture.y + 1), room.saturating_sub(begin), words, LETTERS);
        left += breadth + 3 * GAP;
    }
    picture.y += SAMPLE + 2 * GAP;
}

/// A country that is reached is filled and firm, one that is not is dotted.
const fn look(reached: bool) -> &'static str {
    if reached {
        "fill=\"currentColor\" fill-opacity=\"0.22\" stroke=\"currentColor\" stroke-width=\"1.5\""
    } else {
        "fill=\"none\" stroke=\"currentColor\" stroke-width=\"0.5\" stroke-dasharray=\"1 2\""
    }
}

fn draw(picture: &mut Picture, tile: &Tile, left: u32, top: u32) {
    picture.open(&tile.text);
    picture.rect_with((left + 1, top, SIDE, SIDE), look(tile.reached));
    picture.text((left + 1 + SIDE / 2, top + SIDE / 2 + 4), 10, Anchor::Middle, &tile.code, tile.reached);
    picture.close();
}
