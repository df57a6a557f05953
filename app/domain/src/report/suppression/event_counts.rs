//! To how many events people came from a country. Nobody is told to which, where few came to one of them; but
//! a number that leaves no choice would tell it.

use super::rows_of_people;
use crate::report::{
    facts::{Country, Facts, Figure},
    place::{Place, Places},
};

/// So many events after one another: fewer are of few people together, and hidden as these.
const IN_A_ROW: usize = 3;

/// An event that somebody came to.
#[derive(Debug)]
pub(in crate::report) struct Visited {
    /// Its place among the events.
    pub rank: u32,
    /// The rows of the tables of which anybody came, a bit each.
    pub rows: u16,
    /// The countries from which somebody came, in order, and whether it was one.
    pub by: Vec<(u16, bool)>,
}

/// Hides to how many events people came from a country, if that says that it was one person each time or nearly, or
/// if one came to several events after one another, of those to which it may have come: as many participations as
/// events over some days would say so of each, once it is known that the country missed none.
pub(in crate::report) fn hide_event_counts(
    countries: &mut [Country],
    places: &Places<'_>,
    visited: &[Visited],
) {
    let mut in_order: Vec<&Visited> = visited.iter().collect();
    in_order.sort_by_key(|one| one.rank);
    for row in countries {
        let is_own = |place: &&Place| place.participations > 0 && place.is_somewhere();
        let own = places.iter().filter(is_own).filter(|place| places.code(place.country) == row.iso3);
        let (country, rows) =
            own.fold((None, 0), |(_, rows), place| (Some(place.country), rows | place.rows));
        let Some(country) = country else { continue };
        if tells(row.participations, row.events) || is_alone_in_a_row(country, rows, &in_order) {
            row.events = None;
        }
    }
}

/// Hides to how many events people came from any place; that nobody came to any points at nobody.
pub(in crate::report) fn hide_all_event_counts(facts: &mut Facts) {
    let of_rows = rows_of_people(&mut facts.participation).map(|cells| &mut cells.events);
    let of_countries = facts.countries.iter_mut().map(|row| &mut row.events);
    of_rows.chain(of_countries).filter(|events| **events != Some(0)).for_each(|events| *events = None);
}

/// Whether one person came from a country to several events after one another.
fn is_alone_in_a_row(country: u16, rows: u16, in_order: &[&Visited]) -> bool {
    let alone = |one: &&Visited| {
        let at = one.by.binary_search_by_key(&country, |(country, _)| *country).ok();
        at.map(|at| one.by[at].1).or_else(|| (one.rows & rows == rows).then_some(false))
    };
    let mut left = IN_A_ROW;
    for is_alone in in_order.iter().filter_map(alone) {
        left = if is_alone { left - 1 } else { IN_A_ROW };
        if left == 0 {
            return true;
        }
    }
    false
}

/// Whether participations say of each event how many came, or nearly.
pub(super) fn tells(participations: Figure, events: Figure) -> bool {
    let both = participations.zip(events);
    both.is_some_and(|(participations, events)| participations > 0 && participations < events + 2)
}
