//! Whether somebody can register now, and what becomes of it: a place, an officer's decision or the
//! waiting list.

use chrono::{DateTime, Utc};

use super::RegistrationState;
use crate::{codes, event::EventState, places::NoPlace};

/// What the rule knows of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Door {
    /// Where the event stands.
    pub state: EventState,
    /// The moment from which nobody registers any more: the event's beginning. None if its dates
    /// are not known.
    pub closes: Option<DateTime<Utc>>,
    /// The moment before which nobody registers yet, if the organizers set one.
    pub opens: Option<DateTime<Utc>>,
    /// The moment from which nobody registers any more though the event has not begun, if they set one.
    pub deadline: Option<DateTime<Utc>>,
    /// Places; none is no limit.
    pub capacity: Option<u32>,
    /// Whether somebody decides on each registration: an officer, or the focal point of a delegation.
    pub approval: bool,
    /// Whether people are nominated by the focal points of their delegations only.
    pub nominated: bool,
    /// Whether only those who were invited can register.
    pub by_invitation: bool,
}

/// How an event's places stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Seats {
    /// Registrations that take a place.
    pub taken: u32,
    /// Registrations on the waiting list.
    pub waiting: u32,
}

codes! {
    /// Why nobody can register.
    Shut as "shut" {
        /// Registration has not been opened.
        NotYet = "not_yet",
        /// Registration was closed.
        Closed = "closed",
        /// The event has begun.
        Begun = "begun",
        /// The event is over.
        Over = "over",
        /// The event does not take place.
        Cancelled = "cancelled",
        /// The event takes place at another time, which is not known yet.
        Postponed = "postponed",
        /// Focal points nominate people, and nobody registers by themselves.
        Nominated = "nominated",
        /// Only those who were invited can register.
        ByInvitation = "by_invitation",
    }
}

/// What becomes of a registration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Admission {
    /// It has a place.
    Confirmed,
    /// It has a place kept, and an officer decides.
    Submitted,
    /// It is on the waiting list.
    Waiting,
}

impl Admission {
    /// Where the registration stands then.
    #[must_use]
    pub const fn state(self) -> RegistrationState {
        match self {
            Self::Confirmed => RegistrationState::Confirmed,
            Self::Submitted => RegistrationState::Submitted,
            Self::Waiting => RegistrationState::Waiting,
        }
    }
}

impl Door {
    /// Whether somebody can register now.
    ///
    /// # Errors
    /// Why not.
    pub fn open(&self, now: DateTime<Utc>) -> Result<(), Shut> {
        match self.state {
            EventState::Announced | EventState::RegistrationOpen if self.has_begun(now) => Err(Shut::Begun),
            EventState::RegistrationOpen if self.deadline.is_some_and(|deadline| deadline <= now) => {
                Err(Shut::Closed)
            }
            EventState::RegistrationOpen if self.opens.is_some_and(|opens| now < opens) => Err(Shut::NotYet),
            EventState::RegistrationOpen if self.nominated => Err(Shut::Nominated),
            EventState::RegistrationOpen if self.by_invitation => Err(Shut::ByInvitation),
            EventState::RegistrationOpen => Ok(()),
            EventState::Draft | EventState::Announced => Err(Shut::NotYet),
            EventState::RegistrationClosed => Err(Shut::Closed),
            EventState::Held | EventState::RecordClosed => Err(Shut::Over),
            EventState::Cancelled => Err(Shut::Cancelled),
            EventState::Postponed => Err(Shut::Postponed),
        }
    }

    /// The same door for those who let others in.
    #[must_use]
    pub const fn for_another(self) -> Self {
        Self { nominated: false, ..self }
    }

    /// The door for somebody who was invited; `skips_approval` if the invitation says that no officer
    /// decides.
    #[must_use]
    pub const fn invited(self, skips_approval: bool) -> Self {
        Self { by_invitation: false, approval: self.approval && !skips_approval, ..self }
    }

    /// The next moment at which the answer changes by itself.
    #[must_use]
    pub fn turns(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        [self.opens, self.deadline, self.closes].into_iter().flatten().filter(|moment| now < *moment).min()
    }

    fn has_begun(&self, now: DateTime<Utc>) -> bool {
        self.closes.is_some_and(|closes| closes <= now)
    }

    /// Whether the next one goes to the waiting list: every place is taken, or others wait already,
    /// who would be passed over.
    #[must_use]
    pub fn is_full(&self, seats: Seats) -> bool {
        self.capacity.is_some_and(|capacity| seats.taken >= capacity || seats.waiting > 0)
    }

    /// Decides on a registration.
    ///
    /// # Errors
    /// Why nobody can register.
    pub fn admit(&self, seats: Seats, now: DateTime<Utc>) -> Result<Admission, Shut> {
        self.open(now)?;
        Ok(match (self.is_full(seats), self.approval) {
            (true, _) => Admission::Waiting,
            (false, true) => Admission::Submitted,
            (false, false) => Admission::Confirmed,
        })
    }
}

impl Door {
    /// Decides on a registration at an event with quotas; `place` is what they say.
    ///
    /// # Errors
    /// Why nobody can register.
    pub fn admit_by(&self, place: Result<(), NoPlace>, now: DateTime<Utc>) -> Result<Admission, Shut> {
        self.open(now)?;
        Ok(match (place, self.approval) {
            (Err(_), _) => Admission::Waiting,
            (Ok(()), true) => Admission::Submitted,
            (Ok(()), false) => Admission::Confirmed,
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(second, 0).unwrap()
    }

    fn door(capacity: Option<u32>, approval: bool) -> Door {
        Door {
            state: EventState::RegistrationOpen,
            closes: Some(at(100)),
            opens: None,
            deadline: None,
            capacity,
            approval,
            nominated: false,
            by_invitation: false,
        }
    }

    fn seats(taken: u32, waiting: u32) -> Seats {
        Seats { taken, waiting }
    }

    #[test]
    fn the_last_place_is_given_and_the_next_person_waits() {
        assert_eq!(door(Some(50), false).admit(seats(49, 0), at(1)), Ok(Admission::Confirmed));
        assert_eq!(door(Some(50), false).admit(seats(50, 0), at(1)), Ok(Admission::Waiting));
    }

    #[test]
    fn registration_keeps_to_its_days_whatever_the_state_says() {
        let door = Door { opens: Some(at(10)), deadline: Some(at(50)), ..door(None, false) };
        let open = |second| door.open(at(second));
        assert_eq!([open(9), open(10), open(49)], [Err(Shut::NotYet), Ok(()), Ok(())]);
        assert_eq!([open(50), open(100)], [Err(Shut::Closed), Err(Shut::Begun)]);
        let invited = Door { by_invitation: true, ..door }.invited(true);
        assert_eq!(invited.open(at(50)), Err(Shut::Closed), "an invitation opens no closed registration");
        let turns = |second| door.turns(at(second));
        assert_eq!(
            [turns(0), turns(10), turns(50), turns(100)],
            [Some(at(10)), Some(at(50)), Some(at(100)), None]
        );
        let announced = Door { state: EventState::Announced, ..door };
        assert_eq!(announced.open(at(20)), Err(Shut::NotYet), "an officer opens registration");
    }

    #[test]
    fn nobody_passes_over_those_who_wait() {
        assert_eq!(door(Some(50), false).admit(seats(49, 1), at(1)), Ok(Admission::Waiting));
    }

    #[test]
    fn without_a_limit_everyone_has_a_place() {
        assert_eq!(door(None, false).admit(seats(1_000_000, 0), at(1)), Ok(Admission::Confirmed));
    }

    #[test]
    fn whoever_a_quota_holds_up_waits_though_there_are_places() {
        assert_eq!(door(Some(50), false).admit_by(Err(NoPlace::Limit(0)), at(1)), Ok(Admission::Waiting));
        assert_eq!(door(None, true).admit_by(Ok(()), at(1)), Ok(Admission::Submitted));
        assert_eq!(door(None, true).admit_by(Ok(()), at(100)), Err(Shut::Begun));
    }

    #[test]
    fn where_people_are_nominated_nobody_registers_by_themselves() {
        let nominated = Door { nominated: true, ..door(None, false) };
        assert_eq!(nominated.open(at(99)), Err(Shut::Nominated));
        assert_eq!(nominated.open(at(100)), Err(Shut::Begun));
        assert_eq!(nominated.for_another().open(at(99)), Ok(()));
    }

    #[test]
    fn an_officer_decides_where_the_event_says_so() {
        assert_eq!(door(Some(2), true).admit(seats(1, 0), at(1)), Ok(Admission::Submitted));
        assert_eq!(door(Some(2), true).admit(seats(2, 0), at(1)), Ok(Admission::Waiting));
    }

    #[test]
    fn nobody_registers_from_the_beginning_on() {
        assert_eq!(door(None, false).open(at(99)), Ok(()));
        assert_eq!(door(None, false).open(at(100)), Err(Shut::Begun));
        let announced = Door { state: EventState::Announced, ..door(None, false) };
        assert_eq!(announced.open(at(99)), Err(Shut::NotYet));
        assert_eq!(announced.open(at(100)), Err(Shut::Begun));
    }

    #[test]
    fn by_invitation_only_those_who_were_invited_come_in() {
        let shut = Door { by_invitation: true, ..door(None, true) };
        assert_eq!(shut.open(at(1)), Err(Shut::ByInvitation));
        assert_eq!(shut.open(at(100)), Err(Shut::Begun), "what holds for everybody is said first");
        assert_eq!(shut.invited(false).admit(seats(0, 0), at(1)), Ok(Admission::Submitted));
        assert_eq!(shut.invited(true).admit(seats(0, 0), at(1)), Ok(Admission::Confirmed));
        assert_eq!(shut.invited(true).open(at(100)), Err(Shut::Begun), "an invitation opens no closed door");
    }

    #[test]
    fn each_state_but_the_open_one_says_why_not() {
        let why = |state| Door { state, ..door(None, false) }.open(at(1));
        let answers: Vec<_> = EventState::ALL.iter().map(|state| (state.code(), why(*state))).collect();
        assert_eq!(
            answers,
            [
                ("draft", Err(Shut::NotYet)),
                ("announced", Err(Shut::NotYet)),
                ("registration_open", Ok(())),
                ("registration_closed", Err(Shut::Closed)),
                ("held", Err(Shut::Over)),
                ("record_closed", Err(Shut::Over)),
                ("cancelled", Err(Shut::Cancelled)),
                ("postponed", Err(Shut::Postponed)),
            ]
        );
    }

    proptest! {
        /// People come and withdraw in any order: no place is ever given twice, and nobody who comes
        /// finds a free place while others wait.
        #[test]
        fn places_are_never_oversold(capacity in 0_u32..6, approval: bool, steps in prop::collection::vec(0_u8..3, 0..60)) {
            let door = door(Some(capacity), approval);
            let mut seats = Seats::default();
            for step in steps {
                match step {
                    0 => seats.taken = seats.taken.saturating_sub(1),
                    1 => seats.waiting = seats.waiting.saturating_sub(1),
                    _ => match door.admit(seats, at(1)).unwrap() {
                        Admission::Waiting => seats.waiting += 1,
                        Admission::Confirmed | Admission::Submitted => {
                            prop_assert_eq!(seats.waiting, 0);
                            seats.taken += 1;
                        }
                    },
                }
                prop_assert!(seats.taken <= capacity);
            }
        }
    }
}
