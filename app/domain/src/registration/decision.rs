//! What an officer can decide about a registration.

use super::RegistrationState::{self, Confirmed, Refused, Submitted, Waiting};
use crate::codes;

codes! {
    /// A decision, as the address of the resource that it makes.
    Decision as "decision" { Confirmation = "confirmation", Refusal = "refusal" }
}

/// How many places an event has left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Places {
    /// Places in all; none is no limit.
    pub capacity: Option<i64>,
    /// Places taken.
    pub taken: i64,
    /// Whether the officer knows that there is no place left, and confirms all the same.
    pub beyond: bool,
}

impl Places {
    /// Places left; none is no limit.
    #[must_use]
    pub fn free(self) -> Option<i64> {
        self.capacity.map(|capacity| (capacity - self.taken).max(0))
    }

    /// Whether one more person may have a place.
    #[must_use]
    pub fn has_room(self) -> bool {
        self.beyond || self.free() != Some(0)
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

/// Decides about a registration; gives the state that it is in then.
///
/// # Errors
/// Why not.
pub fn decide(
    decision: Decision,
    from: RegistrationState,
    places: Places,
) -> Result<RegistrationState, Obstacle> {
    match (decision, from) {
        (Decision::Confirmation, Confirmed) | (Decision::Refusal, Refused) => Err(Obstacle::Already),
        // Who was submitted holds a place until somebody decides; who waits or was refused needs one.
        (Decision::Confirmation, Submitted) => Ok(Confirmed),
        (Decision::Confirmation, Waiting | Refused) if places.has_room() => Ok(Confirmed),
        (Decision::Confirmation, Waiting | Refused) => Err(Obstacle::Full),
        (Decision::Refusal, Submitted | Waiting | Confirmed) => Ok(Refused),
        (_, state) => Err(Obstacle::NotFrom(state)),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::registration::RegistrationState::{Absent, Attended, Completed, PartlyAttended, Withdrawn};

    fn places(capacity: i64, taken: i64) -> Places {
        Places { capacity: Some(capacity), taken, beyond: false }
    }

    #[test]
    fn who_waits_gets_a_place_only_while_there_is_one() {
        assert_eq!(decide(Decision::Confirmation, Waiting, places(50, 49)), Ok(Confirmed));
        assert_eq!(decide(Decision::Confirmation, Waiting, places(50, 50)), Err(Obstacle::Full));
        let knowingly = Places { beyond: true, ..places(50, 50) };
        assert_eq!(decide(Decision::Confirmation, Waiting, knowingly), Ok(Confirmed));
        let unlimited = Places { capacity: None, taken: 5_000, beyond: false };
        assert_eq!(decide(Decision::Confirmation, Waiting, unlimited), Ok(Confirmed));
    }

    #[test]
    fn who_was_submitted_holds_a_place_already() {
        assert_eq!(decide(Decision::Confirmation, Submitted, places(50, 50)), Ok(Confirmed));
    }

    #[test]
    fn nobody_decides_about_who_withdrew_or_came() {
        for state in [Withdrawn, Attended, PartlyAttended, Absent, Completed] {
            for decision in Decision::ALL {
                assert_eq!(decide(*decision, state, places(50, 0)), Err(Obstacle::NotFrom(state)));
            }
        }
    }

    #[test]
    fn a_refusal_can_be_taken_back() {
        assert_eq!(decide(Decision::Refusal, Confirmed, places(1, 1)), Ok(Refused));
        assert_eq!(decide(Decision::Confirmation, Refused, places(1, 0)), Ok(Confirmed));
        assert_eq!(decide(Decision::Refusal, Refused, places(1, 0)), Err(Obstacle::Already));
    }

    proptest! {
        #[test]
        fn capacity_is_never_exceeded_unknowingly(
            states in prop::collection::vec(prop::sample::select(vec![Submitted, Waiting, Refused, Withdrawn]), 0..40),
            capacity in 0_i64..20,
        ) {
            let held = states.iter().filter(|state| state.takes_place()).count();
            let mut taken = i64::try_from(held).unwrap();
            let before = taken;
            for state in states {
                if decide(Decision::Confirmation, state, places(capacity, taken)).is_ok() && !state.takes_place() {
                    taken += 1;
                }
            }
            prop_assert!(taken <= capacity.max(before));
        }
    }
}
