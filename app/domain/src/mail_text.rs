//! What officers write into the mails of an event: plain text with placeholders, which are known before the
//! text is kept, so that no reader ever meets one.

use crate::codes;

codes! {
    /// What the platform puts into a text.
    Placeholder as "placeholder" {
        /// Name of the person.
        Name = "name",
        /// Title of the event.
        Event = "event",
        /// Dates of the event.
        Dates = "dates",
        /// Where it is.
        Place = "place",
        /// Address of the own page, or of the event's where a mail brings no link.
        Link = "link",
    }
}

/// Most characters of a subject.
pub const LONGEST_SUBJECT: usize = 150;
/// Most characters of an opening.
pub const LONGEST_OPENING: usize = 4_000;

/// Why a text cannot be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WrongText {
    /// It has a placeholder that there is none of, or braces that are not closed.
    Placeholder(String),
    /// It has more characters than this.
    TooLong(usize),
}

/// A text with placeholders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailText(Vec<Piece>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Text(String),
    Of(Placeholder),
}

impl MailText {
    /// Reads a text of at most so many characters.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn parse(text: &str, longest: usize) -> Result<Self, WrongText> {
        if text.chars().count() > longest {
            return Err(WrongText::TooLong(longest));
        }
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            pieces.push(Piece::Text(before.to_owned()));
            let Some((code, beyond)) = after.split_once('}') else { return Err(unknown(after, false)) };
            let Ok(placeholder) = code.trim().parse() else { return Err(unknown(code, true)) };
            pieces.push(Piece::Of(placeholder));
            rest = beyond;
        }
        pieces.push(Piece::Text(rest.to_owned()));
        Ok(Self(pieces))
    }

    /// The text with what stands for each placeholder; what a value holds is never read as a placeholder.
    #[must_use]
    pub fn fill(&self, value: impl Fn(Placeholder) -> String) -> String {
        let said = |piece: &Piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Of(placeholder) => value(*placeholder),
        };
        self.0.iter().map(said).collect()
    }
}

/// Names a placeholder that there is none of, as far as it can be one.
fn unknown(code: &str, closed: bool) -> WrongText {
    const MOST: usize = 30;
    let line = code.lines().next().unwrap_or_default();
    let shown: String = line.chars().take(MOST).collect();
    let end = if closed && shown.len() == code.len() { "}" } else { "" };
    WrongText::Placeholder(format!("{{{shown}{end}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(text: &str) -> Result<String, WrongText> {
        let text = MailText::parse(text, 100)?;
        Ok(text.fill(|placeholder| match placeholder {
            Placeholder::Name => "Awa {event} Ndiaye".into(),
            other => other.code().to_uppercase(),
        }))
    }

    #[test]
    fn placeholders_are_filled_and_values_are_not_read_again() {
        assert_eq!(
            filled("Dear {name}, {event} at {place}: {link}").unwrap(),
            "Dear Awa {event} Ndiaye, EVENT at PLACE: LINK"
        );
        assert_eq!(filled("").unwrap(), "");
        assert_eq!(filled("100 % } sure { dates }").unwrap(), "100 % } sure DATES");
    }

    #[test]
    fn an_unknown_placeholder_is_named() {
        let wrong = |text: &str| filled(text).unwrap_err();
        assert_eq!(wrong("Dear {nmae},"), WrongText::Placeholder("{nmae}".into()));
        assert_eq!(wrong("Dear {Name}"), WrongText::Placeholder("{Name}".into()), "codes are in lower case");
        assert_eq!(wrong("{}"), WrongText::Placeholder("{}".into()));
        assert_eq!(wrong("{{name}}"), WrongText::Placeholder("{{name}".into()));
    }

    #[test]
    fn braces_that_are_not_closed_are_named_as_far_as_they_can_mean_something() {
        let long = format!("a {{name and {}", "b".repeat(60));
        let WrongText::Placeholder(named) = filled(&long).unwrap_err() else { panic!() };
        assert_eq!(named.chars().count(), 31);
        assert_eq!(filled("Dear {name").unwrap_err(), WrongText::Placeholder("{name".into()));
        assert_eq!(filled("{name\nx}").unwrap_err(), WrongText::Placeholder("{name".into()));
    }

    #[test]
    fn a_text_has_an_end() {
        assert_eq!(filled(&"x".repeat(101)).unwrap_err(), WrongText::TooLong(100));
        assert!(filled(&"é".repeat(100)).is_ok());
    }
}
