//! Every cell of every table, counted.

use super::frame::{ALL, Frame, SORTS, Seen};

/// What one cell counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    /// Participations.
    pub participations: u32,
    /// Distinct people.
    pub people: u32,
}

/// The counts by pairs of coordinates.
#[derive(Debug, Clone)]
pub struct Cube {
    side: usize,
    counts: Vec<Count>,
    atoms: Vec<[u16; SORTS]>,
}

impl Cube {
    /// Counts participations, each of which is one person at one event.
    #[must_use]
    pub fn count(frame: &Frame, seen: &[Seen]) -> Self {
        let side = frame.len();
        let mut cube = Self { side, counts: vec![Count::default(); side * side], atoms: Vec::new() };
        let people = seen.iter().map(|one| one.person as usize + 1).max().unwrap_or(0);
        let mut times = vec![0_u32; people];
        for one in seen {
            times[one.person as usize] += 1;
        }
        // Many come once, and many of them alike.
        let came_once = |one: &&Seen| times[one.person as usize] == 1;
        let mut once: Vec<[u16; SORTS]> = seen.iter().filter(came_once).map(|one| one.units).collect();
        let mut again: Vec<Seen> = seen.iter().filter(|one| !came_once(one)).copied().collect();
        once.sort_unstable();
        let mut cells = Vec::new();
        for alike in once.chunk_by(|one, other| one == other) {
            let people = u32::try_from(alike.len()).unwrap_or(u32::MAX);
            cells.clear();
            cube.cells_of(frame, alike[0], &mut cells);
            for at in &cells {
                cube.counts[*at].participations += people;
                cube.counts[*at].people += people;
            }
            cube.atoms.push(alike[0]);
        }
        again.sort_unstable_by_key(|one| one.person);
        // By cell, who was counted there last.
        let mut counted = vec![u32::MAX; cube.counts.len()];
        for one in &again {
            cells.clear();
            cube.cells_of(frame, one.units, &mut cells);
            for at in &cells {
                let is_new = std::mem::replace(&mut counted[*at], one.person) != one.person;
                cube.counts[*at].participations += 1;
                cube.counts[*at].people += u32::from(is_new);
            }
            cube.atoms.push(one.units);
        }
        cube.atoms.sort_unstable();
        cube.atoms.dedup();
        cube
    }

    /// Every combination of units that there is.
    #[must_use]
    pub(super) fn atoms(&self) -> &[[u16; SORTS]] {
        &self.atoms
    }

    /// The number of the cell of two coordinates, in either order.
    #[must_use]
    pub fn at(&self, one: u16, other: u16) -> usize {
        usize::from(one.min(other)) * self.side + usize::from(one.max(other))
    }

    /// The two coordinates of a cell.
    #[must_use]
    pub fn coordinates(&self, at: usize) -> (u16, u16) {
        let number = |at: usize| u16::try_from(at).unwrap_or(ALL);
        (number(at / self.side), number(at % self.side))
    }

    /// One cell.
    #[must_use]
    pub fn get(&self, at: usize) -> Count {
        self.counts[at]
    }

    /// The numbers of the cells that are not zero.
    #[cfg(test)]
    pub fn filled(&self) -> impl Iterator<Item = usize> {
        (0..self.counts.len()).filter(|at| self.counts[*at].participations > 0)
    }

    /// How many cells there could be.
    #[must_use]
    pub fn len(&self) -> usize {
        self.counts.len()
    }

    /// The cells that hold a participation, also those that no table has.
    pub(super) fn cells_of(&self, frame: &Frame, units: [u16; SORTS], cells: &mut Vec<usize>) {
        let of = |sort: usize| frame.of(sort, units[sort]);
        cells.push(self.at(ALL, ALL));
        for sort in 0..SORTS {
            for one in of(sort) {
                cells.push(self.at(ALL, *one));
                for other in (sort + 1..SORTS).flat_map(of) {
                    cells.push(self.at(*one, *other));
                }
            }
        }
    }
}
