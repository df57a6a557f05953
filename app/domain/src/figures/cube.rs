//! Every cell of every table, counted.

use std::collections::BTreeMap;

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
}

impl Cube {
    /// Counts participations, each of which is one person at one event.
    #[must_use]
    pub fn count(frame: &Frame, seen: &mut [Seen]) -> Self {
        let side = frame.len();
        let mut cube = Self { side, counts: vec![Count::default(); side * side] };
        seen.sort_unstable();
        let mut of_person = Vec::new();
        let mut came_once: BTreeMap<[u16; SORTS], u32> = BTreeMap::new();
        for person in seen.chunk_by(|one, other| one.person == other.person) {
            if let [only] = person {
                *came_once.entry(only.units).or_insert(0) += 1;
                continue;
            }
            of_person.clear();
            for one in person {
                let before = of_person.len();
                cube.cells_of(frame, one.units, &mut of_person);
                for at in &of_person[before..] {
                    cube.counts[*at].participations += 1;
                }
            }
            of_person.sort_unstable();
            of_person.dedup();
            for at in &of_person {
                cube.counts[*at].people += 1;
            }
        }
        // Many come once, and many of them alike.
        for (units, people) in came_once {
            of_person.clear();
            cube.cells_of(frame, units, &mut of_person);
            for at in &of_person {
                cube.counts[*at].participations += people;
                cube.counts[*at].people += people;
            }
        }
        cube
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

    /// The cells that hold a participation.
    fn cells_of(&self, frame: &Frame, units: [u16; SORTS], cells: &mut Vec<usize>) {
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
