//! Hiding what points at fewer than three people (rule 12), in the one place that every public
//! format passes through.
//!
//! Hidden are rows of single countries with one or two people, and genders with one or two people;
//! then as much more as it takes that no hidden figure follows from the others that are printed:
//! further countries, then rows of classes and regions, further genders, in further rows. Zero is
//! shown: it points at nobody. Only where the report as a whole holds too few people to hide anybody
//! among is the total hidden as well.

mod attack;
mod event_counts;
mod genders;
mod one_place;

use attack::{Cell, Tables};
pub(super) use event_counts::{Visited, hide_all_event_counts, hide_event_counts};
pub(super) use genders::Group;
use genders::hide_few_genders;
pub(super) use one_place::{hide_all_events, hide_divisions, hide_few_of_one_place, hide_whole};

use super::{
    facts::{Cells, Country, Facts, Figure, Participation},
    place::{CLASS_ROWS, DEVELOPING_ROW, NONE_ROW, Place, Places, ROWS},
    query::Query,
    subject::Subject,
};
use crate::{
    country::Iso3,
    figures::{Kept, Withheld},
    period::Period,
};

pub(super) const FEW: u64 = crate::figures::FEW as u64;

/// Hides, in the facts, what points at few people, and what is withheld as it is hidden elsewhere. The
/// groups are all people of the report. Gives the rows, a bit each, to which hidden countries belong, and whether
/// how many came in all has to be hidden.
pub(super) fn hide_few(
    facts: &mut Facts,
    places: &Places<'_>,
    groups: &[Group],
    (withheld, query): (&Withheld, &Query),
) -> (u16, bool) {
    let mut tables = tables(facts, places);
    keep_shown(&mut tables, facts, places, (withheld, query));
    withhold(&mut tables, facts, withheld);
    if withheld.whole {
        tables.hide_whole();
    }
    tables.protect();
    let is_whole_hidden = tables.whole.is_none();
    let hidden: Vec<_> = tables.cells.iter().map(|cell| cell.hidden).collect();
    let (countries, sums) = hidden.split_at(facts.countries.len());
    let mut touched = 0;
    for (row, _) in facts.countries.iter_mut().zip(countries).filter(|(_, hidden)| **hidden) {
        (row.events, row.participations, row.distinct_people) = (None, None, None);
        touched |= rows_of(row.iso3, places);
    }
    let participation = &mut facts.participation;
    for (cells, _) in rows_of_people(participation).zip(sums).filter(|(_, hidden)| **hidden) {
        hide_row(cells);
    }
    hide_few_genders(rows_of_people(participation), groups, (touched, withheld.genders));
    if sums[DEVELOPING_ROW] {
        (participation.developing.participations, participation.developing.distinct_people) = (None, None);
    }
    if sums[ROWS] || withheld.overcount {
        participation.developing.overcount = None;
    }
    (touched, is_whole_hidden)
}

/// In a statement on a region or class, nothing is hidden behind countries that the report on all places shows: of
/// those that belong to the place all the time, it says the same.
fn keep_shown(
    tables: &mut Tables,
    facts: &Facts,
    places: &Places<'_>,
    (withheld, query): (&Withheld, &Query),
) {
    if !matches!(query.subject, Some(Subject::Region(_) | Subject::Class(_))) || withheld.all_countries {
        return;
    }
    for (cell, row) in tables.cells.iter_mut().zip(&facts.countries) {
        let mut own =
            places.iter().filter(|place| place.is_somewhere() && places.code(place.country) == row.iso3);
        let is_steady = own.all(|place| places.is_steady(place, query.period));
        cell.can_hide = !is_steady || cell.hidden || withheld.countries.contains(&row.iso3);
    }
}

/// Hides what is hidden elsewhere.
fn withhold(tables: &mut Tables, facts: &Facts, withheld: &Withheld) {
    let (countries, sums) = tables.cells.split_at_mut(facts.countries.len());
    for (cell, row) in countries.iter_mut().zip(&facts.countries) {
        cell.hidden |= withheld.all_countries || withheld.countries.contains(&row.iso3);
    }
    for (row, cell) in sums.iter_mut().enumerate().take(ROWS) {
        cell.hidden |= withheld.rows >> row & 1 == 1 && cell.can_hide;
    }
    if withheld.overcount && sums[ROWS].can_hide {
        // It would tell, but is itself no secret.
        (sums[ROWS].hidden, sums[ROWS].is_secret) = (true, false);
    }
}

/// Whether a report on all places hides of places what has to be beside everything that is published, and nothing
/// else.
pub(super) fn is_as_withheld(facts: &Facts, withheld: &Withheld) -> bool {
    let countries = facts.countries.iter().filter(|row| row.participations.is_none());
    let is_withheld = |row: &Country| withheld.all_countries || withheld.countries.contains(&row.iso3);
    let rows = facts.participation.rows_where(|figure| figure.is_none());
    withheld.kept == Kept::Wholly && rows & !withheld.rows == 0 && countries.into_iter().all(is_withheld)
}

/// Whether every hidden country stands in the same rows all the time. One that does not can be thought
/// in another's place at some events only, which the years tell apart.
pub(super) fn hidden_are_steady(facts: &Facts, places: &Places<'_>, period: Period) -> bool {
    let hidden = |place: &&Place| {
        let is_there = |row: &Country| row.iso3 == places.code(place.country) && row.participations.is_none();
        place.is_somewhere() && facts.countries.iter().any(is_there)
    };
    places.iter().filter(hidden).all(|place| places.is_steady(place, period))
}

fn is_few(figure: Figure) -> bool {
    figure.is_some_and(|people| (1..FEW).contains(&people))
}

fn hide_row(cells: &mut Cells) {
    let Cells { countries, territories, .. } = *cells;
    *cells = Cells { countries, territories, ..Cells::default() };
}

/// The rows by region, then those by class.
fn rows_of_people(participation: &mut Participation) -> impl Iterator<Item = &mut Cells> {
    let regions = participation.by_region.iter_mut().map(|row| &mut row.cells);
    regions.chain(participation.by_class.iter_mut().map(|row| &mut row.cells))
}

/// The countries and the sums printed over them: six regions and none, four classes, the
/// developing countries, the overcount; those who came for no country; and how they hang together.
fn tables(facts: &Facts, places: &Places<'_>) -> Tables {
    let count = facts.countries.len();
    let rows: Vec<u16> = facts.countries.iter().map(|country| rows_of(country.iso3, places)).collect();
    let members = |row: usize| (0..count).filter(|at| rows[*at] & 1 << row != 0).collect::<Vec<_>>();
    let in_a_class = |at: &usize| rows[*at] & 0b1111 << CLASS_ROWS != 0;
    let mut cells: Vec<_> = facts.countries.iter().map(country_cell).collect();
    let (mut equations, mut rest) = (Vec::new(), None);
    let sum = |cells: &[Cell], members: &[usize]| {
        members.iter().fold((0, 0), |(people, participations), at| {
            (people + cells[*at].people, participations + cells[*at].participations)
        })
    };
    for row in 0..ROWS {
        let members = members(row);
        let (mut people, mut participations) = sum(&cells, &members);
        // A sum over no country is zero for everybody; without a region there may be others.
        let can_hide = row == NONE_ROW || !members.is_empty();
        let mut equation: Vec<_> =
            [(count + row, -1)].into_iter().chain(members.iter().map(|at| (*at, 1))).collect();
        if let Some(all) = Some(without_region(facts)).filter(|all| row == NONE_ROW && all.1 > participations)
        {
            // How many came for no country is known only as long as the row is shown.
            rest = Some((all.0 - people, all.1 - participations));
            (people, participations) = all;
            equation.push((count + ROWS + 1, 1));
        }
        equations.push(equation);
        cells.push(Cell { people, participations, least: 0, can_hide, hidden: false, is_secret: true });
    }
    let whole = Some(equations.len());
    equations.push((0..CLASS_ROWS).map(|row| (count + row, 1)).collect());
    let classes = CLASS_ROWS..DEVELOPING_ROW;
    let union: Vec<_> = (0..count).filter(in_a_class).collect();
    let (people, participations) = classes
        .clone()
        .map(|row| count + row)
        .fold(sum(&cells, &union), |rest, at| (rest.0 - cells[at].people, rest.1 - cells[at].participations));
    let over = classes.map(|row| (count + row, 1)).chain(union.iter().map(|at| (*at, -1)));
    equations.push(over.chain([(count + ROWS, -1)]).collect());
    cells.push(Cell {
        people: -people,
        participations: -participations,
        least: 0,
        can_hide: !union.is_empty(),
        hidden: false,
        is_secret: true,
    });
    let (people, participations) = rest.unwrap_or_default();
    cells.push(Cell { people, participations, least: 0, can_hide: false, hidden: false, is_secret: false });
    Tables { cells, equations, together: [count + NONE_ROW, count + ROWS + 1], whole }
}

/// People and participations of those without a region.
fn without_region(facts: &Facts) -> (i64, i64) {
    let row = facts.participation.by_region.get(NONE_ROW);
    row.map_or((0, 0), |row| (value(row.cells.distinct_people), value(row.cells.participations)))
}

fn value(figure: Figure) -> i64 {
    i64::try_from(figure.unwrap_or_default()).unwrap_or(i64::MAX)
}

fn country_cell(country: &Country) -> Cell {
    Cell {
        people: value(country.distinct_people),
        participations: value(country.participations),
        // The row itself says that somebody came.
        least: 1,
        can_hide: true,
        hidden: is_few(country.distinct_people),
        is_secret: true,
    }
}

/// The rows of the tables in which a country was counted at any time of the period.
fn rows_of(iso3: Iso3, places: &Places<'_>) -> u16 {
    let of_country = places.iter().filter(|place| place.is_somewhere() && places.code(place.country) == iso3);
    of_country.filter(|place| place.participations > 0).fold(0, |rows, place| rows | place.rows)
}
