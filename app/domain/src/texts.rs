//! One text in several languages, the one multilingual type of model, page, mail and document.

use std::{collections::BTreeMap, fmt, str::FromStr};

use crate::{codes::UnknownCode, language::Language};

/// A text by language; a language without text is absent, never empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "db", derive(sea_orm::DeriveValueType))]
#[cfg_attr(feature = "db", sea_orm(value_type = "String"))]
#[serde(transparent)]
pub struct Texts(BTreeMap<Language, String>);

impl Texts {
    /// The text in one language only.
    #[must_use]
    pub fn new(language: Language, text: impl Into<String>) -> Self {
        let mut texts = Self::default();
        texts.set(language, text);
        texts
    }

    /// The text in exactly this language.
    #[must_use]
    pub fn get(&self, language: Language) -> Option<&str> {
        self.0.get(&language).map(String::as_str)
    }

    /// Sets or, with blank text, removes a language.
    pub fn set(&mut self, language: Language, text: impl Into<String>) {
        let text = text.into();
        if text.trim().is_empty() {
            self.0.remove(&language);
        } else {
            self.0.insert(language, text);
        }
    }

    /// The text for a reader: their language, else English, else the first there is; with the
    /// language that it is really in, so that a page can mark it.
    #[must_use]
    pub fn best(&self, language: Language) -> Option<(Language, &str)> {
        [language, Language::EN]
            .into_iter()
            .find_map(|wanted| self.get(wanted).map(|text| (wanted, text)))
            .or_else(|| self.iter().next())
    }

    /// Every language with its text, by tag.
    pub fn iter(&self) -> impl Iterator<Item = (Language, &str)> {
        self.0.iter().map(|(language, text)| (*language, text.as_str()))
    }

    /// Whether there is no text at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The column's spelling: a JSON object.
impl fmt::Display for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(&self.0).map_err(|_| fmt::Error)?)
    }
}

impl FromStr for Texts {
    type Err = UnknownCode;
    fn from_str(json: &str) -> Result<Self, UnknownCode> {
        serde_json::from_str(json).map_err(|_| UnknownCode { list: "texts", code: json.to_owned() })
    }
}

/// A list of codes in one cell, separated by `;` in files and columns alike.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "db", derive(sea_orm::DeriveValueType))]
#[cfg_attr(feature = "db", sea_orm(value_type = "String"))]
#[serde(transparent)]
pub struct CodeList(pub Vec<String>);

impl CodeList {
    /// The codes that this version knows, parsed; others are left out.
    #[must_use]
    pub fn parsed<T: FromStr>(&self) -> Vec<T> {
        self.0.iter().filter_map(|code| code.parse().ok()).collect()
    }
}

impl<T: fmt::Display> FromIterator<T> for CodeList {
    fn from_iter<I: IntoIterator<Item = T>>(codes: I) -> Self {
        Self(codes.into_iter().map(|code| code.to_string()).collect())
    }
}

impl fmt::Display for CodeList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(";"))
    }
}

impl FromStr for CodeList {
    type Err = UnknownCode;
    fn from_str(cell: &str) -> Result<Self, UnknownCode> {
        Ok(cell.split(';').map(str::trim).filter(|code| !code.is_empty()).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_language_falls_back_to_english_and_says_so() {
        let texts: Texts = r#"{"en":"Forum","ru":"Форум"}"#.parse().unwrap();
        let fr = "fr".parse().unwrap();
        assert_eq!(texts.best(fr), Some((Language::EN, "Forum")));
    }

    #[test]
    fn blank_text_removes_a_language() {
        let mut texts = Texts::new(Language::EN, "Forum");
        texts.set(Language::EN, "  ");
        assert!(texts.is_empty());
    }

    #[test]
    fn a_list_cell_reads_back_as_it_was_written() {
        let list: CodeList = "iot; ssc;;".parse().unwrap();
        assert_eq!(list.to_string(), "iot;ssc");
    }
}
