//! What any reader knows of how cells hang together: sums of cells that are always zero.

use super::{
    cross,
    cube::Cube,
    frame::{ALL, Frame, GENDER, SORTS, Seen, THEME},
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
    pub fn of(frame: &Frame, cube: &Cube, seen: &[Seen]) -> Self {
        let mut relations = Self { equations: Vec::new(), covers: Vec::new() };
        for sort in 0..SORTS {
            let others = (0..SORTS).filter(|other| *other != sort).map(Some).chain([None]);
            for context in others.flat_map(|other| frame.of_sort(other)) {
                relations.sums(frame, cube, sort, context);
            }
        }
        cross::add(&mut relations.equations, frame, cube, seen);
        relations
    }

    /// The sums of one sort where another coordinate is fixed.
    fn sums(&mut self, frame: &Frame, cube: &Cube, sort: usize, context: u16) {
        let filled = |at: &usize| cube.get(*at).participations > 0;
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
