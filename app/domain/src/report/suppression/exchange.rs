//! What hides a figure best: had somebody come from one country instead of another, the figures of both
//! would be others, and those of the rows that hold one of them only. Where all of these are hidden
//! together, none can be told. Two such exchanges at once can leave rows as they are that one would
//! change.

use std::{collections::BTreeMap, ops::RangeInclusive, rc::Rc};

use super::attack::Tables;

/// What it costs to hide a row of a region or a class, in countries.
const ROW: u64 = 4;

/// By cell, by how much it would differ.
type Way = Vec<(usize, i64)>;

/// Tables, and what hides their figures.
pub(super) struct Exchanges<'a> {
    pub tables: &'a mut Tables,
    /// By country, the sums that hold it, with the number by which it is multiplied there.
    sums: Vec<Vec<(usize, i64)>>,
    /// By cell, cells that hide it, all of them hidden: no reader can exclude that they differ.
    ways: Vec<Option<Rc<[usize]>>>,
}

impl<'a> Exchanges<'a> {
    pub fn new(tables: &'a mut Tables) -> Self {
        let mut sums = vec![Vec::new(); tables.countries];
        for (number, equation) in tables.equations.iter().enumerate() {
            for (at, factor) in equation.iter().filter(|(at, _)| *at < tables.countries) {
                sums[*at].push((number, *factor));
            }
        }
        let ways = vec![None; tables.cells.len()];
        Self { tables, sums, ways }
    }

    /// Hides what is cheapest to hide beside one figure, if there is such a way within limits of its
    /// cost.
    pub fn hide_beside(&mut self, secret: usize, limits: RangeInclusive<u64>) -> bool {
        let standing = self.standing(secret);
        let once = self.once(&standing, secret);
        let is_from_it = |one: &&[(usize, i64); 2]| one[0].0 == secret;
        let twice = once.iter().filter(is_from_it).flat_map(|one| twice(*one, &standing));
        let single = once.iter().map(|one| one.to_vec());
        let mut best: Option<(u64, Way)> = None;
        for countries in single.chain(twice) {
            let most = best.as_ref().map_or(*limits.end(), |(cost, _)| *cost);
            let cost_of = |way: &[(usize, i64)]| way.iter().map(|(at, _)| self.cost(*at)).sum::<u64>();
            if cost_of(&countries) > most {
                continue;
            }
            let Some(way) = self.whole(&countries) else { continue };
            let found = (cost_of(&way), way);
            let changes = found.1.iter().any(|(at, _)| *at == secret);
            let is_better = best.as_ref().is_none_or(|best| found < *best);
            if changes && is_better && limits.contains(&found.0) && self.has_room(&found.1) {
                let is_least = found.0 == *limits.start();
                best = Some(found);
                // There are very many ways where many countries are counted.
                if is_least {
                    break;
                }
            }
        }
        let Some((_, way)) = best else { return false };
        let way: Rc<[usize]> = way.into_iter().map(|(at, _)| at).collect();
        for at in way.iter() {
            self.tables.cells[*at].hidden = true;
            self.ways[*at].get_or_insert_with(|| Rc::clone(&way));
        }
        self.ways[secret] = Some(way);
        true
    }

    /// Whether something hides a figure.
    pub fn is_beside(&self, at: usize) -> bool {
        self.ways[at].is_some()
    }

    /// Shows again what was hidden beside others and is not needed, sums first.
    pub fn reveal(&mut self, few: &[usize]) {
        let spare = |at: &usize| {
            let cell = &self.tables.cells[*at];
            cell.hidden && cell.is_secret && !few.contains(at)
        };
        let mut spare: Vec<usize> = (0..self.tables.cells.len()).filter(spare).collect();
        spare.sort_by_key(|at| std::cmp::Reverse(self.tables.cost(*at)));
        for at in spare {
            let before = self.ways.clone();
            self.tables.cells[at].hidden = false;
            if !self.is_spare(at) {
                self.tables.cells[at].hidden = true;
                self.ways = before;
            }
        }
    }

    /// Whether all that had a way through a figure has another one, and nothing follows from it.
    fn is_spare(&mut self, shown: usize) -> bool {
        let passes = |way: &Option<Rc<[usize]>>| way.as_ref().is_some_and(|way| way.contains(&shown));
        let through = (0..self.ways.len()).filter(|at| *at != shown && passes(&self.ways[*at]));
        let through: Vec<usize> = through.collect();
        self.ways[shown] = None;
        through.into_iter().all(|at| self.hide_beside(at, 0..=0)) && self.tables.worked_out().is_empty()
    }

    /// Of the other countries that stand in the same rows, the one to hide first.
    fn standing(&self, secret: usize) -> Vec<usize> {
        let mut best = BTreeMap::new();
        for at in (0..self.tables.countries).filter(|at| *at != secret) {
            let cell = &self.tables.cells[at];
            let is_alone = cell.people.min(cell.participations) <= cell.least;
            let rank = (is_alone, !cell.hidden, cell.people, cell.participations, at);
            let known = best.entry(&self.sums[at]).or_insert(rank);
            *known = rank.min(*known);
        }
        best.into_values().map(|(.., at)| at).collect()
    }

    /// One more here and one fewer there: from the secret, or where that is a sum, from any.
    fn once(&self, standing: &[usize], secret: usize) -> Vec<[(usize, i64); 2]> {
        let is_country = secret < self.tables.countries;
        let from: Vec<usize> = if is_country { vec![secret] } else { standing.to_vec() };
        let to = |one: usize| standing.iter().filter(move |other| **other != one);
        from.into_iter().flat_map(|one| to(one).map(move |other| [(one, 1), (*other, -1)])).collect()
    }

    /// A change of countries with that of every sum over them; none where a sum would differ that is
    /// always printed.
    fn whole(&self, countries: &[(usize, i64)]) -> Option<Way> {
        let mut left = vec![0; self.tables.equations.len()];
        for (at, change) in countries {
            for (number, factor) in &self.sums[*at] {
                left[*number] += change * factor;
            }
        }
        let mut way = countries.to_vec();
        for (number, equation) in self.tables.equations.iter().enumerate() {
            let mut of_it = left[number];
            let sums = || equation.iter().filter(|(at, _)| *at >= self.tables.countries);
            for (at, change) in &way[countries.len()..] {
                of_it += sums().filter(|(sum, _)| sum == at).map(|(_, factor)| factor * change).sum::<i64>();
            }
            match sums().find(|(_, factor)| *factor == -1) {
                Some((at, _)) if of_it != 0 => way.push((*at, of_it)),
                None if of_it != 0 => return None,
                _ => {}
            }
        }
        way.iter().all(|(at, _)| self.tables.cells[*at].can_hide).then_some(way)
    }

    /// Whether the figures could be more or less, one way or the other.
    fn has_room(&self, way: &Way) -> bool {
        let room = |sign: i64| {
            way.iter().filter(|(_, by)| by * sign < 0).all(|(at, by)| {
                let cell = &self.tables.cells[*at];
                cell.people.min(cell.participations) >= cell.least + by.abs()
            })
        };
        room(1) || room(-1)
    }

    fn cost(&self, at: usize) -> u64 {
        let cell = &self.tables.cells[at];
        let weight = if at < self.tables.countries { 1 } else { ROW };
        let people = u64::try_from(cell.people.clamp(0, 999)).unwrap_or_default();
        if cell.hidden { 0 } else { 1_000 * weight + people }
    }
}

/// An exchange, and another one between two other countries.
fn twice(once: [(usize, i64); 2], standing: &[usize]) -> impl Iterator<Item = Vec<(usize, i64)>> {
    let others = move || standing.iter().copied().filter(move |at| once.iter().all(|(one, _)| one != at));
    others().flat_map(move |from| {
        let to = others().filter(move |to| *to != from);
        to.map(move |to| [&once[..], &[(from, -1), (to, 1)]].concat())
    })
}
