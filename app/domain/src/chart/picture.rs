//! A picture as it is put together, from the top down.

use std::fmt::Write as _;

/// How wide every picture is; it is scaled to where it stands.
pub(super) const WIDTH: u32 = 340;

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

/// How a picture reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rendering {
    /// From the left.
    FromLeft,
    /// From the right, as Arabic does: the whole picture is turned, but not its letters.
    FromRight,
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
    rendering: Rendering,
    drawn: String,
    /// How far down it is drawn.
    pub y: u32,
}

impl Picture {
    pub fn new(rendering: Rendering) -> Self {
        Self { rendering, drawn: String::new(), y: 0 }
    }

    /// A line of text from the beginning, and on to below it; a long one is cut.
    pub fn line(&mut self, text: &str, size: u32, bold: bool) {
        let room = usize::try_from(WIDTH * 10 / (size * 5)).unwrap_or(40);
        let text = if text.chars().count() > room {
            text.chars().take(room - 1).chain(['…']).collect()
        } else {
            text.to_owned()
        };
        self.text((0, self.y + size + 2), size, Anchor::Start, &text, bold);
        self.y += size + 4;
    }

    /// A text at a point of its base line.
    pub fn text(&mut self, (x, y): (u32, u32), size: u32, anchor: Anchor, text: &str, bold: bool) {
        let x = match self.rendering {
            Rendering::FromLeft => x,
            Rendering::FromRight => WIDTH.saturating_sub(x),
        };
        let anchor = if anchor == Anchor::Middle { " text-anchor=\"middle\"" } else { "" };
        let bold = if bold { " font-weight=\"600\"" } else { "" };
        self.draw(format_args!(
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\"{anchor}{bold}>{}</text>",
            escaped(text)
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
        let x = match self.rendering {
            Rendering::FromLeft => left,
            Rendering::FromRight => WIDTH.saturating_sub(left + width),
        };
        self.draw(format_args!("<rect x=\"{x}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" {look}/>"));
    }

    /// A line across.
    pub fn rule(&mut self, y: u32) {
        self.draw(format_args!(
            "<path d=\"M0 {y}H{WIDTH}\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"0.5\"/>"
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
        let direction = match self.rendering {
            Rendering::FromLeft => "ltr",
            Rendering::FromRight => "rtl",
        };
        let Labels { title, description, id } = labels;
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {}\" role=\"img\" direction=\"{direction}\" \
             fill=\"currentColor\" aria-labelledby=\"{id}-title {id}-description\">\
             <title id=\"{id}-title\">{}</title><desc id=\"{id}-description\">{}</desc>{}</svg>",
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
