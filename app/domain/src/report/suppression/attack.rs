//! What a reader can work out: figures that are printed hang together by sums, and a hidden one
//! that these sums determine is not hidden. Both ways of a reader are tried: solving the equations,
//! and narrowing each figure between the least and the most that it can be.

use super::exchange::Exchanges;

/// A prime: equations of small whole numbers are solved over its remainders, exactly and quickly.
const PRIME: i64 = 1_000_000_007;
/// More than any sum of people.
const UNBOUNDED: i64 = i64::MAX / 1024;

/// How often bounds are narrowed; few rounds settle them, and the number keeps a report finite.
const ROUNDS: usize = 100;
/// How many figures are tried one by one before a rougher choice is made.
const TRIES: usize = 64;

/// One printed figure, in people and in participations alike.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cell {
    pub people: i64,
    pub participations: i64,
    /// What everybody knows it to be at least.
    pub least: i64,
    /// Whether hiding it hides anything.
    pub can_hide: bool,
    pub hidden: bool,
    /// Whether it matters, once it is hidden, that nobody works it out.
    pub is_secret: bool,
}

/// Figures, and sums of them that everybody knows.
#[derive(Debug)]
pub(super) struct Tables {
    pub cells: Vec<Cell>,
    /// How many of the cells, from the first on, are of single countries.
    pub countries: usize,
    /// Positions of cells, with the number by which each is multiplied.
    pub equations: Vec<Vec<(usize, i64)>>,
}

impl Tables {
    /// Hides more, until no hidden figure can be worked out or nothing is left that would help.
    pub fn protect(&mut self) {
        let secret = |at: &usize| self.cells[*at].hidden && self.cells[*at].is_secret;
        let few: Vec<usize> = (0..self.cells.len()).filter(secret).collect();
        let mut exchanges = Exchanges::new(self);
        for at in &few {
            if !exchanges.is_beside(*at) {
                exchanges.hide_beside(*at, 0..=u64::MAX);
            }
        }
        loop {
            let open = exchanges.tables.worked_out();
            if open.iter().any(|open| exchanges.hide_beside(*open, 1..=u64::MAX)) {
                continue;
            }
            let tables = &mut *exchanges.tables;
            let Some(next) = open.iter().find_map(|open| tables.best_to_hide(*open)) else { break };
            tables.cells[next].hidden = true;
        }
        exchanges.reveal(&few);
    }

    /// The hidden figures that a reader can work out.
    pub fn worked_out(&self) -> Vec<usize> {
        let hidden: Vec<_> = (0..self.cells.len()).filter(|at| self.cells[*at].hidden).collect();
        let mut open = self.solutions(&hidden);
        open.extend(fixed(&self.bounds(&hidden, |cell| cell.people)));
        open.extend(fixed(&self.bounds(&hidden, |cell| cell.participations)));
        open.sort_unstable();
        open.dedup();
        open.into_iter().map(|position| hidden[position]).filter(|at| self.cells[*at].is_secret).collect()
    }

    /// The figure to hide beside one that can be worked out: the cheapest that closes the way,
    /// sought first in the sums over that one, then everywhere. Where no single figure does, the
    /// cheapest in the first sum that gives the figure away, then in any sum over it, then any.
    fn best_to_hide(&mut self, open: usize) -> Option<usize> {
        let with_open = |equation: &&Vec<(usize, i64)>| equation.iter().any(|(at, _)| *at == open);
        let near: Vec<_> = self.equations.iter().filter(with_open).flatten().map(|(at, _)| *at).collect();
        let mut candidates: Vec<_> = (0..self.cells.len()).filter(|at| self.is_printed(*at)).collect();
        candidates.sort_by_key(|at| (!near.contains(at), self.cost(*at)));
        let closing = candidates.iter().copied().take(TRIES).find(|at| {
            self.cells[*at].hidden = true;
            let closes = !self.worked_out().contains(&open);
            self.cells[*at].hidden = false;
            closes
        });
        let alone = |equation: &&Vec<(usize, i64)>| {
            with_open(equation) && equation.iter().filter(|(at, _)| self.cells[*at].hidden).count() == 1
        };
        let in_first_sum = || {
            let first = self.equations.iter().find(alone)?;
            first.iter().map(|(at, _)| *at).filter(|at| self.is_printed(*at)).min_by_key(|at| self.cost(*at))
        };
        closing.or_else(in_first_sum).or_else(|| candidates.first().copied())
    }

    fn is_printed(&self, at: usize) -> bool {
        self.cells[at].can_hide && !self.cells[at].hidden
    }

    /// Single countries first, then sums; the smaller first.
    pub fn cost(&self, at: usize) -> (bool, i64, i64, usize) {
        let cell = &self.cells[at];
        (cell.least == 0, cell.people, cell.participations, at)
    }

    /// The equations with a column per hidden figure.
    fn matrix(&self, hidden: &[usize]) -> Vec<Vec<i64>> {
        let row = |equation: &Vec<(usize, i64)>| {
            let mut row = vec![0; hidden.len()];
            for (at, factor) in equation {
                if let Ok(column) = hidden.binary_search(at) {
                    row[column] += factor;
                }
            }
            row
        };
        self.equations.iter().map(row).filter(|row| row.iter().any(|factor| *factor != 0)).collect()
    }

    /// The columns that the equations determine: those alone in a row once the equations are
    /// reduced.
    fn solutions(&self, hidden: &[usize]) -> Vec<usize> {
        let mut rows = self.matrix(hidden);
        for factor in rows.iter_mut().flatten() {
            *factor = factor.rem_euclid(PRIME);
        }
        let mut reduced = 0;
        for column in 0..hidden.len() {
            let Some(pivot) = (reduced..rows.len()).find(|row| rows[*row][column] != 0) else { continue };
            rows.swap(reduced, pivot);
            let inverse = power(rows[reduced][column], PRIME - 2);
            for factor in &mut rows[reduced] {
                *factor = *factor * inverse % PRIME;
            }
            let pivot = rows[reduced].clone();
            for (_, row) in rows.iter_mut().enumerate().filter(|(at, row)| *at != reduced && row[column] != 0)
            {
                let times = row[column];
                for (factor, pivot) in row.iter_mut().zip(&pivot) {
                    *factor = (*factor - times * pivot).rem_euclid(PRIME);
                }
            }
            reduced += 1;
        }
        let alone = |row: &Vec<i64>| {
            let mut columns = (0..row.len()).filter(|column| row[*column] != 0);
            columns.next().filter(|_| columns.next().is_none())
        };
        rows.iter().filter_map(alone).collect()
    }

    /// The least and the most that each hidden figure can be, narrowed until nothing changes.
    fn bounds(&self, hidden: &[usize], value: impl Fn(&Cell) -> i64) -> Vec<(i64, i64)> {
        let cells: Vec<_> = hidden.iter().map(|at| self.cells[*at]).collect();
        let mut bounds: Vec<_> = cells.iter().map(|cell| (cell.least, UNBOUNDED)).collect();
        let rows = self.matrix(hidden);
        for _ in 0..ROUNDS {
            let before = bounds.clone();
            for row in &rows {
                let total: i64 = row.iter().zip(&cells).map(|(factor, cell)| factor * value(cell)).sum();
                narrow(row, total, &mut bounds);
            }
            if bounds == before {
                break;
            }
        }
        bounds
    }
}

/// The positions at which there is no room between the least and the most.
fn fixed(bounds: &[(i64, i64)]) -> impl Iterator<Item = usize> {
    bounds.iter().enumerate().filter(|(_, (least, most))| least == most).map(|(position, _)| position)
}

/// Narrows every figure of one equation by what the others leave it.
fn narrow(row: &[i64], total: i64, bounds: &mut [(i64, i64)]) {
    let ends = |factor: i64, (least, most): (i64, i64)| {
        let (a, b) = (factor * least, factor * most);
        (a.min(b), a.max(b))
    };
    let all = row.iter().zip(bounds.iter()).map(|(factor, bound)| ends(*factor, *bound));
    let (low, high) = all.fold((0, 0), |(low, high), (least, most)| (low + least, high + most));
    for (factor, bound) in row.iter().zip(bounds).filter(|(factor, _)| **factor != 0) {
        let own = ends(*factor, *bound);
        // What this figure, multiplied, can be at least and at most beside the others.
        let (least, most) = (total - (high - own.1), total - (low - own.0));
        let (least, most) = if *factor > 0 { (least, most) } else { (-most, -least) };
        let size = factor.abs();
        bound.0 = bound.0.max(least.div_euclid(size) + i64::from(least.rem_euclid(size) != 0));
        bound.1 = bound.1.min(most.div_euclid(size));
    }
}

fn power(base: i64, mut exponent: i64) -> i64 {
    let (mut result, mut base) = (1, base);
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = result * base % PRIME;
        }
        base = base * base % PRIME;
        exponent >>= 1;
    }
    result
}
