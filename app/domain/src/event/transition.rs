//! The states an event goes through, and what must be so before it may take a step.

use chrono::NaiveDate;

use super::EventState::{
    self, Announced, Cancelled, Draft, Held, Postponed, RecordClosed, RegistrationClosed, RegistrationOpen,
};
use crate::codes;

codes! {
    /// A step of an event's life, as the address of the resource that it makes.
    Step as "step" {
        Announcement = "announcement", RegistrationOpening = "registration-opening",
        RegistrationClosing = "registration-closing", Holding = "holding",
        RecordClosing = "record-closing", RecordReopening = "record-reopening",
        Postponement = "postponement", Cancellation = "cancellation",
    }
}

impl Step {
    /// The state that the step leads to.
    #[must_use]
    pub const fn target(self) -> EventState {
        match self {
            Self::Announcement => Announced,
            Self::RegistrationOpening => RegistrationOpen,
            Self::RegistrationClosing => RegistrationClosed,
            Self::Holding | Self::RecordReopening => Held,
            Self::RecordClosing => RecordClosed,
            Self::Postponement => Postponed,
            Self::Cancellation => Cancelled,
        }
    }

    /// Whether whoever takes the step must say why.
    #[must_use]
    pub const fn needs_reason(self) -> bool {
        matches!(self, Self::Cancellation | Self::Postponement | Self::RecordReopening)
    }

    /// Whether the step starts from this state, whatever the day.
    #[must_use]
    pub const fn starts_from(self, from: EventState) -> bool {
        match self {
            Self::Announcement => matches!(from, Draft | Postponed),
            Self::RegistrationOpening => matches!(from, Announced | RegistrationClosed),
            Self::RegistrationClosing => matches!(from, RegistrationOpen),
            // An event that nobody registers for here goes from its announcement to its holding.
            Self::Holding => matches!(from, Announced | RegistrationOpen | RegistrationClosed),
            Self::RecordClosing => matches!(from, Held),
            Self::RecordReopening => matches!(from, RecordClosed),
            Self::Postponement => matches!(from, Draft | Announced | RegistrationOpen | RegistrationClosed),
            Self::Cancellation => {
                matches!(from, Draft | Announced | RegistrationOpen | RegistrationClosed | Postponed)
            }
        }
    }
}

/// What the rule knows of the event beside its state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// First day that the event can have; none if its dates are not known.
    pub first_day: Option<NaiveDate>,
    /// Last day that it can have.
    pub last_day: Option<NaiveDate>,
    /// Today where the event is.
    pub today: NaiveDate,
}

/// Why a step is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The event is there already, because somebody else took the step.
    Already(EventState),
    /// The step does not start from the event's state.
    NotFrom(EventState),
    /// The event has not begun; it begins on this day at the earliest.
    NotBegun(NaiveDate),
    /// The event is not over before this day has come.
    NotOver(NaiveDate),
    /// The event is over since this day.
    Over(NaiveDate),
}

/// Decides whether an event may take a step now; gives the state that it is in then.
///
/// # Errors
/// Why not.
pub fn transition(from: EventState, step: Step, facts: Facts) -> Result<EventState, Refusal> {
    let to = step.target();
    if from == to {
        return Err(Refusal::Already(to));
    }
    if !step.starts_from(from) {
        return Err(Refusal::NotFrom(from));
    }
    match (step, facts.first_day, facts.last_day) {
        (Step::RegistrationOpening, _, Some(last)) if last < facts.today => Err(Refusal::Over(last)),
        (Step::Holding, Some(first), _) if facts.today < first => Err(Refusal::NotBegun(first)),
        (Step::RecordClosing, _, Some(last)) if facts.today < last => Err(Refusal::NotOver(last)),
        _ => Ok(to),
    }
}

/// The steps that start from a state, in the order of an event's life.
#[must_use]
pub fn steps_from(from: EventState) -> Vec<Step> {
    Step::ALL.iter().copied().filter(|step| step.starts_from(from)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(number: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 5, number).unwrap()
    }

    fn facts(first: u32, last: u32, today: u32) -> Facts {
        Facts { first_day: Some(day(first)), last_day: Some(day(last)), today: day(today) }
    }

    #[test]
    fn the_whole_life_of_an_event_is_walked_in_order() {
        let mut state = Draft;
        let life = [
            (Step::Announcement, Announced),
            (Step::RegistrationOpening, RegistrationOpen),
            (Step::RegistrationClosing, RegistrationClosed),
            (Step::Holding, Held),
            (Step::RecordClosing, RecordClosed),
            (Step::RecordReopening, Held),
        ];
        for (step, expected) in life {
            state = transition(state, step, facts(4, 4, 4)).unwrap();
            assert_eq!(state, expected);
        }
    }

    #[test]
    fn the_table_of_states_and_steps_is_as_agreed() {
        let table: Vec<String> = EventState::ALL
            .iter()
            .map(|state| {
                let steps: Vec<&str> = steps_from(*state).into_iter().map(Step::code).collect();
                format!("{state}: {}", steps.join(" "))
            })
            .collect();
        assert_eq!(
            table,
            [
                "draft: announcement postponement cancellation",
                "announced: registration-opening holding postponement cancellation",
                "registration_open: registration-closing holding postponement cancellation",
                "registration_closed: registration-opening holding postponement cancellation",
                "held: record-closing",
                "record_closed: record-reopening",
                "cancelled: ",
                "postponed: announcement cancellation",
            ]
        );
    }

    #[test]
    fn an_event_is_held_from_its_first_day_on() {
        let hold = |today| transition(RegistrationClosed, Step::Holding, facts(4, 6, today));
        assert_eq!(hold(3), Err(Refusal::NotBegun(day(4))));
        assert_eq!(hold(4), Ok(Held));
    }

    #[test]
    fn a_record_is_closed_only_once_the_last_day_has_come() {
        let close = |today| transition(Held, Step::RecordClosing, facts(4, 6, today));
        assert_eq!(close(5), Err(Refusal::NotOver(day(6))));
        assert_eq!(close(6), Ok(RecordClosed));
    }

    #[test]
    fn registration_does_not_open_for_what_is_over() {
        let open = |today| transition(Announced, Step::RegistrationOpening, facts(4, 6, today));
        assert_eq!(open(6), Ok(RegistrationOpen));
        assert_eq!(open(7), Err(Refusal::Over(day(6))));
    }

    #[test]
    fn an_event_without_a_date_can_be_held_and_closed() {
        let undated = Facts { first_day: None, last_day: None, today: day(1) };
        assert_eq!(transition(Announced, Step::Holding, undated), Ok(Held));
        assert_eq!(transition(Held, Step::RecordClosing, undated), Ok(RecordClosed));
    }

    #[test]
    fn whoever_comes_second_is_told_that_it_is_done() {
        let again = transition(Announced, Step::Announcement, facts(4, 4, 1));
        assert_eq!(again, Err(Refusal::Already(Announced)));
    }

    fn any_step() -> impl Strategy<Value = Step> {
        prop::sample::select(Step::ALL)
    }

    proptest! {
        #[test]
        fn nothing_leaves_a_cancelled_event(step in any_step(), today in 1_u32..28) {
            prop_assert!(transition(Cancelled, step, facts(10, 12, today)).is_err());
        }

        #[test]
        fn an_event_that_was_held_stays_held(steps in prop::collection::vec(any_step(), 0..12), today in 1_u32..28) {
            let mut state = Draft;
            let mut was_held = false;
            for step in steps {
                state = transition(state, step, facts(10, 12, today)).unwrap_or(state);
                was_held |= state.is_held();
                prop_assert_eq!(was_held, state.is_held());
            }
        }

        #[test]
        fn a_step_leads_to_its_target_or_nowhere(
            from in prop::sample::select(EventState::ALL), step in any_step(), today in 1_u32..28,
        ) {
            if let Ok(to) = transition(from, step, facts(10, 12, today)) {
                prop_assert_eq!(to, step.target());
                prop_assert!(step.starts_from(from));
            }
        }
    }
}
