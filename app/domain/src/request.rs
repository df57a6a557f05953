//! A Member State asks for support in holding an event of its own: from asked to held.

use crate::{
    codes,
    country::Iso3,
    event::{EventKind, EventState},
    flaw::Flaw,
    language::Language,
    need::{Known, date, words},
    period::PartialDate,
    typed::{LINE, Reader, Typed},
};

codes! {
    /// Where a request stands.
    RequestState as "request_state" {
        /// It came in.
        Asked = "asked",
        /// The Union will support it.
        Accepted = "accepted",
        /// An event was set up for it.
        Planned = "planned",
        /// That event took place.
        Held = "held",
        /// The Union will not support it.
        Declined = "declined",
        /// The Member State no longer asks.
        Withdrawn = "withdrawn",
    }
}

/// Why a request cannot take a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoStep {
    /// Not from where it stands.
    NotFromHere,
    /// No event is named.
    NoEvent,
    /// The event was cancelled or postponed.
    EventNotOn,
    /// The event did not take place yet.
    EventNotHeld,
    /// A reason must be given.
    NoReason,
}

impl RequestState {
    /// Where it can go from here, in the order in which buttons stand.
    #[must_use]
    pub const fn next(self) -> &'static [Self] {
        match self {
            Self::Asked => &[Self::Accepted, Self::Declined, Self::Withdrawn],
            Self::Accepted => &[Self::Planned, Self::Declined, Self::Withdrawn],
            Self::Planned => &[Self::Held, Self::Accepted, Self::Declined, Self::Withdrawn],
            Self::Declined | Self::Withdrawn => &[Self::Asked],
            Self::Held => &[],
        }
    }

    /// Whether something is still to be done about it.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Asked | Self::Accepted | Self::Planned)
    }

    /// Whether whoever takes this step says why.
    #[must_use]
    pub const fn wants_reason(self) -> bool {
        matches!(self, Self::Declined | Self::Withdrawn)
    }

    /// Whether a request may go there, with the event that was set up for it as it stands, and a reason.
    ///
    /// # Errors
    /// Why not.
    pub fn step(self, to: Self, event: Option<EventState>, reason: &str) -> Result<(), NoStep> {
        if !self.next().contains(&to) {
            return Err(NoStep::NotFromHere);
        }
        if to.wants_reason() && reason.trim().is_empty() {
            return Err(NoStep::NoReason);
        }
        match (to, event) {
            (Self::Planned | Self::Held, None) => Err(NoStep::NoEvent),
            (Self::Planned, Some(EventState::Cancelled | EventState::Postponed)) => Err(NoStep::EventNotOn),
            (Self::Held, Some(state)) if !state.is_held() => Err(NoStep::EventNotHeld),
            _ => Ok(()),
        }
    }
}

/// A request as staff enter it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Who asks.
    pub country: Iso3,
    /// What sort of event.
    pub kind: EventKind,
    /// Code of its theme.
    pub theme: String,
    /// When it was asked.
    pub date: PartialDate,
    /// When the event is wanted.
    pub wanted: Option<PartialDate>,
    /// Who asked in which letter.
    pub source: String,
    /// What is asked for, in words.
    pub text: String,
    /// The language of these words.
    pub language: Language,
}

/// The request as typed, if it is in order.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn check(typed: &Typed, known: &Known<'_>) -> Result<Entry, Vec<Flaw>> {
    use crate::flaw::Wrong;
    let mut form = Reader::new(typed);
    let country = known.country(&mut form);
    let kind = form.required_code("kind");
    let theme = known.theme(&mut form);
    let date = date(&mut form, "date");
    let wanted = form.parsed("wanted", Wrong::NotADate);
    let source = form.required_line("source", LINE);
    let text = words(&mut form, "text");
    let language = form.required_code("language");
    match (country, kind, date, language) {
        (Some(country), Some(kind), Some(date), Some(language)) => {
            form.finish(Entry { country, kind, theme, date, wanted, source, text, language })
        }
        _ => Err(form.flaws),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_table_of_steps_is_as_agreed() {
        let table: Vec<String> = RequestState::ALL
            .iter()
            .map(|from| {
                let marks = RequestState::ALL
                    .iter()
                    .map(|to| if from.step(*to, Some(EventState::Held), "why").is_ok() { 'x' } else { '-' });
                format!("{} {from}", marks.collect::<String>())
            })
            .collect();
        // asked, accepted, planned, held, declined, withdrawn
        let expected = [
            "-x--xx asked",
            "--x-xx accepted",
            "-x-xxx planned",
            "------ held",
            "x----- declined",
            "x----- withdrawn",
        ];
        assert_eq!(table, expected);
    }

    #[test]
    fn an_event_stands_behind_what_is_planned_and_took_place_behind_what_is_held() {
        use RequestState as S;
        assert_eq!(S::Accepted.step(S::Planned, None, ""), Err(NoStep::NoEvent));
        assert_eq!(S::Accepted.step(S::Planned, Some(EventState::Cancelled), ""), Err(NoStep::EventNotOn));
        assert_eq!(S::Accepted.step(S::Planned, Some(EventState::Draft), ""), Ok(()));
        assert_eq!(S::Planned.step(S::Held, Some(EventState::Announced), ""), Err(NoStep::EventNotHeld));
        assert_eq!(S::Planned.step(S::Held, Some(EventState::RecordClosed), ""), Ok(()));
    }

    #[test]
    fn whoever_declines_says_why() {
        let declined = |reason| RequestState::Asked.step(RequestState::Declined, None, reason);
        assert_eq!(declined("  "), Err(NoStep::NoReason));
        assert_eq!(declined("No budget"), Ok(()));
        assert!(!RequestState::Declined.is_open() && RequestState::Planned.is_open());
    }
}
