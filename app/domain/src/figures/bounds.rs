//! The least and the most that each hidden figure can be, narrowed by every sum that holds it, in
//! participations and in people: nobody knows less than that one who came is one at least.

use super::{
    cube::{Count, Cube},
    relations::{People, Relations},
};

/// More than any sum.
const UNBOUNDED: i64 = i64::MAX / 1024;
/// How often bounds are narrowed; few rounds settle them, and the number keeps the work finite.
const ROUNDS: usize = 60;

/// Bounds by cell.
pub(super) struct Bounds {
    participations: Vec<(i64, i64)>,
    people: Vec<(i64, i64)>,
}

impl Bounds {
    /// The bounds that a reader finds who does not know the unknown cells, only at least how many are in
    /// each.
    pub fn narrowed(
        cube: &Cube,
        relations: &Relations,
        unknown: &[bool],
        least: impl Fn(usize) -> i64,
    ) -> Self {
        let start = |value: fn(Count) -> u32| -> Vec<(i64, i64)> {
            let bound = |at: usize| {
                let value = i64::from(value(cube.get(at)));
                if unknown[at] { (least(at), UNBOUNDED) } else { (value, value) }
            };
            (0..cube.len()).map(bound).collect()
        };
        let mut bounds =
            Self { participations: start(|count| count.participations), people: start(|count| count.people) };
        for _ in 0..ROUNDS {
            if !bounds.narrow(relations, unknown) {
                break;
            }
        }
        bounds
    }

    /// Whether nothing is left open about an unknown cell.
    pub fn tell(&self, at: usize) -> bool {
        let closed = |(least, most): (i64, i64)| least >= most;
        closed(self.participations[at]) || closed(self.people[at])
    }

    /// One round; whether anything changed.
    fn narrow(&mut self, relations: &Relations, unknown: &[bool]) -> bool {
        let mut changed = false;
        for equation in &relations.equations {
            if !equation.terms.iter().any(|(at, _)| unknown[*at]) {
                continue;
            }
            changed |= sum(&mut self.participations, &equation.terms);
            changed |= match equation.people {
                People::Add => sum(&mut self.people, &equation.terms),
                People::Cover => {
                    let cells: Vec<usize> = equation.terms.iter().map(|(at, _)| *at).collect();
                    cover(&mut self.people, &cells)
                }
                People::Unknown => false,
            };
        }
        for cells in relations.covers.iter().filter(|cells| cells.iter().any(|at| unknown[*at])) {
            changed |= cover(&mut self.participations, cells);
            changed |= cover(&mut self.people, cells);
        }
        for at in (0..unknown.len()).filter(|at| unknown[*at]) {
            let (people, all) = (self.people[at], self.participations[at]);
            changed |= tighten(&mut self.people[at], i64::from(all.0 > 0), all.1);
            changed |= tighten(&mut self.participations[at], people.0, UNBOUNDED);
        }
        changed
    }
}

fn tighten(bound: &mut (i64, i64), least: i64, most: i64) -> bool {
    let before = *bound;
    *bound = (bound.0.max(least), bound.1.min(most));
    *bound != before
}

/// Terms that add up to zero.
fn sum(bounds: &mut [(i64, i64)], terms: &[(usize, i64)]) -> bool {
    let ends = |(at, factor): (usize, i64), bounds: &[(i64, i64)]| {
        let (one, other) = (
            factor.saturating_mul(bounds[at].0),
            factor.saturating_mul(bounds[at].1).clamp(-UNBOUNDED, UNBOUNDED),
        );
        (one.min(other), one.max(other))
    };
    let (mut low, mut high) = (0_i128, 0_i128);
    for term in terms {
        let (least, most) = ends(*term, bounds);
        (low, high) = (low + i128::from(least), high + i128::from(most));
    }
    let whole = |number: i128| {
        i64::try_from(number.clamp(-i128::from(UNBOUNDED), i128::from(UNBOUNDED))).unwrap_or(UNBOUNDED)
    };
    let mut changed = false;
    for (at, factor) in terms.iter().copied() {
        let own = ends((at, factor), bounds);
        // What the term can be beside the others, which together make its opposite.
        let (least, most) = (whole(i128::from(own.1) - high), whole(i128::from(own.0) - low));
        let (least, most) = if factor > 0 { (least, most) } else { (-most, -least) };
        let size = factor.abs();
        let up = least.div_euclid(size) + i64::from(least.rem_euclid(size) != 0);
        changed |= tighten(&mut bounds[at], up, most.div_euclid(size));
        let now = ends((at, factor), bounds);
        (low, high) =
            (low + i128::from(now.0) - i128::from(own.0), high + i128::from(now.1) - i128::from(own.1));
    }
    changed
}

/// A first cell that holds the others, and nobody who is in none of them.
fn cover(bounds: &mut [(i64, i64)], cells: &[usize]) -> bool {
    let Some((whole, parts)) = cells.split_first() else { return false };
    let least = parts.iter().map(|at| bounds[*at].0).max().unwrap_or(0);
    let most = parts.iter().fold(0_i64, |sum, at| sum.saturating_add(bounds[*at].1));
    let mut changed = tighten(&mut bounds[*whole], least, most.min(UNBOUNDED));
    let (whole_least, whole_most) = bounds[*whole];
    for at in parts {
        let others = most.saturating_sub(bounds[*at].1);
        changed |= tighten(&mut bounds[*at], whole_least.saturating_sub(others), whole_most);
    }
    changed
}
