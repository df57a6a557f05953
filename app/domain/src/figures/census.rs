//! The participations of closed records, taken apart into units.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{DateTime, Datelike, NaiveDate};

use super::{
    axis::Axis,
    frame::{ALL, Frame, GENDER, PLACE, SORTS, Seen, THEME, TIME, Whole},
};
use crate::{
    country::{CountryClass, Developing, Iso3, Region},
    event::EventState,
    lists::{ReferenceLists, Standing},
    period::{Period, Placement},
    registration::Gender,
    report::{Audience, EventRecord, Plan, Query, Reading, Records, RegistrationRow, ReportKind},
};

/// The code of those whom an axis says nothing of.
const NONE: &str = "none";
/// The code of all developing countries, beside the classes.
const DEVELOPING: &str = "developing";

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
}

/// A stretch of time: a year, and the cycle where that is certain.
type Stretch = (i32, Option<usize>);
/// A country as it stood, or none.
type Stand = (Option<Iso3>, Option<Region>, Vec<CountryClass>, bool, bool);

/// One participation with units that have no numbers yet.
struct Found {
    person: i64,
    event: usize,
    country: Option<Iso3>,
    gender: Option<Gender>,
}

/// Region, classes, and whether it is developing.
type Alike = (Option<Region>, Vec<CountryClass>, bool);

fn alike_of((_, region, classes, is_developing, _): &Stand) -> Alike {
    (*region, classes.clone(), *is_developing)
}

/// Everything that can be: far before the first event and far after the last.
fn ever() -> Option<Period> {
    Period::new(NaiveDate::from_ymd_opt(1900, 1, 1)?, NaiveDate::from_ymd_opt(2200, 1, 1)?).ok()
}

impl Census {
    /// Takes the census. `rows` gives the facts of an event by its row.
    ///
    /// # Panics
    /// Never: the days of everything are constants.
    #[must_use]
    pub fn take<I: Iterator<Item = RegistrationRow>>(source: Source<'_>, rows: impl Fn(i64) -> I) -> Self {
        let query = Query {
            kind: ReportKind::Statement,
            period: ever().expect("two days in their order"),
            compare: None,
            developing: Developing::Itu,
            audience: Audience::Public,
            subject: None,
            data_cutoff: DateTime::UNIX_EPOCH,
        };
        let plan = Plan::new(&query, source.lists, source.records);
        let events = source.records.events;
        let mut found = Vec::new();
        for (at, event) in events.iter().enumerate().filter(|(_, one)| plan.reading(one.id) == Reading::Rows)
        {
            participations(at, rows(event.id), source.merges, &mut found);
        }
        let counts = |event: &EventRecord| {
            event.state == EventState::RecordClosed
                && event.kind.builds_capacity()
                && plan.counts_event(event.id)
        };
        let closed: Vec<usize> = (0..events.len()).filter(|at| counts(&events[*at])).collect();
        assemble(source, &found, &closed)
    }
}

/// The participations of one event: rows of one person there, which a merge can leave, are one.
fn participations(
    event: usize,
    rows: impl Iterator<Item = RegistrationRow>,
    merges: &HashMap<i64, i64>,
    found: &mut Vec<Found>,
) {
    let mut here: BTreeMap<i64, Found> = BTreeMap::new();
    for row in rows.filter(RegistrationRow::is_participation) {
        let mut person = row.person;
        // Merges may follow one another; their number bounds the way.
        for _ in 0..merges.len() {
            let Some(other) = merges.get(&person) else { break };
            person = *other;
        }
        let country = row.represented();
        let one = here.entry(person).or_insert(Found { person, event, country, gender: row.gender });
        one.country = match (one.country, country) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
        one.gender = one.gender.max(row.gender);
    }
    found.extend(here.into_values());
}

/// One gender per person: the one stated last, by first day and then reference of the event.
fn genders(events: &[EventRecord], found: &[Found]) -> HashMap<i64, Gender> {
    let rank = |at: usize| (events[at].first_day(), &events[at].event_ref);
    let mut last: HashMap<i64, (usize, Gender)> = HashMap::new();
    for one in found {
        let Some(gender) = one.gender else { continue };
        let known = last.entry(one.person).or_insert((one.event, gender));
        if rank(one.event) > rank(known.0) {
            *known = (one.event, gender);
        }
    }
    last.into_iter().map(|(person, (_, gender))| (person, gender)).collect()
}

fn stretch(event: &EventRecord, cycles: &[Cycle]) -> Stretch {
    let inside =
        |cycle: &Cycle| event.start.is_some_and(|start| cycle.period.place(start) == Placement::Inside);
    (event.first_day().unwrap_or_default().year(), cycles.iter().position(inside))
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

fn stand(country: Option<Iso3>, day: NaiveDate, lists: &ReferenceLists) -> Stand {
    let standing = country.map_or_else(Standing::default, |iso3| lists.standing_on(iso3, day));
    let classes = standing.classes.iter().collect();
    (country, standing.region, classes, standing.is_developing(Developing::Itu), standing.is_country())
}

fn assemble(source: Source<'_>, found: &[Found], closed: &[usize]) -> Census {
    let events = source.records.events;
    let stretches: Vec<Stretch> = events.iter().map(|event| stretch(event, source.cycles)).collect();
    let sets = theme_sets(events);
    let of_people: BTreeSet<usize> = found.iter().map(|one| one.event).collect();
    let concerned = || of_people.iter().chain(closed);
    let mut stands: HashMap<(Option<Iso3>, usize), Stand> = HashMap::new();
    let place_of = |one: &Found| {
        let day = events[one.event].first_day().unwrap_or_default();
        ((one.country, source.lists.epoch_of(day)), day)
    };
    for one in found {
        let (key, day) = place_of(one);
        stands.entry(key).or_insert_with(|| stand(key.0, day, source.lists));
    }
    let mut frame = Frame::new();
    let times = add_times(&mut frame, concerned().map(|at| stretches[*at]).collect(), source.cycles);
    let (places, countries) = add_places(&mut frame, stands.values().cloned().collect());
    let themes = add_themes(&mut frame, concerned().map(|at| sets[*at].clone()).collect(), source.themes);
    add_genders(&mut frame);
    let stated = genders(events, found);
    let mut numbers: HashMap<i64, u32> = HashMap::new();
    let seen = found.iter().map(|one| {
        let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
        let person = *numbers.entry(one.person).or_insert(next);
        let mut units = [0; SORTS];
        units[TIME] = times[&stretches[one.event]];
        units[PLACE] = places[&stands[&place_of(one).0]];
        units[THEME] = themes[&sets[one.event]];
        units[GENDER] = stated.get(&one.person).map_or(3, |gender| *gender as u16);
        Seen { person, units }
    });
    let seen = seen.collect();
    let events = closed.iter().map(|at| (times[&stretches[*at]], themes[&sets[*at]])).collect();
    Census { frame, seen, countries, events }
}

fn number(units: usize) -> u16 {
    // Stretches, standings and sets of themes stay far below.
    u16::try_from(units).unwrap_or(u16::MAX)
}

fn add_times(frame: &mut Frame, stretches: BTreeSet<Stretch>, cycles: &[Cycle]) -> BTreeMap<Stretch, u16> {
    let years: BTreeSet<i32> = stretches.iter().map(|(year, _)| *year).collect();
    let years: BTreeMap<i32, u16> =
        years.into_iter().map(|year| (year, frame.add(TIME, Axis::Year, year.to_string()))).collect();
    let cycles: Vec<u16> =
        cycles.iter().map(|cycle| frame.add(TIME, Axis::Cycle, cycle.code.as_str())).collect();
    let mut parts: BTreeMap<u16, Vec<u16>> = BTreeMap::new();
    for (year, cycle) in &stretches {
        let year_itself = years[year];
        let divided = stretches.iter().filter(|(other, _)| other == year).count() > 1;
        let base = if divided { frame.add_part(TIME, Axis::Year, year.to_string()) } else { year_itself };
        let mut held_by = vec![base];
        for whole in divided.then_some(year_itself).into_iter().chain(cycle.map(|at| cycles[at])) {
            parts.entry(whole).or_default().push(base);
            held_by.push(whole);
        }
        frame.units[TIME].push(held_by);
    }
    let all = Whole { whole: ALL, parts: years.into_values().collect() };
    let others = parts.into_iter().map(|(whole, parts)| Whole { whole, parts });
    frame.wholes[TIME] = std::iter::once(all).chain(others).collect();
    stretches.into_iter().enumerate().map(|(at, unit)| (unit, number(at))).collect()
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
    for ((region, of_classes, is_developing), part) in &alike {
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
