//! The codes that cells may hold and that are data, not types: countries, themes, mandates, kinds
//! of record, and the languages that the product speaks.

use std::collections::HashSet;

use app::i18n::Locales;
use domain::{country::Iso3, language::Language, lists::ReferenceLists};
use serde::Deserialize;

use crate::{fault::Fault, reference, reports::mandates};

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
struct Theme {
    code: String,
}

impl CodeLists {
    /// The lists of the product, beside these countries, and its languages.
    ///
    /// # Errors
    /// When a list that ships cannot be read.
    pub fn shipped(countries: &ReferenceLists, locales: &Locales) -> Result<Self, Fault> {
        let themes = csv::Reader::from_reader(reference::THEMES.as_bytes()).into_deserialize();
        let themes = themes.map(|theme| theme.map(|Theme { code }| code)).collect::<Result<_, _>>();
        Ok(Self {
            countries: countries.countries().iter().map(|country| country.iso3).collect(),
            themes: themes.map_err(Fault::other)?,
            mandates: mandates::all().iter().map(|mandate| mandate.id.clone()).collect(),
            record_kinds: mandates::answering_kinds().map(str::to_owned).collect(),
            languages: locales.iter().map(|locale| locale.language).collect(),
        })
    }
}
