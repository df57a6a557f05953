//! Names of countries and territories in the reader's language and order.

use std::collections::BTreeMap;

use domain::{
    country::Iso3,
    language::Language,
    lists::{Names, ReferenceLists},
};

use super::Locales;

/// The names, ordered once for each language.
#[derive(Debug)]
pub struct CountryNames {
    names: BTreeMap<Iso3, Names>,
    ordered: BTreeMap<Language, Vec<Iso3>>,
}

impl CountryNames {
    /// The names of a list, in every language of the product.
    #[must_use]
    pub fn new(lists: &ReferenceLists, locales: &Locales) -> Self {
        let names: BTreeMap<Iso3, Names> =
            lists.countries().iter().map(|country| (country.iso3, country.names.clone())).collect();
        let ordered = locales
            .iter()
            .map(|locale| {
                let tag = locale.language.as_str();
                let mut codes: Vec<Iso3> = names.keys().copied().collect();
                codes.sort_by(|one, other| {
                    locale.formats.compare(names[one].in_language(tag), names[other].in_language(tag))
                });
                (locale.language, codes)
            })
            .collect();
        Self { names, ordered }
    }

    /// Every code of the list.
    pub fn codes(&self) -> impl Iterator<Item = Iso3> {
        self.names.keys().copied()
    }

    /// Whether the list has this code.
    #[must_use]
    pub fn has(&self, iso3: Iso3) -> bool {
        self.names.contains_key(&iso3)
    }

    /// The name in a language; the code where the list does not know it.
    #[must_use]
    pub fn name(&self, iso3: Iso3, language: Language) -> String {
        self.names
            .get(&iso3)
            .map_or_else(|| iso3.to_string(), |names| names.in_language(language.as_str()).to_owned())
    }

    /// The names of a code in every language that the list has.
    pub fn all(&self, iso3: Iso3) -> impl Iterator<Item = &str> {
        self.names.get(&iso3).into_iter().flat_map(|names| {
            let Names { ar, en, es, fr, ru, zh } = names;
            [ar, en, es, fr, ru, zh].map(String::as_str)
        })
    }

    /// Every code with its names in every language, as the field that searches them reads it.
    #[must_use]
    pub fn in_every_language(&self) -> String {
        crate::islands::names_text(self.names.keys().map(|code| (code.as_str(), self.all(*code))))
    }

    /// Every code with its name, in the language's order.
    pub fn in_order(&self, language: Language) -> impl Iterator<Item = (Iso3, &str)> {
        let order = self.ordered.get(&language).or_else(|| self.ordered.get(&Language::EN));
        order.into_iter().flatten().map(move |code| (*code, self.names[code].in_language(language.as_str())))
    }
}
