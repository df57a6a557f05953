//! Relations of all sorts together. Who came in a year and is a woman came from somewhere: where only women can have
//! come from some countries, and others sent somebody in that year alone, tables over two sorts each add up to what
//! no two of them tell. All such relations are found by elimination, over every combination that may be; that is much
//! work, and done only where few cells are told apart. In larger worlds hardly any combination is ruled out.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    cross::Crossing,
    frame::{ALL, SORTS, THEME},
    kernel::Reduced,
    relations::{Equation, People},
};

/// Most work that is done for them, in additions of fractions: some tenths of a second.
const WORK: usize = 30_000_000;
/// More combinations than this are too many, however few cells they stand in.
const COMBINATIONS: usize = 10_000;

/// Adds the relations of the narrowest cells of every two sorts, if there are not too many.
pub(super) fn add(equations: &mut Vec<Equation>, of: &Crossing<'_>) {
    if of.atoms.len() > COMBINATIONS {
        return;
    }
    let atoms: BTreeSet<Vec<usize>> = of.atoms.iter().map(|atom| cells(of, *atom)).collect();
    let all: BTreeSet<usize> = atoms.iter().flatten().copied().collect();
    if all.len() * all.len() * atoms.len() > WORK {
        return;
    }
    let columns: BTreeMap<usize, usize> = all.iter().enumerate().map(|(column, at)| (*at, column)).collect();
    let mut reduced = Reduced::new(all.len());
    for atom in &atoms {
        if reduced.is_full() {
            return;
        }
        reduced.add(atom.iter().map(|at| columns[at]));
    }
    for relation in reduced.relations() {
        let terms = all.iter().copied().zip(relation).filter(|(_, factor)| *factor != 0);
        equations.push(Equation { terms: terms.collect(), people: People::Unknown });
    }
}

/// The narrowest cells that hold a combination; of themes, which overlap, all that it is on.
fn cells(Crossing { frame, cube, .. }: &Crossing<'_>, atom: [u16; SORTS]) -> Vec<usize> {
    // What is narrow beside one sort may not be listed beside another.
    let sides = |sort: usize, beside: u16| -> Vec<u16> {
        let listed = frame.of(sort, atom[sort]).iter().copied().filter(|at| frame.is_listed(*at, beside));
        listed.take(if sort == THEME { usize::MAX } else { 1 }).collect()
    };
    let mut cells = BTreeSet::new();
    let pairs = (0..SORTS).flat_map(|one| (one + 1..SORTS).map(move |other| (one, other)));
    for (sort, other) in pairs {
        for one in frame.of(sort, atom[sort]) {
            let beside = sides(other, *one).into_iter().filter(|beside| sides(sort, *beside).contains(one));
            cells.extend(beside.map(|beside| cube.at(*one, beside)));
        }
    }
    let alone = (0..SORTS).flat_map(|sort| sides(sort, ALL));
    cells.extend(alone.map(|at| cube.at(ALL, at)));
    cells.into_iter().collect()
}
