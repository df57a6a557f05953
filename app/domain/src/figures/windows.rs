//! Time, and what other publications count of it. A report counts participations of events that it
//! chooses; beside the years and cycles of the public figures it is one more way to add up the same
//! participations, so that what is printed of the one can tell what is hidden in the other.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use chrono::Datelike;

use super::{
    axis::Axis,
    census::{Cycle, number},
    frame::{ALL, Frame, Own, Shows, TIME, Whole},
};
use crate::{country::Developing, period::Placement, report::EventRecord};

/// What another publication counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    /// The events whose participations it counts, by their rows.
    pub events: HashSet<i64>,
    /// Which countries it calls developing.
    pub developing: Developing,
}

/// A stretch of time: a year, the cycle where that is certain, and whether the window counts it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Stretch {
    year: i32,
    cycle: Option<usize>,
    /// Whether the window counts it.
    counted: bool,
    /// The event, where it is told how many came to each.
    event: Option<i64>,
}

/// Up to how many events of a window are told apart. A report says how many came to each, which tells
/// little where there are many, since nothing says how many came from where.
const APART: usize = 32;

impl Stretch {
    /// The stretch of an event.
    pub fn of(event: &EventRecord, cycles: &[Cycle], window: Option<&Window>) -> Self {
        let inside =
            |cycle: &Cycle| event.start.is_some_and(|start| cycle.period.place(start) == Placement::Inside);
        let counting = window.filter(|window| window.events.contains(&event.id));
        let apart = counting.is_some_and(|window| window.events.len() <= APART);
        Self {
            year: event.first_day().unwrap_or_default().year(),
            cycle: cycles.iter().position(inside),
            counted: counting.is_some(),
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

/// Units of time, and the coordinates of the window, as far as these are times.
pub(super) struct Times {
    pub units: BTreeMap<Stretch, u16>,
    pub window: Option<Placed>,
}

impl Times {
    /// Adds years, cycles and the window, if there is one, to a frame.
    pub fn add(
        frame: &mut Frame,
        stretches: BTreeSet<Stretch>,
        cycles: &[Cycle],
        window: Option<&Window>,
    ) -> Self {
        let years: BTreeSet<i32> = stretches.iter().map(|stretch| stretch.year).collect();
        let years: BTreeMap<i32, u16> =
            years.into_iter().map(|year| (year, frame.add(TIME, Axis::Year, year.to_string()))).collect();
        let cycles: Vec<u16> =
            cycles.iter().map(|cycle| frame.add(TIME, Axis::Cycle, cycle.code.as_str())).collect();
        let window = window.map(|_| Placed::add(frame, &stretches));
        let mut parts: BTreeMap<u16, Vec<u16>> = BTreeMap::new();
        for stretch in &stretches {
            let year = years[&stretch.year];
            let divided = stretches.iter().filter(|other| other.year == stretch.year).count() > 1;
            let base =
                if divided { frame.add_part(TIME, Axis::Year, stretch.year.to_string()) } else { year };
            let counting = window.iter().filter(|_| stretch.counted);
            let counting = counting.flat_map(|window| window.holding(stretch.year));
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
        Self { units, window }
    }
}

impl Placed {
    fn add(frame: &mut Frame, stretches: &BTreeSet<Stretch>) -> Self {
        let whole = frame.add_own(TIME, Own::Window(Shows::Everything));
        let counted = stretches.iter().filter(|stretch| stretch.counted);
        let years: BTreeSet<i32> = counted.map(|stretch| stretch.year).collect();
        let years = if years.len() > 1 { years } else { BTreeSet::new() };
        let years = years.into_iter().map(|year| (year, frame.add_own(TIME, Own::Window(Shows::Rows))));
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
