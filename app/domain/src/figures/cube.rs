//! Every cell of every table, counted.

use hashbrown::HashTable;

use super::frame::{ALL, Frame, SORTS, Seen};
use crate::report::spread;

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
        let mut alike = Alike::default();
        let numbers: Vec<u32> = seen.iter().map(|one| alike.number(one.units)).collect();
        let cells: Vec<Vec<u32>> = alike.units.iter().map(|units| cube.cells_of(frame, *units)).collect();
        let people = People::of(seen, &numbers);
        // Of those whose participations are all alike as many are counted at once as there are.
        let mut of_one_kind = vec![0_u32; cells.len()];
        // By cell, who was counted there last.
        let mut counted = vec![u32::MAX; cube.counts.len()];
        for (person, came) in (0..).zip(people.iter()) {
            let Some((first, others)) = came.split_first() else { continue };
            if others.iter().all(|other| other == first) {
                of_one_kind[*first as usize] += 1;
                continue;
            }
            for at in came.iter().flat_map(|number| &cells[*number as usize]).map(|at| *at as usize) {
                let is_new = std::mem::replace(&mut counted[at], person) != person;
                cube.counts[at].people += u32::from(is_new);
            }
        }
        let mut participations = vec![0_u32; cells.len()];
        for number in &numbers {
            participations[*number as usize] += 1;
        }
        for ((cells, people), participations) in cells.iter().zip(of_one_kind).zip(participations) {
            for at in cells {
                let count = &mut cube.counts[*at as usize];
                count.participations += participations;
                count.people += people;
            }
        }
        cube.atoms = alike.units;
        cube.atoms.sort_unstable();
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
    pub(super) fn cells_of(&self, frame: &Frame, units: [u16; SORTS]) -> Vec<u32> {
        let of = |sort: usize| frame.of(sort, units[sort]);
        // Fewer than 65,536 coordinates, and of each pair one half.
        let at = |one: u16, other: u16| u32::try_from(self.at(one, other)).unwrap_or(u32::MAX);
        let mut cells = vec![at(ALL, ALL)];
        for sort in 0..SORTS {
            for one in of(sort) {
                cells.push(at(ALL, *one));
                cells.extend((sort + 1..SORTS).flat_map(of).map(|other| at(*one, *other)));
            }
        }
        cells
    }
}

/// Combinations of units by a number each: many participations are alike.
#[derive(Debug, Default)]
struct Alike {
    numbers: HashTable<u32>,
    units: Vec<[u16; SORTS]>,
}

impl Alike {
    fn number(&mut self, units: [u16; SORTS]) -> u32 {
        let all = &mut self.units;
        if let Some(number) = self.numbers.find(hash(units), |number| all[*number as usize] == units) {
            return *number;
        }
        let number = u32::try_from(all.len()).unwrap_or(u32::MAX);
        all.push(units);
        self.numbers.insert_unique(hash(units), number, |number| hash(all[*number as usize]));
        number
    }
}

fn hash(units: [u16; SORTS]) -> u64 {
    spread(units.iter().fold(0, |key, unit| key << 16 | u64::from(*unit)))
}

/// The participations of each person, by what they are alike in.
struct People {
    starts: Vec<u32>,
    came: Vec<u32>,
}

impl People {
    fn of(seen: &[Seen], numbers: &[u32]) -> Self {
        let people = seen.iter().map(|one| one.person as usize + 1).max().unwrap_or(0);
        // Where those of each person begin; while they are put there, where the next of them goes.
        let mut starts = vec![0_u32; people + 1];
        for one in seen {
            starts[one.person as usize + 1] += 1;
        }
        for person in 0..people {
            starts[person + 1] += starts[person];
        }
        let (mut next, mut came) = (starts.clone(), vec![0; seen.len()]);
        for (one, number) in seen.iter().zip(numbers) {
            let place = &mut next[one.person as usize];
            came[*place as usize] = *number;
            *place += 1;
        }
        Self { starts, came }
    }

    fn iter(&self) -> impl Iterator<Item = &[u32]> {
        self.starts.windows(2).map(|ends| &self.came[ends[0] as usize..ends[1] as usize])
    }
}
