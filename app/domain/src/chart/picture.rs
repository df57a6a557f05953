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

/// How much room a text takes, near enough to know whether it fits: letters of a wide sans serif.
pub(super) fn breadth_of(text: &str, (size, bold): (u32, bool)) -> u32 {
    let em = |c: char| match c {
        'i' | 'j' | 'l' | 'f' | 't' | 'r' | ' ' | ',' | '.' | '(' | ')' | '-' | '\'' | '’' => 36,
        'm' | 'w' | 'M' | 'W' | 'Ж' | 'М' | 'Ш' | 'Щ' | 'Ю' | 'ж' | 'м' | 'ш' | 'щ' | 'ю' | 'ы' => {
            92
        }
        'А'..='Я' | 'A'..='Z' => 70,
        '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}' | '\u{200B}'..='\u{200F}' | '\u{2066}'..='\u{2069}' => {
            0
        }
        '\u{590}'..='\u{8FF}' => 52,
        '\u{1100}'..='\u{11FF}'
        | '\u{2E80}'..='\u{D7AF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{FF00}'..='\u{FF60}' => 100,
        _ => 60,
    };
    let hundredths: u32 = text.chars().take(1_000).map(em).sum();
    hundredths * size / if bold { 100 } else { 108 }
}

/// A text in as many lines as it needs, parted between words, and where words have no spaces between them, as in
/// Chinese, between characters.
pub(super) fn lines_of(text: &str, room: u32, look: (u32, bool)) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if breadth_of(&format!("{line} {word}"), look) <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.extend(parts_of(word, room, look)),
        }
    }
    lines
}

/// A word in as many lines as it needs: one, unless it is of a script that is parted anywhere.
fn parts_of(word: &str, room: u32, look: (u32, bool)) -> Vec<String> {
    let is_parted =
        |c: char| ('\u{2E80}'..='\u{9FFF}').contains(&c) || ('\u{FF00}'..='\u{FF60}').contains(&c);
    let mut lines = vec![String::new()];
    for c in word.chars() {
        let line = lines.last_mut().expect("there is one from the start");
        let is_full = is_parted(c) && !line.is_empty() && breadth_of(&format!("{line}{c}"), look) > room;
        if !is_full {
            line.push(c);
            continue;
        }
        // What closes stands with what it closes.
        let next = if "、，。：；！？）》」".contains(c) { line.pop() } else { None };
        lines.push(next.into_iter().chain([c]).collect());
    }
    lines
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
        let text = if breadth_of(text, (size, bold)) > room {
            let fits = |end: &usize| breadth_of(&text[..*end], (size, bold)) + size <= room;
            let end = text.char_indices().map(|(at, _)| at).take_while(fits).last().unwrap_or(0);
            format!("{}…", text[..end].trim_end())
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
