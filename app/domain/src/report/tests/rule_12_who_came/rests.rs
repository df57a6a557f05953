//! What is left of a row of a statement on a region or class once a reader takes away the countries of which the
//! statement or the report says how many came: a single one that is left must not be of few.

use std::collections::BTreeSet;

use super::{Library, Seat};
use crate::{
    country::{CountryClass, Iso3},
    figures::Axis,
    report::{
        Figure, Outcome, RegionOrNone, Subject,
        tests::{lists_with, rule_12_attack::rows, rule_12_readable::Delegations},
    },
};

/// How many came from a country, if a reader of a statement knows it.
fn known(library: &Library<'_>, code: Iso3, of_place: &BTreeSet<Seat>, statement: &Outcome) -> Figure {
    let told = |outcome: &Outcome| {
        let row = outcome.facts.countries.iter().find(|row| row.iso3 == code);
        row.and_then(|row| row.participations)
    };
    let of_country = library.seats_of(&[Some((Axis::Country, code.as_str()))]);
    let is_of_place = of_country.iter().all(|seat| of_place.contains(seat));
    told(statement).or_else(|| told(&library.report).filter(|_| is_of_place))
}

/// The few that are left of some row.
fn found(library: &Library<'_>) -> Vec<String> {
    let truth = library.truth();
    let mut found = Vec::new();
    for (place, statement) in &library.statements {
        let member = match place {
            Subject::Region(region) => (Axis::Region, region.code()),
            Subject::Class(class) => (Axis::Class, class.code()),
            _ => continue,
        };
        let of_place: BTreeSet<Seat> = library.seats_of(&[Some(member)]).into_iter().collect();
        let regions = RegionOrNone::ALL.iter().map(|region| (Axis::Region, region.code()));
        let members = regions.chain(CountryClass::ALL.iter().map(|class| (Axis::Class, class.code())));
        for (row, cells) in members.zip(rows(statement)) {
            let Some(mut rest) = cells.participations else { continue };
            let seats = library.seats_of(&[Some(member), Some(row)]);
            let came = seats.iter().filter(|seat| truth.contains_key(*seat));
            let codes: BTreeSet<Iso3> = came.filter_map(|seat| library.country(*seat)).collect();
            let mut left = Vec::new();
            for code in codes {
                match known(library, code, &of_place, statement) {
                    Some(participations) => rest = rest.saturating_sub(participations),
                    None => left.push(code),
                }
            }
            if left.len() == 1 && (1..3).contains(&rest) {
                found.push(format!("{rest} from {} in {place} and {row:?}", left[0]));
            }
        }
    }
    found
}

#[test]
fn a_country_that_left_a_class_is_not_what_is_left_of_those_that_the_report_shows() {
    // Bahrain leaves the small island developing States after two participations.
    let lists = lists_with(&[]);
    let story = Delegations { countries: 60, organizations: 0, genders: [10, 50] }.story(&lists);
    assert_eq!(found(&Library::of(&story, &lists)), Vec::<String>::new());
}
