//! Many countries of few people over many years: the worst for hiding.

use super::{Axis, hidden};
use crate::figures::frame::{ALL, Frame, GENDER, PLACE, Seen, THEME, TIME, Whole};

/// Countries, events and people of the world.
const COUNTRIES: u16 = 150;
const EVENTS: u64 = 60;
const SEATS: u64 = 1_500;

fn frame() -> Frame {
    let mut frame = Frame::new();
    let years: Vec<u16> =
        (0..10).map(|year| frame.add(TIME, Axis::Year, format!("{}", 2015 + year))).collect();
    frame.units[TIME] = years.iter().map(|year| vec![*year]).collect();
    frame.wholes[TIME] = vec![Whole { whole: ALL, parts: years }];
    let regions: Vec<u16> =
        (0..6).map(|region| frame.add(PLACE, Axis::Region, format!("R{region}"))).collect();
    let class = frame.add(PLACE, Axis::Class, "LDC");
    let mut parts = vec![Vec::new(); 7];
    let alike: Vec<u16> = (0..12).map(|_| frame.add_part(PLACE, Axis::Region, "")).collect();
    let mut of_alike = vec![Vec::new(); 12];
    for number in 0..COUNTRIES {
        let country = frame.add(PLACE, Axis::Country, format!("C{number}"));
        let region = usize::from(number) % 6;
        let is_least = number % 4 == 0;
        let part = region * 2 + usize::from(is_least);
        of_alike[part].push(country);
        let mut held_by = vec![country, alike[part], regions[region]];
        if is_least {
            held_by.push(class);
        }
        frame.units[PLACE].push(held_by);
    }
    for (part, coordinate) in alike.iter().enumerate() {
        parts[part / 2].push(*coordinate);
        if part % 2 == 1 {
            parts[6].push(*coordinate);
        }
    }
    let wholes = regions.iter().copied().chain([class]).zip(parts);
    frame.wholes[PLACE] = wholes.map(|(whole, parts)| Whole { whole, parts }).collect();
    let of_alike = alike.iter().copied().zip(of_alike).filter(|(_, parts)| !parts.is_empty());
    frame.wholes[PLACE].extend(of_alike.map(|(whole, parts)| Whole { whole, parts }));
    frame.wholes[PLACE].push(Whole { whole: ALL, parts: regions });
    let themes: Vec<u16> = (0..20).map(|theme| frame.add(THEME, Axis::Theme, format!("T{theme}"))).collect();
    for set in 0..40_usize {
        frame.units[THEME].push(vec![themes[set % 20], themes[(set * 7 + 1) % 20]]);
        frame.units[THEME][set].sort_unstable();
        frame.units[THEME][set].dedup();
    }
    let genders: Vec<u16> =
        (0..3).map(|gender| frame.add(GENDER, Axis::Gender, format!("G{gender}"))).collect();
    frame.units[GENDER] = genders.iter().map(|gender| vec![*gender]).collect();
    frame.wholes[GENDER] = vec![Whole { whole: ALL, parts: genders }];
    frame
}

#[test]
fn a_large_world_of_few_people_is_hidden_quickly() {
    let mut lot = 1_u64;
    let mut next = |below: u64| {
        lot = lot.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (lot >> 33) % below
    };
    let mut seen = std::collections::BTreeMap::new();
    for _ in 0..SEATS {
        let (event, person) = (next(EVENTS), next(900));
        let small = |number: u64| u16::try_from(number).expect("small");
        // Few countries send most people.
        let country = (person * person / 5_400) % u64::from(COUNTRIES);
        let units = [small(event % 10), small(country), small(event % 40), small(person % 3)];
        seen.insert((event, person), Seen { person: u32::try_from(person).expect("small"), units });
    }
    let seen: Vec<Seen> = seen.into_values().collect();
    let begun = std::time::Instant::now();
    let (cube, hidden) = hidden(&frame(), &seen, true);
    let frame = frame();
    let of_a_table = |at: &usize| {
        let (one, other) = cube.coordinates(*at);
        frame.is_printed(one, other)
    };
    let filled = cube.filled().filter(of_a_table).count();
    let few = cube.filled().filter(of_a_table).filter(|at| cube.get(*at).people < 3).count();
    let printed = cube.filled().filter(of_a_table).filter(|at| !hidden[*at]).count();
    eprintln!("{filled} cells, {few} few, {printed} printed, in {:?}", begun.elapsed());
    assert!(!hidden[cube.at(0, 0)] && 2 * printed > filled - few, "something is left to read");
}
