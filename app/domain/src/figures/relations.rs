//! What any reader knows of how cells hang together: sums of cells that are always zero.

use std::collections::{BTreeSet, HashSet};

use super::{
    cross::Crossing,
    cube::Cube,
    frame::{ALL, Frame, GENDER, PLACE, SORTS, THEME, TIME},
    joint,
};

/// A sum of cells with whole factors that is zero.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Equation {
    /// Cells and factors; no cell that is zero.
    pub terms: Vec<(usize, i64)>,
    /// What is known of people, who may be in several parts.
    pub people: People,
}

/// How the people of cells hang together whose participations add up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum People {
    /// They add up as well.
    Add,
    /// The first cell holds all of the others, and nobody else.
    Cover,
    /// Nothing is known.
    Unknown,
}

/// All of them, and for themes, which overlap, the covers: the first cell holds the others.
pub(super) struct Relations {
    pub equations: Vec<Equation>,
    pub covers: Vec<Vec<usize>>,
}

impl Relations {
    /// Those of a reader who knows where nobody is, even in parts that no table prints.
    pub fn of(frame: &Frame, cube: &Cube) -> Self {
        let filled: Vec<bool> = (0..cube.len()).map(|at| cube.get(at).participations > 0).collect();
        let pairs = (0..SORTS).flat_map(|one| (one + 1..SORTS).map(move |other| (one, other)));
        let atoms = thinkable(frame, cube, &filled);
        let mut relations = Self::between(frame, cube, &filled, &atoms, pairs);
        joint::add(&mut relations.equations, &Crossing { frame, cube, filled: &filled, atoms: &atoms });
        relations
    }

    /// Those of a reader who knows where nobody is only from what is printed as zero, and of events when
    /// they were and what they were on.
    /// Zeros that are `unseen` are not printed.
    pub fn beside(frame: &Frame, cube: &Cube, unseen: &HashSet<usize>) -> Self {
        Self::between(frame, cube, &possible(frame, cube, unseen), cube.atoms(), [(TIME, THEME)])
    }

    /// By cell, the equations and then the covers that hold it, by number.
    pub fn holding(&self, cells: usize) -> Vec<Vec<usize>> {
        let mut holding = vec![Vec::new(); cells];
        for (number, equation) in self.equations.iter().enumerate() {
            for (at, _) in &equation.terms {
                holding[*at].push(number);
            }
        }
        for (number, cover) in (self.equations.len()..).zip(&self.covers) {
            for at in cover {
                holding[*at].push(number);
            }
        }
        holding
    }

    /// By cell, whether an equation or a cover holds it.
    pub fn in_any(&self, cells: usize) -> Vec<bool> {
        self.holding(cells).iter().map(|holding| !holding.is_empty()).collect()
    }

    fn between(
        frame: &Frame,
        cube: &Cube,
        filled: &[bool],
        atoms: &[[u16; SORTS]],
        crossed: impl IntoIterator<Item = (usize, usize)>,
    ) -> Self {
        let mut relations = Self { equations: Vec::new(), covers: Vec::new() };
        for sort in 0..SORTS {
            let others = (0..SORTS).filter(|other| *other != sort).map(Some).chain([None]);
            for context in others.flat_map(|other| frame.of_sort(other)) {
                relations.sums(frame, cube, filled, (sort, context));
            }
        }
        let crossing = Crossing { frame, cube, filled, atoms };
        for pair in crossed {
            crossing.add(&mut relations.equations, pair);
        }
        relations
    }

    /// The sums of one sort where another coordinate is fixed.
    fn sums(&mut self, frame: &Frame, cube: &Cube, filled: &[bool], (sort, context): (usize, u16)) {
        let filled = |at: &usize| filled[*at];
        let listed = |at: u16| frame.is_listed(context, at);
        if sort == THEME {
            let themes = frame.of_sort(Some(THEME)).filter(|theme| listed(*theme));
            let themes = themes.map(|theme| cube.at(context, theme));
            let cover: Vec<_> = [cube.at(context, ALL)].into_iter().chain(themes).filter(filled).collect();
            if cover.len() > 1 {
                self.covers.push(cover);
            }
        }
        let people = if sort == GENDER { People::Add } else { People::Cover };
        for sum in &frame.wholes[sort] {
            if !listed(sum.whole) || !sum.parts.iter().all(|part| listed(*part)) {
                continue;
            }
            let parts = sum.parts.iter().map(|part| (cube.at(context, *part), -1));
            let terms: Vec<_> = [(cube.at(context, sum.whole), 1)]
                .into_iter()
                .chain(parts)
                .filter(|(at, _)| filled(at))
                .collect();
            if terms.len() > 1 {
                self.equations.push(Equation { terms, people });
            }
        }
    }
}

/// Every combination that somebody may have been, as far as what is printed says; when events were and what
/// they were on is known.
fn thinkable(frame: &Frame, cube: &Cube, filled: &[bool]) -> Vec<[u16; SORTS]> {
    let may = |(sort, unit): (usize, u16), (other, other_unit): (usize, u16)| {
        frame.of(sort, unit).iter().all(|row| {
            let listed = frame.of(other, other_unit).iter().filter(|column| frame.is_listed(*row, **column));
            listed.map(|column| cube.at(*row, *column)).all(|at| filled[at])
        })
    };
    let units = |sort: usize| 0..u16::try_from(frame.units[sort].len()).unwrap_or(u16::MAX);
    let held: BTreeSet<(u16, u16)> = cube.atoms().iter().map(|atom| (atom[TIME], atom[THEME])).collect();
    let mut atoms = Vec::new();
    for (time, theme) in held {
        let may_be_there = |one: (usize, u16)| may(one, (TIME, time)) && may(one, (THEME, theme));
        let there = |sort: usize| units(sort).filter(move |unit| may_be_there((sort, *unit)));
        let genders: Vec<u16> = there(GENDER).collect();
        for place in there(PLACE) {
            for gender in genders.iter().copied().filter(|gender| may((PLACE, place), (GENDER, *gender))) {
                let mut atom = [0; SORTS];
                (atom[TIME], atom[THEME], atom[PLACE], atom[GENDER]) = (time, theme, place, gender);
                atoms.push(atom);
            }
        }
    }
    atoms
}

/// The cells in which somebody may be, as far as what is printed says: all but zeros, and parts of zeros.
fn possible(frame: &Frame, cube: &Cube, unseen: &HashSet<usize>) -> Vec<bool> {
    let above: Vec<Vec<u16>> = (0..frame.len()).map(|at| holding(frame, at)).collect();
    let printed_zero = |one: u16, other: u16| {
        let at = cube.at(one, other);
        frame.is_printed(one, other) && cube.get(at).participations == 0 && !unseen.contains(&at)
    };
    let is_possible = |at: usize| {
        let (one, other) = cube.coordinates(at);
        if cube.get(at).participations > 0 {
            return true;
        }
        let around = |at: u16| &above[usize::from(at)];
        let part = one < other && frame.is_listed(one, other) && !frame.is_printed(one, other);
        let listed = part || unseen.contains(&at);
        listed && !around(one).iter().any(|one| around(other).iter().any(|other| printed_zero(*one, *other)))
    };
    (0..cube.len()).map(is_possible).collect()
}

/// The coordinates that hold all of another one, itself and everything among them.
fn holding(frame: &Frame, at: usize) -> Vec<u16> {
    let own = u16::try_from(at).unwrap_or(ALL);
    let Some(sort) = frame.coordinates[at].sort else { return vec![ALL] };
    let units = frame.units[sort].iter().filter(|held_by| held_by.contains(&own));
    let held: Option<BTreeSet<u16>> = units
        .map(|held_by| held_by.iter().copied().collect())
        .reduce(|all: BTreeSet<u16>, more| &all & &more);
    held.unwrap_or_else(|| BTreeSet::from([own])).into_iter().chain([ALL]).collect()
}
