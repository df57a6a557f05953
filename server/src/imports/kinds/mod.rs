//! The eight kinds of file and the columns of each, as the contract has them.

use domain::language::Language;

use super::{
    columns::{Column, Header, Record},
    findings::Findings,
};

pub(super) mod activities;
pub(super) mod events;
pub(super) mod headcounts;
pub(super) mod needs;
pub(super) mod paragraphs;
pub(super) mod participants;
pub(super) mod pilots;
pub(super) mod trainings;

/// What a file lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Kind {
    /// Events, by their reference.
    Events,
    /// Registrations, by event and person.
    Participants,
    /// Numbers of people without names.
    Headcounts,
    /// Other records that answer a mandate.
    Activities,
    /// What countries need.
    Needs,
    /// Pilot cities and assessments by key performance indicators.
    Pilots,
    /// What came of trainings.
    Trainings,
    /// Paragraphs of revisions of resolutions that do not ship.
    Paragraphs,
}

impl Kind {
    /// The word on the command line.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Events => "events",
            Self::Participants => "participants",
            Self::Headcounts => "headcounts",
            Self::Activities => "activities",
            Self::Needs => "needs",
            Self::Pilots => "pilots",
            Self::Trainings => "trainings",
            Self::Paragraphs => "paragraphs",
        }
    }

    /// The columns that tell its rows apart, where these alone do.
    #[must_use]
    pub const fn key(self) -> &'static [&'static str] {
        match self {
            Self::Events | Self::Trainings => &["event_ref"],
            Self::Participants => &[],
            Self::Headcounts => &["event_ref", "country", "gender", "mode", "source"],
            Self::Activities => &["activity_ref"],
            Self::Needs => &["need_ref"],
            Self::Pilots => &["pilot_ref"],
            Self::Paragraphs => &["paragraph"],
        }
    }

    /// The columns that such a file may have, with a title for each of the product's languages.
    #[must_use]
    pub fn columns(self, languages: &[Language]) -> Vec<Column> {
        match self {
            Self::Events => events::columns(languages),
            Self::Participants => participants::columns(),
            Self::Headcounts => headcounts::columns(),
            Self::Activities => activities::columns(languages),
            Self::Needs => needs::columns(),
            Self::Pilots => pilots::columns(languages),
            Self::Trainings => trainings::columns(),
            Self::Paragraphs => paragraphs::columns(languages),
        }
    }

    /// Looks at a row by itself, once its cells are understood, and says whether it may go on.
    pub(super) fn check(self, header: &Header, record: &Record, findings: &mut Findings) -> bool {
        match self {
            Self::Participants => participants::check(header, record, findings),
            Self::Headcounts => headcounts::check(header, record, findings),
            Self::Events
            | Self::Activities
            | Self::Needs
            | Self::Pilots
            | Self::Trainings
            | Self::Paragraphs => true,
        }
    }
}

/// A title in each language; the English one is required.
fn titles(languages: &[Language]) -> impl Iterator<Item = Column> {
    use super::cells::{LINE, line};
    let others = languages.iter().filter(|language| **language != Language::EN);
    std::iter::once(Column::required("title_en", line::<LINE>))
        .chain(others.map(|language| Column::optional(format!("title_{language}"), line::<LINE>)))
}
