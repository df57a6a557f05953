//! What a focal point can decide about the people of the delegation.

use crate::registration::{
    RegistrationState::{self, Confirmed, Refused, Submitted, Waiting},
    admission::Admission,
    decision::Obstacle,
};

/// The steps by which an event lets people in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Steps {
    /// The focal point of the delegation confirms.
    pub focal_point: bool,
    /// An officer approves.
    pub officer: bool,
}

impl Steps {
    /// Whether a place is kept for whoever comes until somebody decides.
    #[must_use]
    pub const fn any(self) -> bool {
        self.focal_point || self.officer
    }

    /// Whether somebody still has to decide about a person; `confirmed` says whether a focal point did.
    #[must_use]
    pub const fn left(self, confirmed: bool) -> bool {
        self.officer || (self.focal_point && !confirmed)
    }
}

/// Whether a registration waits for the focal point's word; those who wait for a place do as well, so
/// that nothing holds them up later.
#[must_use]
pub const fn awaits(steps: Steps, state: RegistrationState, confirmed: bool) -> bool {
    steps.focal_point && !confirmed && matches!(state, Submitted | Waiting)
}

/// The focal point confirms; gives the state of the registration then. Whoever waits for a place goes on
/// waiting, and whom officers approve as well stays with them.
///
/// # Errors
/// Why not.
pub fn confirm(
    steps: Steps,
    from: RegistrationState,
    confirmed: bool,
) -> Result<RegistrationState, Obstacle> {
    match from {
        _ if awaits(steps, from, confirmed) => Ok(match from {
            Submitted if !steps.officer => Confirmed,
            other => other,
        }),
        Submitted | Waiting | Confirmed => Err(Obstacle::Already),
        other => Err(Obstacle::NotFrom(other)),
    }
}

/// The focal point says that somebody does not come for the delegation.
///
/// # Errors
/// Why not.
pub fn refuse(from: RegistrationState) -> Result<RegistrationState, Obstacle> {
    match from {
        Submitted | Waiting | Confirmed => Ok(Refused),
        Refused => Err(Obstacle::Already),
        other => Err(Obstacle::NotFrom(other)),
    }
}

/// Where somebody stands who takes another's place: where the other stood, except that officers approve
/// each person anew.
///
/// # Errors
/// Why nobody can take it.
pub fn replace(steps: Steps, from: RegistrationState) -> Result<RegistrationState, Obstacle> {
    match from {
        Waiting => Ok(Waiting),
        Submitted | Confirmed => Ok(if steps.officer { Submitted } else { Confirmed }),
        other => Err(Obstacle::NotFrom(other)),
    }
}

/// Where somebody stands whom the focal point nominated: the focal point has confirmed them by that.
#[must_use]
pub const fn taken_in(steps: Steps, has_place: bool) -> Admission {
    match (has_place, steps.officer) {
        (false, _) => Admission::Waiting,
        (true, true) => Admission::Submitted,
        (true, false) => Admission::Confirmed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::registration::RegistrationState::{Attended, Withdrawn};

    const NONE: Steps = Steps { focal_point: false, officer: false };
    const FOCAL: Steps = Steps { focal_point: true, officer: false };
    const BOTH: Steps = Steps { focal_point: true, officer: true };

    #[test]
    fn the_focal_points_word_is_enough_where_officers_do_not_approve() {
        assert_eq!(confirm(FOCAL, Submitted, false), Ok(Confirmed));
        assert_eq!(confirm(BOTH, Submitted, false), Ok(Submitted));
        assert!(BOTH.left(true) && !FOCAL.left(true) && FOCAL.left(false) && !NONE.left(false));
    }

    #[test]
    fn whoever_waits_is_confirmed_and_goes_on_waiting() {
        assert_eq!(confirm(FOCAL, Waiting, false), Ok(Waiting));
        assert_eq!(confirm(FOCAL, Waiting, true), Err(Obstacle::Already));
    }

    #[test]
    fn nobody_is_confirmed_twice_or_where_it_is_not_asked() {
        assert_eq!(confirm(FOCAL, Submitted, true), Err(Obstacle::Already));
        assert_eq!(confirm(NONE, Submitted, false), Err(Obstacle::Already));
        assert_eq!(confirm(FOCAL, Withdrawn, false), Err(Obstacle::NotFrom(Withdrawn)));
    }

    #[test]
    fn whoever_left_or_came_is_neither_refused_nor_replaced() {
        for state in [Withdrawn, Attended] {
            assert_eq!(refuse(state), Err(Obstacle::NotFrom(state)));
            assert_eq!(replace(FOCAL, state), Err(Obstacle::NotFrom(state)));
        }
        assert_eq!(refuse(Refused), Err(Obstacle::Already));
        assert_eq!(replace(FOCAL, Refused), Err(Obstacle::NotFrom(Refused)));
    }

    #[test]
    fn a_place_moves_as_it_is_and_officers_approve_the_new_person() {
        assert_eq!(replace(FOCAL, Confirmed), Ok(Confirmed));
        assert_eq!(replace(FOCAL, Submitted), Ok(Confirmed), "naming somebody confirms them");
        assert_eq!(replace(BOTH, Confirmed), Ok(Submitted));
        assert_eq!(replace(BOTH, Waiting), Ok(Waiting));
        assert_eq!(taken_in(BOTH, true), Admission::Submitted);
        assert_eq!(taken_in(FOCAL, true), Admission::Confirmed);
        assert_eq!(taken_in(FOCAL, false), Admission::Waiting);
    }
}
