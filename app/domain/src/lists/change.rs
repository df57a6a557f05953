//! What staff add to the lists that ship: confirmations and further rows, in the order in which
//! they were made.

use chrono::NaiveDate;

use super::{ClassList, ClassRow, Confirmation, Country, ItuStatus, RegionRow};
use crate::country::{CountryClass, Iso3};

/// One entry appended to the lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListChange {
    /// A person confirms that a scheduled graduation takes place on this day. It holds for that day
    /// alone: when the end is moved afterwards, it needs to be confirmed again.
    Graduation {
        /// Who leaves the class.
        iso3: Iso3,
        /// Which class.
        class: CountryClass,
        /// The first day on which the country is no longer in it.
        on: NaiveDate,
    },
    /// A scheduled graduation is put off: its end moves and needs a confirmation of its own.
    Deferral {
        /// Who stays in the class.
        iso3: Iso3,
        /// Which class.
        class: CountryClass,
        /// The new first day on which the country is to be no longer in it; none: for good.
        until: Option<NaiveDate>,
    },
    /// A further row of class membership: where a row of the same country, class and beginning
    /// exists, the new one is the latest word on that membership; else it is another membership.
    Class(ClassRow),
    /// A further row of region: on a day that several rows hold, the one that began last counts,
    /// and of two that began together the one added last.
    Region(RegionRow),
    /// A State joins the Union.
    Accession {
        /// Who joins.
        iso3: Iso3,
        /// The first day as a Member State.
        since: NaiveDate,
    },
}

/// The rows of the lists while changes are laid over them.
pub(super) struct Rows {
    pub countries: Vec<Country>,
    pub classes: Vec<ClassRow>,
    pub regions: Vec<RegionRow>,
}

impl Rows {
    /// Lays the changes over the rows, in their order; confirmations last, since they may have been
    /// given before or after a row was restated.
    pub fn lay_over(&mut self, changes: &[ListChange]) {
        let mut confirmations = Vec::new();
        for change in changes {
            match change {
                ListChange::Graduation { iso3, class, on } => {
                    confirmations.push(Confirmation { iso3: *iso3, class: *class, on: *on });
                }
                ListChange::Deferral { iso3, class, until } => self.defer(*iso3, *class, *until),
                ListChange::Class(row) => self.restate(row),
                ListChange::Region(row) => self.regions.push(row.clone()),
                ListChange::Accession { iso3, since } => self.accede(*iso3, *since),
            }
        }
        for row in self.classes.iter_mut().filter(|row| row.scheduled) {
            row.confirmed |= confirmations.iter().any(|confirmation| confirmation.confirms(row));
        }
    }

    fn restate(&mut self, row: &ClassRow) {
        let same = |known: &&mut ClassRow| {
            known.iso3 == row.iso3 && known.list == row.list && known.span.from == row.span.from
        };
        match self.classes.iter_mut().find(same) {
            Some(known) => *known = row.clone(),
            None => self.classes.push(row.clone()),
        }
    }

    fn defer(&mut self, iso3: Iso3, class: CountryClass, until: Option<NaiveDate>) {
        let scheduled =
            |row: &&mut ClassRow| row.iso3 == iso3 && row.list == ClassList::Class(class) && row.scheduled;
        for row in self.classes.iter_mut().filter(scheduled) {
            row.span.to = until;
        }
    }

    fn accede(&mut self, iso3: Iso3, since: NaiveDate) {
        if let Some(country) = self.countries.iter_mut().find(|country| country.iso3 == iso3) {
            country.status = ItuStatus::MemberState;
            country.member_since = Some(since);
        }
    }
}

impl Confirmation {
    fn confirms(self, row: &ClassRow) -> bool {
        row.iso3 == self.iso3 && row.list == ClassList::Class(self.class) && row.span.to == Some(self.on)
    }
}
