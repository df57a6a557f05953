//! A picture as it is put together, from the top down.

use std::fmt::Write as _;

use crate::language::Direction;

/// What a picture is called, and what it says in words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Labels {
    /// The title.
    pub title: String,
    /// What it shows.
    pub description: String,
    /// A word that no other picture of the page has, for its ids.
    pub id: String,
}

/// How much room there is; a picture is scaled to where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Breadth {
    /// As on a phone: everything one under the other.
    Narrow,
    /// As on a sheet of paper: twice as wide.
    Wide,
}

impl Breadth {
    /// How many parts stand side by side.
    pub(super) const fn columns(self) -> u32 {
        match self {
            Self::Narrow => 1,
            Self::Wide => 2,
        }
    }
}

/// The width of one part of a picture, and the distance from one to the next.
pub(super) const COLUMN: u32 = 340;

/// How a picture is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Layout {
    /// From which side it is read. From the right the whole picture is turned, but not its letters.
    pub direction: Direction,
    /// How much room it has.
    pub breadth: Breadth,
}

impl Layout {
    /// The width of the picture.
    pub(super) const fn width(self) -> u32 {
        self.breadth.columns() * COLUMN
    }
}

/// Where a text stands at its point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    /// It begins there.
    Start,
    /// Its middle is there.
    Middle,
}

/// Left, top, width and height, as if read from the left.
pub(super) type Place = (u32, u32, u32, u32);

pub(super) struct Picture {
    layout: Layout,
    drawn: String,
    /// How far down it is drawn.
    pub y: u32,
}

impl Picture {
    pub fn new(layout: Layout) -> Self {
        Self { layout, drawn: String::new(), y: 0 }
    }

    /// A line of text over the whole width, and on to below it.
    pub fn line(&mut self, text: &str, size: u32, bold: bool) {
        self.line_at((0, self.y), self.layout.width(), text, (size, bold));
        self.y += size + 4;
    }

    /// A line of text with its upper corner at a point; one that is longer than its room is cut.
    pub fn line_at(&mut self, (x, y): (u32, u32), room: u32, text: &str, (size, bold): (u32, bool)) {
        let signs = usize::try_from(room * 10 / (size * 5)).unwrap_or(40);
        let text = if text.chars().count() > signs {
            text.chars().take(signs - 1).chain(['…']).collect()
        } else {
            text.to_owned()
        };
        self.text((x, y + size + 2), size, Anchor::Start, &text, bold);
    }

    /// A text at a point of its base line.
    ///
    /// The whole picture is drawn from the left, and what is read from the right says so itself:
    /// programs that draw pictures agree about that, and not about a picture's direction.
    pub fn text(&mut self, (x, y): (u32, u32), size: u32, anchor: Anchor, text: &str, bold: bool) {
        let words = escaped(text);
        let (x, start, words) = match self.layout.direction {
            Direction::Ltr => (x, "", words),
            Direction::Rtl => {
                let x = self.layout.width().saturating_sub(x);
                (x, " text-anchor=\"end\"", format!("\u{2067}{words}\u{2069}"))
            }
        };
        let anchor = if anchor == Anchor::Middle { " text-anchor=\"middle\"" } else { start };
        let bold = if bold { " font-weight=\"600\"" } else { "" };
        self.draw(format_args!(
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\"{anchor}{bold}>{words}</text>"
        ));
    }

    /// Something filled; what is not shown is a dashed outline.
    pub fn rect(&mut self, place: Place, is_shown: bool) {
        let look = if is_shown {
            "fill=\"currentColor\" fill-opacity=\"0.7\""
        } else {
            "fill=\"none\" stroke=\"currentColor\" stroke-dasharray=\"2 2\""
        };
        self.rect_with(place, look);
    }

    /// An outline.
    pub fn frame(&mut self, place: Place) {
        self.rect_with(place, "fill=\"none\" stroke=\"currentColor\"");
    }

    pub fn rect_with(&mut self, (left, top, width, height): Place, look: &str) {
        let x = match self.layout.direction {
            Direction::Ltr => left,
            Direction::Rtl => self.layout.width().saturating_sub(left + width),
        };
        self.draw(format_args!("<rect x=\"{x}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" {look}/>"));
    }

    /// A line across, from a point.
    pub fn rule(&mut self, (left, y): (u32, u32), length: u32) {
        let from = match self.layout.direction {
            Direction::Ltr => left,
            Direction::Rtl => self.layout.width().saturating_sub(left + length),
        };
        let to = from + length;
        self.draw(format_args!(
            "<path d=\"M{from} {y}H{to}\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"0.5\"/>"
        ));
    }

    /// The beginning of a group with a title of its own.
    pub fn open(&mut self, title: &str) {
        self.draw(format_args!("<g><title>{}</title>", escaped(title)));
    }

    /// The end of a group.
    pub fn close(&mut self) {
        self.drawn.push_str("</g>");
    }

    fn draw(&mut self, what: std::fmt::Arguments<'_>) {
        // Writing to a string cannot fail.
        let _ = self.drawn.write_fmt(what);
    }

    /// The whole picture.
    pub fn finish(self, labels: &Labels) -> String {
        let Labels { title, description, id } = labels;
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\" role=\"img\" direction=\"ltr\" \
             fill=\"currentColor\" aria-labelledby=\"{id}-title {id}-description\">\
             <title id=\"{id}-title\">{}</title><desc id=\"{id}-description\">{}</desc>{}</svg>",
            self.layout.width(),
            self.y.max(1),
            escaped(title),
            escaped(description),
            self.drawn
        )
    }
}

/// Text as XML holds it; characters that XML has not are left out.
fn escaped(text: &str) -> String {
    let kept: String = text.chars().filter(|sign| !sign.is_control()).collect();
    kept.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
