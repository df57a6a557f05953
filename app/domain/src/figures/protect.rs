//! What is hidden: figures that point at few people, and as much more as it takes that none of these
//! can be worked out from everything that is printed.

use std::{cmp::Reverse, collections::HashSet, ops::RangeInclusive, rc::Rc};

use super::{
    axis::Axis,
    bounds::Bounds,
    cube::Cube,
    frame::{Frame, Seen},
    relations::Relations,
    swaps::Swaps,
    unknowns,
};

/// Fewer people than this are few.
const FEW: u32 = 3;
/// Of how many open figures one is seen to in a round.
const PART: usize = 12;
/// How many figures are tried to be shown again: each is a look at everything.
const REVEALED: usize = 64;

/// How one cell stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Cell {
    /// Whether some table has it.
    printed: bool,
    /// Whether it points at few people.
    few: bool,
    hidden: bool,
}

/// Every cell that is not zero, hidden or not.
pub(super) struct Protection<'a> {
    frame: &'a Frame,
    cube: &'a Cube,
    relations: &'a Relations,
    swaps: Swaps<'a>,
    cells: Vec<Cell>,
    /// By cell, cells that hide it, all of them hidden: no reader can exclude that they differ.
    ways: Vec<Option<Rc<[usize]>>>,
    /// By cell, the equations and then the covers that hold it.
    holding: Vec<Vec<usize>>,
}

impl<'a> Protection<'a> {
    /// Hides what points at few people, and nothing else yet.
    pub fn primary(frame: &'a Frame, cube: &'a Cube, relations: &'a Relations, seen: &[Seen]) -> Self {
        let cell = |at: usize| {
            let (one, other) = cube.coordinates(at);
            let printed = frame.is_printed(one, other);
            let few = frame.is_listed(one, other) && (1..FEW).contains(&cube.get(at).people);
            Cell { printed, few, hidden: printed && few }
        };
        let mut holding = vec![Vec::new(); cube.len()];
        for (number, at) in relations
            .all()
            .enumerate()
            .flat_map(|(number, cells)| cells.into_iter().map(move |at| (number, at)))
        {
            holding[at].push(number);
        }
        Self {
            frame,
            cube,
            relations,
            swaps: Swaps::new(frame, cube, relations, seen),
            cells: (0..cube.len()).map(cell).collect(),
            ways: vec![None; cube.len()],
            holding,
        }
    }

    /// Hides more, until nothing follows any more or nothing is left that would help.
    pub fn complete(mut self) -> Self {
        let secret = |at: &usize| self.is_unknown(*at) && self.is_secret(*at);
        let mut secrets: Vec<usize> = (0..self.cells.len()).filter(secret).collect();
        secrets.sort_by_key(|at| (Reverse(self.weight(*at)), *at));
        for at in secrets {
            if self.ways[at].is_none() {
                self.cover(at, 0..=u64::MAX);
            }
        }
        while self.close(self.open()) {}
        self.reveal();
        self
    }

    /// Hides what hides one best, if there is such a way within limits of its cost.
    fn cover(&mut self, at: usize, limits: RangeInclusive<u64>) -> bool {
        let Some(cells) = self.swaps.cheapest(at, &self.holding, |at| self.cost(at), limits) else {
            return false;
        };
        let way: Rc<[usize]> = cells.into();
        for at in way.iter() {
            self.cells[*at].hidden |= self.cells[*at].printed;
            self.ways[*at].get_or_insert_with(|| Rc::clone(&way));
        }
        self.ways[at] = Some(way);
        true
    }

    /// What hiding a figure costs, and nothing if nobody sees it.
    fn cost(&self, at: usize) -> u64 {
        let (weight, participations, _) = self.missed(at);
        if self.can_hide(at) { 1_000 * u64::from(weight) + u64::from(participations.min(999)) } else { 0 }
    }

    /// The secrets that a reader finds out.
    fn open(&self) -> Vec<usize> {
        let open = self.solved();
        if open.is_empty() { self.narrowed() } else { open }
    }

    /// Shows again what was hidden beside others and is not needed, the most missed first.
    fn reveal(&mut self) {
        let spare = |at: &usize| self.cells[*at].hidden && !self.cells[*at].few;
        let mut spare: Vec<usize> = (0..self.cells.len()).filter(spare).collect();
        spare.sort_by_key(|at| Reverse(self.missed(*at)));
        for at in spare.into_iter().take(REVEALED) {
            let before = self.ways.clone();
            self.cells[at].hidden = false;
            if !self.is_spare(at) {
                self.cells[at].hidden = true;
                self.ways = before;
            }
        }
    }

    /// Whether all that had a way through a figure has another one, and nothing follows from it.
    fn is_spare(&mut self, shown: usize) -> bool {
        self.ways[shown] = None;
        let passes = |way: &Option<Rc<[usize]>>| way.as_ref().is_some_and(|way| way.contains(&shown));
        let through: Vec<usize> = (0..self.cells.len()).filter(|at| passes(&self.ways[*at])).collect();
        through.into_iter().all(|at| self.cover(at, 0..=0)) && self.open().is_empty()
    }

    /// By cell, whether it is hidden.
    pub fn hidden(&self) -> Vec<bool> {
        self.cells.iter().map(|cell| cell.hidden).collect()
    }

    /// Whether a reader does not see it: hidden, or a part that no table has.
    fn is_unknown(&self, at: usize) -> bool {
        self.cells[at].hidden
            || (!self.cells[at].printed
                && self.cube.get(at).participations > 0
                && !self.holding[at].is_empty())
    }

    /// Whether nobody must find it out.
    fn is_secret(&self, at: usize) -> bool {
        self.cells[at].hidden || self.cells[at].few
    }

    /// The secrets that the equations together determine.
    fn solved(&self) -> Vec<usize> {
        let unknown: Vec<usize> = (0..self.cells.len()).filter(|at| self.is_unknown(*at)).collect();
        let row = |terms: &[(usize, i64)]| -> Vec<(usize, i64)> {
            let column = |(at, factor): &(usize, i64)| Some((unknown.binary_search(at).ok()?, *factor));
            terms.iter().filter_map(column).collect()
        };
        let mut known = HashSet::new();
        let rows = self.relations.equations.iter().map(|equation| row(&equation.terms));
        let rows: Vec<_> = rows.filter(|row| !row.is_empty() && known.insert(row.clone())).collect();
        let determined = unknowns::determined(unknown.len(), &rows);
        unknown
            .into_iter()
            .zip(determined)
            .filter(|(at, open)| *open && self.is_secret(*at))
            .map(|(at, _)| at)
            .collect()
    }

    /// The secrets between whose least and most there is no room.
    fn narrowed(&self) -> Vec<usize> {
        let unknown: Vec<bool> = (0..self.cells.len()).map(|at| self.is_unknown(at)).collect();
        let bounds = Bounds::narrowed(self.cube, self.relations, &unknown);
        (0..self.cells.len()).filter(|at| unknown[*at] && self.is_secret(*at) && bounds.tell(*at)).collect()
    }

    /// Hides more beside some of those that are open; whether anything was. What hides one often hides
    /// others, so that only a part is seen to before it is looked again.
    fn close(&mut self, mut open: Vec<usize>) -> bool {
        open.sort_by_key(|at| (!self.cells[*at].printed, self.weight(*at), *at));
        let mut touched: HashSet<usize> = HashSet::new();
        let (mut hid, most) = (0, open.len().div_ceil(PART));
        for at in open {
            if hid == most {
                break;
            }
            if self.holding[at].iter().any(|number| touched.contains(number)) {
                continue;
            }
            if self.cover(at, 1..=u64::MAX) {
                hid += 1;
            } else if let Some(next) = self.nearest(at) {
                self.cells[next].hidden = true;
                touched.extend(&self.holding[next]);
                hid += 1;
            }
        }
        hid > 0
    }

    /// Where there is no better way, the figure to hide beside one that is open: the cheapest in the sums
    /// that hold it, or that hold parts which these sums hold; or else in the sums over what is hidden
    /// there, and so on.
    fn nearest(&self, open: usize) -> Option<usize> {
        let mut known = HashSet::from([open]);
        let mut around = vec![open];
        while !around.is_empty() {
            let mut near: Vec<usize> = Vec::new();
            while let Some(at) = around.pop() {
                for other in self.holding[at].iter().flat_map(|number| self.relations.cells(*number)) {
                    if known.insert(other) {
                        let is_part = !self.cells[other].printed;
                        if is_part { around.push(other) } else { near.push(other) }
                    }
                }
            }
            let able = near.iter().copied().filter(|at| self.can_hide(*at));
            if let Some(next) = able.min_by_key(|at| self.missed(*at)) {
                return Some(next);
            }
            around = near;
        }
        None
    }

    fn can_hide(&self, at: usize) -> bool {
        self.cells[at].printed && !self.cells[at].hidden
    }

    /// What is least when a figure is missed least.
    fn missed(&self, at: usize) -> (u32, u32, usize) {
        (self.weight(at), self.cube.get(at).participations, at)
    }

    /// How much a figure is missed: two coordinates less than one, a country less than a region.
    fn weight(&self, at: usize) -> u32 {
        let (one, other) = self.cube.coordinates(at);
        let of = |at: u16| match self.frame.coordinates[usize::from(at)].axis {
            Some(Axis::Country) => 1,
            Some(Axis::Theme) => 2,
            Some(Axis::Gender | Axis::Year) => 4,
            Some(Axis::Class) => 6,
            Some(Axis::Region) => 8,
            Some(Axis::Cycle) => 10,
            None => 30,
        };
        of(one) + of(other)
    }
}

impl Relations {
    /// The cells of each equation, then of each cover.
    fn all(&self) -> impl Iterator<Item = Vec<usize>> {
        (0..self.equations.len() + self.covers.len()).map(|number| self.cells(number).collect())
    }

    /// The cells of an equation or a cover.
    fn cells(&self, number: usize) -> Box<dyn Iterator<Item = usize> + '_> {
        match self.equations.get(number) {
            Some(equation) => Box::new(equation.terms.iter().map(|(at, _)| *at)),
            None => Box::new(self.covers[number - self.equations.len()].iter().copied()),
        }
    }
}
