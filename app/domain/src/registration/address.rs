//! Addresses that have to be confirmed: the registration counts once its person followed the link in the
//! mail. Until then its place is held for a set time.

use chrono::{DateTime, Duration, Utc};

use super::{RegistrationState, admission::Admission};

/// The most hours that an officer can set: thirty days.
pub const MOST_HOURS: i32 = 720;

/// A registration whose address has to be confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// Where it stands until then.
    pub state: RegistrationState,
    /// Where it stands from then on.
    pub after: RegistrationState,
    /// Until when its place is held.
    pub due: DateTime<Utc>,
}

/// How a registration is held that was admitted now: after its hours the place is free again, at the latest
/// when the event begins.
#[must_use]
pub fn held(admission: Admission, now: DateTime<Utc>, hours: i32, begins: Option<DateTime<Utc>>) -> Held {
    let due = now + Duration::hours(hours.into());
    let state = match admission {
        Admission::Waiting => RegistrationState::Waiting,
        Admission::Confirmed | Admission::Submitted => RegistrationState::Submitted,
    };
    Held { state, after: admission.state(), due: begins.map_or(due, |begins| due.min(begins)) }
}

/// Whether an address that is due can still be confirmed.
#[must_use]
pub fn is_in_time(due: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    now < due
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(hour: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + Duration::hours(hour)
    }

    #[test]
    fn a_place_is_held_for_its_hours_and_no_longer_than_until_the_event_begins() {
        let place = held(Admission::Confirmed, at(0), 24, None);
        assert_eq!((place.state, place.after), (RegistrationState::Submitted, RegistrationState::Confirmed));
        assert_eq!(place.due, at(24));
        assert_eq!(held(Admission::Submitted, at(0), 24, Some(at(10))).due, at(10));
        assert!(is_in_time(at(24), at(23)) && !is_in_time(at(24), at(24)));
    }

    #[test]
    fn whoever_waits_goes_on_waiting() {
        let waits = held(Admission::Waiting, at(0), 24, None);
        assert_eq!((waits.state, waits.after), (RegistrationState::Waiting, RegistrationState::Waiting));
    }
}
