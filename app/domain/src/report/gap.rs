//! What can be missing of an event's record.

use crate::codes;

codes! {
    /// One thing that an event's record lacks or contradicts.
    Gap as "gap" {
        /// The event has no date, one over a bound of the period, or none exact to the day; or a
        /// child lies outside its parent's dates.
        Date = "date",
        /// The last day is past and the event is neither held, cancelled nor postponed; or people
        /// attended an event that is not held.
        State = "state",
        /// A capacity-building event without a participation or head-count, its own or of a parent
        /// that carries the figures.
        Attendance = "attendance",
        /// A participation whose days are unknown, or days for someone absent.
        Days = "days",
        /// A participation whose gender is not stated.
        Gender = "gender",
        /// A participation whose country is not stated and whose organization is not international.
        Country = "country",
        /// The event's mode or that of a participation is unknown, or someone was on site at a
        /// remote event.
        Mode = "mode",
        /// An event that is not remote and has no host country.
        Host = "host",
        /// A training of which no evaluation is on record, nor that there was none.
        Evaluation = "evaluation",
        /// The event is held and its record not closed: its figures are provisional.
        NotClosed = "not_closed",
        /// Figures recorded at a parent that do not count.
        Double = "double",
        /// Several totals, of which nobody chose one; or more countries than people.
        HeadcountConflict = "headcount_conflict",
        /// A fellow without a granted fellowship.
        Fellowship = "fellowship",
    }
}

/// Some gaps, in two bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct GapSet(u16);

impl GapSet {
    /// Adds a gap.
    pub const fn insert(&mut self, gap: Gap) {
        self.0 |= 1 << gap as u16;
    }

    /// Adds a gap if there is one.
    pub const fn insert_if(&mut self, there: bool, gap: Gap) {
        if there {
            self.insert(gap);
        }
    }

    /// Both together.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The gaps, in the order of their list.
    #[must_use]
    pub fn to_vec(self) -> Vec<Gap> {
        Gap::ALL.iter().copied().filter(|gap| self.0 & (1 << *gap as u16) != 0).collect()
    }
}
