//! Random worlds over a small frame that has everything that makes hiding hard: a year that an assembly
//! divides, a country that changed its region, classes that overlap, themes that meet.

use proptest::{collection::vec, prelude::*};

use crate::figures::{
    axis::Axis,
    frame::{ALL, Frame, GENDER, PLACE, Seen, THEME, TIME, Whole},
};

/// Units of time: 2021, two parts of 2022, 2023. Units of places: two of AAA, then BBB, CCC, DDD and
/// none. Sets of themes: none, one, two, both, three.
#[expect(clippy::many_single_char_names, reason = "the letters are the countries of this small world")]
pub fn frame() -> Frame {
    let mut frame = Frame::new();
    let year = |frame: &mut Frame, code: &str| frame.add(TIME, Axis::Year, code);
    let years = ["2021", "2022", "2023"].map(|code| year(&mut frame, code));
    let cycles = ["A", "B"].map(|code| frame.add(TIME, Axis::Cycle, code));
    let parts = ["2022a", "2022b"].map(|code| frame.add_part(TIME, Axis::Year, code));
    frame.units[TIME] = vec![
        vec![years[0], cycles[0]],
        vec![parts[0], years[1], cycles[0]],
        vec![parts[1], years[1], cycles[1]],
        vec![years[2], cycles[1]],
    ];
    frame.wholes[TIME] = vec![
        Whole { whole: ALL, parts: years.to_vec() },
        Whole { whole: years[1], parts: parts.to_vec() },
        Whole { whole: cycles[0], parts: vec![years[0], parts[0]] },
        Whole { whole: cycles[1], parts: vec![parts[1], years[2]] },
    ];
    let [north, south, nowhere] = ["N", "S", "none"].map(|code| frame.add(PLACE, Axis::Region, code));
    let [ldc, sids, developing] =
        ["LDC", "SIDS", "developing"].map(|code| frame.add(PLACE, Axis::Class, code));
    let [a, b, c, d, none] =
        ["AAA", "BBB", "CCC", "DDD", "none"].map(|code| frame.add(PLACE, Axis::Country, code));
    let [a1, a2] = ["AAA1", "AAA2"].map(|code| frame.add_part(PLACE, Axis::Country, code));
    // Alike: AAA in the north, AAA in the south, BBB, CCC, DDD, none.
    let [n0, s0, nl, nls, sd, o] =
        ["n0", "s0", "nl", "nls", "sd", "o"].map(|code| frame.add_part(PLACE, Axis::Region, code));
    frame.units[PLACE] = vec![
        vec![a1, a, n0, north],
        vec![a2, a, s0, south],
        vec![b, nl, north, ldc, developing],
        vec![c, nls, north, ldc, sids, developing],
        vec![d, sd, south, developing],
        vec![none, o, nowhere],
    ];
    let whole = |whole: u16, parts: &[u16]| Whole { whole, parts: parts.to_vec() };
    frame.wholes[PLACE] = vec![
        whole(ALL, &[north, south, nowhere]),
        whole(a, &[a1, a2]),
        whole(n0, &[a1]),
        whole(s0, &[a2]),
        whole(nl, &[b]),
        whole(nls, &[c]),
        whole(sd, &[d]),
        whole(o, &[none]),
        whole(north, &[n0, nl, nls]),
        whole(south, &[s0, sd]),
        whole(nowhere, &[o]),
        whole(ldc, &[nl, nls]),
        whole(sids, &[nls]),
        whole(developing, &[nl, nls, sd]),
    ];
    let [x, y, z, no_theme] = ["x", "y", "z", "none"].map(|code| frame.add(THEME, Axis::Theme, code));
    frame.units[THEME] = vec![vec![no_theme], vec![x], vec![y], vec![x, y], vec![z]];
    let genders = ["female", "male", "not_stated"].map(|code| frame.add(GENDER, Axis::Gender, code));
    frame.units[GENDER] = genders.iter().map(|gender| vec![*gender]).collect();
    frame.wholes[GENDER] = vec![Whole { whole: ALL, parts: genders.to_vec() }];
    frame
}

pub const fn one_more(person: u32, units: [u16; 4]) -> Seen {
    Seen { person, units }
}

/// Few events and few or many people at them; everybody has one gender, and mostly one country.
pub fn world() -> impl Strategy<Value = Vec<Seen>> {
    let events = vec((0..4_u16, 0..5_u16), 1..6);
    let people = vec((0..6_u16, 0..3_u16), 1..24);
    let seats = vec((any::<u16>(), any::<u16>(), 0..12_u16), 1..90);
    (events, people, seats).prop_map(|(events, people, seats)| {
        let mut seen = std::collections::BTreeMap::new();
        for (event, person, elsewhere) in seats {
            let (event, person) = (usize::from(event) % events.len(), usize::from(person) % people.len());
            let ((time, set), (place, gender)) = (events[event], people[person]);
            let place = if elsewhere < 6 && elsewhere % 3 == 0 { elsewhere } else { place };
            let number = u32::try_from(person).expect("few people");
            seen.insert((event, person), one_more(number, [time, place, set, gender]));
        }
        seen.into_values().collect()
    })
}
