//! Who took part and from where, as the facts write it.

use serde::{Deserialize, Serialize};

use crate::{
    codes,
    country::{CountryClass, Iso3},
};

/// A figure, or none where it is hidden because it would point at few people.
pub type Figure = Option<u64>;

codes! {
    /// A region, or none: international organizations, country not stated, no region.
    RegionOrNone as "region" {
        Afr = "AFR", Ams = "AMS", Arb = "ARB", Asp = "ASP", Cis = "CIS", Eur = "EUR", None = "none",
    }
}

/// Who took part in the counted events.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Participation {
    /// One person at one event each.
    pub participations: Figure,
    /// Human beings.
    pub distinct_people: Figure,
    /// Days on which somebody attended, where known.
    pub participant_days: Figure,
    /// Member States and the State of Palestine.
    pub countries: u64,
    /// All other codes.
    pub territories: u64,
    /// Participations on site, with those that were both.
    pub on_site: Figure,
    /// Participations from afar, with those that were both.
    pub remote: Figure,
    /// Participations that were both.
    pub both: Figure,
    /// Participations of which nobody knows.
    pub mode_unknown: Figure,
    /// Numbers that sources state of events without a named participation.
    pub stated_only: StatedOnly,
    /// Six regions, then none.
    pub by_region: Vec<ByRegion>,
    /// Four classes, which overlap.
    pub by_class: Vec<ByClass>,
    /// The developing countries, each once.
    pub developing: DevelopingFigures,
}

impl Participation {
    /// The rows whose participations are so, a bit each: regions and none, classes, the developing countries last.
    pub(in crate::report) fn rows_where(&self, are_so: impl Fn(Figure) -> bool) -> u16 {
        let regions = self.by_region.iter().map(|row| row.cells.participations);
        let classes = self.by_class.iter().map(|row| row.cells.participations);
        let rows = (0..).zip(regions.chain(classes).chain([self.developing.participations]));
        rows.fold(0, |rows, (row, figure)| rows | u16::from(are_so(figure)) << row)
    }
}

/// Numbers stated, not broken down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatedOnly {
    /// Events with a stated number.
    pub events: u64,
    /// The sum of these numbers.
    pub people: u64,
}

/// One region.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByRegion {
    /// The region.
    pub region: RegionOrNone,
    /// Its figures.
    #[serde(flatten)]
    pub cells: Cells,
}

/// One class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByClass {
    /// The class.
    pub class: CountryClass,
    /// Its figures.
    #[serde(flatten)]
    pub cells: Cells,
}

/// The figures of a row of participations.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cells {
    /// One person at one event each.
    pub participations: Figure,
    /// Human beings; the next four divide them.
    pub distinct_people: Figure,
    /// Women.
    pub female: Figure,
    /// Men.
    pub male: Figure,
    /// Another gender.
    pub other: Figure,
    /// Gender not stated.
    pub not_stated: Figure,
    /// Member States and the State of Palestine.
    pub countries: u64,
    /// All other codes.
    pub territories: u64,
    /// Events with a participation from there.
    pub events: Figure,
    /// Participant-days, where known.
    pub days: Figure,
}

/// The developing countries together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DevelopingFigures {
    /// One person at one event each.
    pub participations: Figure,
    /// Human beings.
    pub distinct_people: Figure,
    /// Member States and the State of Palestine.
    pub countries: u64,
    /// All other codes.
    pub territories: u64,
    /// By how many participations the four rows of classes exceed their union.
    pub overcount: Figure,
}

/// One country or territory that was represented.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Country {
    /// Its code.
    pub iso3: Iso3,
    /// Whether it is a Member State on the last day.
    pub member_state: bool,
    /// Its region on the last day.
    pub region: RegionOrNone,
    /// Its classes on the last day.
    pub classes: Vec<CountryClass>,
    /// Events with a participation from there.
    pub events: Figure,
    /// One person at one event each.
    pub participations: Figure,
    /// Human beings.
    pub distinct_people: Figure,
    /// Whether nobody represented it at any time before the period.
    pub first_time: bool,
}
