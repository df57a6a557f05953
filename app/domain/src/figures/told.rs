//! What publications tell together, looked at once more where few people are counted: there, what is known of
//! a gender, a place and a time can leave nothing open between the three, which hiding two by two does not see.
//! Each figure is a sum of unknowns, the participations of a country and a gender at an event; what the figures
//! that are shown determine is told. Where many people come, so much is open that this says nothing new, and
//! would take long.

mod visits;

use std::collections::{BTreeSet, HashMap, HashSet};

use super::{
    axis::Axis,
    census::{Census, DEVELOPING, NONE, Stand, stand},
    frame::{ALL, Frame, GENDER, PLACE, THEME, TIME},
    publication::{Publication, developing_of},
    unknowns,
    windows::{Placed, Window},
    withheld::{Published, Withheld},
};
use crate::{
    country::{Developing, Iso3},
    registration::Gender,
    report::{CLASS_ROWS, DEVELOPING_ROW},
};

pub use visits::Visits;

/// Up to how many unknowns a report is looked at by itself, too: a dozen events of ten countries.
const SMALL: usize = 480;
/// Up to how many statements are made in turn: each takes as long as all before it.
const IN_TURN: usize = 2_000;
/// Up to how many are looked at: some tenths of a second. In larger worlds a report over few days may tell, beside the
/// public figures, of few that one over all of them does not.
const READ: usize = 6_000;
/// How many genders there are, the last not stated.
const GENDERS: usize = Gender::ALL.len() + 1;
const FEW: usize = super::FEW as usize;

/// An unknown: the participations of a country, as it stood, and of a gender at an event.
struct Unknown {
    event: usize,
    gender: u16,
    /// What holds it.
    held_by: Vec<u16>,
}

/// A figure.
struct Sum {
    of: Vec<(usize, i64)>,
    is_shown: bool,
    /// Whether everybody knows it anyway.
    is_known: bool,
}

/// Unknowns, the participations that they stand for, and the figures.
struct Sums<'a> {
    frame: &'a Frame,
    /// Which countries are called developing.
    meant: Developing,
    unknowns: Vec<Unknown>,
    /// By unknown, how many came.
    came: Vec<usize>,
    /// By unknown, who came, as far as these are few.
    people: Vec<Vec<u32>>,
    all: Vec<Sum>,
}

impl Published<'_> {
    /// Whether publications over a window tell something of few people that the public figures hide or they
    /// themselves do, and that is not told anyway by the public figures, what is out and how many came to each event.
    /// Never where many people are counted.
    #[must_use]
    pub fn is_told(&self, window: &Window, publications: &[Publication]) -> bool {
        if !self.is_read() {
            return false;
        }
        let census = self.census(window);
        let Some(mut sums) = self.sums(&census, window, publications) else { return false };
        if self.tells_of_events(publications) {
            sums.add_countries_at_events();
        }
        if let Some(placed) = census.windows.first() {
            sums.add_genders(placed);
        }
        sums.is_told()
    }

    /// All that publications over a window print, the public figures, and what is out and known anyway.
    fn sums<'c>(
        &self,
        census: &'c Census,
        window: &Window,
        publications: &[Publication],
    ) -> Option<Sums<'c>> {
        let (placed, others) = census.windows.split_first()?;
        let mut sums = self.unknowns(census, placed, window);
        sums.add_figures(|cell| self.hides(&census.frame, cell));
        if self.tells_of_events(publications) {
            sums.add_events();
        }
        for (at, publication) in &self.out.publications {
            sums.add(publication, &others[*at], self.out.windows[*at].developing);
        }
        sums.all.iter_mut().for_each(|sum| sum.is_known = true);
        for publication in publications {
            sums.add(publication, placed, window.developing);
        }
        Some(sums)
    }

    /// Whether a report on all places says how many came to each event.
    fn tells_of_events(&self, publications: &[Publication]) -> bool {
        let mut of_all = publications.iter().filter(|one| one.place.is_none());
        let mut out = self.out.publications.iter().filter(|(_, one)| one.place.is_none());
        of_all.all(|one| one.events) || out.any(|(_, one)| one.events)
    }

    fn codes(&self) -> BTreeSet<Option<Iso3>> {
        self.counted.places.iter().map(|(country, _)| *country).collect()
    }

    /// Whether so few people are counted that a report is looked at by itself, too.
    #[must_use]
    pub fn is_small(&self) -> bool {
        self.has_at_most(SMALL)
    }

    /// Whether so few people are counted that each statement on a place is made beside those before it.
    #[must_use]
    pub fn are_made_in_turn(&self) -> bool {
        self.has_at_most(IN_TURN)
    }

    /// Whether it is looked once more what is told.
    fn is_read(&self) -> bool {
        self.has_at_most(READ)
    }

    fn has_at_most(&self, unknowns: usize) -> bool {
        let found = self.counted.found.iter().map(|one| one.event as usize);
        let events: HashSet<usize> = found.chain(self.counted.closed.iter().copied()).collect();
        events.len() * self.codes().len() * GENDERS <= unknowns
    }

    fn unknowns<'c>(&self, census: &'c Census, placed: &Placed, window: &Window) -> Sums<'c> {
        let (source, frame) = (self.counted.source, &census.frame);
        let codes = self.codes();
        let (mut unknowns, mut numbers) = (Vec::new(), HashMap::new());
        for (event, record) in source.records.events.iter().enumerate() {
            let Some((time, theme)) = census.of_events[event] else { continue };
            let day = record.first_day().unwrap_or_default();
            for country in &codes {
                let stood = stand(*country, day, source.lists, window.developing);
                let of_place = held_by(frame, &stood, placed);
                for gender in (0..).take(GENDERS) {
                    if let Some(place) = census.of_stands.get(&stood) {
                        numbers.insert((event, *place, gender), unknowns.len());
                    }
                    let others = [(TIME, time), (THEME, theme), (GENDER, gender)];
                    let others = others.into_iter().flat_map(|(sort, unit)| frame.of(sort, unit));
                    let held_by = others.chain(&of_place).copied().collect();
                    unknowns.push(Unknown { event, gender, held_by });
                }
            }
        }
        let (mut came, mut people) = (vec![0; unknowns.len()], vec![Vec::new(); unknowns.len()]);
        for (found, seen) in self.counted.found.iter().zip(&census.seen) {
            let (place, gender) = (seen.units[PLACE], seen.units[GENDER]);
            let Some(at) = numbers.get(&(found.event as usize, place, gender)) else { continue };
            came[*at] += 1;
            if people[*at].len() < FEW && !people[*at].contains(&seen.person) {
                people[*at].push(seen.person);
            }
        }
        Sums { frame, meant: window.developing, unknowns, came, people, all: Vec::new() }
    }
}

/// What is printed that holds a country as it stood, whether anybody came then or not: nothing printed says where
/// nobody did.
fn held_by(frame: &Frame, (country, region, classes, [itu, meant], _): &Stand, placed: &Placed) -> Vec<u16> {
    let [union, developing] = placed.sums;
    let member = |axis: Axis, code: &str| frame.members(axis).find(|(_, one)| *one == code).map(|(at, _)| at);
    let classes_of = classes.iter().filter_map(|class| member(Axis::Class, class.code()));
    let printed = [
        member(Axis::Country, country.as_ref().map_or(NONE, Iso3::as_str)),
        member(Axis::Region, region.as_ref().map_or(NONE, |region| region.code())),
        itu.then(|| member(Axis::Class, DEVELOPING)).flatten(),
        (!classes.is_empty()).then_some(union),
        meant.then_some(developing),
    ];
    printed.into_iter().flatten().chain(classes_of).collect()
}

impl Sums<'_> {
    /// Adds a figure over all unknowns that it holds so many times.
    fn push(&mut self, is_shown: bool, times: impl Fn(&Unknown) -> i64) {
        let of = self.unknowns.iter().map(times).enumerate();
        let of: Vec<_> = of.filter(|(_, times)| *times != 0).collect();
        self.all.push(Sum { of, is_shown, is_known: false });
    }

    /// Adds a figure that is shown only if it is zero.
    fn push_with_zero(&mut self, times: impl Fn(&Unknown) -> i64) {
        self.push(false, times);
        let came = self.all.last().map_or(0, |sum| self.came(sum));
        if let Some(sum) = self.all.last_mut() {
            sum.is_shown = came == 0;
        }
    }

    /// The public figures.
    fn add_figures(&mut self, is_hidden: impl Fn((u16, u16)) -> bool) {
        let frame = self.frame;
        let all = || (0..).zip(&frame.coordinates).map(|(at, _)| at);
        let pairs = all().flat_map(|one: u16| all().filter(move |at| *at >= one).map(move |at| (one, at)));
        for (one, other) in pairs {
            if frame.is_printed(one, other) && frame.is_of_figures(one, other) {
                self.push(!is_hidden((one, other)), |unknown| Self::is_in(&[one, other], unknown));
            }
        }
    }

    fn events(&self) -> BTreeSet<usize> {
        self.unknowns.iter().map(|one| one.event).collect()
    }

    /// How many came to each event.
    fn add_events(&mut self) {
        for event in self.events() {
            self.push(true, |one| i64::from(one.event == event));
        }
    }

    /// How many came to each event from each country. No statement on a country says where anybody did, but reports
    /// over some days may tell where nobody did.
    fn add_countries_at_events(&mut self) {
        let countries: Vec<u16> =
            self.frame.members(Axis::Country).filter(|(_, code)| *code != NONE).map(|(at, _)| at).collect();
        for event in self.events() {
            for country in &countries {
                self.push_with_zero(|one| i64::from(one.event == event) * Self::is_in(&[*country], one));
            }
        }
    }

    /// The rows of the tables of a report: regions and none, classes, the developing countries.
    fn rows(&self) -> Vec<u16> {
        let rows = self.frame.members(Axis::Region).chain(self.frame.members(Axis::Class));
        rows.map(|(at, _)| at).take(DEVELOPING_ROW).collect()
    }

    /// All that a publication shows and hides; `developing` are the countries that it calls so.
    fn add(&mut self, publication: &Publication, placed: &Placed, developing: Developing) {
        let Publication { place, hidden, total, events } = publication;
        let member = |axis: Axis, code: &str| self.frame.members(axis).find(|(_, one)| *one == code);
        let place = match place {
            None => Some(ALL),
            Some((axis, code)) => member(*axis, code).map(|(at, _)| at),
        };
        // Of a place from which nobody ever came nothing is told.
        let Some(place) = place else { return };
        let whole = [placed.whole, place];
        let developing = developing_of(self.frame, placed, developing, self.meant);
        // Developing countries together are not divided by gender.
        let divided = self.rows();
        let rows: Vec<u16> = divided.iter().copied().chain([developing]).collect();
        self.push(*total, |one| Self::is_in(&whole, one));
        self.add_countries(&whole, hidden);
        self.add_of_rows(&rows, &whole, hidden.rows, None);
        self.add_overcount(&whole, placed.sums[0], hidden);
        for (year, time) in placed.years.iter().filter(|_| hidden.years.is_some()) {
            let bits = hidden.years.iter().flatten().find(|(one, _)| *one == year);
            self.add_of_rows(&rows, &[*time, place], bits.map_or(u16::MAX, |(_, bits)| *bits), None);
        }
        for (gender, bits) in (0..).zip(hidden.genders) {
            self.add_of_rows(&divided, &whole, bits, Some(gender));
        }
        if place != ALL {
            for event in self.events() {
                self.push(*events, |one| i64::from(one.event == event) * Self::is_in(&whole, one));
            }
        }
    }

    fn add_countries(&mut self, whole: &[u16], hidden: &Withheld) {
        let countries = self.frame.members(Axis::Country);
        let coded = countries.filter_map(|(at, code)| Some((at, code.parse::<Iso3>().ok()?)));
        for (country, code) in coded.collect::<Vec<_>>() {
            let is_shown = !hidden.countries.contains(&code);
            self.push(is_shown, |one| Self::is_in(whole, one) * Self::is_in(&[country], one));
        }
    }

    /// How many of each gender are of a country, and in two rows at once: what statements hide if they are few, so
    /// that the report on all places must not tell it either.
    fn add_genders(&mut self, placed: &Placed) {
        let rows = self.rows();
        let pairs =
            rows.iter().enumerate().flat_map(|(at, one)| rows[..at].iter().map(|other| [*one, *other]));
        let countries = self.frame.members(Axis::Country).map(|(at, _)| [at, at]);
        let whole = placed.whole;
        for [one, other] in pairs.chain(countries).collect::<Vec<_>>() {
            for gender in (0..).take(GENDERS) {
                self.push(false, |unknown| {
                    i64::from(unknown.gender == gender) * Self::is_in(&[whole, one, other], unknown)
                });
            }
        }
    }

    /// How many more the classes have than countries of any class, who are the `union`.
    fn add_overcount(&mut self, whole: &[u16], union: u16, hidden: &Withheld) {
        let classes = self.rows().split_off(CLASS_ROWS);
        self.push(!hidden.overcount, |one| {
            let times: i64 = classes.iter().map(|class| Self::is_in(&[*class], one)).sum();
            Self::is_in(whole, one) * (times - Self::is_in(&[union], one))
        });
    }

    /// Of each row, those within some coordinates, all or of one gender; `hidden` are rows, a bit each.
    fn add_of_rows(&mut self, rows: &[u16], within: &[u16], hidden: u16, gender: Option<u16>) {
        for (row, at) in rows.iter().enumerate() {
            self.push(hidden >> row & 1 == 0, |one| {
                let is_of_gender = gender.is_none_or(|gender| one.gender == gender);
                i64::from(is_of_gender) * Self::is_in(within, one) * Self::is_in(&[*at], one)
            });
        }
    }

    /// One if an unknown is in all of some coordinates, and else zero.
    fn is_in(all: &[u16], unknown: &Unknown) -> i64 {
        i64::from(all.iter().all(|at| *at == ALL || unknown.held_by.contains(at)))
    }

    /// Whether a figure of few follows from all, and not from what is known anyway.
    fn is_told(&self) -> bool {
        let secrets: Vec<&Sum> = self.all.iter().filter(|sum| !sum.is_shown && self.is_few(sum)).collect();
        if secrets.is_empty() {
            return false;
        }
        let all = self.follows(&secrets, |_| true);
        if !all.contains(&true) {
            return false;
        }
        // No publication hides a zero.
        let anyway = self.follows(&secrets, |sum| sum.is_known || self.came(sum) == 0);
        all.iter().zip(anyway).any(|(told, anyway)| *told && !anyway)
    }

    /// By secret, whether it follows from the figures that a reader has.
    fn follows(&self, secrets: &[&Sum], has: impl Fn(&Sum) -> bool) -> Vec<bool> {
        let shown = || self.all.iter().filter(|sum| sum.is_shown && has(sum));
        let mut zero = vec![false; self.unknowns.len()];
        for sum in shown().filter(|sum| self.came(sum) == 0) {
            sum.of.iter().filter(|(_, times)| *times > 0).for_each(|(at, _)| zero[*at] = true);
        }
        let open = |of: &[(usize, i64)]| of.iter().filter(|(at, _)| !zero[*at]).copied().collect::<Vec<_>>();
        let first = self.unknowns.len();
        let asked = secrets.iter().enumerate().map(|(number, sum)| {
            let mut of = open(&sum.of);
            of.push((first + number, -1));
            of
        });
        let mut equations: Vec<_> = shown().map(|sum| open(&sum.of)).filter(|of| !of.is_empty()).collect();
        equations.sort_unstable();
        equations.dedup();
        equations.extend(asked);
        unknowns::determined(first + secrets.len(), &equations).split_off(first)
    }

    fn came(&self, sum: &Sum) -> usize {
        sum.of.iter().map(|(at, _)| self.came[*at]).sum()
    }

    fn is_few(&self, sum: &Sum) -> bool {
        let people: HashSet<u32> = sum.of.iter().flat_map(|(at, _)| &self.people[*at]).copied().collect();
        (1..FEW).contains(&people.len())
    }
}
