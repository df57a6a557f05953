//! The codes that cells may hold and that are data, not types: countries, themes, mandates, kinds
//! of record, and the languages that the product speaks.

use std::collections::{BTreeMap, HashSet};

use app::i18n::Locales;
use domain::{country::Iso3, language::Language, lists::ReferenceLists};
use serde::Deserialize;

use crate::{fault::Fault, reference};

/// The lists that cells are held against.
#[derive(Debug, Clone, Default)]
pub struct CodeLists {
    /// Every country and territory, whatever its status.
    pub countries: HashSet<Iso3>,
    /// Codes of themes.
    pub themes: HashSet<String>,
    /// Ids of paragraphs of resolutions.
    pub mandates: HashSet<String>,
    /// What an activity can be.
    pub record_kinds: HashSet<String>,
    /// The languages that titles can be given in.
    pub languages: Vec<Language>,
}

#[derive(Deserialize)]
struct Mandates {
    record_kinds: BTreeMap<String, String>,
    mandates: Vec<Mandate>,
}

#[derive(Deserialize)]
struct Mandate {
    id: String,
}

#[derive(Deserialize)]
struct Theme {
    code: String,
}

impl CodeLists {
    /// The lists that ship with the product, beside these countries, and its languages.
    ///
    /// # Errors
    /// When a list that ships cannot be read.
    pub fn shipped(countries: &ReferenceLists, locales: &Locales) -> Result<Self, Fault> {
        let Mandates { record_kinds, mandates } = serde_json::from_str(reference::MANDATES)?;
        let themes = csv::Reader::from_reader(reference::THEMES.as_bytes()).into_deserialize();
        let themes = themes.map(|theme| theme.map(|Theme { code }| code)).collect::<Result<_, _>>();
        Ok(Self {
            countries: countries.countries().iter().map(|country| country.iso3).collect(),
            themes: themes.map_err(Fault::other)?,
            mandates: mandates.into_iter().map(|mandate| mandate.id).collect(),
            record_kinds: record_kinds.into_keys().collect(),
            languages: locales.iter().map(|locale| locale.language).collect(),
        })
    }
}
