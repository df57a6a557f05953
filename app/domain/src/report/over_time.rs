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
use crate::{figures::Withheld, period::Period};

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

/// How many participations there were in each year from countries that belong to the same rows, and
/// did so throughout the period.
#[derive(Debug)]
pub(super) struct Amounts(BTreeMap<i32, BTreeMap<u16, u64>>);

impl Amounts {
    pub fn of(period: Period, places: &Places<'_>) -> Self {
        let mut amounts: BTreeMap<i32, BTreeMap<u16, u64>> = BTreeMap::new();
        for place in places.iter().filter(|place| place.participations > 0 && places.is_steady(place, period))
        {
            *amounts.entry(place.year).or_default().entry(place.rows).or_default() += place.participations;
        }
        Self(amounts)
    }

    /// Whether one participation of a year and one of another year, of countries of the one rows and
    /// of the other, can be thought of the other way round: all that is printed of the whole period, of
    /// each country and of each event stays the same then, and of the years all rows but those to
    /// which only one of the two belongs.
    fn can_swap(&self, year: i32, one: u16, other: u16) -> bool {
        let has = |rows: u16, amounts: &BTreeMap<u16, u64>| amounts.contains_key(&rows);
        let here = |rows| self.0.get(&year).is_some_and(|amounts| has(rows, amounts));
        let elsewhere = |rows| self.0.iter().any(|(at, amounts)| *at != year && has(rows, amounts));
        here(one) && elsewhere(other) || here(other) && elsewhere(one)
    }

    /// The rows to hide in all years so that nobody finds those of one row in one year: the fewest
    /// beside the hidden ones, then those with the fewest participations. None where it cannot be.
    fn rows_to_hide(&self, row: usize, year: i32, hidden: u16) -> Option<u16> {
        let all: BTreeSet<u16> = self.0.values().flat_map(BTreeMap::keys).copied().collect();
        let belongs = |rows: &&u16| *rows >> row & 1 == 1;
        let pairs = all.iter().filter(belongs).flat_map(|one| {
            let others = all.iter().filter(|other| !belongs(other));
            others.filter(|other| self.can_swap(year, *one, **other)).map(move |other| one ^ other)
        });
        pairs.min_by_key(|rows| {
            let further = rows & !hidden;
            let of_all = self.0.values().flatten();
            let sum = |(rows, sum): (&u16, &u64)| u64::from((rows & further).count_ones()) * sum;
            (further.count_ones(), of_all.map(sum).sum::<u64>())
        })
    }
}

/// Hides what may point at few people, for everybody to read. A row is hidden in all years if one of its
/// figures may, or if it is hidden for the whole period or elsewhere. The years add up to what is printed of the
/// whole period, and the annex tells how many took part in each, so that one row hidden alone would follow from
/// the others: hidden with it are all rows that would tell whether participations were from countries of
/// that row or from certain others. Where there are no such others, no years are left.
///
/// A zero in a year holds countries apart that the whole period does not. Where countries are hidden, whose
/// rows are `touched`, years are therefore printed only if none of these rows is zero in one of them.
pub(super) fn hide_few(
    years: &mut Vec<OfYear>,
    (whole, elsewhere): (&Participation, u16),
    crowds: &BTreeMap<i32, [u64; ROWS]>,
    amounts: &Amounts,
    touched: u16,
) {
    let mut hidden = elsewhere | whole.rows_where(|figure| figure.is_none());
    let of_rows = |year: &OfYear| -> Vec<_> {
        year.rows().into_iter().enumerate().map(|(row, figure)| (row, year.year, figure)).collect()
    };
    let may_be_few = |(row, year, figure): &(usize, i32, Figure)| {
        let people = crowds.get(year).map_or(0, |rows| rows[*row]);
        people < FEW && figure.is_some_and(|figure| figure > 0)
    };
    let few: Vec<_> = years.iter().flat_map(of_rows).filter(may_be_few).collect();
    for (row, year, _) in few {
        let Some(rows) = amounts.rows_to_hide(row, year, hidden) else { return years.clear() };
        hidden |= rows;
    }
    let has_no_zero = |year: &OfYear| {
        (0..ROWS).filter(|row| (touched & !hidden) >> row & 1 == 1).all(|row| year.row(row) != Some(0))
    };
    if touched != 0 && !years.iter().any(has_no_zero) {
        return years.clear();
    }
    // What is zero over all years is in each: nobody is told by it.
    let nobody = whole.rows_where(|figure| figure == Some(0));
    for year in years {
        year.hide(hidden & !nobody);
    }
}

/// Hides in each year what is hidden elsewhere; where the window has one year only, the year is all of it.
pub(super) fn hide_withheld(years: &mut Vec<OfYear>, whole: &Participation, withheld: &Withheld) {
    let Some(of_years) = &withheld.years else { return years.clear() };
    let nobody = whole.rows_where(|figure| figure == Some(0));
    for year in years {
        let rows = if of_years.is_empty() { Some(withheld.rows) } else { of_years.get(&year.year).copied() };
        year.hide(rows.unwrap_or_default() & !nobody);
    }
}

impl OfYear {
    /// Hides rows, a bit each.
    fn hide(&mut self, rows: u16) {
        let figures = self.by_region.iter_mut().chain(&mut self.by_class).chain([&mut self.developing]);
        for (_, figure) in figures.enumerate().filter(|(row, _)| rows >> row & 1 == 1) {
            *figure = None;
        }
    }

    /// The figures of all rows: the regions, the classes, the developing countries.
    pub(super) fn rows(&self) -> Vec<Figure> {
        self.by_region.iter().chain(&self.by_class).chain([&self.developing]).copied().collect()
    }

    /// The figure of a row.
    fn row(&self, row: usize) -> Figure {
        self.rows().get(row).copied().flatten()
    }
}
