//! Groups of people for whom places are limited or kept.

use std::{fmt, str::FromStr};

use chrono::NaiveDate;

use crate::{
    codes,
    codes::UnknownCode,
    country::{CountryClass, Iso3, Region},
    lists::{ClassSet, ReferenceLists},
    registration::{AttendanceMode, Gender, OrganizationKind},
};

/// What decides to which groups somebody belongs at one event.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Profile {
    /// The country represented; none for an international organization.
    pub country: Option<Iso3>,
    /// Its region on the event's day.
    pub region: Option<Region>,
    /// Its classes on the event's day.
    pub classes: ClassSet,
    /// Sort of organization.
    pub organization_kind: Option<OrganizationKind>,
    /// As stated.
    pub gender: Option<Gender>,
    /// How the person takes part.
    pub mode: Option<AttendanceMode>,
}

impl Profile {
    /// Somebody as the lists stand on the event's day. Whoever comes for an international organization
    /// represents no country, as in reports.
    #[must_use]
    pub fn of(
        country: Option<Iso3>,
        organization_kind: Option<OrganizationKind>,
        gender: Option<Gender>,
        mode: Option<AttendanceMode>,
        lists: &ReferenceLists,
        day: NaiveDate,
    ) -> Self {
        let international = organization_kind == Some(OrganizationKind::InternationalOrganization);
        let country = country.filter(|_| !international);
        Self {
            country,
            region: country.and_then(|country| lists.region_on(country, day)),
            classes: country.map_or_else(ClassSet::default, |country| lists.classes_on(country, day)),
            organization_kind,
            gender,
            mode,
        }
    }
}

/// One group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Group {
    /// Whoever represents a country.
    Country(Iso3),
    /// Whoever represents a country of a class.
    Class(CountryClass),
    /// Whoever represents a country of a region.
    Region(Region),
    /// Whoever states a gender.
    Gender(Gender),
    /// Whoever takes part in a way; those who do both are in both groups.
    Mode(AttendanceMode),
    /// Whoever comes from a sort of organization.
    OrganizationKind(OrganizationKind),
}

impl Group {
    /// Whether somebody belongs to it.
    #[must_use]
    pub fn has(self, who: &Profile) -> bool {
        match self {
            Self::Country(country) => who.country == Some(country),
            Self::Class(class) => who.classes.contains(class),
            Self::Region(region) => who.region == Some(region),
            Self::Gender(gender) => who.gender == Some(gender),
            Self::Mode(mode) => who.mode.is_some_and(|own| own == mode || own == AttendanceMode::Both),
            Self::OrganizationKind(kind) => who.organization_kind == Some(kind),
        }
    }
}

codes! {
    /// A division of people into groups, each of which is limited by itself.
    Each as "each" {
        /// All who represent one country.
        Country = "country",
        /// The delegation of one country's administration.
        Administration = "administration",
        Region = "region", Gender = "gender", OrganizationKind = "organization_kind",
    }
}

/// For whom a quota holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Whom {
    /// One group.
    Group(Group),
    /// Each group of a division.
    Each(Each),
}

/// Spelled `class:LDC`, `country:SEN` or `each:administration`, as forms and columns have it.
impl fmt::Display for Whom {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Each(each) => write!(f, "each:{each}"),
            Self::Group(Group::Country(country)) => write!(f, "country:{country}"),
            Self::Group(Group::Class(class)) => write!(f, "class:{class}"),
            Self::Group(Group::Region(region)) => write!(f, "region:{region}"),
            Self::Group(Group::Gender(gender)) => write!(f, "gender:{gender}"),
            Self::Group(Group::Mode(mode)) => write!(f, "mode:{mode}"),
            Self::Group(Group::OrganizationKind(kind)) => write!(f, "organization_kind:{kind}"),
        }
    }
}

impl FromStr for Whom {
    type Err = UnknownCode;
    fn from_str(text: &str) -> Result<Self, UnknownCode> {
        let unknown = || UnknownCode { list: "group", code: text.to_owned() };
        let (list, code) = text.split_once(':').ok_or_else(unknown)?;
        Ok(match list {
            "each" => Self::Each(code.parse()?),
            "country" => Self::Group(Group::Country(code.parse()?)),
            "class" => Self::Group(Group::Class(code.parse()?)),
            "region" => Self::Group(Group::Region(code.parse()?)),
            "gender" => Self::Group(Group::Gender(code.parse()?)),
            "mode" => match code.parse()? {
                AttendanceMode::Both => return Err(unknown()),
                mode => Self::Group(Group::Mode(mode)),
            },
            "organization_kind" => Self::Group(Group::OrganizationKind(code.parse()?)),
            _ => return Err(unknown()),
        })
    }
}

/// The one group of a quota to which somebody belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Member {
    /// The quota has one group only.
    Only,
    /// Of a country.
    Country(Iso3),
    /// Of a region.
    Region(Region),
    /// Of a gender.
    Gender(Gender),
    /// Of a sort of organization.
    OrganizationKind(OrganizationKind),
}

impl Whom {
    /// The group of this quota to which somebody belongs, if to any.
    pub(super) fn member(self, who: &Profile) -> Option<Member> {
        let administration = who.organization_kind == Some(OrganizationKind::Administration);
        match self {
            Self::Group(group) => group.has(who).then_some(Member::Only),
            Self::Each(Each::Country) => who.country.map(Member::Country),
            Self::Each(Each::Administration) => who.country.filter(|_| administration).map(Member::Country),
            Self::Each(Each::Region) => who.region.map(Member::Region),
            Self::Each(Each::Gender) => who.gender.map(Member::Gender),
            Self::Each(Each::OrganizationKind) => who.organization_kind.map(Member::OrganizationKind),
        }
    }
}
