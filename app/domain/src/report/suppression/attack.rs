//! What a reader can work out: figures that are printed hang together by sums, and a hidden one
//! that these sums determine is not hidden. All ways of a reader are tried: solving the equations,
//! narrowing each figure between the least and the most that it can be, and both together, by which there
//! is no other world that looks the same.

use crate::figures::{Freedom, Otherwise};

/// More than any sum of people.
const UNBOUNDED: i64 = i64::MAX / 1024;

/// How often bounds are narrowed; few rounds settle them, and the number keeps a report finite.
const ROUNDS: usize = 100;

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
    /// Positions of cells, with the number by which each is multiplied.
    pub equations: Vec<Vec<(usize, i64)>>,
    /// A cell, and another one that nobody knows if it is hidden.
    pub together: [usize; 2],
    /// Which of the sums is how many came in all; none once that is hidden.
    pub whole: Option<usize>,
}

impl Tables {
    /// Hides more, unless nothing hidden can be worked out. Everything is hidden then at first that can be, and
    /// shown again as far as nothing follows: sums first, the larger first. How many came in all is hidden only where
    /// it would tell all the same, such as that one came from each of as many countries.
    pub fn protect(&mut self) {
        let is_secret = |at: &usize| self.cells[*at].hidden && self.cells[*at].is_secret;
        let secrets: Vec<usize> = (0..self.cells.len()).filter(is_secret).collect();
        if self.worked_out(&secrets).is_empty() {
            return;
        }
        let mut ours: Vec<usize> = (0..self.cells.len()).filter(|at| self.is_printed(*at)).collect();
        ours.sort_by_key(|at| std::cmp::Reverse(self.missed(*at)));
        for at in &ours {
            self.cells[*at].hidden = true;
        }
        if !self.worked_out(&secrets).is_empty() {
            self.hide_whole();
        }
        // Where very few are counted, nothing can be shown that tells less.
        if !self.worked_out(&secrets).is_empty() {
            return;
        }
        for at in ours {
            self.cells[at].hidden = false;
            self.cells[at].hidden = !self.worked_out(&secrets).is_empty();
        }
    }

    /// Hides how many came in all.
    pub fn hide_whole(&mut self) {
        if let Some(at) = self.whole.take() {
            self.equations.remove(at);
        }
    }

    /// Those of some hidden figures that a reader can work out.
    pub fn worked_out(&self, secrets: &[usize]) -> Vec<usize> {
        if secrets.is_empty() {
            return Vec::new();
        }
        let hidden: Vec<_> = (0..self.cells.len()).filter(|at| self.is_unknown(*at)).collect();
        let number = |at: &usize| hidden.binary_search(at).ok();
        let row = |equation: &Vec<(usize, i64)>| -> Vec<(usize, i64)> {
            equation.iter().filter_map(|(at, factor)| Some((number(at)?, *factor))).collect()
        };
        let rows: Vec<_> = self.equations.iter().map(row).filter(|row| !row.is_empty()).collect();
        let freedom = Freedom::of(hidden.len(), &rows);
        let least = |at: &usize| {
            let cell = &self.cells[*at];
            cell.people.min(cell.participations) <= cell.least
        };
        let least = hidden.iter().map(least).collect();
        let (_, low) = Otherwise::of(&freedom, vec![0.0; hidden.len()], least, ROUNDS);
        let bounds = [|cell: &Cell| cell.people, |cell: &Cell| cell.participations]
            .map(|value| self.bounds(&rows, &hidden, value));
        let is_told = |number: usize| {
            let closed = bounds.iter().any(|bounds| bounds[number].0 >= bounds[number].1);
            closed || freedom.is_known(number) || low.contains(&number)
        };
        secrets.iter().copied().filter(|at| number(at).is_some_and(is_told)).collect()
    }

    fn is_unknown(&self, at: usize) -> bool {
        let [first, with_it] = self.together;
        self.cells[at].hidden || (at == with_it && self.cells[first].hidden)
    }

    fn is_printed(&self, at: usize) -> bool {
        let cell = &self.cells[at];
        cell.can_hide && !cell.hidden && (cell.participations > 0 || at == self.together[0])
    }

    /// Sums before single countries; the larger before the smaller.
    fn missed(&self, at: usize) -> (bool, i64, i64, usize) {
        let cell = self.cells[at];
        (cell.least == 0, cell.people, cell.participations, at)
    }

    /// The least and the most that each hidden figure can be, narrowed until nothing changes.
    fn bounds(
        &self,
        rows: &[Vec<(usize, i64)>],
        hidden: &[usize],
        value: impl Fn(&Cell) -> i64,
    ) -> Vec<(i64, i64)> {
        let cells: Vec<_> = hidden.iter().map(|at| self.cells[*at]).collect();
        let mut bounds: Vec<_> = cells.iter().map(|cell| (cell.least, UNBOUNDED)).collect();
        for _ in 0..ROUNDS {
            let before = bounds.clone();
            for row in rows {
                let total: i64 = row.iter().map(|(at, factor)| factor * value(&cells[*at])).sum();
                narrow(row, total, &mut bounds);
            }
            if bounds == before {
                break;
            }
        }
        bounds
    }
}

/// Narrows every figure of one equation by what the others leave it.
fn narrow(row: &[(usize, i64)], total: i64, bounds: &mut [(i64, i64)]) {
    let ends = |factor: i64, (least, most): (i64, i64)| {
        let (a, b) = (factor * least, factor * most);
        (a.min(b), a.max(b))
    };
    let all = row.iter().map(|(at, factor)| ends(*factor, bounds[*at]));
    let (low, high) = all.fold((0, 0), |(low, high), (least, most)| (low + least, high + most));
    for (at, factor) in row {
        let bound = &mut bounds[*at];
        let own = ends(*factor, *bound);
        // What this figure, multiplied, can be at least and at most beside the others.
        let (least, most) = (total - (high - own.1), total - (low - own.0));
        let (least, most) = if *factor > 0 { (least, most) } else { (-most, -least) };
        let size = factor.abs();
        bound.0 = bound.0.max(least.div_euclid(size) + i64::from(least.rem_euclid(size) != 0));
        bound.1 = bound.1.min(most.div_euclid(size));
    }
}
