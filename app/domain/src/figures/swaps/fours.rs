//! Ways among four places. Where no other country stands as one does, nobody could have come from another
//! without a region or a class being another. Four can: if Haiti had sent one more, Jamaica one less,
//! Kiribati one less and Fiji one more, then no region and no class would differ.

use std::collections::{BTreeMap, HashMap};

use super::{
    super::{
        axis::Axis,
        frame::{ALL, Frame, PLACE, SORTS},
    },
    Swaps, Way,
};

/// Places by how they stand, and which ways of standing balance each other.
pub(super) struct Fours {
    /// By group, the units of place that stand alike.
    groups: Vec<Vec<u16>>,
    /// By unit of place, its group.
    of_units: Vec<usize>,
    /// By group, three others: it and the last stand together as the first two do.
    balancing: Vec<Vec<[usize; 3]>>,
}

impl Fours {
    pub fn new(frame: &Frame) -> Self {
        let units = &frame.units[PLACE];
        let mut alike: BTreeMap<Vec<u16>, Vec<u16>> = BTreeMap::new();
        for (unit, held_by) in (0..).zip(units) {
            alike.entry(sums(frame, held_by)).or_default().push(unit);
        }
        let mut of_units = vec![0; units.len()];
        for (group, units) in alike.values().enumerate() {
            for unit in units {
                of_units[usize::from(*unit)] = group;
            }
        }
        let balancing = balancing(&alike.keys().collect::<Vec<_>>());
        Self { groups: alike.into_values().collect(), of_units, balancing }
    }
}

/// The sums over places that hold a unit and are printed.
fn sums(frame: &Frame, held_by: &[u16]) -> Vec<u16> {
    let is_sum = |at: &&u16| {
        let one = &frame.coordinates[usize::from(**at)];
        one.printed && one.axis != Some(Axis::Country)
    };
    let mut sums: Vec<u16> = held_by.iter().filter(is_sum).copied().collect();
    sums.sort_unstable();
    sums
}

fn balancing(stands: &[&Vec<u16>]) -> Vec<Vec<[usize; 3]>> {
    let together = |one: usize, other: usize| {
        let mut both = [stands[one].as_slice(), stands[other].as_slice()].concat();
        both.sort_unstable();
        both
    };
    let mut pairs: HashMap<Vec<u16>, Vec<[usize; 2]>> = HashMap::new();
    for one in 0..stands.len() {
        for other in one..stands.len() {
            pairs.entry(together(one, other)).or_default().push([one, other]);
        }
    }
    let of = |one: usize| {
        let with = |last: usize| pairs[&together(one, last)].iter().map(move |pair| (*pair, last));
        let all = (0..stands.len()).flat_map(with).filter(|(pair, _)| !pair.contains(&one));
        all.map(|([first, second], last)| [first, second, last]).collect()
    };
    (0..stands.len()).map(of).collect()
}

/// Where four places change: the combinations of another unit that one of them has, and what differs beside.
struct Change<'w, C> {
    atoms: &'w [[u16; SORTS]],
    beside: &'w [(u16, i64)],
    cost: &'w C,
}

impl Swaps<'_> {
    /// Ways in which four places had sent others, or had sent them at other times or of other genders.
    pub(super) fn ways_of_four<'s>(
        &'s self,
        secret: usize,
        cost: &'s impl Fn(usize) -> Option<u64>,
    ) -> impl Iterator<Item = Way> + 's {
        let sorts = self.sorts(secret);
        let has_place = sorts.iter().any(|(sort, _)| *sort == PLACE);
        let beside = sorts.into_iter().find(|(sort, _)| *sort != PLACE);
        let starts = has_place.then(|| self.starts(secret)).into_iter().flatten();
        starts.flat_map(move |atom| {
            let mut ways = Vec::new();
            let others = (0..SORTS).filter(|other| *other != PLACE);
            let around = others.flat_map(|other| self.frame.of(other, atom[other])).chain([&ALL]);
            let all: Vec<(u16, i64)> = around.map(|at| (*at, 1)).collect();
            self.fours(&Change { atoms: &[atom], beside: &all, cost }, &mut ways);
            if let Some((sort, out_of)) = beside {
                for unit in self.others(atom, sort, out_of) {
                    let mut moved = atom;
                    moved[sort] = unit;
                    if self.is_possible(moved) {
                        let differing = self.differing(sort, atom[sort], unit);
                        self.fours(&Change { atoms: &[atom, moved], beside: &differing, cost }, &mut ways);
                    }
                }
            }
            ways
        })
    }

    /// The ways of a change, with the best countries for each.
    fn fours(&self, change: &Change<'_, impl Fn(usize) -> Option<u64>>, ways: &mut Vec<Way>) {
        let own = change.atoms[0][PLACE];
        let around = &self.fours.balancing[self.fours.of_units[usize::from(own)]];
        for sign in [1, -1] {
            if around.is_empty() || self.price(change, own, sign).is_none() {
                continue;
            }
            let mut known: HashMap<(usize, i64), Option<u16>> = HashMap::new();
            let mut best = |group: usize, sign: i64| {
                *known.entry((group, sign)).or_insert_with(|| {
                    let units = self.fours.groups[group].iter().filter(|unit| **unit != own);
                    let priced = units.filter_map(|unit| Some((self.price(change, *unit, sign)?, *unit)));
                    priced.min().map(|(_, unit)| unit)
                })
            };
            for [first, second, last] in around {
                let all = (best(*first, -sign), best(*second, -sign), best(*last, sign));
                if let (Some(first), Some(second), Some(last)) = all {
                    let places = self.balanced([(own, 1), (first, -1), (second, -1), (last, 1)]);
                    ways.push(self.way(&places, change.beside));
                }
            }
        }
    }

    /// What it costs to hide what a place has of its own, if its people can be more or fewer there.
    fn price(&self, change: &Change<'_, impl Fn(usize) -> Option<u64>>, unit: u16, sign: i64) -> Option<u64> {
        let with = |mut atom: [u16; SORTS]| {
            atom[PLACE] = unit;
            atom
        };
        if !change.atoms.iter().all(|atom| self.is_possible(with(*atom))) {
            return None;
        }
        let is_own = |at: &&u16| {
            let one = &self.frame.coordinates[usize::from(**at)];
            one.axis == Some(Axis::Country) || !one.printed
        };
        let mut sum = 0;
        for place in self.frame.of(PLACE, unit).iter().filter(is_own) {
            for (at, by) in change.beside.iter().filter(|(at, _)| self.frame.is_listed(*place, *at)) {
                let at = self.cube.at(*place, *at);
                if sign * by < 0 && !self.can_be_less(at) {
                    return None;
                }
                sum += (change.cost)(at)?;
            }
        }
        Some(sum)
    }

    /// The coordinates of places, as far as these do not balance.
    fn balanced(&self, places: [(u16, i64); 4]) -> Vec<(u16, i64)> {
        let mut sums: BTreeMap<u16, i64> = BTreeMap::new();
        for (unit, by) in places {
            for at in self.frame.of(PLACE, unit) {
                *sums.entry(*at).or_default() += by;
            }
        }
        sums.into_iter().filter(|(_, by)| *by != 0).collect()
    }
}
