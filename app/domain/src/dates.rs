//! When an event takes place, as far as its source says: two dates of any precision.

use chrono::NaiveDate;

use crate::period::PartialDate;

/// The first and last date of an event; without an end, it ends as it starts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct EventDates {
    /// The first date.
    pub start: Option<PartialDate>,
    /// The last date, if it differs.
    pub end: Option<PartialDate>,
}

impl EventDates {
    /// The last date.
    #[must_use]
    pub fn last(self) -> Option<PartialDate> {
        self.end.or(self.start)
    }

    /// The first day that the event can have.
    #[must_use]
    pub fn first_day(self) -> Option<NaiveDate> {
        self.start.map(PartialDate::first_day)
    }

    /// The last day that the event can have.
    #[must_use]
    pub fn last_day(self) -> Option<NaiveDate> {
        self.last().map(PartialDate::last_day)
    }

    /// How many days it lasts; known only if both dates are days and in order.
    #[must_use]
    pub fn length(self) -> Option<u32> {
        let (first, last) = (self.start?.day()?, self.last()?.day()?);
        u32::try_from(last.signed_duration_since(first).num_days()).ok().map(|between| between + 1)
    }

    /// Whether the end lies before the start, whatever the dates mean within their precision.
    #[must_use]
    pub fn is_backwards(self) -> bool {
        is_before(self.end, self.start)
    }

    /// Whether the event begins before or ends after the other one for certain.
    #[must_use]
    pub fn is_outside(self, parent: Self) -> bool {
        is_before(self.start, parent.start) || is_before(parent.last(), self.last())
    }
}

fn is_before(early: Option<PartialDate>, late: Option<PartialDate>) -> bool {
    early.zip(late).is_some_and(|(early, late)| early.last_day() < late.first_day())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dates(start: &str, end: &str) -> EventDates {
        EventDates { start: start.parse().ok(), end: end.parse().ok() }
    }

    #[test]
    fn a_length_needs_two_days() {
        assert_eq!(dates("2017-04-03", "2017-04-05").length(), Some(3));
        assert_eq!(dates("2017-04-03", "").length(), Some(1));
        assert_eq!(dates("2017-04-03", "2017-04").length(), None);
        assert_eq!(dates("2017-04", "").length(), None);
        assert_eq!(dates("", "").length(), None);
    }

    #[test]
    fn an_end_is_before_its_start_only_for_certain() {
        assert!(dates("2017-04-03", "2017-04-02").is_backwards());
        assert!(dates("2017-04-03", "2017-03").is_backwards());
        assert!(!dates("2017-04-03", "2017-04").is_backwards());
        assert!(!dates("2017-04", "2017").is_backwards());
        assert!(!dates("", "2017").is_backwards());
    }

    #[test]
    fn a_child_is_outside_its_parent_only_for_certain() {
        let week = dates("2017-06-06", "2017-06-09");
        assert!(!dates("2017-06", "").is_outside(week));
        assert!(!dates("2017-06-06", "2017-06-09").is_outside(week));
        assert!(dates("2017-06-05", "2017-06-07").is_outside(week));
        assert!(dates("2017-06-09", "2017-06-10").is_outside(week));
        assert!(!dates("", "").is_outside(week));
    }

    #[test]
    fn the_last_day_is_the_last_that_the_dates_can_mean() {
        assert_eq!(dates("2016-02", "").last_day(), NaiveDate::from_ymd_opt(2016, 2, 29));
        assert_eq!(dates("2016-02-03", "").first_day(), NaiveDate::from_ymd_opt(2016, 2, 3));
    }
}
