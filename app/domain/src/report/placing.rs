//! Whether an event counts in a period, and whether it stands among the undated of a report.

use super::{records::EventRecord, tree::Tree};
use chrono::NaiveDate;

use crate::period::{PartialDate, Period, Placement};

/// How an event counts in a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Counted {
    /// Not at all.
    No,
    /// As an event: it is held, has no children, and its first day lies in the period.
    Event,
    /// A heading held in the period whose own figures count.
    Heading,
}

impl Counted {
    /// How the event at a position counts in a period.
    pub fn of(event: &EventRecord, at: usize, tree: &Tree, period: Period) -> Self {
        if !event.state.is_held() || !is_inside(event, period) {
            Self::No
        } else if !tree.is_heading(at) {
            Self::Event
        } else if tree.heading_may_count(at) {
            Self::Heading
        } else {
            Self::No
        }
    }

    /// Whether participations and head-counts at the event count.
    pub fn has_people(self, event: &EventRecord) -> bool {
        match self {
            Self::No => false,
            Self::Event => event.kind.builds_capacity(),
            Self::Heading => true,
        }
    }
}

/// Whether the first day of the event lies in the period for certain.
pub(super) fn is_inside(event: &EventRecord, period: Period) -> bool {
    event.start.is_some_and(|start| period.place(start) == Placement::Inside)
}

/// Whether the event has no date, or one over a bound, and the report is the one to say so: that
/// of the period in which the document that reports the event was written.
pub(super) fn is_undated(event: &EventRecord, period: Period) -> bool {
    is_open(event.start, event.source_date, period)
}

/// Whether a date is none or lies over a bound, and the period is the one in which that was written.
pub(super) fn is_open(date: Option<PartialDate>, source_date: Option<NaiveDate>, period: Period) -> bool {
    let after_from = source_date.is_none_or(|written| period.from() < written);
    let by_to = source_date.is_none_or(|written| written <= period.to());
    match date.map(|date| period.place(date)) {
        None => after_from && by_to,
        Some(Placement::Straddles { from, to }) => (!from || after_from) && (!to || by_to),
        Some(Placement::Inside | Placement::Outside) => false,
    }
}
