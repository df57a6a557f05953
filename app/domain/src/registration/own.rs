//! What people can still do about their own registration.

use super::{RegistrationState, entry::Field};
use crate::{event::EventState, forms::Moment};

/// Whether what is held can be corrected: until the record of the event is closed.
#[must_use]
pub const fn can_change(event: EventState) -> bool {
    !matches!(event, EventState::RecordClosed)
}

/// Whether an officer has to approve the registration again: it was confirmed at an event where each is
/// approved, and what changed is whom the person represents.
#[must_use]
pub fn returns_to_approval(state: RegistrationState, approval: bool, changed: &[Field]) -> bool {
    approval && state == RegistrationState::Confirmed && changes_delegation(changed)
}

/// Whether the person represents somebody else by what changed.
#[must_use]
pub fn changes_delegation(changed: &[Field]) -> bool {
    const MATTERS: [Field; 3] = [Field::Country, Field::OrganizationKind, Field::Organization];
    changed.iter().any(|field| MATTERS.contains(field))
}

/// The same for answers to the event's form: an answer that matters changed.
#[must_use]
pub fn answers_return_to_approval(state: RegistrationState, approval: bool, matters: bool) -> bool {
    approval && state == RegistrationState::Confirmed && matters
}

/// Whether the questions of a moment can be answered, or answers to them corrected: until the record of
/// the event is closed, and those that follow the confirmation only by whom it concerns.
#[must_use]
pub const fn can_answer(moment: Moment, state: RegistrationState, event: EventState) -> bool {
    let concerned = match moment {
        Moment::Registration => !matches!(state, RegistrationState::Withdrawn | RegistrationState::Refused),
        Moment::Confirmation => state.takes_place() && !matches!(state, RegistrationState::Submitted),
    };
    can_change(event) && concerned
}

/// The first changed field by which quotas go.
#[must_use]
pub fn changes_group(changed: &[Field]) -> Option<Field> {
    const GROUPS: [Field; 4] = [Field::Country, Field::OrganizationKind, Field::Gender, Field::Mode];
    GROUPS.into_iter().find(|field| changed.contains(field))
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
    fn only_whom_somebody_represents_is_approved_again() {
        use RegistrationState::{Confirmed, Submitted};
        assert!(returns_to_approval(Confirmed, true, &[Field::Gender, Field::Country]));
        assert!(!returns_to_approval(Confirmed, true, &[Field::Name, Field::Email, Field::Mode]));
        assert!(!returns_to_approval(Confirmed, false, &[Field::Country]));
        assert!(!returns_to_approval(Submitted, true, &[Field::Country]));
        assert_eq!(changes_group(&[Field::Name, Field::Mode]), Some(Field::Mode));
        assert_eq!(changes_group(&[Field::Name]), None);
    }

    #[test]
    fn what_follows_the_confirmation_is_asked_of_nobody_else() {
        use RegistrationState::{Confirmed, Submitted, Waiting, Withdrawn};
        let open = EventState::RegistrationOpen;
        for (state, with_registration, after) in [
            (Submitted, true, false),
            (Waiting, true, false),
            (Confirmed, true, true),
            (Withdrawn, false, false),
        ] {
            assert_eq!(can_answer(Moment::Registration, state, open), with_registration, "{state}");
            assert_eq!(can_answer(Moment::Confirmation, state, open), after, "{state}");
            assert!(!can_answer(Moment::Registration, state, EventState::RecordClosed));
        }
        assert!(answers_return_to_approval(Confirmed, true, true));
        assert!(!answers_return_to_approval(Confirmed, true, false));
        assert!(!answers_return_to_approval(Submitted, true, true));
        assert!(!answers_return_to_approval(Confirmed, false, true));
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
