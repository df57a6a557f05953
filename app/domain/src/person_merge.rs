//! Two people who were found to be one: what becomes of two registrations for one event, and until when
//! the merge can be undone.

use chrono::{DateTime, Duration, Utc};

use crate::{
    codes,
    event::EventState,
    registration::{RegistrationState, own},
};

/// For how many days a merge can be undone.
pub const UNDO_DAYS: i64 = 30;

codes! {
    /// Whose value the person has after the merge.
    Whose as "whose" {
        /// That of the one who stays.
        Kept = "kept",
        /// That of the one who is merged.
        Other = "other",
    }
}

codes! {
    /// What an undone merge leaves as it is, since it was changed after the merge.
    Left as "left" {
        /// The name of the one who stayed.
        Name = "name",
        /// The e-mail of the one who stayed.
        Email = "email",
        /// A registration that was moved and is gone, or was erased.
        Registration = "registration",
        /// A registration that was withdrawn by the merge and has been changed, or whose place is taken.
        Place = "place",
        /// What was stated since; it stays with the one who stayed.
        Since = "since",
    }
}

/// The first moment at which a merge can no longer be undone.
#[must_use]
pub fn final_from(merged_at: DateTime<Utc>) -> DateTime<Utc> {
    merged_at + Duration::days(UNDO_DAYS)
}

/// Whether a merge can still be undone.
#[must_use]
pub fn can_undo(merged_at: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    now < final_from(merged_at)
}

/// Whether one of two registrations of a person for one event has to be withdrawn: both have a place, or
/// a place in line, at an event to come. Otherwise both stay on record, and count as one participation.
#[must_use]
pub const fn one_must_go(event: EventState, one: RegistrationState, other: RegistrationState) -> bool {
    own::can_withdraw(one, event) && own::can_withdraw(other, event)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_merge_can_be_undone_for_thirty_days_and_not_a_second_longer() {
        let merged = DateTime::<Utc>::UNIX_EPOCH;
        let last = merged + Duration::days(30) - Duration::seconds(1);
        assert!(can_undo(merged, merged) && can_undo(merged, last));
        assert!(!can_undo(merged, last + Duration::seconds(1)));
    }

    #[test]
    fn nobody_keeps_two_places_at_an_event_to_come() {
        use RegistrationState::{Attended, Confirmed, Refused, Waiting};
        assert!(one_must_go(EventState::RegistrationOpen, Confirmed, Waiting));
        assert!(!one_must_go(EventState::RegistrationOpen, Confirmed, Refused));
        assert!(!one_must_go(EventState::Held, Attended, Confirmed));
        assert!(!one_must_go(EventState::RecordClosed, Attended, Attended));
    }
}
