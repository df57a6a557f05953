//! Which countries took part, and which developing ones nobody reached (rule 8).

use std::collections::BTreeSet;

use super::{
    facts::{Country, RegionOrNone},
    tally::Tally,
};
use crate::country::{Iso3, Region};

/// A row per code that somebody represented, sorted, as the lists stand on the last day.
pub(super) fn countries(tally: &Tally<'_>) -> Vec<Country> {
    let (sums, last_day) = (&tally.sums, tally.plan.query.period.last_day());
    let mut participations = vec![0; tally.places.len()];
    for place in tally.places.iter() {
        if let Some(sum) = participations.get_mut(usize::from(place.country)) {
            *sum += place.participations;
        }
    }
    let row = |(number, participations): (u16, u64)| {
        let at = usize::from(number);
        let iso3 = tally.places.code(number);
        let standing = tally.plan.lists.standing_on(iso3, last_day);
        Country {
            iso3,
            member_state: standing.member_state,
            region: region_or_none(standing.region),
            classes: standing.classes.iter().collect(),
            events: sums.events_by_country.get(at).copied(),
            participations: Some(participations),
            distinct_people: sums.people_by_country.get(at).copied(),
            first_time: !sums.seen_before.get(at).copied().unwrap_or(false),
        }
    };
    let mut rows: Vec<_> = (0..).zip(participations).filter(|(_, sum)| *sum > 0).map(row).collect();
    rows.sort_by_key(|row| row.iso3);
    rows
}

/// The developing Member States of the last day that nobody represented, and of these, set apart,
/// those that a head-count above 0 names.
pub(super) fn not_reached(tally: &Tally<'_>, reached: &[Country]) -> (Vec<Iso3>, Vec<Iso3>) {
    let plan = tally.plan;
    let last_day = plan.query.period.last_day();
    let reached: BTreeSet<_> = reached.iter().map(|row| row.iso3).collect();
    let named: BTreeSet<_> =
        plan.with_people().flat_map(|at| plan.stated[at].named.iter().copied()).collect();
    let codes = plan.lists.countries().iter().map(|country| country.iso3);
    let owed = codes.filter(|iso3| {
        let standing = plan.lists.standing_on(*iso3, last_day);
        plan.scope.holds_at_last(*iso3)
            && standing.member_state
            && standing.is_developing(plan.query.developing)
            && !reached.contains(iso3)
    });
    let (by_headcount, not_reached) = owed.partition(|iso3| named.contains(iso3));
    (not_reached, by_headcount)
}

fn region_or_none(region: Option<Region>) -> RegionOrNone {
    region.map_or(RegionOrNone::None, |region| RegionOrNone::ALL[region as usize])
}
