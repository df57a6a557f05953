//! The places of a report where people write, each in every language: its header, its box, and
//! beside the computed paragraphs of its sections.

use crate::{codes, event::Sector};

codes! {
    /// One place.
    Passage as "passage" {
        /// The title, instead of the usual one.
        Title = "title",
        /// The session, instead of the one of the calendar.
        Session = "session",
        /// Place and dates of the session, instead of those of the calendar.
        PlaceAndDates = "place_and_dates",
        /// Who submits it, instead of the usual one.
        Source = "source",
        /// Summary, before the figures.
        Summary = "summary",
        /// Action required.
        Action = "action",
        /// References.
        References = "references",
        /// What a revision corrects.
        Correction = "correction",
        /// Beside the introduction.
        Introduction = "introduction",
        /// Beside the events held.
        Overview = "overview",
        /// Beside the events of ITU-T.
        ItuT = "itu_t",
        /// Beside the events of ITU-R.
        ItuR = "itu_r",
        /// Beside the events of ITU-D.
        ItuD = "itu_d",
        /// Beside the events of the General Secretariat.
        GeneralSecretariat = "gs",
        /// Beside the figures of participation.
        Participation = "participation",
        /// Beside the countries reached.
        Reached = "reached",
        /// Beside the follow-up.
        FollowUp = "follow_up",
    }
}

impl Passage {
    /// Whether it is one line, without figures.
    #[must_use]
    pub const fn is_line(self) -> bool {
        matches!(self, Self::Title | Self::Session | Self::PlaceAndDates | Self::Source)
    }

    /// The place beside the events of a Sector.
    #[must_use]
    pub const fn of_sector(sector: Sector) -> Self {
        match sector {
            Sector::T => Self::ItuT,
            Sector::R => Self::ItuR,
            Sector::D => Self::ItuD,
            Sector::GeneralSecretariat => Self::GeneralSecretariat,
        }
    }
}
