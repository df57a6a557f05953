//! Participations of each year by region and class. Region and class are those of the first day of the
//! event, as everywhere (rule 1); an event belongs to the year of its first day.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike;
use serde::{Deserialize, Serialize};

use super::{
    facts::{Figure, Participation, RegionOrNone},
    place::{CLASS_ROWS, DEVELOPING_ROW, Places, ROWS},
    suppression::FEW,
};
use crate::{country::CountryClass, period::Period};

/// A period of so many years is shown with all of them, a longer one with those in which something was.
const YEARS: i32 = 12;

/// Participations of one year of the period. A figure that is hidden for the whole period is hidden in
/// each of its years.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfYear {
    /// The year; only the days of the period count.
    pub year: i32,
    /// By region, in the order of the table by region.
    pub by_region: Vec<Figure>,
    /// By class, in the order of the table by class.
    pub by_class: Vec<Figure>,
    /// From developing countries.
    pub developing: Figure,
}

/// The years of the period, in order.
pub(super) fn over_time(period: Period, places: &Places<'_>) -> Vec<OfYear> {
    let mut counts: BTreeMap<i32, [u64; ROWS]> = BTreeMap::new();
    for place in places.iter() {
        let rows = counts.entry(place.year).or_default();
        for (_, count) in rows.iter_mut().enumerate().filter(|(row, _)| place.is_in(*row)) {
            *count += place.participations;
        }
    }
    let (first, last) = (period.from().year(), period.last_day().year());
    let mut years: BTreeSet<i32> = counts.keys().copied().collect();
    if last - first < YEARS {
        years.extend(first..=last);
    }
    let of_year = |year: i32| {
        let rows = counts.get(&year).copied().unwrap_or_default();
        OfYear {
            year,
            by_region: rows[..CLASS_ROWS].iter().copied().map(Some).collect(),
            by_class: rows[CLASS_ROWS..DEVELOPING_ROW].iter().copied().map(Some).collect(),
            developing: Some(rows[DEVELOPING_ROW]),
        }
    };
    years.into_iter().map(of_year).collect()
}

/// Leaves the years of a single country out if a figure of one points at few people.
pub(super) fn hide_few_of_one_country(years: &mut Vec<OfYear>) {
    let is_few = |figure: &Figure| figure.is_some_and(|count| (1..FEW).contains(&count));
    if years.iter().any(|year| year.by_region.iter().any(is_few)) {
        years.clear();
    }
}

/// Hides in each year what is hidden for the whole period: the years would add up to it.
pub(super) fn hide(years: &mut [OfYear], whole: &Participation) {
    let is_hidden = |row: &RegionOrNone| {
        whole.by_region.iter().any(|one| one.region == *row && one.cells.participations.is_none())
    };
    let is_hidden_class = |class: &CountryClass| {
        whole.by_class.iter().any(|one| one.class == *class && one.cells.participations.is_none())
    };
    for year in years {
        for (figure, _) in year.by_region.iter_mut().zip(RegionOrNone::ALL).filter(|(_, row)| is_hidden(row))
        {
            *figure = None;
        }
        for (figure, _) in
            year.by_class.iter_mut().zip(CountryClass::ALL).filter(|(_, class)| is_hidden_class(class))
        {
            *figure = None;
        }
        if whole.developing.participations.is_none() {
            year.developing = None;
        }
    }
}
