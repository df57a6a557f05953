//! One country or territory of the list, with its names.

use chrono::NaiveDate;

use crate::country::{Iso3, Region};

/// What a code is to the Union.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItuStatus {
    /// A Member State, from its accession on.
    MemberState,
    /// Takes part under a resolution of its own (State of Palestine, PP Resolution 99).
    Observer,
    /// Neither; counted apart, under its own name.
    Territory,
}

/// One row of the list of countries and territories.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Country {
    /// ISO 3166-1 alpha-2.
    pub iso2: String,
    /// ISO 3166-1 alpha-3.
    pub iso3: Iso3,
    /// The United Nations' number of the area, three digits.
    pub m49: String,
    /// What it is to the Union, today.
    pub status: ItuStatus,
    /// The State that administers a territory, where the source names one.
    pub administering: Option<Iso3>,
    /// The accession, where the list knows it; a Member State without one always was one.
    pub member_since: Option<NaiveDate>,
    /// The region where there are no dated rows: territories, by their geography.
    pub undated_region: Option<Region>,
    /// Its names.
    pub names: Names,
}

impl Country {
    /// Whether it is a Member State on the day.
    #[must_use]
    pub fn is_member_state_on(&self, day: NaiveDate) -> bool {
        self.status == ItuStatus::MemberState && self.member_since.is_none_or(|since| since <= day)
    }
}

/// A name in the six languages, as the United Nations print it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Names {
    /// Arabic.
    pub ar: String,
    /// English.
    pub en: String,
    /// Spanish.
    pub es: String,
    /// French.
    pub fr: String,
    /// Russian.
    pub ru: String,
    /// Chinese.
    pub zh: String,
}

impl Names {
    /// The name in a language, given by its two letters; English where the list has no other.
    #[must_use]
    pub fn in_language(&self, language: &str) -> &str {
        match language {
            "ar" => &self.ar,
            "es" => &self.es,
            "fr" => &self.fr,
            "ru" => &self.ru,
            "zh" => &self.zh,
            _ => &self.en,
        }
    }
}
