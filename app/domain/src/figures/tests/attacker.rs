//! A reader who wants to know what is hidden, and works in another way than the rules do: every figure
//! is a sum over all combinations of units that the published zeros leave possible, and a hidden one
//! is found if it is a combination of printed ones; or if counting what room the sums leave it comes to
//! one number.

use std::collections::{BTreeMap, BTreeSet};

use crate::figures::{
    axis::Table,
    cube::Cube,
    frame::{ALL, Frame, SORTS, THEME},
    unknowns::{add, inverse, minus, remainder, times},
};

pub struct Attacker<'a> {
    frame: &'a Frame,
    cube: &'a Cube,
    /// The printed cells that are not zero, and the hidden ones.
    printed: Vec<usize>,
    hidden: Vec<usize>,
}

impl<'a> Attacker<'a> {
    pub fn new(frame: &'a Frame, cube: &'a Cube, hidden: &[bool]) -> Self {
        let published = |at: &usize| {
            let (one, other) = cube.coordinates(*at);
            let side = |at: u16| &frame.coordinates[usize::from(at)];
            let whole = side(one).printed && side(other).printed;
            whole && Table::over(side(one).axis, side(other).axis).is_some()
        };
        let (hidden, printed) = cube.filled().filter(published).partition(|at| hidden[*at]);
        Self { frame, cube, printed, hidden }
    }

    /// Names of cells, for whoever reads a failed test.
    pub fn named(&self, cells: &[usize]) -> Vec<String> {
        let code = |at: u16| self.frame.coordinates[usize::from(at)].code.clone();
        let name = |at: &usize| {
            let (one, other) = self.cube.coordinates(*at);
            format!("{}/{} = {:?}", code(one), code(other), self.cube.get(*at))
        };
        cells.iter().map(name).collect()
    }

    /// The hidden cells that are combinations of printed ones.
    pub fn solved(&self) -> Vec<usize> {
        let atoms = self.possible();
        let row =
            |at: usize| -> Vec<i64> { atoms.iter().map(|atom| i64::from(atom.contains(&at))).collect() };
        let basis = Basis::of(self.printed.iter().map(|at| row(*at)));
        self.hidden.iter().copied().filter(|at| basis.explains(&row(*at))).collect()
    }

    /// Every combination of units as the published cells that would hold it, as far as none of these
    /// is a zero; combinations that no figure tells apart are one.
    fn possible(&self) -> Vec<BTreeSet<usize>> {
        let known: BTreeSet<usize> = self.printed.iter().chain(&self.hidden).copied().collect();
        let side = |at: u16| &self.frame.coordinates[usize::from(at)];
        let published = |one: u16, other: u16| {
            let whole = side(one).printed && side(other).printed;
            whole && Table::over(side(one).axis, side(other).axis).is_some()
        };
        let mut atoms = BTreeSet::new();
        let count = |sort: usize| self.frame.units[sort].len();
        for number in 0..(0..SORTS).map(count).product() {
            let mut left = number;
            let units: Vec<&Vec<u16>> = (0..SORTS)
                .map(|sort| {
                    let unit = left % count(sort);
                    left /= count(sort);
                    &self.frame.units[sort][unit]
                })
                .collect();
            let mut cells = BTreeSet::new();
            for (sort, coordinates) in units.iter().enumerate() {
                for one in *coordinates {
                    let others = units[sort + 1..].iter().flat_map(|all| all.iter()).chain([&ALL]);
                    let others = others.filter(|other| published(*one, **other));
                    cells.extend(others.map(|other| self.cube.at(*one, *other)));
                }
            }
            cells.insert(self.cube.at(ALL, ALL));
            if cells.is_subset(&known) {
                atoms.insert(cells);
            }
        }
        atoms.into_iter().collect()
    }

    /// The hidden cells for which there is room for one number only, of participations or of people.
    pub fn narrowed(&self) -> Vec<usize> {
        let participations = self.room(true);
        let people = self.room(false);
        let closed = |at: &usize| [&participations, &people].iter().any(|room| room[at].0 == room[at].1);
        self.hidden.iter().copied().filter(closed).collect()
    }

    fn room(&self, participations: bool) -> BTreeMap<usize, (i64, i64)> {
        let value = |at: usize| {
            let count = self.cube.get(at);
            i64::from(if participations { count.participations } else { count.people })
        };
        let mut room: BTreeMap<usize, (i64, i64)> =
            self.printed.iter().map(|at| (*at, (value(*at), value(*at)))).collect();
        room.extend(self.hidden.iter().map(|at| (*at, (1, 1_000_000))));
        let sums = self.sums();
        for _ in 0..40 {
            for (whole, parts, is_cover) in &sums {
                let (Some(all), true) =
                    (room.get(whole).copied(), parts.iter().all(|at| room.contains_key(at)))
                else {
                    continue;
                };
                let adds = participations && !is_cover;
                let least: i64 = parts.iter().map(|at| room[at].0).sum();
                let most: i64 = parts.iter().map(|at| room[at].1).sum();
                let largest = parts.iter().map(|at| room[at].0).max().unwrap_or(0);
                let bottom = if adds { least } else { largest };
                room.insert(*whole, (all.0.max(bottom), all.1.min(most)));
                for part in parts {
                    let own = room[part];
                    let top = if adds { all.1 - (least - own.0) } else { all.1 };
                    room.insert(*part, (own.0.max(all.0 - (most - own.1)), own.1.min(top)));
                }
            }
        }
        room
    }

    /// Wholes with their parts that are not zero; of themes, which only cover.
    fn sums(&self) -> Vec<(usize, Vec<usize>, bool)> {
        let filled = |at: &usize| self.cube.get(*at).participations > 0;
        let mut sums = Vec::new();
        for (number, context) in self.frame.coordinates.iter().enumerate() {
            let context_at = u16::try_from(number).expect("few coordinates");
            for sort in (0..SORTS).filter(|sort| context.sort != Some(*sort)) {
                let mut add = |whole: u16, parts: Vec<u16>, is_cover: bool| {
                    let cells = parts.iter().map(|part| self.cube.at(context_at, *part)).filter(filled);
                    sums.push((self.cube.at(context_at, whole), cells.collect(), is_cover));
                };
                for whole in &self.frame.wholes[sort] {
                    add(whole.whole, whole.parts.clone(), false);
                }
                if sort == THEME {
                    add(ALL, self.frame.of_sort(Some(THEME)).collect(), true);
                }
            }
        }
        sums
    }
}

/// Sums that are known, each of the same unknowns, so many times each. They are solved in the numbers below a large
/// prime, which have no fractions to overflow: what follows in fractions follows there, and anything else hardly ever.
pub struct Basis(Vec<(usize, Vec<u64>)>);

impl Basis {
    pub fn of(rows: impl Iterator<Item = Vec<i64>>) -> Self {
        let mut basis: Vec<(usize, Vec<u64>)> = Vec::new();
        for row in rows {
            let row = rest(&row, &basis);
            if let Some(pivot) = row.iter().position(|one| *one != 0) {
                let factor = inverse(row[pivot]);
                basis.push((pivot, row.iter().map(|one| times(*one, factor)).collect()));
            }
        }
        Self(basis)
    }

    /// Whether another sum follows from those that are known.
    pub fn explains(&self, row: &[i64]) -> bool {
        rest(row, &self.0).iter().all(|one| *one == 0)
    }
}

/// What is left of a row when all that the basis explains is taken away.
fn rest(row: &[i64], basis: &[(usize, Vec<u64>)]) -> Vec<u64> {
    let mut row: Vec<u64> = row.iter().map(|one| remainder(*one)).collect();
    for (pivot, other) in basis {
        let factor = minus(row[*pivot]);
        if factor != 0 {
            for (one, other) in row.iter_mut().zip(other).filter(|(_, other)| **other != 0) {
                *one = add(*one, times(factor, *other));
            }
        }
    }
    row
}
