//! What people can still do about their own registration.

use super::RegistrationState;
use crate::event::EventState;

/// Whether what is held can be corrected: until the record of the event is closed.
#[must_use]
pub const fn can_change(event: EventState) -> bool {
    !matches!(event, EventState::RecordClosed)
}

/// Whether the registration can be withdrawn: as long as the event is to come, and there is a place,
/// or a place in line, to give back.
#[must_use]
pub const fn can_withdraw(state: RegistrationState, event: EventState) -> bool {
    use EventState::{Cancelled, Held, RecordClosed};
    use RegistrationState::{Confirmed, Submitted, Waiting};
    matches!(state, Submitted | Confirmed | Waiting) && !matches!(event, Held | RecordClosed | Cancelled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_changes_on_a_closed_record() {
        assert!(can_change(EventState::Held));
        assert!(!can_change(EventState::RecordClosed));
        assert!(!can_withdraw(RegistrationState::Confirmed, EventState::RecordClosed));
    }

    #[test]
    fn only_a_place_of_an_event_to_come_is_given_back() {
        use RegistrationState::{Attended, Confirmed, Refused, Submitted, Waiting, Withdrawn};
        for state in [Submitted, Confirmed, Waiting] {
            assert!(can_withdraw(state, EventState::RegistrationClosed), "{state}");
            assert!(!can_withdraw(state, EventState::Held), "{state}");
        }
        for state in [Refused, Withdrawn, Attended] {
            assert!(!can_withdraw(state, EventState::RegistrationOpen), "{state}");
        }
    }
}
