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
    fn an_unknown_figure_and_an_open_brace_are_named() {
        let wrong = |text: &str| read(text).unwrap_err();
        assert_eq!(wrong("a {events.totl} b"), WrongNarrative::Figure("events.totl".into()));
        assert_eq!(wrong("a {events.total"), WrongNarrative::Figure("events.total".into()));
        assert_eq!(wrong("{}"), WrongNarrative::Figure(String::new()));
        assert_eq!(wrong(&"x".repeat(LONGEST + 1)), WrongNarrative::TooLong(LONGEST));
    }
}
