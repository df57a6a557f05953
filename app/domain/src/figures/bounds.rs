//! The least and the most that each hidden figure can be, narrowed by every sum that holds it, in
//! participations and in people: nobody knows less than that one who came is one at least. What is shown
//! narrows only what hangs together with it, so that it is soon known what a figure would tell.

use std::collections::VecDeque;

use super::{
    cube::{Count, Cube},
    frame::Frame,
    relations::{People, Relations},
};

/// More than any sum.
const UNBOUNDED: i64 = i64::MAX / 1024;
/// How many sums are looked at for one that is shown; few settle its bounds, and the number keeps the work finite.
const LOOKS: usize = 20_000;

/// The least and the most.
type Bound = (i64, i64);

/// Bounds by cell.
pub(super) struct Bounds<'a> {
    frame: &'a Frame,
    cube: &'a Cube,
    relations: &'a Relations,
    /// By cell, the equations and then the covers that hold it.
    holding: Vec<Vec<usize>>,
    participations: Narrowing,
    people: Narrowing,
    /// The sums to look at next, and by sum whether it is among them.
    next: VecDeque<usize>,
    is_next: Vec<bool>,
}

/// Bounds of one measure, and those that were narrowed with what they had been.
struct Narrowing {
    bounds: Vec<Bound>,
    narrowed: Vec<(usize, Bound)>,
}

impl<'a> Bounds<'a> {
    /// The bounds that a reader finds who does not know the unknown cells, only at least how many are in
    /// each.
    pub fn of(
        frame: &'a Frame,
        cube: &'a Cube,
        relations: &'a Relations,
        unknown: &[bool],
        least: impl Fn(usize) -> i64,
    ) -> Self {
        let says_people = |at: usize| {
            let (one, other) = cube.coordinates(at);
            frame.says_people(one, other)
        };
        let start = |value: fn(Count) -> u32, is_said: &dyn Fn(usize) -> bool| {
            let bound = |at: usize| {
                let value = i64::from(value(cube.get(at)));
                match unknown[at] {
                    true => (least(at), UNBOUNDED),
                    false if is_said(at) => (value, value),
                    false => (i64::from(value > 0), UNBOUNDED),
                }
            };
            Narrowing { bounds: (0..cube.len()).map(bound).collect(), narrowed: Vec::new() }
        };
        let holding = relations.holding(cube.len());
        let sums = relations.equations.len() + relations.covers.len();
        let mut bounds = Self {
            frame,
            cube,
            relations,
            holding,
            participations: start(|count| count.participations, &|_| true),
            people: start(|count| count.people, &says_people),
            next: (0..sums).collect(),
            is_next: vec![true; sums],
        };
        bounds.settle([0; 2], sums.saturating_mul(60), |_| false);
        bounds.keep();
        bounds
    }

    /// Whether nothing is left open about an unknown cell.
    pub fn tell(&self, at: usize) -> bool {
        self.tell_participations(at) || self.people.is_closed(at)
    }

    /// Whether it is known how many participations there are in a cell.
    pub fn tell_participations(&self, at: usize) -> bool {
        self.participations.is_closed(at)
    }

    /// Takes cells as shown, and of others the participations as known. Gives the cells that are told then, unless a
    /// secret is that was open.
    pub fn take(
        &mut self,
        shown: &[usize],
        known: &[usize],
        is_secret: impl Fn(usize) -> bool,
    ) -> Option<Vec<usize>> {
        let before = [self.participations.narrowed.len(), self.people.narrowed.len()];
        let says_people = |at: &&usize| {
            let (one, other) = self.cube.coordinates(**at);
            self.frame.says_people(one, other)
        };
        for at in shown.iter().filter(says_people) {
            let people = i64::from(self.cube.get(*at).people);
            self.people.tighten(*at, people, people);
        }
        for at in shown.iter().chain(known) {
            let all = i64::from(self.cube.get(*at).participations);
            self.participations.tighten(*at, all, all);
        }
        if !self.settle(before, LOOKS, is_secret) {
            return None;
        }
        let narrowed =
            self.participations.narrowed[before[0]..].iter().chain(&self.people.narrowed[before[1]..]);
        Some(narrowed.map(|(at, _)| *at).filter(|at| self.tell(*at)).collect())
    }

    /// Holds for good what was taken.
    pub fn keep(&mut self) {
        self.participations.narrowed.clear();
        self.people.narrowed.clear();
    }

    /// Forgets what was taken since it was last kept.
    pub fn undo(&mut self) {
        self.participations.undo();
        self.people.undo();
    }

    fn look_around(&mut self, at: usize) {
        for sum in &self.holding[at] {
            if !std::mem::replace(&mut self.is_next[*sum], true) {
                self.next.push_back(*sum);
            }
        }
    }

    /// Narrows around what was narrowed from `seen` on, until nothing changes; not, if a secret is told or too much would have to be looked at.
    fn settle(&mut self, mut seen: [usize; 2], looks: usize, is_secret: impl Fn(usize) -> bool) -> bool {
        let mut left = looks;
        let mut is_kept = true;
        loop {
            for (side, seen) in seen.iter_mut().enumerate() {
                while let Some(at) = self.narrowed(side).get(*seen).map(|(at, _)| *at) {
                    *seen += 1;
                    let (people, all) = (self.people.bounds[at], self.participations.bounds[at]);
                    self.people.tighten(at, i64::from(all.0 > 0), all.1);
                    self.participations.tighten(at, people.0, UNBOUNDED);
                    is_kept &= !(is_secret(at) && self.tell(at));
                    self.look_around(at);
                }
            }
            let Some(number) = self.next.pop_front() else { return is_kept };
            self.is_next[number] = false;
            if is_kept {
                self.narrow(number);
                left -= 1;
                is_kept = left > 0;
            }
        }
    }

    fn narrowed(&self, side: usize) -> &[(usize, Bound)] {
        if side == 0 { &self.participations.narrowed } else { &self.people.narrowed }
    }

    /// Looks at one sum or cover.
    fn narrow(&mut self, number: usize) {
        let Some(equation) = self.relations.equations.get(number) else {
            let cells = &self.relations.covers[number - self.relations.equations.len()];
            self.participations.cover(cells.iter().copied());
            self.people.cover(cells.iter().copied());
            return;
        };
        self.participations.sum(&equation.terms);
        match equation.people {
            People::Add => self.people.sum(&equation.terms),
            People::Cover => self.people.cover(equation.terms.iter().map(|(at, _)| *at)),
            People::Unknown => {}
        }
    }
}

impl Narrowing {
    fn tighten(&mut self, at: usize, least: i64, most: i64) {
        let before = self.bounds[at];
        let now = (before.0.max(least), before.1.min(most));
        if now != before {
            self.bounds[at] = now;
            self.narrowed.push((at, before));
        }
    }

    fn is_closed(&self, at: usize) -> bool {
        let (least, most) = self.bounds[at];
        least >= most
    }

    fn undo(&mut self) {
        while let Some((at, before)) = self.narrowed.pop() {
            self.bounds[at] = before;
        }
    }

    /// What a term can be at least and at most.
    fn ends(&self, (at, factor): (usize, i64)) -> Bound {
        let (least, most) = self.bounds[at];
        let (one, other) =
            (factor.saturating_mul(least), factor.saturating_mul(most).clamp(-UNBOUNDED, UNBOUNDED));
        (one.min(other), one.max(other))
    }

    /// Terms that add up to zero.
    fn sum(&mut self, terms: &[(usize, i64)]) {
        let (mut low, mut high) = (0_i128, 0_i128);
        for term in terms {
            let (least, most) = self.ends(*term);
            (low, high) = (low + i128::from(least), high + i128::from(most));
        }
        let whole = |number: i128| {
            i64::try_from(number.clamp(-i128::from(UNBOUNDED), i128::from(UNBOUNDED))).unwrap_or(UNBOUNDED)
        };
        for (at, factor) in terms.iter().copied() {
            let own = self.ends((at, factor));
            // What the term can be beside the others, which together make its opposite.
            let (least, most) = (whole(i128::from(own.1) - high), whole(i128::from(own.0) - low));
            let (least, most) = if factor > 0 { (least, most) } else { (-most, -least) };
            let size = factor.abs();
            let up = least.div_euclid(size) + i64::from(least.rem_euclid(size) != 0);
            self.tighten(at, up, most.div_euclid(size));
            let now = self.ends((at, factor));
            (low, high) =
                (low + i128::from(now.0) - i128::from(own.0), high + i128::from(now.1) - i128::from(own.1));
        }
    }

    /// A first cell that holds the others, and nobody who is in none of them.
    fn cover(&mut self, mut cells: impl Iterator<Item = usize> + Clone) {
        let Some(whole) = cells.next() else { return };
        let parts = cells;
        let least = parts.clone().map(|at| self.bounds[at].0).max().unwrap_or(0);
        let most = parts.clone().fold(0_i64, |sum, at| sum.saturating_add(self.bounds[at].1));
        self.tighten(whole, least, most.min(UNBOUNDED));
        let (whole_least, whole_most) = self.bounds[whole];
        for at in parts {
            let others = most.saturating_sub(self.bounds[at].1);
            self.tighten(at, whole_least.saturating_sub(others), whole_most);
        }
    }
}
