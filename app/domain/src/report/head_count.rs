//! What sources state of an event without naming anybody.

use std::{cmp::Reverse, collections::BTreeMap};

use super::records::HeadCount;
use crate::{country::Iso3, registration::Qualifier};

/// Everything stated of one event.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Stated {
    /// The stated number of people, if the rows give one.
    pub people: Option<u64>,
    /// How exact the number is: of a sum, all of whose inexact numbers lie on the same side, that side.
    pub qualifier: Option<Qualifier>,
    /// The largest number of countries stated.
    pub countries: Option<u64>,
    /// Whether there is a head-count at all; zero is one.
    pub counted: bool,
    /// Whether sources give several totals and nobody chose, or more countries than people.
    pub conflict: bool,
    /// The countries that a head-count above 0 names.
    pub named: Vec<Iso3>,
}

/// A number and how exact it is; of two equal ones the exact one counts.
type Sum = (u64, Qualifier);

impl Stated {
    /// What the rows of one event say together.
    pub fn of(rows: &[&HeadCount]) -> Self {
        let counts = || rows.iter().filter_map(|row| row.count.map(|count| (*row, count)));
        let totals: Vec<_> = counts().filter(|(row, _)| broken_down_by(row) == 0).collect();
        let chosen: Vec<_> = totals.iter().copied().filter(|(row, _)| row.chosen).collect();
        let standing = if chosen.is_empty() { &totals } else { &chosen };
        let sum =
            largest(standing.iter().map(|(row, count)| (*count, row.qualifier))).or_else(|| parts(counts()));
        let people = sum.map(|(people, _)| people);
        let countries = rows.iter().filter_map(|row| row.countries).max();
        Self {
            people,
            qualifier: sum.map(|(_, qualifier)| qualifier),
            countries,
            counted: counts().next().is_some(),
            conflict: (totals.len() > 1 && chosen.is_empty())
                || people.zip(countries).is_some_and(|(people, countries)| countries > people),
            named: counts().filter(|(_, count)| *count > 0).filter_map(|(row, _)| row.country).collect(),
        }
    }
}

/// How many of country, gender and mode a row states.
fn broken_down_by(row: &HeadCount) -> usize {
    usize::from(row.country.is_some()) + usize::from(row.gender.is_some()) + usize::from(row.mode.is_some())
}

fn largest(sums: impl Iterator<Item = Sum>) -> Option<Sum> {
    sums.max_by_key(|(people, qualifier)| (*people, Reverse(*qualifier)))
}

/// Without a total: the largest of the sums, per source, over the rows that state the country
/// alone, the gender alone, or the mode alone.
fn parts<'a>(counts: impl Iterator<Item = (&'a HeadCount, u64)>) -> Option<Sum> {
    let mut sums: BTreeMap<(&str, bool, bool), Sum> = BTreeMap::new();
    for (row, count) in counts.filter(|(row, _)| broken_down_by(row) == 1) {
        let key = (row.source.as_str(), row.country.is_some(), row.gender.is_some());
        let sum = sums.entry(key).or_insert((0, Qualifier::Exact));
        *sum = (sum.0.saturating_add(count), together(sum.1, row.qualifier));
    }
    largest(sums.into_values())
}

/// How exact a sum of two numbers is: an exact one moves the other without making it less sure, and what lies above
/// and what lies below leave nothing but about as many.
fn together(one: Qualifier, other: Qualifier) -> Qualifier {
    match (one, other) {
        (Qualifier::Exact, other) => other,
        (one, Qualifier::Exact) => one,
        (one, other) if one == other => one,
        _ => Qualifier::About,
    }
}
