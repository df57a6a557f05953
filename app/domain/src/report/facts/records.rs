//! The lists of records beside the figures, as the facts write them.

use serde::{Deserialize, Deserializer, Serialize};

use super::participation::Figure;
use crate::{
    codes,
    country::Iso3,
    event::{EventKind, Sector},
    need::Priority,
    period::PartialDate,
    report::gap::Gap,
    request::RequestState,
    training::{Level, Mean, Programme},
};

codes! {
    /// How far a paragraph has been answered.
    MandateStatus as "status" {
        /// No record of the period is linked to it.
        None = "none",
        /// Records are linked to it, none of which has taken place.
        InProgress = "in_progress",
        /// A held event answers it, or a dated activity that is neither planned nor under way.
        Done = "done",
    }
}

/// A held event that no period holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Undated {
    /// The event.
    pub event_ref: String,
    /// Its kind.
    pub kind: EventKind,
    /// The number of people stated.
    pub stated_people: Option<u64>,
    /// The number of countries stated.
    pub stated_countries: Option<u64>,
}

/// One paragraph of a resolution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mandate {
    /// Instrument, block and number.
    pub id: String,
    /// Records of the period that are linked to it.
    pub records: u64,
    /// The date of the latest of them.
    pub last: Option<PartialDate>,
    /// How far it has been answered.
    pub status: MandateStatus,
}

/// What the record of one event lacks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GapsOfEvent {
    /// The event.
    pub event_ref: String,
    /// What is missing, in the order of the list of gaps.
    pub missing: Vec<Gap>,
}

/// A training among the counted events.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Training {
    /// The event.
    pub event_ref: String,
    /// First day, as known.
    pub start: Option<PartialDate>,
    /// Last day, as known.
    pub end: Option<PartialDate>,
    /// Where.
    pub host_country: Option<Iso3>,
    /// People who took part.
    pub participations: Figure,
    /// Of these, those who completed it.
    pub completed: Figure,
    /// The number of people stated.
    pub stated_people: Option<u64>,
    /// What came of it, as stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<TrainingResult>,
}

/// What came of a training, as a source states it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrainingResult {
    /// Under which programme.
    pub programme: Option<Programme>,
    /// Level.
    pub level: Option<Level>,
    /// Hours of teaching.
    pub hours: Option<u64>,
    /// People trained.
    pub trained: Option<u64>,
    /// People certified.
    pub certified: Option<u64>,
    /// Mean score before.
    pub score_before: Option<Mean>,
    /// Mean score after.
    pub score_after: Option<Mean>,
    /// Answers to the evaluation.
    pub evaluations: Option<u64>,
    /// Their mean.
    pub evaluation_mean: Option<Mean>,
}

/// What those who came said of a counted event, as a source states it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evaluation {
    /// The event.
    pub event_ref: String,
    /// Answers; none where only their mean is stated.
    pub answers: Option<u64>,
    /// Their mean.
    pub mean: Option<Mean>,
}

/// What a country needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Need {
    /// Its reference.
    pub need_ref: String,
    /// Whose it is.
    pub country: Iso3,
    /// Code of its theme.
    pub theme: String,
    /// How pressing it is.
    pub priority: Option<Priority>,
    /// When it was stated.
    pub date: Option<PartialDate>,
}

/// A Member State asks for support in holding an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SupportRequest {
    /// Its number.
    pub id: i64,
    /// Who asks.
    pub country: Iso3,
    /// What sort of event.
    pub kind: EventKind,
    /// Code of its theme.
    pub theme: String,
    /// When it was asked.
    pub date: Option<PartialDate>,
    /// Where it stands.
    pub state: RequestState,
}

/// Fellowships for one event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fellowships {
    /// The event.
    pub event_ref: String,
    /// Asked for and not decided.
    pub requested: Figure,
    /// Granted.
    pub granted: Figure,
    /// Refused.
    pub refused: Figure,
    /// Of those granted, those of people who took part; none in reports of before this was counted.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "known")]
    pub used: Option<Figure>,
}

/// A figure that is there, shown or hidden.
fn known<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Figure>, D::Error> {
    Figure::deserialize(deserializer).map(Some)
}

/// A record other than an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Activity {
    /// Its reference.
    pub activity_ref: String,
    /// Its kind.
    pub kind: String,
    /// Who answers for it.
    pub sectors: Vec<Sector>,
    /// When, as precise as known; none is unknown, and then it answers no mandate here.
    pub date: Option<PartialDate>,
    /// Where.
    pub country: Option<Iso3>,
    /// Its number.
    pub number: Option<String>,
    /// How far it has come.
    pub stage: Option<String>,
}

/// An organization that took part in organizing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Partner {
    /// Its name.
    pub name: String,
    /// What sort of organization it is.
    pub kind: String,
    /// At how many counted events.
    pub events: u64,
}
