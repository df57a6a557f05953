//! Drawings for paper: with the names of their fonts, in the order in which lines are seen, and as dots for
//! formats that cannot draw.

use resvg::{
    tiny_skia::{Color, Pixmap, Transform},
    usvg,
};
use unicode_bidi::{BidiInfo, Level};

use crate::{
    document::{Language, Picture},
    pdf::Fonts,
};

/// Dots for each unit of a drawing: on paper about 250 an inch.
const DOTS: f32 = 2.5;

/// Why a drawing could not be turned into dots.
#[derive(Debug, thiserror::Error)]
pub enum DrawingError {
    /// It is not a drawing.
    #[error("the picture could not be drawn: {0}")]
    Svg(#[from] usvg::Error),
    /// It is too large.
    #[error("the picture is too large to be drawn")]
    Size,
    /// The dots could not be packed.
    #[error("the picture could not be packed: {0}")]
    Png(String),
}

/// The picture as PNG on white, its text in the fonts of the language. The same picture and fonts always
/// give the same bytes.
///
/// # Errors
/// If the drawing is malformed or too large.
pub(crate) fn png(picture: &Picture, language: &Language, fonts: &Fonts) -> Result<Vec<u8>, DrawingError> {
    let families = fonts.families(language);
    let options = usvg::Options {
        font_family: families.first().map(|family| (*family).to_owned()).unwrap_or_default(),
        fontdb: fonts.database(),
        ..usvg::Options::default()
    };
    let tree = usvg::Tree::from_str(&lettered(&picture.svg, &families), &options)?;
    let size = tree.size().to_int_size().scale_by(DOTS).ok_or(DrawingError::Size)?;
    let mut dots = Pixmap::new(size.width(), size.height()).ok_or(DrawingError::Size)?;
    dots.fill(Color::WHITE);
    resvg::render(&tree, Transform::from_scale(DOTS, DOTS), &mut dots.as_mut());
    dots.encode_png().map_err(|error| DrawingError::Png(error.to_string()))
}

/// The drawing with the families of its text. Whoever draws a line looks for one family that has all of it, and
/// none has Arabic letters and all others; so Arabic ones name theirs. And a line between marks of isolation, which
/// is read from the right, is written in the order in which it is seen: programs that draw begin at the left.
pub(crate) fn lettered(svg: &str, families: &[&str]) -> String {
    let named: Vec<String> = families.iter().map(|family| format!("'{family}'")).collect();
    let root = format!("<svg font-family=\"{}\" ", named.join(","));
    let mut pieces = svg.split("<text ");
    let mut lettered = crate::plain(pieces.next().unwrap_or_default()).replacen("<svg ", &root, 1);
    for piece in pieces {
        let (element, rest) = piece.split_once('>').unwrap_or((piece, ""));
        let (words, rest) = rest.split_once('<').unwrap_or((rest, ""));
        for part in ["<text ", element, ">", &as_seen(&unescaped(words)), "<"] {
            lettered.push_str(part);
        }
        lettered.push_str(&crate::plain(rest));
    }
    lettered
}

/// What begins a line that is read from the right.
const FROM_THE_RIGHT: char = '\u{2067}';
/// What keeps a part of a line to its direction (UAX #9, 2.6); fonts know these two.
const MARKS: [char; 2] = ['\u{200E}', '\u{200F}'];

/// The words of a line as they are drawn from the left.
fn as_seen(words: &str) -> String {
    let mut seen = String::new();
    if !words.starts_with(FROM_THE_RIGHT) {
        push_by_script(&mut seen, &crate::plain(words));
        return seen;
    }
    // The family of the first letters shapes the whole line, and others only take their own letters over.
    push_by_script(&mut seen, "\u{61C}");
    let words = crate::plain(words);
    let bidi = BidiInfo::new(&words, Some(Level::rtl()));
    for line in &bidi.paragraphs {
        let (levels, runs) = bidi.visual_runs(line, line.range.clone());
        for run in runs {
            let mark = MARKS[usize::from(levels[run.start].is_rtl())];
            seen.push(mark);
            push_by_script(&mut seen, &words[run]);
            seen.push(mark);
        }
    }
    seen
}

fn push_by_script(lettered: &mut String, words: &str) {
    let mut rest = words;
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|c| is_arabic(c) != is_arabic(first)).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        let run = run.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        if is_arabic(first) {
            for part in ["<tspan font-family=\"'", crate::pdf::ARABIC, "'\">", &run, "</tspan>"] {
                lettered.push_str(part);
            }
        } else {
            lettered.push_str(&run);
        }
        rest = after;
    }
}

/// The words that XML spells with entities.
fn unescaped(words: &str) -> String {
    words.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// Letters, marks and signs of the Arabic blocks (Unicode 16, chapter 9.2).
const fn is_arabic(c: char) -> bool {
    matches!(
        c,
        '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{8A0}'..='\u{8FF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_letters_name_their_family_and_others_keep_that_of_the_drawing() {
        let svg = "<svg a=\"b\"><title>إفريقيا</title><text x=\"1\">إفريقيا 45 % &amp; x</text><rect/></svg>";
        assert_eq!(
            lettered(svg, &["Noto Sans", "Noto Sans Arabic"]),
            "<svg font-family=\"'Noto Sans','Noto Sans Arabic'\" a=\"b\"><title>إفريقيا</title><text x=\"1\">\
             <tspan font-family=\"'Noto Sans Arabic'\">إفريقيا</tspan> 45 % &amp; x</text><rect/></svg>"
        );
    }

    #[test]
    fn a_line_that_is_read_from_the_right_is_written_as_it_is_seen() {
        let seen = |words: &str| {
            let seen = as_seen(&format!("\u{2067}{words}\u{2069}"));
            let tags =
                ["<tspan font-family=\"'Noto Sans Arabic'\">", "</tspan>", "\u{200E}", "\u{200F}", "\u{61C}"];
            tags.into_iter().fold(seen, |seen, tag| seen.replace(tag, ""))
        };
        // What is said last stands at the left; brackets are turned by whoever draws them from the right.
        assert_eq!(seen("الدول (CIS)"), [")", "CIS", "الدول ("].concat());
        assert_eq!(seen("إفريقيا: 9 من 44"), ["44", " من ", "9", "إفريقيا: "].concat());
        assert_eq!(seen("R&D"), "R&amp;D");
    }
}
