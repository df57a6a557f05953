//! The participations of closed records, taken apart into units.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;

use super::{
    axis::Axis,
    frame::{ALL, Frame, GENDER, Own, PLACE, SORTS, Seen, THEME, TIME, Whole},
    participations::Participations,
    publication::Earlier,
    windows::{Placed, Stretch, Times, Windows},
};
use crate::{
    country::{CountryClass, Developing, Iso3, Region},
    lists::{ReferenceLists, Standing},
    period::Period,
    registration::Gender,
    report::{EventRecord, Records},
};

/// The code of those whom an axis says nothing of.
pub(super) const NONE: &str = "none";
/// The code of all developing countries, beside the classes.
pub(super) const DEVELOPING: &str = "developing";

/// From the opening of one assembly to the opening of the next.
#[derive(Debug, Clone)]
pub struct Cycle {
    /// Its code.
    pub code: String,
    /// Its days.
    pub period: Period,
}

/// What a census is taken from: records whose facts are written, and nothing else.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The dated lists.
    pub lists: &'a ReferenceLists,
    /// All events, and which of them have facts.
    pub records: Records<'a>,
    /// Keys of people found to be others.
    pub merges: &'a HashMap<i64, i64>,
    /// The cycles, in their order.
    pub cycles: &'a [Cycle],
    /// Codes of themes, in their order.
    pub themes: &'a [&'a str],
    /// What others published already, over the same records.
    pub earlier: &'a [Earlier],
}

/// The participations, and how they make up what is printed.
#[derive(Debug)]
pub struct Census {
    /// How units make up coordinates.
    pub frame: Frame,
    /// Participations.
    pub seen: Vec<Seen>,
    /// By unit of place, the number of the country where it is counted among countries.
    pub countries: Vec<Option<u16>>,
    /// Units of time and themes of each event of capacity building whose record is closed.
    pub events: Vec<(u16, u16)>,
    /// The coordinates of what other publications count: the one being made, then those that are out.
    pub windows: Vec<Placed>,
    /// By event, where people may have come, its units of time and themes.
    pub(super) of_events: Vec<Option<(u16, u16)>>,
    /// The unit of each standing.
    pub(super) of_stands: BTreeMap<Stand, u16>,
}

/// A country as it stood, or none: region, classes, whether it is developing in the one and in the other
/// meaning, and whether it is counted among countries.
pub(super) type Stand = (Option<Iso3>, Option<Region>, Vec<CountryClass>, [bool; 2], bool);

/// Region, classes, and whether it is developing.
type Alike = (Option<Region>, Vec<CountryClass>, [bool; 2]);

fn alike_of((_, region, classes, is_developing, _): &Stand) -> Alike {
    (*region, classes.clone(), *is_developing)
}

impl Participations<'_> {
    /// The census of them, beside what other publications count.
    #[must_use]
    pub(super) fn census(&self, windows: Windows<'_>) -> Census {
        let Self { source, found, closed, places, genders } = self;
        let events = source.records.events;
        let stretches: Vec<Stretch> =
            events.iter().map(|event| Stretch::of(event, source.cycles, windows)).collect();
        let sets = theme_sets(events);
        let mut of_people = vec![false; events.len()];
        for one in found {
            of_people[one.event as usize] = true;
        }
        for at in closed {
            of_people[*at] = true;
        }
        let concerned = || (0..events.len()).filter(|at| of_people[*at]);
        let meant = windows.own.map_or(Developing::Itu, |window| window.developing);
        let stands: Vec<Stand> =
            places.iter().map(|(country, day)| stand(*country, *day, source.lists, meant)).collect();
        let mut frame = Frame::new();
        let times = Times::add(
            &mut frame,
            concerned().map(|at| stretches[at].clone()).collect(),
            source.cycles,
            windows,
        );
        let (of_stands, countries) = add_places(&mut frame, stands.iter().cloned().collect());
        let mut windows = times.windows;
        if !windows.is_empty() {
            let sums = add_sums(&mut frame, &of_stands);
            for placed in &mut windows {
                placed.sums = sums;
            }
        }
        let of_sets = add_themes(&mut frame, concerned().map(|at| sets[at].clone()).collect(), source.themes);
        add_genders(&mut frame);
        let of_events: Vec<(u16, u16)> = (0..events.len())
            .map(|at| if of_people[at] { (times.units[&stretches[at]], of_sets[&sets[at]]) } else { (0, 0) })
            .collect();
        let of_places: Vec<u16> = stands.iter().map(|stand| of_stands[stand]).collect();
        let seen = found.iter().map(|one| {
            let mut units = [0; SORTS];
            (units[TIME], units[THEME]) = of_events[one.event as usize];
            units[PLACE] = of_places[one.place as usize];
            units[GENDER] = genders[one.person as usize];
            Seen { person: one.person, units }
        });
        let seen = seen.collect();
        let events = closed.iter().map(|at| of_events[*at]).collect();
        let of_events =
            of_events.into_iter().zip(&of_people).map(|(units, has)| has.then_some(units)).collect();
        Census { frame, seen, countries, events, windows, of_events, of_stands }
    }
}

/// The themes of each event: its own and those of what it stands under.
fn theme_sets(events: &[EventRecord]) -> Vec<BTreeSet<&str>> {
    let positions: HashMap<i64, usize> = events.iter().enumerate().map(|(at, one)| (one.id, at)).collect();
    let parent = |at: &usize| positions.get(&events[*at].parent?).copied();
    let themes = |at: usize| {
        let above = std::iter::successors(Some(at), parent).take(events.len());
        above.flat_map(|at| &events[at].themes).map(String::as_str).collect()
    };
    (0..events.len()).map(themes).collect()
}

/// How a country stood on a day.
pub(super) fn stand(
    country: Option<Iso3>,
    day: NaiveDate,
    lists: &ReferenceLists,
    meant: Developing,
) -> Stand {
    let standing = country.map_or_else(Standing::default, |iso3| lists.standing_on(iso3, day));
    let classes = standing.classes.iter().collect();
    let developing = [Developing::Itu, meant].map(|meant| standing.is_developing(meant));
    (country, standing.region, classes, developing, standing.is_country())
}

pub(super) fn number(units: usize) -> u16 {
    // Stretches, standings and sets of themes stay far below.
    u16::try_from(units).unwrap_or(u16::MAX)
}

fn add_places(frame: &mut Frame, stands: BTreeSet<Stand>) -> (BTreeMap<Stand, u16>, Vec<Option<u16>>) {
    let mut coded = |axis, code: &str| frame.add(PLACE, axis, code);
    let regions: Vec<u16> = Region::ALL
        .iter()
        .map(|region| region.code())
        .chain([NONE])
        .map(|code| coded(Axis::Region, code))
        .collect();
    let classes: Vec<u16> = CountryClass::ALL
        .iter()
        .map(|class| class.code())
        .chain([DEVELOPING])
        .map(|code| coded(Axis::Class, code))
        .collect();
    let seen: BTreeSet<Option<Iso3>> = stands.iter().map(|stand| stand.0).collect();
    let members: BTreeMap<Option<Iso3>, u16> = seen
        .into_iter()
        .map(|iso3| (iso3, coded(Axis::Country, iso3.as_ref().map_or(NONE, Iso3::as_str))))
        .collect();
    // Countries alike in region and classes: what tables that do not go down to countries are made of.
    let alike: BTreeSet<Alike> = stands.iter().map(alike_of).collect();
    let alike: BTreeMap<Alike, u16> =
        alike.into_iter().map(|one| (one, frame.add_part(PLACE, Axis::Region, ""))).collect();
    let mut parts: BTreeMap<u16, Vec<u16>> = BTreeMap::new();
    for ((region, of_classes, [is_developing, _]), part) in &alike {
        let region = regions[region.map_or(Region::ALL.len(), |region| region as usize)];
        let of_classes = of_classes.iter().map(|class| classes[*class as usize]);
        let developing = is_developing.then_some(classes[CountryClass::ALL.len()]);
        for whole in of_classes.chain(developing).chain([region]) {
            parts.entry(whole).or_default().push(*part);
        }
    }
    let holding = |part: u16| -> Vec<u16> {
        let of_part = parts.iter().filter(|(_, all)| all.contains(&part));
        of_part.map(|(whole, _)| *whole).collect()
    };
    let mut of_parts: BTreeMap<u16, Vec<u16>> = BTreeMap::new();
    let mut countries = Vec::new();
    for one in &stands {
        let (iso3, country, part) = (one.0, members[&one.0], alike[&alike_of(one)]);
        let divided = stands.iter().filter(|other| other.0 == iso3).count() > 1;
        let code = iso3.as_ref().map_or(NONE, Iso3::as_str);
        let base = if divided { frame.add_part(PLACE, Axis::Country, code) } else { country };
        let mut held_by = vec![base];
        for whole in divided.then_some(country).into_iter().chain([part]) {
            of_parts.entry(whole).or_default().push(base);
            held_by.push(whole);
        }
        held_by.extend(holding(part));
        frame.units[PLACE].push(held_by);
        countries.push(one.4.then_some(country));
    }
    parts.extend(of_parts);
    let all = Whole { whole: ALL, parts: regions };
    let others = parts.into_iter().map(|(whole, parts)| Whole { whole, parts });
    frame.wholes[PLACE] = std::iter::once(all).chain(others).collect();
    (stands.into_iter().enumerate().map(|(at, unit)| (unit, number(at))).collect(), countries)
}

/// Adds the sums over places that reports print and the public figures do not.
fn add_sums(frame: &mut Frame, places: &BTreeMap<Stand, u16>) -> [u16; 2] {
    let is_of_a_class = |stand: &Stand| !stand.2.is_empty();
    let is_developing = |stand: &Stand| stand.3[1];
    [is_of_a_class as fn(&Stand) -> bool, is_developing].map(|is_in| {
        let whole = frame.add_own(PLACE, Own::Places);
        let mut parts = BTreeSet::new();
        for (_, unit) in places.iter().filter(|(stand, _)| is_in(stand)) {
            let held_by = &mut frame.units[PLACE][usize::from(*unit)];
            held_by.push(whole);
            // Countries alike are in it together.
            parts.extend(held_by.iter().filter(|at| frame.coordinates[usize::from(**at)].is_alike()));
        }
        frame.wholes[PLACE].push(Whole { whole, parts: parts.into_iter().collect() });
        whole
    })
}

fn add_themes<'t>(
    frame: &mut Frame,
    sets: BTreeSet<BTreeSet<&'t str>>,
    listed: &[&'t str],
) -> BTreeMap<BTreeSet<&'t str>, u16> {
    let others: BTreeSet<&str> =
        sets.iter().flatten().copied().filter(|code| !listed.contains(code)).collect();
    let codes = listed.iter().copied().chain(others).chain([NONE]);
    let themes: HashMap<&str, u16> = codes.map(|code| (code, frame.add(THEME, Axis::Theme, code))).collect();
    for set in &sets {
        let mut held_by: Vec<u16> = set.iter().map(|code| themes[code]).collect();
        if held_by.is_empty() {
            held_by.push(themes[NONE]);
        }
        frame.units[THEME].push(held_by);
    }
    sets.into_iter().enumerate().map(|(at, unit)| (unit, number(at))).collect()
}

fn add_genders(frame: &mut Frame) {
    let codes = Gender::ALL.iter().map(|gender| gender.code()).chain(["not_stated"]);
    let parts: Vec<u16> = codes.map(|code| frame.add(GENDER, Axis::Gender, code)).collect();
    frame.units[GENDER] = parts.iter().map(|part| vec![*part]).collect();
    frame.wholes[GENDER] = vec![Whole { whole: ALL, parts }];
}
