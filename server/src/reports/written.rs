//! What people add to the figures of a report: its header, its texts in each language, and what they
//! declared unavailable.

use chrono::NaiveDate;
use domain::{
    language::Language,
    report::{Gap, Passage},
};
use serde::{Deserialize, Serialize};

/// Everything that is written into one report.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Written {
    /// Number of the document without suffix and revision; may be empty.
    pub number: String,
    /// 0 for the first, 1 for Rev.1.
    pub revision: i32,
    /// Agenda item; may be empty.
    pub agenda_item: String,
    /// Day of the document; none is the day of its records.
    pub date: Option<NaiveDate>,
    /// The language that it was written in first; none where a report is only built.
    pub original: Option<Language>,
    /// Texts, by place and language.
    pub texts: Vec<WrittenText>,
    /// What was declared unavailable of the events of the report.
    pub declared: Vec<Declared>,
}

/// A text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WrittenText {
    /// Where it stands.
    pub passage: Passage,
    /// Its language.
    pub language: Language,
    /// The text, with names of figures.
    pub body: String,
}

/// Something that an event lacks and that cannot be had.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Declared {
    /// The event.
    pub event_ref: String,
    /// What it lacks.
    pub gap: Gap,
    /// Why.
    pub reason: String,
}

impl Written {
    /// The text at a place in exactly this language.
    #[must_use]
    pub fn text(&self, passage: Passage, language: Language) -> Option<&str> {
        let mut texts = self.texts.iter();
        texts.find(|one| (one.passage, one.language) == (passage, language)).map(|one| one.body.as_str())
    }

    /// The text at a place for readers of a language: in it, else in the one it was written in first.
    #[must_use]
    pub fn best(&self, passage: Passage, language: Language) -> Option<(Language, &str)> {
        let mut wanted = [Some(language), self.original].into_iter().flatten();
        wanted.find_map(|one| self.text(passage, one).map(|text| (one, text)))
    }

    /// Why a gap of an event was declared unavailable, if it was.
    #[must_use]
    pub fn reason(&self, event_ref: &str, gap: Gap) -> Option<&str> {
        let mut declared = self.declared.iter();
        let found = declared.find(|one| one.event_ref == event_ref && one.gap == gap);
        found.map(|one| one.reason.as_str())
    }

    /// The number with its revision, as documents carry it; empty if there is no number.
    #[must_use]
    pub fn number_with_revision(&self) -> String {
        match self.revision {
            0 => self.number.clone(),
            _ if self.number.is_empty() => String::new(),
            revision => format!("{}(Rev.{revision})", self.number),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(language: &str, body: &str) -> WrittenText {
        let language = language.parse().expect("a language");
        WrittenText { passage: Passage::Summary, language, body: body.to_owned() }
    }

    #[test]
    fn a_language_without_a_text_reads_the_one_that_was_written_first() {
        let french = "fr".parse().unwrap();
        let written = Written {
            original: Some(french),
            texts: vec![text("fr", "Résumé"), text("ru", "Резюме")],
            ..Written::default()
        };
        let best = |language: &str| written.best(Passage::Summary, language.parse().unwrap());
        assert_eq!(best("ru"), Some(("ru".parse().unwrap(), "Резюме")));
        assert_eq!(best("zh"), Some((french, "Résumé")));
        assert_eq!(written.best(Passage::Title, french), None);
    }

    #[test]
    fn a_number_carries_its_revision() {
        let first = Written { number: "C17/23".into(), ..Written::default() };
        assert_eq!(first.number_with_revision(), "C17/23");
        assert_eq!(Written { revision: 2, ..first }.number_with_revision(), "C17/23(Rev.2)");
        assert_eq!(Written { revision: 2, ..Written::default() }.number_with_revision(), "");
    }
}
