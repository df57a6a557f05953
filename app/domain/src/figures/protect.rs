//! What is hidden: figures that point at few people, and as much more as it takes that none of these
//! can be worked out from everything that is printed.
//!
//! At first everything is hidden that can be. Then one figure after the other is shown, the most missed first,
//! unless a reader could work out with it, and with all that is shown already, what points at few people. So a
//! sum over many is hidden only where it would tell even if no country were shown; and each figure that stays
//! hidden beside others would tell.

use std::{cmp::Reverse, collections::HashSet};

use super::{
    FEW,
    axis::Axis,
    cube::Cube,
    frame::{ALL, Frame},
    relations::Relations,
};

mod reader;

use reader::Reader;

/// How one cell stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Cell {
    table: InTable,
    /// Whether it points at few people.
    few: bool,
    hidden: bool,
}

/// Whether some table has a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum InTable {
    /// It is only a part of what tables have.
    No,
    /// It is printed or hidden here.
    Yes,
    /// It stays as it is: it is published already, or never hidden.
    Fixed,
}

/// Every cell that is not zero, hidden or not.
pub(super) struct Protection<'a> {
    frame: &'a Frame,
    cube: &'a Cube,
    relations: &'a Relations,
    cells: Vec<Cell>,
    /// Whether a reader is thought to know in which parts that no table prints somebody is.
    sees_parts: bool,
    /// What points at few people and follows even where everything is hidden that can be.
    told: Vec<usize>,
}

impl<'a> Protection<'a> {
    /// Hides what points at few people, and nothing else yet.
    pub fn primary(frame: &'a Frame, cube: &'a Cube, relations: &'a Relations) -> Self {
        let cell = |at: usize| {
            let (one, other) = cube.coordinates(at);
            let printed = frame.is_printed(one, other);
            let few = frame.is_listed(one, other) && (1..FEW).contains(&cube.get(at).people);
            let table = if printed { InTable::Yes } else { InTable::No };
            Cell { table, few, hidden: printed && few }
        };
        let cells = (0..cube.len()).map(cell).collect();
        Self { frame, cube, relations, cells, sees_parts: true, told: Vec::new() }
    }

    /// Hides in what other publications show what points at few people, where the public figures are
    /// published already: `published` says by cell of theirs whether it is hidden. Zeros that are `unseen`
    /// are not printed.
    pub fn beside(
        frame: &'a Frame,
        cube: &'a Cube,
        relations: &'a Relations,
        published: impl Fn(usize) -> bool,
        unseen: &HashSet<usize>,
    ) -> Self {
        let cell = |at: usize| {
            let (one, other) = cube.coordinates(at);
            let printed = frame.is_printed(one, other) && !unseen.contains(&at);
            if !printed {
                return Cell { table: InTable::No, few: false, hidden: false };
            }
            let is_few = (1..FEW).contains(&cube.get(at).people);
            if !frame.is_of_window(one, other) {
                let hidden = published(at);
                return Cell { table: InTable::Fixed, few: hidden && is_few, hidden };
            }
            // How many came at all is said everywhere, but where a report by itself finds that it tells.
            if one == ALL {
                return Cell { table: InTable::Fixed, few: false, hidden: false };
            }
            let hidden = Self::is_few(frame, cube, at, &published);
            // What the figures hide beside others is not shown here.
            let table = if hidden && !is_few { InTable::Fixed } else { InTable::Yes };
            Cell { table, few: is_few, hidden }
        };
        let cells = (0..cube.len()).map(cell).collect();
        Self { frame, cube, relations, cells, sees_parts: false, told: Vec::new() }
    }

    /// Whether a cell of another publication points at few people, or counts the very same as a figure that
    /// is hidden.
    pub fn is_few(frame: &Frame, cube: &Cube, at: usize, published: impl Fn(usize) -> bool) -> bool {
        let (one, other) = cube.coordinates(at);
        (1..FEW).contains(&cube.get(at).people)
            || frame.alike(one, other).any(|(one, other)| published(cube.at(one, other)))
    }

    /// Hides more, so that nothing follows any more that could be kept from it.
    pub fn complete(mut self) -> Self {
        let mut ours: Vec<usize> = (0..self.cells.len()).filter(|at| self.can_be_shown(*at)).collect();
        ours.sort_by_key(|at| Reverse(self.missed(*at)));
        for at in &ours {
            self.cells[*at].hidden = true;
        }
        let mut reader = Reader::of(&self);
        self.told = std::mem::take(&mut reader.told);
        for at in ours {
            if let Some(shown) = reader.show(at, |at| self.can_be_shown(at)) {
                for at in shown {
                    self.cells[at].hidden = false;
                }
            }
        }
        self
    }

    /// What points at few people and could not be kept.
    pub fn told(&self) -> &[usize] {
        &self.told
    }

    /// By cell, whether it is hidden.
    pub fn hidden(&self) -> Vec<bool> {
        self.cells.iter().map(|cell| cell.hidden).collect()
    }

    /// Whether it is shown unless that would tell something.
    fn can_be_shown(&self, at: usize) -> bool {
        let cell = self.cells[at];
        cell.table == InTable::Yes && !cell.few && self.cube.get(at).participations > 0
    }

    /// What is most when a figure is missed most: sums over many before single countries.
    fn missed(&self, at: usize) -> (bool, u32, u32, usize) {
        (!self.is_of_a_country(at), self.weight(at), self.cube.get(at).participations, at)
    }

    fn is_of_a_country(&self, at: usize) -> bool {
        let (one, other) = self.cube.coordinates(at);
        [one, other].iter().any(|at| self.frame.coordinates[usize::from(*at)].axis == Some(Axis::Country))
    }

    fn is_of_a_gender(&self, at: usize) -> bool {
        let (one, other) = self.cube.coordinates(at);
        [one, other].iter().any(|at| self.frame.coordinates[usize::from(*at)].axis == Some(Axis::Gender))
    }

    /// How much a figure is missed: two coordinates less than one, a country less than a region.
    fn weight(&self, at: usize) -> u32 {
        let (one, other) = self.cube.coordinates(at);
        let of = |at: u16| match self.frame.coordinates[usize::from(at)].axis {
            None if at != ALL => 10,
            Some(Axis::Country) => 1,
            Some(Axis::Theme) => 2,
            Some(Axis::Gender | Axis::Year) => 4,
            Some(Axis::Region) => 7,
            // Regions can take the place of each other, and of classes only the countries in them.
            Some(Axis::Class) => 8,
            Some(Axis::Cycle) => 10,
            None => 30,
        };
        of(one) + of(other)
    }
}
