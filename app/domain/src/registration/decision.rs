//! What an officer can decide about a registration.

use super::RegistrationState::{self, Confirmed, Refused, Submitted, Waiting};
use crate::codes;

codes! {
    /// A decision, as the address of the resource that it makes.
    Decision as "decision" {
        Confirmation = "confirmation", Refusal = "refusal",
        /// To be put on the waiting list, at its end.
        Waiting = "waiting",
    }
}

/// Why a decision is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obstacle {
    /// It was taken already.
    Already,
    /// The registration is past the point where it could be: withdrawn, or attendance is on record.
    NotFrom(RegistrationState),
    /// There is no place left.
    Full,
}

/// Decides about a registration; gives the state that it is in then. `has_room` says whether the person
/// may have a place, by capacity and quotas, or the officer knows that they may not and decides all the
/// same.
///
/// # Errors
/// Why not.
pub fn decide(
    decision: Decision,
    from: RegistrationState,
    has_room: bool,
) -> Result<RegistrationState, Obstacle> {
    match (decision, from) {
        (Decision::Confirmation, Confirmed)
        | (Decision::Refusal, Refused)
        | (Decision::Waiting, RegistrationState::Waiting) => Err(Obstacle::Already),
        // Who was submitted holds a place until somebody decides; who waits or was refused needs one.
        (Decision::Confirmation, Submitted) => Ok(Confirmed),
        (Decision::Confirmation, Waiting | Refused) if has_room => Ok(Confirmed),
        (Decision::Confirmation, Waiting | Refused) => Err(Obstacle::Full),
        (Decision::Refusal, Submitted | Waiting | Confirmed) => Ok(Refused),
        (Decision::Waiting, Submitted | Confirmed | Refused) => Ok(Waiting),
        (_, state) => Err(Obstacle::NotFrom(state)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::registration::RegistrationState::{Absent, Attended, Completed, PartlyAttended, Withdrawn};

    #[test]
    fn who_waits_gets_a_place_only_while_there_is_one() {
        assert_eq!(decide(Decision::Confirmation, Waiting, true), Ok(Confirmed));
        assert_eq!(decide(Decision::Confirmation, Waiting, false), Err(Obstacle::Full));
    }

    #[test]
    fn who_was_submitted_holds_a_place_already() {
        assert_eq!(decide(Decision::Confirmation, Submitted, false), Ok(Confirmed));
    }

    #[test]
    fn whoever_is_put_on_the_waiting_list_gives_their_place_back() {
        for state in [Submitted, Confirmed, Refused] {
            assert_eq!(decide(Decision::Waiting, state, false), Ok(Waiting));
        }
        assert_eq!(decide(Decision::Waiting, Waiting, true), Err(Obstacle::Already));
    }

    #[test]
    fn nobody_decides_about_who_withdrew_or_came() {
        for state in [Withdrawn, Attended, PartlyAttended, Absent, Completed] {
            for decision in Decision::ALL {
                assert_eq!(decide(*decision, state, true), Err(Obstacle::NotFrom(state)));
            }
        }
    }

    #[test]
    fn a_refusal_can_be_taken_back() {
        assert_eq!(decide(Decision::Refusal, Confirmed, false), Ok(Refused));
        assert_eq!(decide(Decision::Confirmation, Refused, true), Ok(Confirmed));
        assert_eq!(decide(Decision::Refusal, Refused, true), Err(Obstacle::Already));
    }
}
