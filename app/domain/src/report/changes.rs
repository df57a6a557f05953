//! What changed between two computations of a report: figure by figure, and the events that it
//! comes from.

use std::collections::BTreeMap;

use super::{
    facts::{Facts, Figure},
    figure_name::{Figures, names, names_of},
    outcome::AnnexRow,
};
use crate::country::Iso3;

/// A figure that is not the same in both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FigureChange {
    /// Its name.
    pub name: String,
    /// What it was; none if hidden.
    pub before: Figure,
    /// What it is; none if hidden.
    pub after: Figure,
}

/// Every figure that is not the same in both, in the order of the facts, countries last.
#[must_use]
pub fn figure_changes(before: &Facts, after: &Facts) -> Vec<FigureChange> {
    let mut countries: Vec<Iso3> =
        before.countries.iter().chain(&after.countries).map(|country| country.iso3).collect();
    countries.sort_unstable();
    countries.dedup();
    let of_countries = countries.into_iter().flat_map(names_of);
    let (old, new) = (Figures::of(before), Figures::of(after));
    names()
        .iter()
        .cloned()
        .chain(of_countries)
        .filter_map(|name| {
            let (before, after) = (old.get(&name)?, new.get(&name)?);
            (before != after).then_some(FigureChange { name, before, after })
        })
        .collect()
}

/// What became of an event behind the figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventChange {
    /// It came to the figures.
    Added,
    /// It went from them.
    Gone,
    /// Its own figures are not the same.
    Changed,
}

/// The events behind the figures that came, went or changed, by reference.
#[must_use]
pub fn event_changes(before: &[AnnexRow], after: &[AnnexRow]) -> Vec<(String, EventChange)> {
    let by_ref = |rows: &[AnnexRow]| -> BTreeMap<String, [Option<u64>; 3]> {
        let figures = |row: &AnnexRow| [row.participations, row.countries, row.stated];
        rows.iter().map(|row| (row.event_ref.clone(), figures(row))).collect()
    };
    let (old, new) = (by_ref(before), by_ref(after));
    let mut changes: Vec<_> = old
        .iter()
        .filter_map(|(event, was)| match new.get(event) {
            None => Some((event.clone(), EventChange::Gone)),
            Some(is) if is != was => Some((event.clone(), EventChange::Changed)),
            Some(_) => None,
        })
        .collect();
    changes.extend(
        new.keys().filter(|event| !old.contains_key(*event)).map(|event| (event.clone(), EventChange::Added)),
    );
    changes.sort_by(|one, other| one.0.cmp(&other.0));
    changes
}
