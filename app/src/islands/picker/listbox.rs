//! The state of the list under the field, apart from how it is drawn.

/// What stands in the list, and which of them the keyboard is on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listbox {
    /// Whether the list is shown.
    pub open: bool,
    /// Positions among the entries, in the order shown.
    pub found: Vec<usize>,
    /// The row, an index into `found`, that Enter would choose.
    pub active: Option<usize>,
    /// Whether the person went to that row, rather than it being offered.
    pub stepped: bool,
}

impl Listbox {
    /// Shows `found`, offering the row `active`.
    pub fn show(&mut self, found: Vec<usize>, active: Option<usize>) {
        *self = Self { open: true, active: active.filter(|row| *row < found.len()), found, stepped: false };
    }

    /// Hides the list and leaves its row.
    pub fn close(&mut self) {
        self.open = false;
        self.active = None;
        self.stepped = false;
    }

    /// Goes one row down or up, round the ends.
    pub fn step(&mut self, down: bool) {
        let Some(last) = self.found.len().checked_sub(1) else { return };
        self.stepped = true;
        self.active = Some(match (self.active, down) {
            (Some(row), true) if row < last => row + 1,
            (Some(row), false) if row > 0 => row - 1,
            (_, true) => 0,
            (_, false) => last,
        });
    }

    /// The entry that the keyboard is on.
    pub fn choice(&self) -> Option<usize> {
        self.active.and_then(|row| self.found.get(row)).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn three() -> Listbox {
        let mut list = Listbox::default();
        list.show(vec![7, 8, 9], None);
        list
    }

    #[test]
    fn down_enters_at_the_first_row_and_up_at_the_last() {
        let (mut down, mut up) = (three(), three());
        down.step(true);
        up.step(false);
        assert_eq!((down.choice(), up.choice()), (Some(7), Some(9)));
    }

    #[test]
    fn the_rows_go_round() {
        let mut list = three();
        list.step(false);
        list.step(true);
        assert_eq!(list.choice(), Some(7));
    }

    #[test]
    fn an_empty_list_has_no_row_to_go_to() {
        let mut list = Listbox::default();
        list.show(Vec::new(), Some(0));
        list.step(true);
        assert_eq!((list.choice(), list.stepped), (None, false));
    }

    #[test]
    fn a_closed_list_chooses_nothing() {
        let mut list = three();
        list.step(true);
        list.close();
        assert_eq!((list.open, list.choice()), (false, None));
    }
}
