//! Public figures: what they count, and that nothing hidden can be worked out.

pub(crate) mod attacker;
mod large;
mod random_world;
mod readable;
mod same_as_reports;

use proptest::prelude::*;

use super::{
    axis::{Axis, Measure, TABLES, Table},
    cube::Cube,
    frame::{Frame, Seen},
    protect::Protection,
    relations::Relations,
};
use attacker::Attacker;
use random_world::{frame, one_more, world};

fn hidden(frame: &Frame, seen: &[Seen], complementary: bool) -> (Cube, Vec<bool>) {
    let cube = Cube::count(frame, seen);
    let relations = Relations::of(frame, &cube);
    let primary = Protection::primary(frame, &cube, &relations);
    let hidden = if complementary { primary.complete().hidden() } else { primary.hidden() };
    (cube, hidden)
}

/// How many random worlds are attacked; more with `BARAZA_WORLDS`.
fn worlds() -> u32 {
    std::env::var("BARAZA_WORLDS").ok().and_then(|number| number.parse().ok()).unwrap_or(64)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(worlds()))]

    #[test]
    fn nothing_hidden_follows_from_everything_published(seen in world()) {
        attack(&frame(), &seen)?;
    }
}

/// Fails if something hidden is solved or narrowed to one number.
fn attack(frame: &Frame, seen: &[Seen]) -> Result<(), TestCaseError> {
    let (cube, hidden) = hidden(frame, seen, true);
    let attacker = Attacker::new(frame, &cube, &hidden);
    let found = attacker.solved();
    prop_assert!(found.is_empty(), "solved: {:?}", attacker.named(&found));
    let found = attacker.narrowed();
    prop_assert!(found.is_empty(), "narrowed: {:?}", attacker.named(&found));
    Ok(())
}

/// Two countries that send people all the time, and somebody of another who came once.
fn neighbours() -> Vec<Seen> {
    let small = |number: u32| u16::try_from(number).expect("small");
    let unit = |person: u32, of: u32| small(person / of);
    let crowd = (0..600).map(|person| {
        let place = if person % 2 == 0 { 2 } else { 4 };
        one_more(person, [small(person % 4), place, unit(person, 7) % 5, unit(person, 3) % 3])
    });
    crowd.chain([one_more(600, [0, 3, 1, 0])]).collect()
}

#[test]
fn an_attacker_finds_what_is_only_hidden_where_it_is_few() {
    let frame = frame();
    let (cube, hidden) = hidden(&frame, &neighbours(), false);
    let attacker = Attacker::new(&frame, &cube, &hidden);
    assert!(!attacker.solved().is_empty());
}

#[test]
fn who_is_few_stays_hidden_behind_somebody_else() {
    let frame = frame();
    let (cube, hidden) = hidden(&frame, &neighbours(), true);
    let attacker = Attacker::new(&frame, &cube, &hidden);
    assert_eq!(attacker.named(&attacker.solved()), Vec::<String>::new());
    let country = |code: &str| frame.members(Axis::Country).find(|(_, one)| *one == code).unwrap().0;
    assert!(hidden[cube.at(0, country("BBB"))] && hidden[cube.at(0, country("CCC"))]);
}

/// In the second year three women came from none and one from DDD, which sent nobody else of that gender and nobody
/// in other years: how many women came in that year, and how many from none, tells of her.
fn three_and_one() -> Vec<Seen> {
    let none = |person: u32, time: u16, gender: u16| one_more(person, [time, 5, 0, gender]);
    let came = [
        none(0, 0, 0),
        none(2, 0, 0),
        one_more(4, [0, 0, 0, 2]),
        one_more(8, [0, 1, 0, 1]),
        one_more(10, [0, 2, 0, 0]),
        none(0, 2, 0),
        none(2, 2, 0),
        none(3, 2, 0),
        one_more(4, [2, 1, 0, 2]),
        one_more(6, [2, 4, 0, 0]),
        one_more(7, [2, 4, 0, 2]),
        one_more(8, [2, 1, 0, 1]),
        one_more(8, [2, 3, 0, 1]),
        one_more(9, [2, 3, 0, 1]),
        one_more(1, [3, 2, 0, 1]),
        none(2, 3, 0),
        one_more(8, [3, 1, 0, 1]),
    ];
    came.to_vec()
}

#[test]
fn what_three_tables_tell_together_stays_hidden() {
    let frame = frame();
    let (cube, hidden) = hidden(&frame, &three_and_one(), true);
    let attacker = Attacker::new(&frame, &cube, &hidden);
    assert_eq!(attacker.named(&attacker.solved()), Vec::<String>::new());
}

#[test]
fn nothing_is_hidden_where_nobody_is_few() {
    let frame = frame();
    let each = |time: u16, place: u16, set: u16, gender: u16| {
        (0..3).map(move |copy| {
            let person = ((u32::from(time) * 6 + u32::from(place)) * 5 + u32::from(set)) * 9;
            one_more(person + u32::from(gender) * 3 + copy, [time, place, set, gender])
        })
    };
    let mut seen = Vec::new();
    for time in 0..4 {
        for place in 0..6 {
            for set in 0..5 {
                seen.extend((0..3).flat_map(|gender| each(time, place, set, gender)));
            }
        }
    }
    let (_, hidden) = hidden(&frame, &seen, true);
    assert!(!hidden.contains(&true));
}

#[test]
fn the_list_of_tables_has_each_once_and_every_axis_alone() {
    for (at, table) in TABLES.iter().enumerate() {
        assert_eq!(Table::over(table.columns, table.rows), Some(*table));
        assert_eq!(TABLES.iter().position(|other| other == table), Some(at));
    }
    for axis in Axis::ALL {
        assert!(Table::over(Some(*axis), None).is_some());
    }
    assert!(!Table::over(Some(Axis::Country), None).unwrap().fits(Measure::Countries));
}
