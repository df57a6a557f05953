//! What a report must not show, because the public figures hide it, or because beside the public figures
//! it would tell what they hide, or they what it hides.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::{Deserialize, Serialize};

use super::{
    axis::Axis,
    census::{Census, NONE},
    cube::Cube,
    frame::Frame,
    participations::Participations,
    protect::Protection,
    publication::Out,
    published::Solved,
    relations::Relations,
    windows::{Placed, Window, Windows},
};
use crate::{
    country::Iso3,
    registration::Gender,
    report::{CLASS_ROWS, DEVELOPING_ROW, DIVIDED},
};

/// How far few people are kept by what is not shown of a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kept {
    /// Something of them may follow from what is shown.
    #[default]
    InPart,
    /// Nothing follows of them that is not told elsewhere.
    Wholly,
}

/// What is not to be shown of a window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "one for each thing that is hidden as a whole")]
pub struct Withheld {
    /// Countries and territories.
    pub countries: BTreeSet<Iso3>,
    /// Whether it is all of them.
    pub all_countries: bool,
    /// The regions and none, the classes, all developing countries: a bit each.
    pub rows: u16,
    /// How many more the classes have together than countries of any class.
    pub overcount: bool,
    /// In single years, the rows; and all of these if there is none.
    pub years: Option<BTreeMap<i32, u16>>,
    /// Countries that the public figures hide in a year or cycle some of which is counted, or what is out does.
    pub in_a_time: BTreeSet<Iso3>,
    /// Whether how many came to each event would tell too much.
    pub events: bool,
    /// Whether how many came in all would, and with it how many came to each event. Of what was frozen before this
    /// was looked at, it is told.
    #[serde(default)]
    pub whole: bool,
    /// By gender, the last not stated, the rows of regions and classes.
    pub genders: [u16; Gender::ALL.len() + 1],
    /// Whether more has to be hidden beside it. Of what was frozen before this was looked at, it has.
    #[serde(default)]
    pub kept: Kept,
}

/// The public figures as they are published and all else that is out, beside which another publication is made.
#[derive(Debug)]
pub struct Published<'a> {
    pub(super) counted: Participations<'a>,
    pub(super) out: Out,
    hidden: HiddenCells,
}

impl<'a> Published<'a> {
    /// Publishes what was counted.
    #[must_use]
    pub fn of(counted: Participations<'a>) -> Self {
        let hidden = HiddenCells::of(Solved::of(&counted));
        let out = Out::of(counted.source.earlier);
        Self { counted, out, hidden }
    }

    /// Everything counted, beside a window and those of what is out.
    pub(super) fn census(&self, window: &Window) -> Census {
        self.counted.census(Windows { own: Some(window), earlier: &self.out.windows })
    }

    /// Whether a statement on a place is out over other events, some of which are among those of a window.
    pub(crate) fn has_statements_over_others(&self, window: &Window) -> bool {
        let is_other = |at: usize| {
            let out = &self.out.windows[at].events;
            *out != window.events && !out.is_disjoint(&window.events)
        };
        self.out.publications.iter().any(|(at, one)| one.place.is_some() && is_other(*at))
    }

    /// Whether the public figures hide a cell of another frame.
    pub(super) fn hides(&self, frame: &Frame, cell: (u16, u16)) -> bool {
        self.hidden.has(frame, cell)
    }

    /// What is not to be shown of a window, where everything else of it is printed.
    #[must_use]
    pub fn withheld(&self, window: &Window) -> Withheld {
        let Census { frame, seen, windows, .. } = self.census(window);
        let Some((placed, others)) = windows.split_first() else { return Withheld::nothing() };
        let cube = Cube::count(&frame, &seen);
        let out = self.out.not_shown(&frame, &cube, others, window.developing);
        let is_hidden = |at: usize| self.hidden.has(&frame, cube.coordinates(at)) || out.hidden.contains(&at);
        let relations = Relations::beside(&frame, &cube, &out.unseen);
        let beside = Protection::beside(&frame, &cube, &relations, is_hidden, &out.unseen);
        let beside = beside.complete();
        let mut one = Withheld::of(&frame, &cube, &beside.hidden(), placed);
        // What the public figures and statements tell is told anyway. Where few people are counted, the report is
        // looked at once more by itself.
        let is_out_anyway = |at: &usize| {
            let (one, other) = cube.coordinates(*at);
            !frame.is_of_window(one, other) || frame.alike(one, other).next().is_some()
        };
        let told = beside.told();
        if !self.is_small() && told.iter().all(is_out_anyway) {
            one.kept = Kept::Wholly;
        }
        let times = || placed.times(&frame).filter(|time| *time != placed.whole);
        let of_figures = times().flat_map(|time| self.hidden.countries(&frame, time));
        let is_out = |time: u16, at: u16| out.hidden.contains(&cube.at(time, at));
        let countries =
            || frame.members(Axis::Country).filter_map(|(at, code)| Some((at, code.parse().ok()?)));
        let elsewhere = times().flat_map(|time| countries().filter(move |(at, _)| is_out(time, *at)));
        one.in_a_time = of_figures.chain(elsewhere.map(|(_, code)| code)).collect();
        one
    }
}

/// The hidden cells of the public figures by the axes and codes of their coordinates.
#[derive(Debug)]
struct HiddenCells {
    solved: Solved,
    coordinates: HashMap<(Option<Axis>, String), u16>,
}

impl HiddenCells {
    fn of(solved: Solved) -> Self {
        let printed = (0..).zip(&solved.census.frame.coordinates).filter(|(_, one)| one.printed);
        let coordinates = printed.map(|(at, one)| ((one.axis, one.code.clone()), at)).collect();
        Self { solved, coordinates }
    }

    fn is_hidden(&self, one: u16, other: u16) -> bool {
        self.solved.hidden[self.solved.cube.at(one, other)]
    }

    /// The countries that are hidden in a year or cycle of another frame.
    fn countries(&self, frame: &Frame, time: u16) -> impl Iterator<Item = Iso3> {
        let time = self.own(frame, time);
        let hidden = move |(at, _): &(u16, &str)| time.is_some_and(|time| self.is_hidden(*at, time));
        let countries = self.solved.census.frame.members(Axis::Country);
        countries.filter(hidden).filter_map(|(_, code)| code.parse().ok())
    }

    /// The coordinate of the figures that is one of another frame.
    fn own(&self, frame: &Frame, at: u16) -> Option<u16> {
        let coordinate = &frame.coordinates[usize::from(at)];
        let key = (coordinate.axis, coordinate.code.clone());
        self.coordinates.get(&key).copied().filter(|_| coordinate.printed && coordinate.own.is_none())
    }

    /// Whether a cell of another frame is one of the figures and hidden there.
    fn has(&self, frame: &Frame, (one, other): (u16, u16)) -> bool {
        self.own(frame, one).zip(self.own(frame, other)).is_some_and(|(one, other)| {
            self.solved.census.frame.is_printed(one, other) && self.is_hidden(one, other)
        })
    }
}

impl Withheld {
    /// Nothing at all.
    #[must_use]
    pub fn nothing() -> Self {
        Self {
            countries: BTreeSet::new(),
            rows: 0,
            overcount: false,
            years: Some(BTreeMap::new()),
            in_a_time: BTreeSet::new(),
            events: false,
            whole: false,
            all_countries: false,
            genders: Default::default(),
            kept: Kept::InPart,
        }
    }

    /// Whether it has all that another one has.
    pub(super) fn hides_all_of(&self, other: &Self) -> bool {
        let bits = |here: u16, there: u16| there & !here == 0;
        let of_years = |here: &BTreeMap<i32, u16>, there: &BTreeMap<i32, u16>| {
            there.iter().all(|(year, rows)| here.get(year).is_some_and(|own| bits(*own, *rows)))
        };
        let years = match (&self.years, &other.years) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(here), Some(there)) => of_years(here, there),
        };
        let is_hidden = [(self.overcount, other.overcount), (self.whole, other.whole)];
        years
            && is_hidden.iter().all(|(here, there)| *here || !there)
            && bits(self.rows, other.rows)
            && self.genders.iter().zip(other.genders).all(|(here, there)| bits(*here, there))
            && (self.all_countries || (!other.all_countries && other.countries.is_subset(&self.countries)))
    }

    fn of(frame: &Frame, cube: &Cube, hidden: &[bool], window: &Placed) -> Self {
        let is_hidden = |time: u16, at: u16| hidden[cube.at(time, at)];
        let rows = |time: u16| {
            let rows = frame.members(Axis::Region).chain(frame.members(Axis::Class));
            let hidden = (0..).zip(rows).filter(|(_, (at, _))| is_hidden(time, *at));
            hidden.fold(0, |bits, (row, _)| bits | 1 << row)
        };
        let countries =
            frame.members(Axis::Country).filter(|(at, code)| *code != NONE && is_hidden(window.whole, *at));
        // No table of the figures has genders by place and time together, so that a gender which they hide in a
        // year or cycle of the window, or in a row, is not shown there.
        let times: Vec<u16> = window.times(frame).collect();
        let mut genders = [0; Gender::ALL.len() + 1];
        for (hidden, (at, _)) in genders.iter_mut().zip(frame.members(Axis::Gender)) {
            let in_a_time = times.iter().any(|time| is_hidden(*time, at));
            *hidden = if in_a_time { DIVIDED } else { rows(at) & DIVIDED };
        }
        let [union, developing] = window.sums.map(|sum| is_hidden(window.whole, sum));
        let printed = rows(window.whole) | u16::from(developing) << DEVELOPING_ROW;
        let classes = (1 << DEVELOPING_ROW) - (1 << CLASS_ROWS);
        Self {
            countries: countries.filter_map(|(_, code)| code.parse().ok()).collect(),
            rows: printed,
            overcount: union || printed & classes != 0,
            years: Some(window.years.iter().map(|(year, at)| (*year, rows(*at))).collect()),
            in_a_time: BTreeSet::new(),
            events: false,
            whole: false,
            all_countries: false,
            genders,
            kept: Kept::InPart,
        }
    }
}
