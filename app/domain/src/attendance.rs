//! What the days on which somebody came make of their registration.

use chrono::NaiveDate;

use crate::{
    dates::EventDates,
    event::EventState,
    flaw::{Flaw, Wrong},
    registration::{AttendanceMode, RegistrationState},
    typed::{Reader, Typed},
};

/// The most days that attendance is recorded for one by one; longer events record a number of days.
pub const MOST_DAYS: u32 = 10;

/// What is on record of somebody's attendance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Outcome {
    /// Attended, partly attended, completed or absent.
    pub state: RegistrationState,
    /// Days on which the person came; none where nobody knows, or for someone absent.
    pub days: Option<i32>,
    /// How the person took part; none where nobody knows.
    pub mode: Option<AttendanceMode>,
}

/// Why attendance cannot be recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closed {
    /// The event begins on this day at the earliest.
    NotBegun(NaiveDate),
    /// The event takes no record in this state.
    State(EventState),
}

/// Decides whether attendance can be recorded: from the first day on, until the record is closed.
///
/// # Errors
/// Why not.
pub fn may_record(state: EventState, first_day: Option<NaiveDate>, today: NaiveDate) -> Result<(), Closed> {
    let open = [
        EventState::Announced,
        EventState::RegistrationOpen,
        EventState::RegistrationClosed,
        EventState::Held,
    ];
    match first_day {
        _ if !open.contains(&state) => Err(Closed::State(state)),
        Some(first) if today < first => Err(Closed::NotBegun(first)),
        _ => Ok(()),
    }
}

/// The days of an event, if they are known and few enough to be recorded one by one.
#[must_use]
pub fn days_of(dates: EventDates) -> Option<Vec<NaiveDate>> {
    let length = dates.length().filter(|length| *length <= MOST_DAYS)?;
    let first = dates.first_day()?;
    Some(first.iter_days().take(usize::try_from(length).unwrap_or(0)).collect())
}

/// What it makes of somebody that they came on so many days, each in its mode.
///
/// Who came on every day attended; who missed one attended partly; who came on none is absent. Who
/// completed a training came, on however many days.
#[must_use]
pub fn outcome(days: u32, length: Option<u32>, modes: &[AttendanceMode], completed: bool) -> Outcome {
    if days == 0 {
        return Outcome { state: RegistrationState::Absent, days: None, mode: None };
    }
    let state = match length {
        _ if completed => RegistrationState::Completed,
        Some(length) if days < length => RegistrationState::PartlyAttended,
        _ => RegistrationState::Attended,
    };
    Outcome { state, days: i32::try_from(days).ok(), mode: together(modes) }
}

/// One mode for several days: their own if they agree, else both.
#[must_use]
pub fn together(modes: &[AttendanceMode]) -> Option<AttendanceMode> {
    let first = *modes.first()?;
    let agree = modes.iter().all(|mode| *mode == first);
    Some(if agree { first } else { AttendanceMode::Both })
}

/// What an officer says of somebody at an event whose days are not recorded one by one: the state,
/// and the days and mode as far as known. Nothing chosen is not recorded.
///
/// # Errors
/// What is wrong with the fields `came_{id}`, `days_{id}` and `mode_{id}`.
pub fn stated(typed: &Typed, id: i64, length: Option<u32>) -> Result<Option<Outcome>, Vec<Flaw>> {
    let mut form = Reader::new(typed);
    let (came, days_field) = (format!("came_{id}"), format!("days_{id}"));
    let state: Option<RegistrationState> = form.code(&came);
    let days = form.number(&days_field, i32::MAX);
    let mode = form.code(&format!("mode_{id}"));
    let Some(state) = state else { return form.finish(None) };
    if !state.is_participation() && state != RegistrationState::Absent {
        form.flaw(&came, Wrong::UnknownCode);
    }
    let days = days.filter(|days| *days > 0);
    if days.zip(length).is_some_and(|(days, length)| u32::try_from(days).is_ok_and(|days| days > length)) {
        form.flaw(&days_field, Wrong::TooManyDays);
    }
    let came = state != RegistrationState::Absent;
    form.finish(Some(Outcome { state, days: days.filter(|_| came), mode: mode.filter(|_| came) }))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use AttendanceMode::{Both, OnSite, Remote};
    use RegistrationState::{Absent, Attended, Completed, PartlyAttended};

    fn dates(start: &str, end: &str) -> EventDates {
        EventDates { start: start.parse().ok(), end: end.parse().ok() }
    }

    #[test]
    fn who_came_on_every_day_attended_and_who_missed_one_attended_partly() {
        let every = outcome(3, Some(3), &[OnSite, OnSite, OnSite], false);
        assert_eq!(every, Outcome { state: Attended, days: Some(3), mode: Some(OnSite) });
        assert_eq!(outcome(2, Some(3), &[Remote, Remote], false).state, PartlyAttended);
    }

    #[test]
    fn attendance_is_recorded_from_the_first_day_until_the_record_is_closed() {
        let day = |number| NaiveDate::from_ymd_opt(2027, 5, number).unwrap();
        let record = |state, today| may_record(state, Some(day(4)), day(today));
        assert_eq!(record(EventState::RegistrationOpen, 3), Err(Closed::NotBegun(day(4))));
        assert_eq!(record(EventState::RegistrationOpen, 4), Ok(()));
        assert_eq!(record(EventState::Held, 20), Ok(()));
        for state in
            [EventState::RecordClosed, EventState::Cancelled, EventState::Draft, EventState::Postponed]
        {
            assert_eq!(record(state, 20), Err(Closed::State(state)));
        }
        assert_eq!(may_record(EventState::Held, None, day(1)), Ok(()));
    }

    #[test]
    fn who_never_came_is_absent_even_if_the_training_is_ticked() {
        let never = Outcome { state: Absent, days: None, mode: None };
        assert_eq!(outcome(0, Some(3), &[], false), never);
        assert_eq!(outcome(0, Some(3), &[], true), never);
    }

    #[test]
    fn who_came_both_ways_is_both() {
        assert_eq!(outcome(2, Some(2), &[OnSite, Remote], false).mode, Some(Both));
        assert_eq!(outcome(2, Some(2), &[Remote, Both], false).mode, Some(Both));
        assert_eq!(outcome(2, Some(2), &[], false).mode, None);
    }

    #[test]
    fn a_completed_training_keeps_its_days() {
        let partly = outcome(4, Some(5), &[Remote; 4], true);
        assert_eq!(partly, Outcome { state: Completed, days: Some(4), mode: Some(Remote) });
    }

    #[test]
    fn days_are_recorded_one_by_one_up_to_ten() {
        assert_eq!(days_of(dates("2027-05-04", "2027-05-06")).map(|days| days.len()), Some(3));
        assert_eq!(days_of(dates("2027-05-04", "2027-05-13")).map(|days| days.len()), Some(10));
        assert_eq!(days_of(dates("2027-05-04", "2027-05-14")), None);
        assert_eq!(days_of(dates("2027-05", "")), None);
    }

    fn said(fields: &[(&str, &str)], length: Option<u32>) -> Result<Option<Outcome>, Vec<Flaw>> {
        let fields = fields.iter().map(|(name, text)| (format!("{name}_7"), (*text).to_owned()));
        stated(&Typed(fields.collect()), 7, length)
    }

    #[test]
    fn a_long_event_takes_a_state_and_a_number_of_days() {
        let came = said(&[("came", "partly_attended"), ("days", "12"), ("mode", "remote")], Some(20));
        assert_eq!(came, Ok(Some(Outcome { state: PartlyAttended, days: Some(12), mode: Some(Remote) })));
        assert_eq!(said(&[("came", ""), ("days", "3")], None), Ok(None));
        let absent = said(&[("came", "absent"), ("days", "3"), ("mode", "remote")], None);
        assert_eq!(absent, Ok(Some(Outcome { state: Absent, days: None, mode: None })));
    }

    #[test]
    fn nobody_comes_longer_than_the_event_lasts() {
        let wrong = said(&[("came", "attended"), ("days", "21")], Some(20));
        assert_eq!(wrong, Err(vec![Flaw::new("days_7", Wrong::TooManyDays)]));
        assert!(said(&[("came", "waiting")], None).is_err());
    }

    proptest! {
        #[test]
        fn an_outcome_has_days_if_and_only_if_somebody_came(
            modes in prop::collection::vec(prop::sample::select(AttendanceMode::ALL), 0..10),
            more in 0_u32..5, completed: bool,
        ) {
            let days = u32::try_from(modes.len()).unwrap();
            let outcome = outcome(days, Some(days + more), &modes, completed);
            prop_assert_eq!(outcome.state.is_participation(), days > 0);
            prop_assert_eq!(outcome.days.is_some(), days > 0);
            prop_assert_eq!(outcome.mode.is_some(), days > 0);
        }
    }
}
