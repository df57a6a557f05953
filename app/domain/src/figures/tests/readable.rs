//! How much is left to read in worlds as they are: regular events over years that assemblies divide,
//! countries of all sizes, themes alone and together.

use std::collections::BTreeMap;

use super::{Axis, hidden};
use crate::figures::frame::{ALL, Frame, GENDER, PLACE, Seen, THEME, TIME, Whole};

/// A world by its numbers.
struct World {
    countries: u16,
    events: u64,
    /// People who came to one event.
    seats: u64,
    people: u64,
    /// How unequal countries are: one, all alike; two, the first send the most by far.
    skew: u32,
}

/// Years of events, and the stretches of the cycles that divide them: the second and the fourth are
/// divided.
const YEARS: u16 = 5;
/// Units of time: 2021, 2022 before and after, 2023, 2024 before and after, 2025.
const CYCLE_OF: [u16; 7] = [0, 0, 1, 1, 1, 2, 2];
const YEAR_OF: [u16; 7] = [0, 1, 1, 2, 3, 3, 4];

fn small(number: u64) -> u16 {
    u16::try_from(number).expect("small")
}

fn times(frame: &mut Frame) {
    let years: Vec<u16> =
        (0..YEARS).map(|year| frame.add(TIME, Axis::Year, format!("{}", 2021 + year))).collect();
    let cycles: Vec<u16> = (0..3).map(|cycle| frame.add(TIME, Axis::Cycle, format!("K{cycle}"))).collect();
    let mut parts: BTreeMap<u16, Vec<u16>> = BTreeMap::new();
    for (cycle, year) in CYCLE_OF.into_iter().zip(YEAR_OF) {
        let (year_itself, cycle) = (years[usize::from(year)], cycles[usize::from(cycle)]);
        let divided = YEAR_OF.iter().filter(|one| **one == year).count() > 1;
        let base = if divided { frame.add_part(TIME, Axis::Year, "") } else { year_itself };
        let mut held_by = vec![base];
        for whole in divided.then_some(year_itself).into_iter().chain([cycle]) {
            parts.entry(whole).or_default().push(base);
            held_by.push(whole);
        }
        frame.units[TIME].push(held_by);
    }
    frame.wholes[TIME] = vec![Whole { whole: ALL, parts: years }];
    frame.wholes[TIME].extend(parts.into_iter().map(|(whole, parts)| Whole { whole, parts }));
}

fn places(frame: &mut Frame, countries: u16) {
    let regions: Vec<u16> = (0..6).map(|at| frame.add(PLACE, Axis::Region, format!("R{at}"))).collect();
    let classes = ["LDC", "SIDS", "developing"].map(|code| frame.add(PLACE, Axis::Class, code));
    let mut alike: BTreeMap<Vec<u16>, u16> = BTreeMap::new();
    let mut parts: BTreeMap<u16, Vec<u16>> = BTreeMap::new();
    for number in 0..countries {
        let country = frame.add(PLACE, Axis::Country, format!("C{number}"));
        let mut above = vec![regions[usize::from(number % 6)]];
        above.extend((number % 4 == 0).then_some(classes[0]));
        above.extend((number % 7 == 0).then_some(classes[1]));
        above.extend((number % 3 != 2 || number % 4 == 0 || number % 7 == 0).then_some(classes[2]));
        let part = *alike.entry(above.clone()).or_insert_with(|| {
            let part = frame.add_part(PLACE, Axis::Region, "");
            for whole in &above {
                parts.entry(*whole).or_default().push(part);
            }
            part
        });
        parts.entry(part).or_default().push(country);
        frame.units[PLACE].push([vec![country, part], above].concat());
    }
    frame.wholes[PLACE] = vec![Whole { whole: ALL, parts: regions }];
    frame.wholes[PLACE].extend(parts.into_iter().map(|(whole, parts)| Whole { whole, parts }));
}

fn frame(countries: u16) -> Frame {
    let mut frame = Frame::new();
    times(&mut frame);
    places(&mut frame, countries);
    let themes: Vec<u16> = (0..4).map(|theme| frame.add(THEME, Axis::Theme, format!("T{theme}"))).collect();
    frame.units[THEME] = themes.iter().map(|theme| vec![*theme]).collect();
    frame.units[THEME].push(vec![themes[0], themes[1]]);
    let genders: Vec<u16> = (0..3).map(|at| frame.add(GENDER, Axis::Gender, format!("G{at}"))).collect();
    frame.units[GENDER] = genders.iter().map(|gender| vec![*gender]).collect();
    frame.wholes[GENDER] = vec![Whole { whole: ALL, parts: genders }];
    frame
}

impl World {
    fn seen(&self) -> Vec<Seen> {
        let mut lot = 1_u64;
        let mut next = move |below: u64| {
            lot = lot.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (lot >> 33) % below
        };
        let mut seen = BTreeMap::new();
        for event in 0..self.events {
            for _ in 0..self.seats {
                let person = next(self.people);
                let country = u64::from(self.countries) * person.pow(self.skew) / self.people.pow(self.skew);
                let gender = u16::from(person % 5 >= 2);
                let units = [small(event % 7), small(country), small(event / 7 % 5), gender];
                seen.insert((event, person), Seen { person: u32::try_from(person).expect("small"), units });
            }
        }
        seen.into_values().collect()
    }

    /// Hides, and counts.
    fn told(&self) -> Told {
        let frame = frame(self.countries);
        let (cube, hidden) = hidden(&frame, &self.seen(), true);
        let mut told = Told::default();
        for at in cube.filled() {
            let (one, other) = cube.coordinates(at);
            if !frame.is_listed(one, other) {
                continue;
            }
            let is_few = cube.get(at).people < 3;
            if !frame.is_printed(one, other) {
                told.few += usize::from(is_few);
                continue;
            }
            let axis = |at: u16| frame.coordinates[usize::from(at)].axis;
            told.cells += 1;
            told.few += usize::from(is_few);
            told.beside += usize::from(hidden[at] && !is_few);
            if hidden[at] && ![axis(one), axis(other)].contains(&Some(Axis::Country)) {
                told.wholes.push((axis(one), axis(other)));
            }
        }
        told
    }
}

/// What is hidden in a world.
#[derive(Debug, Default)]
struct Told {
    /// Figures that are not zero.
    cells: usize,
    /// Figures of few people, and parts of figures that no table has but subtraction gives.
    few: usize,
    /// What is hidden beside them.
    beside: usize,
    /// Hidden figures that are of no single country.
    wholes: Vec<(Option<Axis>, Option<Axis>)>,
}

#[test]
fn what_is_hidden_beside_few_is_little_and_of_countries() {
    let worlds = [
        World { countries: 50, events: 40, seats: 60, people: 1_500, skew: 1 },
        World { countries: 50, events: 40, seats: 60, people: 1_500, skew: 2 },
        World { countries: 150, events: 100, seats: 100, people: 6_000, skew: 2 },
    ];
    for world in worlds {
        let told = world.told();
        assert!(told.few > 5 && told.beside <= 3 * told.few, "{told:?}");
        assert!(told.wholes.is_empty(), "{told:?}");
    }
}

#[test]
fn where_most_countries_send_few_the_sums_over_them_are_shown() {
    let worlds = [
        World { countries: 80, events: 20, seats: 40, people: 600, skew: 1 },
        World { countries: 80, events: 20, seats: 40, people: 600, skew: 2 },
        World { countries: 120, events: 60, seats: 25, people: 900, skew: 2 },
    ];
    for world in worlds {
        let told = world.told();
        assert!(2 * told.few > told.cells && told.wholes.is_empty(), "{told:?}");
    }
}

#[test]
fn a_small_world_keeps_its_sums() {
    let told = World { countries: 16, events: 36, seats: 12, people: 300, skew: 1 }.told();
    assert!(told.few > 5 && told.beside <= 2 * told.few, "{told:?}");
    assert!(30 * told.wholes.len() <= told.cells, "{told:?}");
    assert!(told.wholes.iter().all(|(one, _)| *one == Some(Axis::Year)), "{told:?}");
}
