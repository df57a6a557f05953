//! What is recorded as it stands although it looks wrong: sources do say such things. The reader is
//! warned, and reports show the gap.

use super::words::{Details, Sentence};

/// Something in a file that is recorded and doubted, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Warning {
    /// The line as editors show it.
    pub line: u64,
    /// What is doubted.
    pub doubt: Doubt,
}

/// What is doubted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doubt {
    /// A child outside its parent's dates.
    OutsideParent,
    /// Registrations on record with more days than the event now has.
    DaysBeyondEvent,
    /// No host country, at an event that has a place.
    NoHost,
    /// Somebody on site at a remote event.
    OnSiteAtRemote,
    /// Attendance at an event that is not held.
    AttendedNotHeld,
    /// Days for somebody absent.
    DaysOfAbsent,
    /// A fellow whose fellowship is not granted.
    FellowWithoutFellowship,
    /// More countries than people.
    MoreCountriesThanPeople,
    /// More people certified than trained.
    MoreCertifiedThanTrained,
    /// More than an evaluation of an event that is no training.
    ResultsOfNoTraining,
    /// A paragraph that somebody decided the record does not answer: it is left out.
    RejectedParagraph,
    /// A stage in words of one's own, which counts as reached.
    OwnStage,
    /// An e-mail without `@`.
    OddEmail,
    /// Several people could be meant: nothing is recorded of the row.
    Ambiguous,
}

/// The first row of somebody who shares something with somebody else and is kept apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lookalike {
    /// The line as editors show it.
    pub line: u64,
    /// What is shared.
    pub shared: Shared,
}

/// What two people have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shared {
    /// The e-mail.
    Email,
    /// The name.
    Name,
}

impl Sentence for Shared {
    fn code(&self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Name => "name",
        }
    }

    fn details(&self) -> Details {
        Details::new()
    }
}

impl Doubt {
    /// Every doubt, for the test that each has its sentence.
    pub const ALL: &'static [Self] = &[
        Self::OutsideParent,
        Self::DaysBeyondEvent,
        Self::NoHost,
        Self::OnSiteAtRemote,
        Self::AttendedNotHeld,
        Self::DaysOfAbsent,
        Self::FellowWithoutFellowship,
        Self::MoreCountriesThanPeople,
        Self::MoreCertifiedThanTrained,
        Self::ResultsOfNoTraining,
        Self::RejectedParagraph,
        Self::OwnStage,
        Self::OddEmail,
        Self::Ambiguous,
    ];
}

impl Sentence for Doubt {
    fn code(&self) -> &'static str {
        match self {
            Self::OutsideParent => "outside_parent",
            Self::DaysBeyondEvent => "days_beyond_event",
            Self::NoHost => "no_host",
            Self::OnSiteAtRemote => "on_site_at_remote",
            Self::AttendedNotHeld => "attended_not_held",
            Self::DaysOfAbsent => "days_of_absent",
            Self::FellowWithoutFellowship => "fellow_without_fellowship",
            Self::MoreCountriesThanPeople => "more_countries_than_people",
            Self::MoreCertifiedThanTrained => "more_certified_than_trained",
            Self::ResultsOfNoTraining => "results_of_no_training",
            Self::RejectedParagraph => "rejected_paragraph",
            Self::OwnStage => "own_stage",
            Self::OddEmail => "odd_email",
            Self::Ambiguous => "ambiguous",
        }
    }

    fn details(&self) -> Details {
        Details::new()
    }
}
