//! What is hidden: figures that point at few people, and as much more as it takes that none of these
//! can be worked out from everything that is printed.

use std::{cmp::Reverse, collections::HashSet, ops::RangeInclusive, rc::Rc};

use super::{
    axis::Axis,
    bounds::Bounds,
    cube::Cube,
    frame::{ALL, Frame},
    relations::Relations,
    swaps::Swaps,
    unknowns,
};

mod spare;

/// Fewer people than this are few.
const FEW: u32 = 3;
/// Of how many open figures one is seen to in a round.
const PART: usize = 12;
/// How many figures are tried to be shown again: each is a look at everything.
const REVEALED: usize = 64;

/// What may be hidden beside others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Beside {
    /// Figures of single countries: there are many, and each is missed little.
    Countries,
    /// Also sums over many.
    All,
}

/// How one cell stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Cell {
    table: InTable,
    /// Whether it points at few people.
    few: bool,
    hidden: bool,
}

/// Whether some table has a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum InTable {
    /// It is only a part of what tables have.
    No,
    /// It is printed or hidden here.
    Yes,
    /// It stays as it is: it is published already, or never hidden.
    Fixed,
}

impl Cell {
    fn is_printed(self) -> bool {
        self.table != InTable::No
    }

    /// Whether it is hidden or shown here.
    fn is_ours(self) -> bool {
        self.table == InTable::Yes
    }
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
    /// Cells that cannot be kept from being solved for.
    solvable: HashSet<usize>,
    /// Cells that cannot be kept from being narrowed down.
    narrow: HashSet<usize>,
    /// Cells of many people that would tell of few if they were shown.
    guarded: HashSet<usize>,
    /// Whether what is hidden beside others must not be found out either.
    all_are_secret: bool,
    /// Whether a reader is thought to know in which parts that no table prints somebody is.
    sees_parts: bool,
}

impl<'a> Protection<'a> {
    /// Hides what points at few people, and nothing else yet.
    pub fn primary(frame: &'a Frame, cube: &'a Cube, relations: &'a Relations) -> Self {
        let cell = |at: usize| {
            let (one, other) = cube.coordinates(at);
            let printed = frame.is_printed(one, other);
            let few = frame.is_listed(one, other) && (1..FEW).contains(&cube.get(at).people);
            let table = if printed { InTable::Yes } else { InTable::No };
            Cell { table, few, hidden: printed && few }
        };
        Self::over(frame, cube, relations, (0..cube.len()).map(cell).collect())
    }

    /// Hides in what other publications show what points at few people, where the public figures are
    /// published already: `published` says by cell of theirs whether it is hidden. Zeros that are `unseen`
    /// are not printed.
    pub fn beside(
        frame: &'a Frame,
        cube: &'a Cube,
        relations: &'a Relations,
        published: impl Fn(usize) -> bool,
        unseen: &HashSet<usize>,
    ) -> Self {
        let cell = |at: usize| {
            let (one, other) = cube.coordinates(at);
            let printed = frame.is_printed(one, other) && !unseen.contains(&at);
            if !printed {
                return Cell { table: InTable::No, few: false, hidden: false };
            }
            let is_few = (1..FEW).contains(&cube.get(at).people);
            if !frame.is_of_window(one, other) {
                let hidden = published(at);
                return Cell { table: InTable::Fixed, few: hidden && is_few, hidden };
            }
            // How many came at all is said everywhere.
            if one == ALL {
                return Cell { table: InTable::Fixed, few: false, hidden: false };
            }
            let hidden = Self::is_few(frame, cube, at, &published);
            // What the figures hide beside others is not shown here.
            let table = if hidden && !is_few { InTable::Fixed } else { InTable::Yes };
            Cell { table, few: is_few, hidden }
        };
        let cells = (0..cube.len()).map(cell).collect();
        let mut protection = Self::over(frame, cube, relations, cells);
        protection.sees_parts = false;
        protection.give_up();
        protection
    }

    /// Whether a cell of another publication points at few people, or counts the very same as a figure that
    /// is hidden.
    pub fn is_few(frame: &Frame, cube: &Cube, at: usize, published: impl Fn(usize) -> bool) -> bool {
        let (one, other) = cube.coordinates(at);
        (1..FEW).contains(&cube.get(at).people)
            || frame.alike(one, other).any(|(one, other)| published(cube.at(one, other)))
    }

    fn over(frame: &'a Frame, cube: &'a Cube, relations: &'a Relations, cells: Vec<Cell>) -> Self {
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
            swaps: Swaps::new(frame, cube, relations),
            cells,
            ways: vec![None; cube.len()],
            holding,
            solvable: HashSet::new(),
            narrow: HashSet::new(),
            guarded: HashSet::new(),
            all_are_secret: false,
            sees_parts: true,
        }
    }

    /// What follows even where everything is hidden that can be is no secret that could be kept.
    fn give_up(&mut self) {
        let before = self.cells.clone();
        for cell in &mut self.cells {
            cell.hidden |= cell.is_ours();
        }
        (self.solvable, self.narrow) =
            (self.solved().into_iter().collect(), self.narrowed().into_iter().collect());
        self.cells = before;
    }

    /// Hides more, until nothing follows any more or nothing is left that would help.
    pub fn complete(mut self) -> Self {
        let (cells, ways) = (self.cells.clone(), self.ways.clone());
        self.hide_beside();
        self.show_what_is_told();
        if self.guarded.iter().any(|at| self.open().contains(at)) {
            // Where very few are counted, nothing may be left to hide beside what must not be shown.
            (self.cells, self.ways, self.all_are_secret) = (cells, ways, true);
            if !self.sees_parts {
                self.give_up();
            }
            self.hide_beside();
        }
        self
    }

    fn hide_beside(&mut self) {
        // What is published already was hidden with care.
        let secret = |at: &usize| self.is_unknown(*at) && self.is_secret(*at) && !self.is_published(*at);
        let mut secrets: Vec<usize> = (0..self.cells.len()).filter(secret).collect();
        secrets.sort_by_key(|at| (Reverse(self.weight(*at)), *at));
        // Most of them are hidden by figures of countries, and then little is open of the rest.
        for at in secrets {
            if self.ways[at].is_none() {
                self.cover(at, 0..=u64::MAX, Beside::Countries);
            }
        }
        while self.close(self.open()) {}
        self.reveal();
    }

    /// Hides what hides one best, if there is such a way within limits of its cost.
    fn cover(&mut self, at: usize, limits: RangeInclusive<u64>, beside: Beside) -> bool {
        let cost = |at| self.cost(at, beside);
        let Some(cells) = self.swaps.cheapest(at, &self.holding, cost, limits) else {
            return false;
        };
        let way: Rc<[usize]> = cells.into();
        for at in way.iter() {
            self.cells[*at].hidden |= self.cells[*at].is_printed();
            self.ways[*at].get_or_insert_with(|| Rc::clone(&way));
        }
        self.ways[at] = Some(way);
        true
    }

    /// What hiding a figure costs, and nothing if nobody sees it; none where it cannot be hidden.
    fn cost(&self, at: usize, beside: Beside) -> Option<u64> {
        let cell = self.cells[at];
        if cell.hidden || !cell.is_printed() {
            return Some(0);
        }
        let (weight, participations, _) = self.missed(at);
        let may_hide = cell.is_ours() && (beside == Beside::All || self.is_of_a_country(at));
        may_hide.then(|| 1_000 * u64::from(weight) + u64::from(participations.min(999)))
    }

    /// The secrets that a reader finds out.
    fn open(&self) -> Vec<usize> {
        let open = self.solved();
        if open.is_empty() { self.narrowed() } else { open }
    }

    /// By cell, whether it is hidden.
    pub fn hidden(&self) -> Vec<bool> {
        self.cells.iter().map(|cell| cell.hidden).collect()
    }

    /// Whether a reader does not see it: hidden, or a part that no table has.
    fn is_unknown(&self, at: usize) -> bool {
        // What is zero and known to be stands in no relation.
        self.cells[at].hidden || (!self.cells[at].is_printed() && !self.holding[at].is_empty())
    }

    /// Whether nobody must find it out: what is hidden only beside it tells nothing of anybody.
    fn is_secret(&self, at: usize) -> bool {
        let cell = self.cells[at];
        let is_meant = cell.few || self.guarded.contains(&at) || (cell.hidden && self.all_are_secret);
        is_meant && !self.solvable.contains(&at)
    }

    /// Whether it is one of those that others show already.
    fn is_published(&self, at: usize) -> bool {
        let (one, other) = self.cube.coordinates(at);
        self.cells[at].table == InTable::Fixed && !self.frame.is_of_window(one, other)
    }

    /// The secrets that the equations together determine.
    fn solved(&self) -> Vec<usize> {
        self.determined().into_iter().filter(|at| self.is_secret(*at)).collect()
    }

    /// What is unknown and follows from the equations.
    fn determined(&self) -> Vec<usize> {
        let unknown: Vec<usize> = (0..self.cells.len()).filter(|at| self.is_unknown(*at)).collect();
        let row = |terms: &[(usize, i64)]| -> Vec<(usize, i64)> {
            let column = |(at, factor): &(usize, i64)| Some((unknown.binary_search(at).ok()?, *factor));
            terms.iter().filter_map(column).collect()
        };
        let mut known = HashSet::new();
        let rows = self.relations.equations.iter().map(|equation| row(&equation.terms));
        let rows: Vec<_> = rows.filter(|row| !row.is_empty() && known.insert(row.clone())).collect();
        let determined = unknowns::determined(unknown.len(), &rows);
        unknown.into_iter().zip(determined).filter(|(_, open)| *open).map(|(at, _)| at).collect()
    }

    /// The secrets between whose least and most there is no room.
    fn narrowed(&self) -> Vec<usize> {
        let secret = |at: &usize| self.is_secret(*at) && !self.narrow.contains(at);
        self.without_room().into_iter().filter(secret).collect()
    }

    /// What is unknown and has no room between its least and its most.
    fn without_room(&self) -> Vec<usize> {
        let unknown: Vec<bool> = (0..self.cells.len()).map(|at| self.is_unknown(at)).collect();
        // Everybody sees that a hidden figure is not zero.
        let least = |at: usize| i64::from(self.cells[at].is_printed() || self.sees_parts);
        let bounds = Bounds::narrowed(self.cube, self.relations, &unknown, least);
        (0..self.cells.len()).filter(|at| unknown[*at] && bounds.tell(*at)).collect()
    }

    /// Hides more beside some of those that are open; whether anything was. What hides one often hides
    /// others, so that only a part is seen to before it is looked again.
    fn close(&mut self, mut open: Vec<usize>) -> bool {
        open.sort_by_key(|at| (!self.cells[*at].is_printed(), self.weight(*at), *at));
        let mut touched: HashSet<usize> = HashSet::new();
        let (mut hid, most) = (0, open.len().div_ceil(PART));
        for at in open {
            if hid == most {
                break;
            }
            if self.holding[at].iter().any(|number| touched.contains(number)) {
                continue;
            }
            // What was hidden for others may do for it.
            if hid > 0 && self.cover(at, 0..=0, Beside::All) {
                continue;
            }
            if self.cover(at, 1..=u64::MAX, Beside::All) {
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
                        let is_part = !self.cells[other].is_printed();
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

    fn is_of_a_country(&self, at: usize) -> bool {
        let (one, other) = self.cube.coordinates(at);
        [one, other].iter().any(|at| self.frame.coordinates[usize::from(*at)].axis == Some(Axis::Country))
    }

    fn can_hide(&self, at: usize) -> bool {
        self.cells[at].is_ours() && !self.cells[at].hidden
    }

    /// What is least when a figure is missed least.
    fn missed(&self, at: usize) -> (u32, u32, usize) {
        (self.weight(at), self.cube.get(at).participations, at)
    }

    /// How much a figure is missed: two coordinates less than one, a country less than a region.
    fn weight(&self, at: usize) -> u32 {
        let (one, other) = self.cube.coordinates(at);
        let of = |at: u16| match self.frame.coordinates[usize::from(at)].axis {
            None if at != ALL => 10,
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
