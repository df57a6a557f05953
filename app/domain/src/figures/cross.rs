//! Relations between sorts. Where the only event of a year is also the only one on a theme, who came
//! in that year and who came for that theme are the same people, in every table. In general: where
//! the units of two sorts that occur together fall into groups, each group has as many participations
//! seen from the one sort as from the other; sets of themes are seen through the themes printed.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    census::number,
    cube::Cube,
    frame::{ALL, Frame, SORTS, THEME},
    kernel::Reduced,
    relations::{Equation, People},
};

/// What there is to see through each other.
pub(super) struct Crossing<'a> {
    pub frame: &'a Frame,
    pub cube: &'a Cube,
    /// By cell, whether somebody may be in it.
    pub filled: &'a [bool],
    /// Every combination that may be.
    pub atoms: &'a [[u16; SORTS]],
}

impl Crossing<'_> {
    /// Adds the relations of a pair of sorts, within every coordinate of the other two.
    pub fn add(&self, equations: &mut Vec<Equation>, (one, other): (usize, usize)) {
        let pair = if one == THEME { (other, one) } else { (one, other) };
        let mut beside = (0..SORTS).filter(|sort| ![one, other].contains(sort)).peekable();
        while let Some(sort) = beside.next() {
            let triples = Triples::of(self, [pair.0, pair.1, sort]);
            let all = beside.peek().is_none().then_some(ALL);
            for context in self.frame.of_sort(Some(sort)).chain(all) {
                let units =
                    self.frame.units[sort].iter().map(|held_by| context == ALL || held_by.contains(&context));
                within(equations, self, pair, context, triples.pairs(&units.collect::<Vec<_>>()));
            }
        }
    }
}

/// Which units of three sorts there may be together.
struct Triples {
    counts: [usize; 3],
    found: Vec<bool>,
}

impl Triples {
    fn of(of: &Crossing<'_>, sorts: [usize; 3]) -> Self {
        let counts = sorts.map(|sort| of.frame.units[sort].len());
        let mut found = vec![false; counts.iter().product()];
        for atom in of.atoms {
            let [one, other, third] = sorts.map(|sort| usize::from(atom[sort]));
            found[(one * counts[1] + other) * counts[2] + third] = true;
        }
        Self { counts, found }
    }

    /// The pairs of the first two beside some units of the third.
    fn pairs<'t>(&'t self, units: &'t [bool]) -> impl Iterator<Item = (u16, u16)> + 't {
        let [_, others, thirds] = self.counts;
        let is_in = move |row: &[bool]| row.iter().zip(units).any(|(found, counts)| *found && *counts);
        let rows = self.found.chunks_exact(thirds.max(1)).enumerate().filter(move |(_, row)| is_in(row));
        rows.map(move |(at, _)| (at / others, at % others)).map(|(one, other)| (number(one), number(other)))
    }
}

/// The relations of two sorts within one coordinate of another.
fn within(
    equations: &mut Vec<Equation>,
    Crossing { frame, cube, filled, .. }: &Crossing<'_>,
    (one, other): (usize, usize),
    context: u16,
    pairs: impl Iterator<Item = (u16, u16)>,
) {
    let listed = |theme: &u16| frame.is_listed(context, *theme);
    let themes: Vec<u16> = frame.of_sort(Some(THEME)).filter(listed).collect();
    if other == THEME && themes.is_empty() {
        return;
    }
    let narrowest = |sort: usize, unit: u16| frame.narrowest(sort, unit, context);
    let mut pairs: Vec<(u16, u16)> = pairs
        .map(|(unit, other_unit)| {
            let second = if other == THEME { other_unit } else { narrowest(other, other_unit) };
            (narrowest(one, unit), second)
        })
        .collect();
    pairs.sort_unstable();
    pairs.dedup();
    let groups = Groups::of(&pairs);
    let mut columns = groups.columns();
    if columns.len() == 1 {
        columns[0] = vec![ALL];
    }
    let mut equation = |terms: Vec<(u16, i64)>| {
        let cells = terms.into_iter().map(|(coordinate, factor)| (cube.at(context, coordinate), factor));
        let terms: Vec<_> = cells.filter(|(at, _)| filled[*at]).collect();
        if terms.len() > 1 {
            equations.push(Equation { terms, people: People::Unknown });
        }
    };
    if other == THEME {
        let mut reduced = Reduced::new(columns.len() + themes.len());
        let rows: BTreeSet<_> = pairs.iter().map(|(unit, set)| (groups.ones[unit], *set)).collect();
        for (group, set) in rows {
            if reduced.is_full() {
                break;
            }
            let place = |theme: &u16| themes.iter().position(|one| one == theme);
            let set = frame.of(THEME, set).iter().filter_map(place).map(|at| columns.len() + at);
            reduced.add(set.chain([group]));
        }
        for relation in reduced.relations() {
            let (of_groups, of_themes) = relation.split_at(columns.len());
            let left =
                columns.iter().zip(of_groups).flat_map(|(all, factor)| all.iter().map(|one| (*one, *factor)));
            let right = themes.iter().copied().zip(of_themes.iter().copied());
            equation(left.chain(right).filter(|(_, factor)| *factor != 0).collect());
        }
    } else if columns.len() > 1 {
        let mut sums: Vec<Vec<(u16, i64)>> =
            columns.iter().map(|all| all.iter().map(|one| (*one, 1)).collect()).collect();
        for (unit, group) in &groups.others {
            sums[*group].push((*unit, -1));
        }
        sums.into_iter().for_each(equation);
    }
}

/// The groups into which coordinates of two sorts fall that occur together.
struct Groups {
    ones: BTreeMap<u16, usize>,
    others: BTreeMap<u16, usize>,
}

impl Groups {
    fn of(pairs: &[(u16, u16)]) -> Self {
        let mut above: BTreeMap<(bool, u16), (bool, u16)> = BTreeMap::new();
        for (one, other) in pairs {
            let (one, other) = (top(&mut above, (false, *one)), top(&mut above, (true, *other)));
            above.insert(one.max(other), one.min(other));
        }
        let mut numbers = BTreeMap::new();
        let mut groups = Self { ones: BTreeMap::new(), others: BTreeMap::new() };
        for (one, other) in pairs {
            let next = numbers.len();
            let group = *numbers.entry(top(&mut above, (false, *one))).or_insert(next);
            groups.ones.insert(*one, group);
            groups.others.insert(*other, group);
        }
        groups
    }

    /// The coordinates of the first sort, by group.
    fn columns(&self) -> Vec<Vec<u16>> {
        let count = self.ones.values().max().map_or(0, |last| last + 1);
        let mut columns = vec![Vec::new(); count];
        for (one, group) in &self.ones {
            columns[*group].push(*one);
        }
        columns
    }
}

/// The one that stands for a group.
fn top(above: &mut BTreeMap<(bool, u16), (bool, u16)>, mut at: (bool, u16)) -> (bool, u16) {
    let mut passed = Vec::new();
    loop {
        let next = *above.entry(at).or_insert(at);
        if next == at {
            break;
        }
        passed.push(at);
        at = next;
    }
    for one in passed {
        above.insert(one, at);
    }
    at
}
