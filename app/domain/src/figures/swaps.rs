//! What hides a figure best: a way in which what is published would look the same although the figure
//! was another one. If two people of two countries had each come in the other's year, the figures of
//! both countries in both years would differ, and those of the years and of the countries would not.
//! Where such figures are hidden together, none of them can be told.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::RangeInclusive,
};

mod fours;

use fours::Fours;

use super::{
    cube::Cube,
    frame::{ALL, Frame, GENDER, PLACE, SORTS},
    relations::Relations,
};

/// From how many participations of a figure one starts; few figures have more that differ.
const STARTS: usize = 12;
/// How many of the best ways are tried against the relations.
const TRIED: usize = 24;

/// A way that costs more is compared with those of four places.
const DEAR: u64 = 50_000;

/// A way: by cell, by how much it would differ.
type Way = Vec<(usize, i64)>;

/// Finds ways.
pub(super) struct Swaps<'a> {
    frame: &'a Frame,
    cube: &'a Cube,
    relations: &'a Relations,
    fours: Fours,
    /// By two sorts, the lower first, and their units, whether a reader takes them to be possible
    /// together.
    together: Vec<Vec<Vec<bool>>>,
}

impl<'a> Swaps<'a> {
    pub fn new(frame: &'a Frame, cube: &'a Cube, relations: &'a Relations) -> Self {
        let pairs = (0..SORTS * SORTS).map(|pair| (pair / SORTS, pair % SORTS));
        let together = pairs
            .map(|(one, other)| if one < other { together(frame, cube, one, other) } else { Vec::new() });
        Self { frame, cube, relations, fours: Fours::new(frame), together: together.collect() }
    }

    /// The cells to hide so that one of them cannot be told: those whose costs are least, and within
    /// limits. Only cells that a reader sees may cost something; those without a cost cannot be hidden.
    pub fn cheapest(
        &self,
        secret: usize,
        holding: &[Vec<usize>],
        cost: impl Fn(usize) -> Option<u64>,
        limits: RangeInclusive<u64>,
    ) -> Option<Vec<usize>> {
        let (least, most) = limits.into_inner();
        let among =
            |ways: &mut dyn Iterator<Item = Way>, most: u64| self.best(ways, holding, &cost, least..=most);
        let mut best = among(&mut self.ways(secret), most);
        let price = best.as_ref().map_or(u64::MAX, |(price, _)| *price);
        if price > DEAR {
            best = among(&mut self.ways_of_four(secret, &cost), most.min(price - 1)).or(best);
        }
        // One person of a gender whom nobody else of the country could be.
        let best = best.or_else(|| among(&mut self.both_ways(secret), most));
        best.map(|(_, cells)| cells)
    }

    /// The best of some ways, and what it costs.
    fn best(
        &self,
        all: &mut dyn Iterator<Item = Way>,
        holding: &[Vec<usize>],
        cost: impl Fn(usize) -> Option<u64>,
        limits: RangeInclusive<u64>,
    ) -> Option<(u64, Vec<usize>)> {
        let mut ways: BTreeMap<u64, Vec<Way>> = BTreeMap::new();
        let mut most = *limits.end();
        let mut kept = 0;
        for way in all {
            let mut costs = way.iter().map(|(at, _)| cost(*at));
            let sum = costs.try_fold(0, |sum, cost| Some(sum + cost?).filter(|sum| *sum <= most));
            let Some(sum) = sum.filter(|sum| limits.contains(sum)) else { continue };
            ways.entry(sum).or_default().push(way);
            kept += 1;
            if kept > TRIED && ways.len() > 1 {
                kept -= ways.pop_last().map_or(0, |(_, last)| last.len());
                most = ways.last_key_value().map_or(most, |(last, _)| *last);
            }
        }
        let mut ways = ways.iter().flat_map(|(price, ways)| ways.iter().map(|way| (*price, way)));
        let (price, best) = ways.find(|(_, way)| self.has_room(way) && self.holds(way, holding))?;
        Some((price, best.iter().map(|(at, _)| *at).collect()))
    }

    /// The sorts of a cell's coordinates, everything left out.
    fn sorts(&self, cell: usize) -> Vec<(usize, u16)> {
        let (one, other) = self.cube.coordinates(cell);
        let sort = |at: u16| self.frame.coordinates[usize::from(at)].sort;
        [one, other].into_iter().filter_map(|at| Some((sort(at)?, at))).collect()
    }

    /// Some of the participations that a cell counts.
    fn starts(&self, cell: usize) -> impl Iterator<Item = [u16; SORTS]> {
        let sorts = self.sorts(cell);
        let within = move |atom: &&[u16; SORTS]| {
            sorts.iter().all(|(sort, at)| self.frame.of(*sort, atom[*sort]).contains(at))
        };
        self.cube.atoms().iter().filter(within).take(STARTS).copied()
    }

    /// Every way that changes a cell.
    fn ways(&self, secret: usize) -> impl Iterator<Item = Way> {
        let sorts = self.sorts(secret);
        self.starts(secret).flat_map(move |atom| {
            let mut ways = Vec::new();
            for (sort, at) in &sorts {
                self.moves(atom, *sort, *at, &mut ways);
            }
            if let [one, other] = sorts[..] {
                self.exchanges(atom, one, other, &mut ways);
            }
            ways
        })
    }

    /// Ways in which somebody was of another place and another gender.
    fn both_ways(&self, secret: usize) -> impl Iterator<Item = Way> {
        self.starts(secret).flat_map(move |atom| {
            let units = |sort: usize| (0..).zip(&self.frame.units[sort]).map(|(unit, _)| unit);
            let others = move |sort: usize| units(sort).filter(move |unit: &u16| *unit != atom[sort]);
            let pairs =
                others(PLACE).flat_map(move |place| others(GENDER).map(move |gender| (place, gender)));
            pairs.filter_map(move |(place, gender)| {
                let mut moved = atom;
                (moved[PLACE], moved[GENDER]) = (place, gender);
                if !self.is_possible(moved) {
                    return None;
                }
                let (lost, gained) = (self.cells_of(atom), self.cells_of(moved));
                let up = lost.difference(&gained).map(|at| (*at, 1));
                let way: Way = up.chain(gained.difference(&lost).map(|at| (*at, -1))).collect();
                way.iter().any(|(at, _)| *at == secret).then_some(way)
            })
        })
    }

    /// The cells of tables, and the parts of such cells, that hold a participation.
    fn cells_of(&self, atom: [u16; SORTS]) -> BTreeSet<usize> {
        let cells = self.cube.cells_of(self.frame, atom).into_iter().map(|at| at as usize);
        let listed = |at: &usize| {
            let (one, other) = self.cube.coordinates(*at);
            self.frame.is_listed(one, other)
        };
        cells.filter(listed).collect()
    }

    /// Somebody was of another unit of one sort.
    fn moves(&self, atom: [u16; SORTS], sort: usize, out_of: u16, ways: &mut Vec<Way>) {
        let others = (0..SORTS).filter(|other| *other != sort);
        let beside: Vec<u16> =
            others.flat_map(|other| self.frame.of(other, atom[other])).copied().chain([ALL]).collect();
        for unit in self.others(atom, sort, out_of) {
            let mut moved = atom;
            moved[sort] = unit;
            if self.is_possible(moved) {
                let differing = self.differing(sort, atom[sort], unit);
                let beside: Vec<(u16, i64)> = beside.iter().map(|at| (*at, 1)).collect();
                ways.push(self.way(&differing, &beside));
            }
        }
    }

    /// Two who differ in two sorts had one of them the other way round.
    fn exchanges(
        &self,
        atom: [u16; SORTS],
        (first, out_of): (usize, u16),
        (second, beside): (usize, u16),
        ways: &mut Vec<Way>,
    ) {
        let seconds: Vec<u16> = self
            .others(atom, second, beside)
            .filter(|unit| {
                let mut moved = atom;
                moved[second] = *unit;
                self.is_possible(moved)
            })
            .collect();
        for unit in self.others(atom, first, out_of) {
            let mut moved = atom;
            moved[first] = unit;
            if !self.is_possible(moved) {
                continue;
            }
            let differing = self.differing(first, atom[first], unit);
            for other in &seconds {
                moved[second] = *other;
                if self.is_possible(moved) {
                    ways.push(self.way(&differing, &self.differing(second, atom[second], *other)));
                }
            }
        }
    }

    /// The units of a sort that a coordinate does not hold.
    fn others(&self, atom: [u16; SORTS], sort: usize, out_of: u16) -> impl Iterator<Item = u16> {
        let units = &self.frame.units[sort];
        (0..)
            .zip(units)
            .filter(move |(unit, held)| *unit != atom[sort] && !held.contains(&out_of))
            .map(|(unit, _)| unit)
    }

    /// The coordinates that hold one of two units only, with what they lose or gain.
    fn differing(&self, sort: usize, one: u16, other: u16) -> Vec<(u16, i64)> {
        let (one, other) = (self.frame.of(sort, one), self.frame.of(sort, other));
        let lost = one.iter().filter(|at| !other.contains(at)).map(|at| (*at, 1));
        lost.chain(other.iter().filter(|at| !one.contains(at)).map(|at| (*at, -1))).collect()
    }

    fn way(&self, one: &[(u16, i64)], other: &[(u16, i64)]) -> Way {
        let mut way = Vec::with_capacity(one.len() * other.len());
        for (row, up) in one {
            let listed = other.iter().filter(|(column, _)| self.frame.is_listed(*row, *column));
            way.extend(listed.map(|(column, down)| (self.cube.at(*row, *column), up * down)));
        }
        way
    }

    fn is_possible(&self, atom: [u16; SORTS]) -> bool {
        (0..SORTS).all(|one| {
            (one + 1..SORTS).all(|other| {
                self.together[one * SORTS + other][usize::from(atom[one])][usize::from(atom[other])]
            })
        })
    }

    /// Whether figures could be more or less, one way or the other, and none of them be nothing.
    fn has_room(&self, way: &Way) -> bool {
        let room =
            |sign: i64| way.iter().filter(|(_, by)| by * sign < 0).all(|(at, _)| self.can_be_less(*at));
        room(1) || room(-1)
    }

    fn can_be_less(&self, at: usize) -> bool {
        let count = self.cube.get(at);
        count.participations > 1 && count.people > 1
    }

    /// Whether all that is known of the cells would still hold.
    fn holds(&self, way: &Way, holding: &[Vec<usize>]) -> bool {
        let differs: BTreeMap<usize, i64> = way.iter().copied().collect();
        let numbers: BTreeSet<usize> = way.iter().flat_map(|(at, _)| &holding[*at]).copied().collect();
        let equations = numbers.into_iter().filter_map(|number| self.relations.equations.get(number));
        let left = |terms: &[(usize, i64)]| -> i64 {
            terms.iter().map(|(at, factor)| factor * differs.get(at).copied().unwrap_or(0)).sum()
        };
        equations.map(|equation| left(&equation.terms)).all(|left| left == 0)
    }
}

/// Which units of two sorts have no zero that is published between them.
fn together(frame: &Frame, cube: &Cube, one: usize, other: usize) -> Vec<Vec<bool>> {
    let possible = |first: &Vec<u16>, second: &Vec<u16>| {
        first.iter().all(|row| {
            let listed = second.iter().filter(|column| frame.is_listed(*row, **column));
            listed.map(|column| cube.at(*row, *column)).all(|at| cube.get(at).participations > 0)
        })
    };
    let (ones, others) = (&frame.units[one], &frame.units[other]);
    ones.iter().map(|first| others.iter().map(|second| possible(first, second)).collect()).collect()
}
