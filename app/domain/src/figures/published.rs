//! The figures as they are published: every table of the list, with what is hidden already gone.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{
    axis::{Axis, Measure, TABLES, Table},
    census::Census,
    cube::Cube,
    frame::{ALL, Frame, PLACE, THEME, TIME},
    participations::Participations,
    protect::Protection,
    relations::Relations,
    windows::Windows,
};

/// One printed figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// A number.
    Number(u32),
    /// Hidden, because it points at few people or would give away what does. Never zero.
    Hidden,
}

/// A table with its figures by measure, row and column; a table without rows or columns has one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// The rows.
    pub rows: Option<Axis>,
    /// The columns.
    pub columns: Option<Axis>,
    /// The figures of the measures that fit; what is hidden is null.
    pub figures: BTreeMap<Measure, Vec<Vec<Option<u32>>>>,
}

/// Everything that is published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct Figures {
    /// The members of each axis, in their order.
    pub axes: BTreeMap<Axis, Vec<String>>,
    /// Every table of the list, in its order.
    pub tables: Vec<Listed>,
}

/// The public figures solved: by cell, whether it is hidden.
#[derive(Debug)]
pub(super) struct Solved {
    pub census: Census,
    pub cube: Cube,
    pub hidden: Vec<bool>,
}

impl Solved {
    /// Counts all cells, and hides those that must be.
    pub fn of(counted: &Participations<'_>) -> Self {
        let census = counted.census(Windows::default());
        let cube = Cube::count(&census.frame, &census.seen);
        let relations = Relations::of(&census.frame, &cube);
        let hidden = Protection::primary(&census.frame, &cube, &relations).complete().hidden();
        Self { census, cube, hidden }
    }
}

/// Publishes what was counted.
#[must_use]
pub fn publish(counted: &Participations<'_>) -> Figures {
    let Solved { census, cube, hidden } = Solved::of(counted);
    let counts = Counts {
        frame: &census.frame,
        cube: &cube,
        hidden: &hidden,
        census: &census,
        events: events(&census),
    };
    let axes = Axis::ALL
        .iter()
        .map(|axis| (*axis, census.frame.members(*axis).map(|(_, code)| code.to_owned()).collect()));
    Figures { axes: axes.collect(), tables: TABLES.iter().map(|table| counts.listed(*table)).collect() }
}

/// Events by pairs of coordinates of time and theme.
fn events(census: &Census) -> BTreeMap<(u16, u16), u32> {
    let mut events = BTreeMap::new();
    for (time, set) in &census.events {
        for time in census.frame.of(TIME, *time).iter().chain([&ALL]) {
            for theme in census.frame.of(THEME, *set).iter().chain([&ALL]) {
                *events.entry((*time.min(theme), *time.max(theme))).or_insert(0) += 1;
            }
        }
    }
    events
}

/// What the tables are filled from.
struct Counts<'a> {
    frame: &'a Frame,
    cube: &'a Cube,
    hidden: &'a [bool],
    census: &'a Census,
    events: BTreeMap<(u16, u16), u32>,
}

impl Counts<'_> {
    fn listed(&self, table: Table) -> Listed {
        let members = |axis: Option<Axis>| match axis {
            Some(axis) => self.frame.members(axis).map(|(at, _)| at).collect(),
            None => vec![ALL],
        };
        let (rows, columns): (Vec<u16>, Vec<u16>) = (members(table.rows), members(table.columns));
        let row = |measure: Measure, row: u16| {
            columns.iter().map(|column| self.figure(measure, row, *column)).collect::<Vec<_>>()
        };
        let fitting = Measure::ALL.iter().copied().filter(|measure| table.fits(*measure));
        let figures =
            fitting.map(|measure| (measure, rows.iter().map(|at| row(measure, *at)).collect())).collect();
        Listed { rows: table.rows, columns: table.columns, figures }
    }

    fn figure(&self, measure: Measure, one: u16, other: u16) -> Option<u32> {
        let at = self.cube.at(one, other);
        match measure {
            Measure::Participations => (!self.hidden[at]).then(|| self.cube.get(at).participations),
            Measure::People => (!self.hidden[at]).then(|| self.cube.get(at).people),
            Measure::Countries => Some(self.countries(one, other)),
            Measure::Events => Some(self.events.get(&(one.min(other), one.max(other))).copied().unwrap_or(0)),
        }
    }

    /// How many countries have a row in the table by country: a region or class has those whose
    /// people came while it held them.
    fn countries(&self, one: u16, other: u16) -> u32 {
        let is_place = |at: u16| self.frame.coordinates[usize::from(at)].sort == Some(PLACE);
        let (place, context) = if is_place(one) { (one, other) } else { (other, one) };
        let units = self.frame.units[PLACE].iter().zip(&self.census.countries);
        let from_there = |(unit, country): (&Vec<u16>, &Option<u16>)| {
            let came = self.cube.get(self.cube.at(unit[0], context)).participations > 0;
            country.filter(|_| came && (!is_place(place) || unit.contains(&place)))
        };
        let countries: BTreeSet<u16> = units.filter_map(from_there).collect();
        u32::try_from(countries.len()).unwrap_or(u32::MAX)
    }
}

impl Figures {
    /// One figure, by codes of members; none where there is no such table or member, or the measure
    /// does not fit.
    #[must_use]
    pub fn figure(
        &self,
        measure: Measure,
        one: Option<(Axis, &str)>,
        other: Option<(Axis, &str)>,
    ) -> Option<Shown> {
        let table = Table::over(one.map(|(axis, _)| axis), other.map(|(axis, _)| axis))?;
        let listed = self.listed(table)?;
        let place = |axis: Option<Axis>| match axis {
            None => Some(0),
            Some(axis) => {
                let (_, code) = [one, other].into_iter().flatten().find(|(own, _)| *own == axis)?;
                self.members(axis).iter().position(|member| member == code)
            }
        };
        let figure = listed.figures.get(&measure)?.get(place(table.rows)?)?.get(place(table.columns)?)?;
        Some(figure.map_or(Shown::Hidden, Shown::Number))
    }

    /// A table with its figures.
    #[must_use]
    pub fn listed(&self, table: Table) -> Option<&Listed> {
        self.tables.iter().find(|listed| (listed.rows, listed.columns) == (table.rows, table.columns))
    }

    /// The members of an axis.
    #[must_use]
    pub fn members(&self, axis: Axis) -> &[String] {
        self.axes.get(&axis).map_or(&[], Vec::as_slice)
    }

    /// SHA-256 over the figures as JSON, in hexadecimal: the same facts give the same.
    ///
    /// # Panics
    /// Never: figures are numbers, texts and lists, all of which JSON can write.
    #[must_use]
    pub fn digest(&self) -> String {
        let json = serde_json::to_vec(self).expect("figures are plain values");
        Sha256::digest(json).iter().fold(String::with_capacity(64), |mut hex, byte| {
            // Writing to a string cannot fail.
            let _ = write!(hex, "{byte:02x}");
            hex
        })
    }
}
