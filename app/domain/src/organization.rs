//! Organizations as a managed list: what officers write of one, how texts that people typed are compared
//! with its names, and which organization a text means.

use std::collections::BTreeSet;

use crate::{
    codes,
    country::Iso3,
    flaw::{Flaw, Wrong},
    language::Language,
    registration::OrganizationKind,
    search::folded,
    texts::Texts,
    typed::{LINE, Reader, TEXT, Typed},
};

codes! {
    /// Where a spelling of an organization comes from.
    Origin as "origin" {
        /// One of its names, aliases or its abbreviation.
        Name = "name",
        /// A text that people typed and an officer assigned.
        Assigned = "assigned",
    }
}

/// A text as texts of organizations are compared: without accents, case and signs.
#[must_use]
pub fn spelling(text: &str) -> String {
    let spaced = |sign: char| if sign.is_alphanumeric() { sign } else { ' ' };
    let bare: String =
        folded(text).chars().filter(|sign| !matches!(sign, '.' | '\'' | '\u{640}')).map(spaced).collect();
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An organization as an officer describes it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// Official name in each language.
    pub names: Texts,
    /// Abbreviation.
    pub abbreviation: Option<String>,
    /// Other names, each once.
    pub aliases: Vec<String>,
    /// Country; none for an international organization.
    pub country: Option<Iso3>,
    /// Kind.
    pub kind: Option<OrganizationKind>,
}

impl Entry {
    /// Everything by which the organization is known, as typed.
    pub fn all_names(&self) -> impl Iterator<Item = &str> {
        let names = self.names.iter().map(|(_, name)| name);
        names.chain(self.abbreviation.as_deref()).chain(self.aliases.iter().map(String::as_str))
    }

    /// The same as texts are compared.
    #[must_use]
    pub fn spellings(&self) -> BTreeSet<String> {
        self.all_names().map(spelling).filter(|text| !text.is_empty()).collect()
    }

    /// What a search looks through: the names without accents and case.
    #[must_use]
    pub fn search(&self) -> String {
        let words: BTreeSet<String> = self.all_names().map(folded).collect();
        words.into_iter().collect::<Vec<_>>().join(" | ")
    }

    /// The entry with what another one knows beside: its names where there are none, and all others as
    /// aliases.
    #[must_use]
    pub fn joined(mut self, other: &Self) -> Self {
        for (language, name) in other.names.iter() {
            if self.names.get(language).is_none() {
                self.names.set(language, name);
            }
        }
        let known = self.spellings();
        let mut seen = BTreeSet::new();
        let new = other.all_names().filter(|name| {
            let spelt = spelling(name);
            !known.contains(&spelt) && seen.insert(spelt)
        });
        let new: Vec<String> = new.map(str::to_owned).collect();
        self.aliases.extend(new);
        self.abbreviation = self.abbreviation.or_else(|| other.abbreviation.clone());
        self.country = self.country.or(other.country);
        self.kind = self.kind.or(other.kind);
        self
    }
}

/// An organization as typed, if it is in order. Names stand in `name_` and the language's tag, aliases in
/// lines of their own.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn check(
    typed: &Typed,
    languages: &[Language],
    is_country: impl Fn(Iso3) -> bool,
) -> Result<Entry, Vec<Flaw>> {
    let mut form = Reader::new(typed);
    let mut names = Texts::default();
    for language in languages {
        if let Some(name) = form.line(&format!("name_{language}"), LINE) {
            names.set(*language, name);
        }
    }
    if let (true, Some(first)) = (names.is_empty() && form.flaws.is_empty(), languages.first()) {
        form.flaw(format!("name_{first}"), Wrong::Missing);
    }
    let abbreviation = form.line("abbreviation", LINE);
    let country: Option<Iso3> = form.code("country");
    if country.is_some_and(|country| !is_country(country)) {
        form.flaw("country", Wrong::UnknownCode);
    }
    let kind = form.code("kind");
    let aliases = form.text("aliases", TEXT).unwrap_or_default();
    let mut seen = BTreeSet::new();
    let aliases = aliases.lines().map(crate::identity::tidy).filter(|alias| seen.insert(spelling(alias)));
    let aliases = aliases.filter(|alias| !alias.is_empty()).collect();
    form.finish(Entry { names, abbreviation, aliases, country, kind })
}

/// An organization that is known to be written in a certain way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spelt {
    /// The organization's row number.
    pub organization: i64,
    /// Where the spelling comes from.
    pub origin: Origin,
    /// The organization's country.
    pub country: Option<Iso3>,
}

/// The organization that a text means, among all that are written so: the one that an officer assigned
/// it to, else the only one, else the only one of the country that the person represents. If several are
/// left, nobody can tell.
#[must_use]
pub fn meant(spelt: &[Spelt], country: Option<Iso3>) -> Option<i64> {
    let only = |fits: &dyn Fn(&Spelt) -> bool| {
        let mut fitting = spelt.iter().filter(|one| fits(one)).map(|one| one.organization);
        let first = fitting.next()?;
        fitting.all(|other| other == first).then_some(first)
    };
    only(&|one| one.origin == Origin::Assigned)
        .or_else(|| only(&|_| true))
        .or_else(|| country.and_then(|country| only(&|one| one.country == Some(country))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(fields: &[(&str, &str)]) -> Typed {
        Typed(fields.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
    }

    fn french() -> Language {
        "fr".parse().unwrap()
    }

    fn checked(fields: &[(&str, &str)]) -> Result<Entry, Vec<Flaw>> {
        check(&typed(fields), &[Language::EN, french()], |code| code.as_str() == "SEN")
    }

    #[test]
    fn accents_case_and_signs_make_no_other_organization() {
        assert_eq!(spelling(" A.R.T.P.  (Sénégal) "), "artp senegal");
        assert_eq!(spelling("ministère de l’Économie"), "ministere de leconomie");
        assert_eq!(spelling("—"), "");
    }

    #[test]
    fn a_name_in_any_language_is_enough_and_aliases_stand_once() {
        let entry = checked(&[
            ("name_fr", "Autorité de régulation"),
            ("abbreviation", "ARTP"),
            ("aliases", "Artp\r\nA.R.T.P.\n\n  Régulateur  sénégalais "),
            ("country", "SEN"),
            ("kind", "regulator"),
        ])
        .unwrap();
        assert_eq!(entry.aliases, ["Artp", "Régulateur sénégalais"]);
        assert_eq!(entry.kind, Some(OrganizationKind::Regulator));
        let spellings: Vec<_> = entry.spellings().into_iter().collect();
        assert_eq!(spellings, ["artp", "autorite de regulation", "regulateur senegalais"]);
        assert_eq!(checked(&[]), Err(vec![Flaw::new("name_en", Wrong::Missing)]));
        let wrong = checked(&[("name_en", "X"), ("country", "XXX"), ("kind", "x")]);
        assert_eq!(
            wrong,
            Err(vec![Flaw::new("country", Wrong::UnknownCode), Flaw::new("kind", Wrong::UnknownCode)])
        );
    }

    #[test]
    fn what_is_merged_keeps_every_name_once() {
        let kept = checked(&[("name_en", "ITU"), ("aliases", "Union")]).unwrap();
        let other = checked(&[
            ("name_en", "I.T.U."),
            ("name_fr", "UIT"),
            ("abbreviation", "itu"),
            ("aliases", "CCITT"),
        ]);
        let joined = kept.joined(&other.unwrap());
        assert_eq!(joined.names.get(Language::EN), Some("ITU"));
        assert_eq!(joined.names.get(french()), Some("UIT"));
        assert_eq!(joined.aliases, ["Union", "CCITT"]);
    }

    #[test]
    fn a_text_means_the_organization_that_it_alone_can_mean() {
        let of = |organization, origin, country: &str| Spelt {
            organization,
            origin,
            country: country.parse().ok(),
        };
        let (mali, senegal) = (of(1, Origin::Name, "MLI"), of(2, Origin::Name, "SEN"));
        let (from, nowhere) = ("SEN".parse().ok(), None);
        assert_eq!(meant(&[], from), None);
        assert_eq!(meant(&[mali], from), Some(1), "the country is only asked where there are several");
        assert_eq!(meant(&[mali, senegal], from), Some(2));
        assert_eq!(meant(&[mali, senegal], nowhere), None);
        let assigned = of(3, Origin::Assigned, "");
        assert_eq!(meant(&[mali, senegal, assigned], from), Some(3));
        assert_eq!(meant(&[of(1, Origin::Assigned, ""), of(1, Origin::Name, ""), senegal], from), Some(1));
    }
}
