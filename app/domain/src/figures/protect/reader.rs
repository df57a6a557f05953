//! A reader, who puts together everything that is shown.

use std::collections::HashSet;

use super::{
    super::{bounds::Bounds, freedom::Freedom, otherwise::Otherwise},
    InTable, Protection,
};

/// How often a world that does not fit is made to fit better before it is given up.
const ROUNDS: usize = 200;
/// And how often at first, when it may be far from fitting.
const FIRST_ROUNDS: usize = 1_000;

/// The number of a cell that is no unknown.
const KNOWN: usize = usize::MAX;

/// What a reader knows.
pub(super) struct Reader<'a> {
    freedom: Freedom,
    bounds: Bounds<'a>,
    otherwise: Otherwise,
    /// By cell, the number of the unknown that it is, if it is one.
    numbers: Vec<usize>,
    /// By unknown, the cell.
    cells: Vec<usize>,
    /// By cell, whether it points at few people and does not follow from sums.
    secret: Vec<bool>,
    /// By cell, whether it is a secret that has room between its least and its most.
    roomy: Vec<bool>,
    /// What points at few people and is told from the beginning.
    pub told: Vec<usize>,
}

impl<'a> Reader<'a> {
    /// One who knows what is not hidden now. What is told already is no secret.
    pub fn of(protection: &Protection<'a>) -> Self {
        let Protection { frame, cube, relations, .. } = *protection;
        let all = protection.cells.len();
        let in_sums = relations.in_any(all);
        // What is zero and known to be stands in no sum.
        let is_unknown = |at: usize| {
            let cell = protection.cells[at];
            cell.hidden || (cell.table == InTable::No && in_sums[at])
        };
        let unknown: Vec<bool> = (0..all).map(is_unknown).collect();
        let cells: Vec<usize> = (0..all).filter(|at| unknown[*at]).collect();
        let mut numbers = vec![KNOWN; all];
        for (number, at) in cells.iter().enumerate() {
            numbers[*at] = number;
        }
        // Everybody sees that a hidden figure is not zero.
        let least = |at: usize| i64::from(protection.cells[at].table != InTable::No || protection.sees_parts);
        let bounds = Bounds::of(frame, cube, relations, &unknown, least);
        let row = |terms: &[(usize, i64)]| -> Vec<(usize, i64)> {
            let open = terms.iter().filter(|(at, _)| unknown[*at]);
            open.map(|(at, factor)| (numbers[*at], *factor)).collect()
        };
        let mut known = HashSet::new();
        let rows = relations.equations.iter().map(|equation| row(&equation.terms));
        let rows: Vec<_> = rows.filter(|row| !row.is_empty() && known.insert(row.clone())).collect();
        let mut freedom = Freedom::of(cells.len(), &rows);
        for at in cells.iter().filter(|at| bounds.tell_participations(**at)) {
            freedom.show(numbers[*at]);
        }
        let count = |at: usize| cube.get(at);
        let is_few = |at: usize| unknown[at] && protection.cells[at].few;
        // Where nothing is shown yet, everything could be twice as much.
        let as_much =
            |at: usize| if protection.sees_parts { f64::from(count(at).participations) } else { 0.0 };
        let (otherwise, low) = loop {
            // Nobody could have been elsewhere where one person was, nor where nobody is known to have been. Only
            // people of genders add up.
            let is_one = |at: usize| {
                count(at).participations == 1 || (count(at).people == 1 && protection.is_of_a_gender(at))
            };
            let least = cells.iter().map(|at| (is_few(*at) && is_one(*at)) || count(*at).participations == 0);
            let by = cells.iter().map(|at| as_much(*at));
            let (otherwise, low) = Otherwise::of(&freedom, by.collect(), least.collect(), FIRST_ROUNDS);
            let mut zeros = low.iter().filter(|number| count(cells[**number]).participations == 0).peekable();
            if zeros.peek().is_none() {
                break (otherwise, low);
            }
            zeros.for_each(|number| freedom.show(*number));
        };
        let secret: Vec<bool> = (0..all).map(|at| is_few(at) && !freedom.is_known(numbers[at])).collect();
        let roomy: Vec<bool> = (0..all).map(|at| secret[at] && !bounds.tell(at)).collect();
        let is_low = |at: usize| low.iter().any(|number| cells[*number] == at);
        let told = (0..all).filter(|at| is_few(*at) && (!roomy[*at] || is_low(*at))).collect();
        Self { freedom, bounds, otherwise, numbers, cells, secret, roomy, told }
    }

    /// Shows a hidden cell, and with it those that follow, unless this tells a secret; gives them. `can_be_shown` says
    /// of a cell whether it is hidden or shown here.
    pub fn show(&mut self, at: usize, can_be_shown: impl Fn(usize) -> bool) -> Option<Vec<usize>> {
        let all = self.tried(at, can_be_shown);
        if all.is_some() {
            self.bounds.keep();
            self.otherwise.keep();
        } else {
            self.bounds.undo();
            self.otherwise.undo();
        }
        all
    }

    fn tried(&mut self, first: usize, can_be_shown: impl Fn(usize) -> bool) -> Option<Vec<usize>> {
        let (mut all, mut next) = (vec![first], vec![first]);
        // Mostly nothing else follows, and then nothing has to be taken back.
        let mut trial: Option<Freedom> = None;
        while let Some(at) = next.pop() {
            let freedom = trial.as_ref().unwrap_or(&self.freedom);
            let told: Vec<usize> = freedom.told(self.numbers[at]).map(|other| self.cells[other]).collect();
            if told.iter().any(|at| self.secret[*at]) {
                return None;
            }
            all.extend(&told);
            // To hide what follows hides nothing.
            let (shown, known): (Vec<usize>, Vec<usize>) =
                told.into_iter().chain([at]).partition(|at| can_be_shown(*at));
            let roomy = &self.roomy;
            for at in self.bounds.take(&shown, &known, |at| roomy[at])? {
                let is_of_sums = can_be_shown(at) || self.bounds.tell_participations(at);
                if self.numbers[at] != KNOWN && is_of_sums && !all.contains(&at) {
                    all.push(at);
                    next.push(at);
                }
            }
            let freedom = trial.as_ref().unwrap_or(&self.freedom);
            if !self.otherwise.show(freedom, self.numbers[at], ROUNDS) {
                return None;
            }
            if !next.is_empty() || trial.is_some() {
                trial.get_or_insert_with(|| self.freedom.clone()).show(self.numbers[at]);
            }
        }
        match trial {
            Some(trial) => self.freedom = trial,
            None => self.freedom.show(self.numbers[first]),
        }
        all.retain(|at| can_be_shown(*at));
        Some(all)
    }
}
