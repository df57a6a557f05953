//! What was hidden beside others and need not be: because others do, or because it follows all the same.

use std::{cmp::Reverse, rc::Rc};

use super::{Beside, InTable, Protection, REVEALED};

impl Protection<'_> {
    /// Shows again what was hidden beside others and is not needed, the most missed first.
    pub(super) fn reveal(&mut self) {
        let mut spare: Vec<usize> = (0..self.cells.len()).filter(|at| self.is_spare_part(*at)).collect();
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
        let through = (0..self.cells.len()).filter(|at| self.is_secret(*at) && passes(&self.ways[*at]));
        let through: Vec<usize> = through.collect();
        through.into_iter().all(|at| self.cover(at, 0..=0, Beside::All)) && self.open().is_empty()
    }

    /// Shows what was hidden beside others and follows from what is shown: hiding it hides nothing. Where showing
    /// it would tell of few people, more is hidden beside it instead.
    pub(super) fn show_what_is_told(&mut self) {
        loop {
            let told = self.told();
            if told.is_empty() {
                return;
            }
            let (open, before) = (self.open(), self.cells.clone());
            let tells = told.into_iter().find(|at| {
                let cell = &mut self.cells[*at];
                (cell.table, cell.hidden) = (InTable::Fixed, false);
                self.open().iter().any(|one| !open.contains(one))
            });
            if let Some(at) = tells {
                self.cells = before;
                self.guarded.insert(at);
                while self.close(self.open()) {}
            }
        }
    }

    /// What is hidden only beside others and follows all the same.
    fn told(&self) -> Vec<usize> {
        let spare = |at: &usize| self.is_spare_part(*at) && !self.guarded.contains(at);
        let told: Vec<usize> = self.determined().into_iter().filter(spare).collect();
        if told.is_empty() { self.without_room().into_iter().filter(spare).collect() } else { told }
    }

    /// Whether it is hidden only beside others, and may be shown.
    fn is_spare_part(&self, at: usize) -> bool {
        let cell = self.cells[at];
        cell.hidden && !cell.few && cell.is_ours()
    }
}
