//! Participations of each year by region and class. Region and class are those of the first day of the
//! event, as everywhere (rule 1); an event belongs to the year of its first day.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike;
use serde::{Deserialize, Serialize};

use super::{
    facts::{Figure, Participation},
    place::{CLASS_ROWS, DEVELOPING_ROW, Places, ROWS},
    suppression::FEW,
};
use crate::period::Period;

/// A period of so many years is shown with all of them, a longer one with those in which something was.
const YEARS: i32 = 12;

/// Participations of one year of the period.
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

/// Hides what may point at few people, for everybody to read. A row is hidden in all years if one of its
/// figures may, or if it is hidden for the whole period, whose figure the years add up to. The annex tells
/// how many took part in each year, so that a region hidden alone would follow from the others; the one
/// with the fewest people is hidden with it. Of a single country, nothing is left then.
pub(super) fn hide_few(
    years: &mut Vec<OfYear>,
    whole: &Participation,
    crowds: &BTreeMap<i32, [u64; ROWS]>,
    is_one_country: bool,
) {
    let may_be_few = |row: usize| {
        years.iter().any(|year| {
            let people = crowds.get(&year.year).map_or(0, |rows| rows[row]);
            people < FEW && year.row(row).is_some_and(|figure| figure > 0)
        })
    };
    let mut hidden: [bool; ROWS] = std::array::from_fn(may_be_few);
    if is_one_country && hidden.contains(&true) {
        years.clear();
        return;
    }
    let regions = whole.by_region.iter().map(|row| row.cells.participations);
    let classes = whole.by_class.iter().map(|row| row.cells.participations);
    for (hidden, figure) in
        hidden.iter_mut().zip(regions.chain(classes).chain([whole.developing.participations]))
    {
        *hidden |= figure.is_none();
    }
    let regions = &mut hidden[..CLASS_ROWS];
    if regions.iter().filter(|hidden| **hidden).count() == 1 {
        let sum = |row: usize| years.iter().filter_map(|year| year.row(row)).sum::<u64>();
        let others = (0..CLASS_ROWS).filter(|row| !regions[*row] && sum(*row) > 0);
        if let Some(next) = others.min_by_key(|row| sum(*row)) {
            regions[next] = true;
        }
    }
    for year in years {
        let figures = year.by_region.iter_mut().chain(&mut year.by_class).chain([&mut year.developing]);
        for (figure, _) in figures.zip(hidden).filter(|(_, hidden)| *hidden) {
            *figure = None;
        }
    }
}

impl OfYear {
    /// The figure of a row: the regions, the classes, the developing countries.
    fn row(&self, row: usize) -> Figure {
        self.by_region.iter().chain(&self.by_class).chain([&self.developing]).nth(row).copied().flatten()
    }
}
