//! Text that may be in another language than the page around it.

use domain::{
    language::{Direction, Language},
    texts::Texts,
};

use crate::i18n::Tongue;

/// A text with the language that it is really in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Passage {
    /// The text.
    pub text: String,
    /// Its language, where it is not the page's.
    pub language: Option<Language>,
}

impl Passage {
    /// The text for a reader of the page, if there is any.
    #[must_use]
    pub fn of(texts: &Texts, locale: Tongue) -> Option<Self> {
        let (language, text) = texts.best(locale.language)?;
        Some(Self { text: text.to_owned(), language: (language != locale.language).then_some(language) })
    }

    /// The value of `lang`, where it differs from the page's.
    #[must_use]
    pub fn lang(&self) -> Option<String> {
        self.language.map(|language| language.to_string())
    }

    /// The value of `dir`, where `lang` has one.
    #[must_use]
    pub fn dir(&self) -> Option<&'static str> {
        self.language.map(Language::direction).map(Direction::code)
    }
}
