//! Many countries of few people over many years: the worst for hiding. And worlds in between, of which a reader
//! can still put everything together.

use std::collections::BTreeMap;

use proptest::{collection::vec, prelude::*};

use super::{Axis, attack, hidden, one_more, worlds};
use crate::figures::frame::{ALL, Frame, GENDER, PLACE, Seen, THEME, TIME, Whole};

/// Countries, events and people of the world.
const COUNTRIES: u16 = 150;
const EVENTS: u64 = 60;
const SEATS: u64 = 1_500;

/// How many countries, years and themes a world has.
struct Size {
    countries: u16,
    years: u16,
    themes: usize,
}

fn frame(Size { countries, years, themes }: Size) -> Frame {
    let mut frame = Frame::new();
    let years: Vec<u16> =
        (0..years).map(|year| frame.add(TIME, Axis::Year, format!("{}", 2015 + year))).collect();
    frame.units[TIME] = years.iter().map(|year| vec![*year]).collect();
    frame.wholes[TIME] = vec![Whole { whole: ALL, parts: years }];
    let regions: Vec<u16> =
        (0..6).map(|region| frame.add(PLACE, Axis::Region, format!("R{region}"))).collect();
    let classes = ["LDC", "SIDS", "developing"].map(|code| frame.add(PLACE, Axis::Class, code));
    // By region and class, so that those alike stand together.
    let mut alike: BTreeMap<(usize, [bool; 2]), (u16, Vec<u16>)> = BTreeMap::new();
    for number in 0..countries {
        let country = frame.add(PLACE, Axis::Country, format!("C{number}"));
        let (region, is_in) = (usize::from(number) % 6, [number % 4 == 0, number % 5 < 2]);
        let new = |frame: &mut Frame| (frame.add_part(PLACE, Axis::Region, ""), Vec::new());
        let (part, those) = alike.entry((region, is_in)).or_insert_with(|| new(&mut frame));
        those.push(country);
        let mut held_by = vec![country, *part, regions[region]];
        held_by.extend(of_classes(classes, is_in));
        frame.units[PLACE].push(held_by);
    }
    for whole in regions.iter().chain(&classes) {
        let in_it = alike.iter().filter(|((region, is_in), _)| {
            regions[*region] == *whole || of_classes(classes, *is_in).contains(whole)
        });
        let parts = in_it.map(|(_, (part, _))| *part).collect();
        frame.wholes[PLACE].push(Whole { whole: *whole, parts });
    }
    frame.wholes[PLACE].extend(alike.into_values().map(|(whole, parts)| Whole { whole, parts }));
    frame.wholes[PLACE].push(Whole { whole: ALL, parts: regions });
    let themes: Vec<u16> =
        (0..themes).map(|theme| frame.add(THEME, Axis::Theme, format!("T{theme}"))).collect();
    for set in 0..2 * themes.len() {
        frame.units[THEME].push(vec![themes[set % themes.len()], themes[(set * 7 + 1) % themes.len()]]);
        frame.units[THEME][set].sort_unstable();
        frame.units[THEME][set].dedup();
    }
    let genders: Vec<u16> =
        (0..3).map(|gender| frame.add(GENDER, Axis::Gender, format!("G{gender}"))).collect();
    frame.units[GENDER] = genders.iter().map(|gender| vec![*gender]).collect();
    frame.wholes[GENDER] = vec![Whole { whole: ALL, parts: genders }];
    frame
}

/// The classes that a country is in, the union last.
fn of_classes(classes: [u16; 3], is_in: [bool; 2]) -> Vec<u16> {
    let own = classes.iter().zip(is_in).filter(|(_, is_in)| *is_in).map(|(class, _)| *class);
    own.chain(Some(classes[2]).filter(|_| is_in.contains(&true))).collect()
}

#[test]
fn a_large_world_of_few_people_is_hidden_quickly() {
    let mut lot = 1_u64;
    let mut next = |below: u64| {
        lot = lot.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (lot >> 33) % below
    };
    let mut seen = BTreeMap::new();
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
    let frame = frame(Size { countries: COUNTRIES, years: 10, themes: 20 });
    let (cube, hidden) = hidden(&frame, &seen, true);
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

/// Some delegations, larger and smaller, come to most events of their choice.
fn delegations() -> impl Strategy<Value = Vec<Seen>> {
    let events = vec((0..5_u16, 0..6_u16), 2..14);
    let sizes = prop_oneof![4 => 1..3_u32, 2 => 3..8_u32, 1 => 8..40_u32];
    let crowds = vec((0..16_u16, 0..3_u16, sizes, any::<u16>()), 4..50);
    (events, crowds).prop_map(|(events, crowds)| {
        let mut seen = Vec::new();
        let mut person = 0;
        for (country, gender, size, came) in crowds {
            let there = events.iter().enumerate().filter(|(at, _)| came >> (at % 16) & 1 == 1);
            for (_, (time, set)) in there {
                seen.extend((person..person + size).map(|one| one_more(one, [*time, country, *set, gender])));
            }
            person += size;
        }
        seen
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(worlds()))]

    #[test]
    fn nothing_hidden_follows_where_more_people_are(seen in delegations()) {
        attack(&frame(Size { countries: 16, years: 5, themes: 3 }), &seen)?;
    }
}
