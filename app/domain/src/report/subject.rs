//! What a statement is about: one country, region or class, or the events of one theme, scope, part of
//! the Union, sustainable development goal or action line of the World Summit on the Information Society.

use std::{fmt, str::FromStr};

use chrono::NaiveDate;

use crate::{
    country::{CountryClass, Iso3, Region},
    event::{ItuRole, Scope},
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
    /// The events that are meant for a nation, a region or all.
    Scope(Scope),
    /// The events in which the Union has this part.
    Part(ItuRole),
    /// The events that serve a goal, 1 to 17.
    Goal(u8),
    /// The events that serve an action line, such as `C2`.
    ActionLine(String),
}

/// What an event says of itself that a statement can be about.
#[derive(Debug, Clone, Copy)]
pub struct Carried<'e> {
    /// Its themes.
    pub themes: &'e [String],
    /// Whom it is meant for.
    pub scope: Option<Scope>,
    /// The Union's part in it.
    pub part: Option<ItuRole>,
    /// The goals that it serves, by their numbers.
    pub goals: &'e [String],
    /// The action lines that it serves.
    pub action_lines: &'e [String],
}

/// A text that names no subject.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{text} is no subject; give one such as country:SEN, region:AFR, class:LDC, theme:iot, scope:regional, \
     itu_role:supporter, sdg:9 or action_line:C2"
)]
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
            Self::Scope(_) => "scope",
            Self::Part(_) => "itu_role",
            Self::Goal(_) => "sdg",
            Self::ActionLine(_) => "action_line",
        }
    }

    /// Whether it is about people from somewhere; others are about events, whoever came.
    #[must_use]
    pub const fn is_place(&self) -> bool {
        matches!(self, Self::Country(_) | Self::Region(_) | Self::Class(_))
    }

    /// Whether any report can be cut by it: events alone carry it, and a report on something else than a
    /// statement is then an extract of itself.
    #[must_use]
    pub const fn is_cut(&self) -> bool {
        matches!(self, Self::Scope(_) | Self::Part(_) | Self::Goal(_) | Self::ActionLine(_))
    }

    /// Whether an event carries the subject, or none if it says nothing about such things, and what it
    /// stands under has the word. Of a place, no event says anything here.
    #[must_use]
    pub fn carried_by(&self, event: Carried<'_>) -> Option<bool> {
        let among = |list: &[String], wanted: &str| list.iter().any(|one| one == wanted).then_some(true);
        match self {
            Self::Country(_) | Self::Region(_) | Self::Class(_) => None,
            Self::Theme(theme) => among(event.themes, theme),
            Self::Goal(goal) => among(event.goals, &goal.to_string()),
            Self::ActionLine(line) => among(event.action_lines, line),
            Self::Scope(scope) => event.scope.map(|one| one == *scope),
            Self::Part(part) => event.part.map(|one| one == *part),
        }
    }

    /// Whether it holds a country on a day; what is no place holds none.
    #[must_use]
    pub fn holds(&self, iso3: Iso3, day: NaiveDate, lists: &ReferenceLists) -> bool {
        match self {
            Self::Country(country) => *country == iso3,
            Self::Region(region) => lists.region_on(iso3, day) == Some(*region),
            Self::Class(class) => lists.classes_on(iso3, day).iter().any(|one| one == *class),
            Self::Theme(_) | Self::Scope(_) | Self::Part(_) | Self::Goal(_) | Self::ActionLine(_) => false,
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
            Some(("scope", code)) => code.parse().ok().map(Self::Scope),
            Some(("itu_role", code)) => code.parse().ok().map(Self::Part),
            Some(("sdg", code)) => goal(code).map(Self::Goal),
            Some(("action_line", code)) if is_action_line(code) => Some(Self::ActionLine(code.to_owned())),
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
            Self::Theme(code) | Self::ActionLine(code) => write!(f, "{sort}:{code}"),
            Self::Scope(code) => write!(f, "{sort}:{code}"),
            Self::Part(code) => write!(f, "{sort}:{code}"),
            Self::Goal(goal) => write!(f, "{sort}:{goal}"),
        }
    }
}

/// How many sustainable development goals there are (United Nations General Assembly Resolution 70/1).
pub const GOALS: u8 = 17;
/// How many action lines there are, C1 to C11 (Geneva Plan of Action of the World Summit on the
/// Information Society).
pub const ACTION_LINES: u8 = 11;

fn goal(code: &str) -> Option<u8> {
    code.parse().ok().filter(|goal: &u8| (1..=GOALS).contains(goal) && goal.to_string() == code)
}

fn is_action_line(code: &str) -> bool {
    (1..=ACTION_LINES).any(|line| format!("C{line}") == code)
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
        for text in [
            "country:SEN",
            "region:AFR",
            "class:LDC",
            "theme:iot",
            "scope:national",
            "itu_role:co_organizer",
            "sdg:17",
            "action_line:C2",
        ] {
            assert_eq!(text.parse::<Subject>().expect("a subject").to_string(), text);
        }
    }

    #[test]
    fn anything_else_is_named_with_examples() {
        for text in [
            "",
            "SEN",
            "country:",
            "country:senegal",
            "region:XXX",
            "class:G7",
            "theme:",
            "city:Dakar",
            "scope:",
            "itu_role:host",
            "sdg:0",
            "sdg:18",
            "sdg:09",
            "action_line:C12",
            "action_line:2",
        ] {
            let error = text.parse::<Subject>().expect_err("no subject").to_string();
            assert!(error.starts_with(&format!("{text} is no subject; give one such as")), "{error}");
        }
    }
}
