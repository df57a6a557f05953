//! What a statement is about: one country, region, class or theme.

use std::{fmt, str::FromStr};

use chrono::NaiveDate;

use crate::{
    country::{CountryClass, Iso3, Region},
    lists::ReferenceLists,
};

/// The subject of a statement.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Subject {
    /// One country or territory.
    Country(Iso3),
    /// The countries and territories of a region, each on the days on which it belongs to it.
    Region(Region),
    /// The countries of a class, each on the days on which it belongs to it.
    Class(CountryClass),
    /// What a code of the list of themes stands for.
    Theme(String),
}

/// A text that names no subject.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{text} is no subject; give one such as country:SEN, region:AFR, class:LDC or theme:iot")]
pub struct UnknownSubject {
    /// What was given.
    pub text: String,
}

impl Subject {
    /// The sort of subject, as it stands before the colon.
    #[must_use]
    pub const fn sort(&self) -> &'static str {
        match self {
            Self::Country(_) => "country",
            Self::Region(_) => "region",
            Self::Class(_) => "class",
            Self::Theme(_) => "theme",
        }
    }

    /// Whether it is about people from somewhere; a theme is about events, whoever came.
    #[must_use]
    pub const fn is_place(&self) -> bool {
        !matches!(self, Self::Theme(_))
    }

    /// Whether it holds a country on a day; a theme holds none.
    #[must_use]
    pub fn holds(&self, iso3: Iso3, day: NaiveDate, lists: &ReferenceLists) -> bool {
        match self {
            Self::Country(country) => *country == iso3,
            Self::Region(region) => lists.region_on(iso3, day) == Some(*region),
            Self::Class(class) => lists.classes_on(iso3, day).iter().any(|one| one == *class),
            Self::Theme(_) => false,
        }
    }
}

impl FromStr for Subject {
    type Err = UnknownSubject;
    fn from_str(text: &str) -> Result<Self, UnknownSubject> {
        let subject = match text.split_once(':') {
            Some(("country", code)) => code.parse().ok().map(Self::Country),
            Some(("region", code)) => code.parse().ok().map(Self::Region),
            Some(("class", code)) => code.parse().ok().map(Self::Class),
            Some(("theme", code)) if !code.is_empty() => Some(Self::Theme(code.to_owned())),
            _ => None,
        };
        subject.ok_or_else(|| UnknownSubject { text: text.to_owned() })
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sort = self.sort();
        match self {
            Self::Country(code) => write!(f, "{sort}:{code}"),
            Self::Region(code) => write!(f, "{sort}:{code}"),
            Self::Class(code) => write!(f, "{sort}:{code}"),
            Self::Theme(code) => write!(f, "{sort}:{code}"),
        }
    }
}

impl serde::Serialize for Subject {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Subject {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_reads_as_it_is_written() {
        for text in ["country:SEN", "region:AFR", "class:LDC", "theme:iot"] {
            assert_eq!(text.parse::<Subject>().expect("a subject").to_string(), text);
        }
    }

    #[test]
    fn anything_else_is_named_with_examples() {
        for text in
            ["", "SEN", "country:", "country:senegal", "region:XXX", "class:G7", "theme:", "city:Dakar"]
        {
            let error = text.parse::<Subject>().expect_err("no subject").to_string();
            assert!(error.starts_with(&format!("{text} is no subject; give one such as")), "{error}");
        }
    }
}
