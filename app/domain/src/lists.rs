//! The dated reference lists: which countries are Member States, in which region and classes, on
//! any day. A change is a further row with its own source; no row is ever overwritten.

use chrono::NaiveDate;

use crate::country::{CountryClass, Developing, Iso3, Region};

mod answer;
mod change;
mod class_set;
mod country_row;
mod read;
mod span;
#[cfg(test)]
mod tests;

pub use answer::{ClassMembers, ClassesOnDay, Unconfirmed, UnionSizes};
pub use change::ListChange;
pub use class_set::ClassSet;
pub use country_row::{Country, ItuStatus, Names};
pub use read::ListFault;
pub use span::{ClassList, ClassRow, RegionRow, Span};

/// All lists together, as they stand with the confirmations and appended rows of the staff.
#[derive(Debug, Clone)]
pub struct ReferenceLists {
    /// Sorted by code.
    countries: Vec<Country>,
    /// In force for each country, in the order of `countries`.
    classes: Vec<Vec<ClassRow>>,
    regions: Vec<Vec<RegionRow>>,
    /// The days on which some answer can change, sorted.
    turning_days: Vec<NaiveDate>,
}

/// What the lists say about one country on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Standing {
    /// Whether it is a Member State of the Union.
    pub member_state: bool,
    /// Whether it takes part as an observer under a resolution of its own (State of Palestine).
    pub observer: bool,
    /// Its region; a few territories have none.
    pub region: Option<Region>,
    /// Its classes.
    pub classes: ClassSet,
    /// Whether M49 calls it developing, as frozen in December 2021.
    pub m49_developing: bool,
}

impl Standing {
    /// Whether reports count it among countries; all other codes are territories.
    #[must_use]
    pub const fn is_country(self) -> bool {
        self.member_state || self.observer
    }

    /// Whether it is developing by the definition.
    #[must_use]
    pub const fn is_developing(self, definition: Developing) -> bool {
        match definition {
            Developing::FootnoteFour => !self.classes.is_empty(),
            Developing::Itu => !self.classes.is_empty() || self.m49_developing,
        }
    }
}

impl ReferenceLists {
    /// Every country and territory, sorted by code.
    #[must_use]
    pub fn countries(&self) -> &[Country] {
        &self.countries
    }

    /// The country of a code.
    #[must_use]
    pub fn country(&self, iso3: Iso3) -> Option<&Country> {
        self.position(iso3).map(|at| &self.countries[at])
    }

    /// What the lists say of a code on a day; of an unknown code, nothing.
    #[must_use]
    pub fn standing_on(&self, iso3: Iso3, day: NaiveDate) -> Standing {
        let Some(at) = self.position(iso3) else { return Standing::default() };
        let country = &self.countries[at];
        let mut standing = Standing {
            member_state: country.is_member_state_on(day),
            observer: country.status == ItuStatus::Observer,
            region: self.region_at(at, day),
            ..Standing::default()
        };
        for row in self.classes[at].iter().filter(|row| row.holds_on(day)) {
            match row.list {
                ClassList::Class(class) => standing.classes.insert(class),
                ClassList::M49Developing => standing.m49_developing = true,
                ClassList::M49Developed => {}
            }
        }
        standing
    }

    /// The region on a day: the dated row that began last; without dated rows, the one region
    /// that the country list gives.
    #[must_use]
    pub fn region_on(&self, iso3: Iso3, day: NaiveDate) -> Option<Region> {
        self.position(iso3).and_then(|at| self.region_at(at, day))
    }

    /// The countries and territories of a region on a day.
    #[must_use]
    pub fn hosts_in(&self, region: Region, day: NaiveDate) -> Vec<Iso3> {
        let codes = self.countries.iter().map(|country| country.iso3);
        codes.filter(|iso3| self.region_on(*iso3, day) == Some(region)).collect()
    }

    /// The classes on a day.
    #[must_use]
    pub fn classes_on(&self, iso3: Iso3, day: NaiveDate) -> ClassSet {
        self.standing_on(iso3, day).classes
    }

    /// Whether the code is a Member State of the Union on a day.
    #[must_use]
    pub fn is_member_state_on(&self, iso3: Iso3, day: NaiveDate) -> bool {
        self.country(iso3).is_some_and(|country| country.is_member_state_on(day))
    }

    /// Whether the code is developing on a day, by the definition.
    #[must_use]
    pub fn is_developing_on(&self, iso3: Iso3, day: NaiveDate, definition: Developing) -> bool {
        self.standing_on(iso3, day).is_developing(definition)
    }

    /// The rows of classes in force for a country: one for each membership, the latest word on it.
    #[must_use]
    pub fn class_rows(&self, iso3: Iso3) -> &[ClassRow] {
        self.position(iso3).map_or(&[], |at| &self.classes[at])
    }

    /// How many days on which some list changes lie at or before the day: on two days with the
    /// same number every answer is the same, so that answers can be kept.
    #[must_use]
    pub fn epoch_of(&self, day: NaiveDate) -> usize {
        self.turning_days.partition_point(|turn| *turn <= day)
    }

    fn position(&self, iso3: Iso3) -> Option<usize> {
        self.countries.binary_search_by_key(&iso3, |country| country.iso3).ok()
    }

    fn region_at(&self, at: usize, day: NaiveDate) -> Option<Region> {
        if self.regions[at].is_empty() {
            return self.countries[at].undated_region;
        }
        let holding = self.regions[at].iter().filter(|row| row.span.contains(day));
        holding.max_by_key(|row| row.span.from).map(|row| row.region)
    }
}

/// What a scheduled end needs before it counts: the confirmation of exactly this end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Confirmation {
    iso3: Iso3,
    class: CountryClass,
    on: NaiveDate,
}
