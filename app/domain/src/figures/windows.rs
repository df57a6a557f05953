//! Time, and what other publications count of it. A report counts participations of events that it
//! chooses; beside the years and cycles of the public figures, and the reports that are out already, it is
//! one more way to add up the same participations, so that what is printed of the one can tell what is hidden
//! in the other.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike;
use serde::{Deserialize, Serialize};

use super::{
    axis::Axis,
    census::{Cycle, number},
    frame::{ALL, Frame, Own, Shows, TIME, Whole},
};
use crate::{country::Developing, period::Placement, report::EventRecord};

/// What another publication counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// The events whose participations it counts, by their rows.
    pub events: BTreeSet<i64>,
    /// Which countries it calls developing.
    pub developing: Developing,
}

/// The window of the publication that is being made, if one is, and those of the ones that are out already.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Windows<'a> {
    pub own: Option<&'a Window>,
    pub earlier: &'a [Window],
}

/// Whose coordinates they are: of what is being made, or is out.
type Whose = fn(Shows) -> Own;

impl<'a> Windows<'a> {
    fn all(self) -> impl Iterator<Item = (Whose, &'a Window)> {
        let own = self.own.map(|one| (Own::Window as Whose, one));
        own.into_iter().chain(self.earlier.iter().map(|one| (Own::Earlier as Whose, one)))
    }
}

/// A stretch of time: a year, the cycle where that is certain, and which windows count it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Stretch {
    year: i32,
    cycle: Option<usize>,
    /// The windows that count it, by position.
    counted: Vec<usize>,
    /// The event, where it is told how many came to each.
    event: Option<i64>,
}

/// Up to how many events of a window are told apart. A report says how many came to each, which tells
/// little where there are many, since nothing says how many came from where.
const APART: usize = 32;

impl Stretch {
    /// The stretch of an event.
    pub fn of(event: &EventRecord, cycles: &[Cycle], windows: Windows<'_>) -> Self {
        let inside =
            |cycle: &Cycle| event.start.is_some_and(|start| cycle.period.place(start) == Placement::Inside);
        let counting = || windows.all().enumerate().filter(|(_, (_, one))| one.events.contains(&event.id));
        let apart = counting().any(|(_, (_, window))| window.events.len() <= APART);
        Self {
            year: event.first_day().unwrap_or_default().year(),
            cycle: cycles.iter().position(inside),
            counted: counting().map(|(at, _)| at).collect(),
            event: apart.then_some(event.id),
        }
    }
}

/// The coordinates of a window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// All that it counts.
    pub whole: u16,
    /// Its years, where it counts more than one.
    pub years: Vec<(i32, u16)>,
    /// All countries of any class, and the developing ones as the window calls them.
    pub sums: [u16; 2],
}

/// Units of time, and the coordinates of the windows, as far as these are times.
pub(super) struct Times {
    pub units: BTreeMap<Stretch, u16>,
    pub windows: Vec<Placed>,
}

impl Times {
    /// Adds years, cycles and windows to a frame.
    pub fn add(
        frame: &mut Frame,
        stretches: BTreeSet<Stretch>,
        cycles: &[Cycle],
        windows: Windows<'_>,
    ) -> Self {
        let years: BTreeSet<i32> = stretches.iter().map(|stretch| stretch.year).collect();
        let years: BTreeMap<i32, u16> =
            years.into_iter().map(|year| (year, frame.add(TIME, Axis::Year, year.to_string()))).collect();
        let cycles: Vec<u16> =
            cycles.iter().map(|cycle| frame.add(TIME, Axis::Cycle, cycle.code.as_str())).collect();
        let numbered = windows.all().enumerate();
        let windows: Vec<Placed> =
            numbered.map(|(at, (whose, _))| Placed::add(frame, at, whose, &stretches)).collect();
        let mut parts: BTreeMap<u16, Vec<u16>> = BTreeMap::new();
        for stretch in &stretches {
            let year = years[&stretch.year];
            let divided = stretches.iter().filter(|other| other.year == stretch.year).count() > 1;
            let base =
                if divided { frame.add_part(TIME, Axis::Year, stretch.year.to_string()) } else { year };
            let counting = stretch.counted.iter().flat_map(|at| windows[*at].holding(stretch.year));
            let event = stretch.event.map(|_| frame.add_own(TIME, Own::Window(Shows::Sum)));
            let wholes = divided.then_some(year).into_iter().chain(counting).chain(event);
            let wholes: Vec<u16> = wholes.chain(stretch.cycle.map(|at| cycles[at])).collect();
            for whole in &wholes {
                parts.entry(*whole).or_default().push(base);
            }
            frame.units[TIME].push(std::iter::once(base).chain(wholes).collect());
        }
        let all = Whole { whole: ALL, parts: years.into_values().collect() };
        let others = parts.into_iter().map(|(whole, parts)| Whole { whole, parts });
        frame.wholes[TIME] = std::iter::once(all).chain(others).collect();
        let units = stretches.into_iter().enumerate().map(|(at, unit)| (unit, number(at))).collect();
        Self { units, windows }
    }
}

impl Placed {
    fn add(frame: &mut Frame, at: usize, side: Whose, stretches: &BTreeSet<Stretch>) -> Self {
        let whole = frame.add_own(TIME, side(Shows::Everything));
        let counted = stretches.iter().filter(|stretch| stretch.counted.contains(&at));
        let years: BTreeSet<i32> = counted.map(|stretch| stretch.year).collect();
        let years = if years.len() > 1 { years } else { BTreeSet::new() };
        let years = years.into_iter().map(|year| (year, frame.add_own(TIME, side(Shows::Rows))));
        Self { whole, years: years.collect(), sums: [ALL; 2] }
    }

    /// The years, cycles and others of which it counts some.
    pub fn times(&self, frame: &Frame) -> impl Iterator<Item = u16> {
        let counted = frame.units[TIME].iter().filter(|held_by| held_by.contains(&self.whole));
        counted.flatten().copied().collect::<BTreeSet<u16>>().into_iter()
    }

    /// The coordinates that hold what it counts of a year.
    fn holding(&self, year: i32) -> impl Iterator<Item = u16> {
        let own = self.years.iter().filter(move |(own, _)| *own == year).map(|(_, at)| *at);
        own.chain([self.whole])
    }
}
