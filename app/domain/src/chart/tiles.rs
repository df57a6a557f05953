//! The tile map: one square a country, whatever its size, by region; no border is drawn.

use super::picture::{Anchor, Labels, Layout, Picture};

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

/// Width and height of a square, and the distance from one to the next.
const SIDE: u32 = 30;
const STEP: u32 = 34;

/// The map.
#[must_use]
pub fn tiles(labels: &Labels, groups: &[TileGroup], layout: Layout) -> String {
    let mut picture = Picture::new(layout);
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

/// A country that is reached is filled and firm, one that is not is dotted.
fn draw(picture: &mut Picture, tile: &Tile, left: u32, top: u32) {
    let look = if tile.reached {
        "fill=\"currentColor\" fill-opacity=\"0.22\" stroke=\"currentColor\" stroke-width=\"1.5\""
    } else {
        "fill=\"none\" stroke=\"currentColor\" stroke-width=\"0.5\" stroke-dasharray=\"1 2\""
    };
    picture.open(&tile.text);
    picture.rect_with((left + 1, top, SIDE, SIDE), look);
    picture.text((left + 1 + SIDE / 2, top + SIDE / 2 + 4), 10, Anchor::Middle, &tile.code, tile.reached);
    picture.close();
}
