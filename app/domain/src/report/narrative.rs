//! What people write into a report: paragraphs in which figures are named, never typed, so that
//! they are always those of the facts that the report prints.

/// Most characters of one text.
pub const LONGEST: usize = 8_000;

/// Why a text cannot be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WrongNarrative {
    /// It names a figure that there is none of, or has braces that are not closed.
    Figure(String),
    /// It has more characters than this.
    TooLong(usize),
}

/// A text with the names of figures.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Narrative(Vec<Piece>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Text(String),
    Figure(String),
}

impl Narrative {
    /// Reads a text; `is_known` says which figures there are.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn parse(text: &str, is_known: impl Fn(&str) -> bool) -> Result<Self, WrongNarrative> {
        if text.chars().count() > LONGEST {
            return Err(WrongNarrative::TooLong(LONGEST));
        }
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            pieces.push(Piece::Text(before.to_owned()));
            let Some((name, beyond)) = after.split_once('}') else { return Err(unknown(after)) };
            if !is_known(name.trim()) {
                return Err(unknown(name));
            }
            pieces.push(Piece::Figure(name.trim().to_owned()));
            rest = beyond;
        }
        pieces.push(Piece::Text(rest.to_owned()));
        Ok(Self(pieces))
    }

    /// The paragraphs, each figure said by `say`; blank lines stand between paragraphs.
    #[must_use]
    pub fn paragraphs(&self, say: impl Fn(&str) -> String) -> Vec<String> {
        let said = |piece: &Piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Figure(name) => say(name),
        };
        let text: String = self.0.iter().map(said).collect();
        let mut paragraphs: Vec<String> = Vec::new();
        let mut lines: Vec<&str> = Vec::new();
        for line in text.lines().map(str::trim).chain([""]) {
            if line.is_empty() {
                paragraphs.extend((!lines.is_empty()).then(|| lines.join(" ")));
                lines.clear();
            } else {
                lines.push(line);
            }
        }
        paragraphs
    }
}

/// Fewer than this is in many sentences that speak of something else.
const TELLING: u64 = 5;

/// The names of the figures that a text types instead of naming them, of those given with what they are now: once
/// the figures move, the text would be wrong.
#[must_use]
pub fn typed_figures<'f>(text: &str, figures: &[(&'f str, u64)]) -> Vec<(&'f str, u64)> {
    let typed = typed_numbers(text);
    let is_typed = |(_, figure): &&(&str, u64)| *figure >= TELLING && typed.contains(figure);
    figures.iter().filter(is_typed).copied().collect()
}

/// The whole numbers that stand alone in a text, outside braces; digits within a word, such as those of `Y.4903` or
/// `C17/23`, are no number.
fn typed_numbers(text: &str) -> Vec<u64> {
    let outside = text.split('{').enumerate().map(|(at, part)| match at {
        0 => part,
        _ => part.split_once('}').map_or("", |(_, beyond)| beyond),
    });
    let is_inside = |c: char| c.is_ascii_digit() || is_group(c) || "/-.".contains(c) || is_latin(c);
    let words: Vec<&str> = outside.flat_map(|part| part.split(|c| !is_inside(c))).collect();
    let number = |word: &str| {
        let word = word.trim_matches(|c: char| is_group(c) || ".-".contains(c));
        let digits: String = word.chars().filter(|c| !is_group(*c)).collect();
        digits.parse().ok()
    };
    words.into_iter().filter_map(number).collect()
}

/// Whether it parts the digits of a long number.
const fn is_group(c: char) -> bool {
    matches!(c, ',' | '\u{a0}' | '\u{202f}')
}

/// Whether it is a letter of the scripts in which the numbers of documents are written.
fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, '\u{c0}'..='\u{24f}' | '\u{400}'..='\u{4ff}')
}

/// Names a figure that there is none of, as far as it can be one.
fn unknown(name: &str) -> WrongNarrative {
    const MOST: usize = 60;
    let line = name.lines().next().unwrap_or_default();
    WrongNarrative::Figure(line.chars().take(MOST).collect::<String>().trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Narrative, WrongNarrative> {
        Narrative::parse(text, |name| name == "events.total")
    }

    #[test]
    fn figures_are_filled_in_and_blank_lines_part_paragraphs() {
        let text = read("Of { events.total } events,\r\nmost were online.\n\n \nThank you.").unwrap();
        assert_eq!(text.paragraphs(|_| "12".into()), ["Of 12 events, most were online.", "Thank you."]);
        assert_eq!(read(" \n").unwrap().paragraphs(|_| String::new()), Vec::<String>::new());
    }

    #[test]
    fn a_figure_that_is_typed_is_found_in_every_script_and_one_that_is_named_is_not() {
        let figures = [("people", 1_340), ("countries", 46), ("territories", 2)];
        let found = |text: &str| -> Vec<&str> {
            typed_figures(text, &figures).into_iter().map(|(name, _)| name).collect()
        };
        assert_eq!(
            found("In all 1,340 people from 46 countries and 2 territories came."),
            ["people", "countries"]
        );
        assert_eq!(found("En tout, 1\u{202f}340 personnes."), ["people"]);
        assert_eq!(found("共有46个国家的1340人参加。"), ["people", "countries"]);
        assert_eq!(found("46."), ["countries"]);
        for other in ["{people} of {countries.46}", "Y.46, C46/3, ITU-T 46-1, WTSA-46, 146, 1.46"] {
            assert!(found(other).is_empty(), "{other}");
        }
    }

    #[test]
    fn an_unknown_figure_and_an_open_brace_are_named() {
        let wrong = |text: &str| read(text).unwrap_err();
        assert_eq!(wrong("a {events.totl} b"), WrongNarrative::Figure("events.totl".into()));
        assert_eq!(wrong("a {events.total"), WrongNarrative::Figure("events.total".into()));
        assert_eq!(wrong("{}"), WrongNarrative::Figure(String::new()));
        assert_eq!(wrong(&"x".repeat(LONGEST + 1)), WrongNarrative::TooLong(LONGEST));
    }
}
