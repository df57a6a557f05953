//! Text with its inline markup.

use super::Language;

/// A piece of text inside a paragraph, heading or cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Words. A line feed breaks the line; control characters are dropped in print.
    Plain(String),
    /// Strong importance, usually bold.
    Strong(Text),
    /// Stress, or the title of a work; usually italic.
    Emphasis(Text),
    /// An identifier or code, as typed.
    Code(String),
    /// Words in another language than their surroundings.
    Foreign {
        /// Their language and direction.
        language: Language,
        /// The words.
        text: Text,
    },
    /// A link to another document.
    Link {
        /// An `https`, `http` or `mailto` address; others print as text only.
        url: String,
        /// What is shown.
        text: Text,
    },
}

/// A line or paragraph of text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text(pub Vec<Inline>);

impl Text {
    /// Text without anything in it, to be built up.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds words.
    #[must_use]
    pub fn plain(self, words: impl Into<String>) -> Self {
        self.with(Inline::Plain(words.into()))
    }

    /// Adds words of strong importance.
    #[must_use]
    pub fn strong(self, words: impl Into<Text>) -> Self {
        self.with(Inline::Strong(words.into()))
    }

    /// Adds stressed words.
    #[must_use]
    pub fn emphasis(self, words: impl Into<Text>) -> Self {
        self.with(Inline::Emphasis(words.into()))
    }

    /// Adds an identifier or code.
    #[must_use]
    pub fn code(self, code: impl Into<String>) -> Self {
        self.with(Inline::Code(code.into()))
    }

    /// Adds words in another language.
    #[must_use]
    pub fn foreign(self, language: Language, words: impl Into<Text>) -> Self {
        self.with(Inline::Foreign { language, text: words.into() })
    }

    /// Adds a link.
    #[must_use]
    pub fn link(self, url: impl Into<String>, words: impl Into<Text>) -> Self {
        self.with(Inline::Link { url: url.into(), text: words.into() })
    }

    /// Adds a piece.
    #[must_use]
    pub fn with(mut self, piece: Inline) -> Self {
        self.0.push(piece);
        self
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|piece| match piece {
            Inline::Plain(words) | Inline::Code(words) => words.is_empty(),
            Inline::Strong(text)
            | Inline::Emphasis(text)
            | Inline::Foreign { text, .. }
            | Inline::Link { text, .. } => text.is_empty(),
        })
    }

    /// The words without their markup, for file properties, sheets and CSV.
    #[must_use]
    pub fn to_plain(&self) -> String {
        let mut plain = String::new();
        self.append_to(&mut plain);
        plain
    }

    fn append_to(&self, plain: &mut String) {
        for piece in &self.0 {
            match piece {
                Inline::Plain(words) | Inline::Code(words) => plain.push_str(words),
                Inline::Strong(text)
                | Inline::Emphasis(text)
                | Inline::Foreign { text, .. }
                | Inline::Link { text, .. } => text.append_to(plain),
            }
        }
    }
}

impl From<&str> for Text {
    fn from(words: &str) -> Self {
        Self::from(words.to_owned())
    }
}

impl From<String> for Text {
    fn from(words: String) -> Self {
        Self(vec![Inline::Plain(words)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_disappears_from_the_plain_words() {
        let text = Text::new()
            .plain("The ")
            .strong(Text::new().plain("Council ").emphasis("notes"))
            .plain(" ")
            .link("https://www.itu.int/", "this")
            .plain(", ")
            .foreign(Language::new("ar"), "المجلس")
            .code(" C17/23");
        assert_eq!(text.to_plain(), "The Council notes this, المجلس C17/23");
    }

    #[test]
    fn text_of_empty_pieces_is_empty() {
        assert!(Text::new().is_empty());
        assert!(Text::new().plain("").strong("").is_empty());
        assert!(!Text::new().plain("").code("x").is_empty());
    }
}
