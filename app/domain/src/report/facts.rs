//! The facts of a report as its JSON writes them: the same names, in the same order.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    query::{Audience, ReportKind},
    subject::Subject,
};
use crate::{
    country::{Developing, Iso3},
    lists::Unconfirmed,
};

mod events;
mod participation;
mod records;

pub use events::{ByHostRegion, ByKind, EventFigures, HostPlace, Registrations};
pub use participation::{
    ByClass, ByRegion, Cells, Country, DevelopingFigures, Figure, Participation, RegionOrNone, StatedOnly,
};
pub use records::{
    Activity, Evaluation, Fellowships, GapsOfEvent, Mandate, MandateStatus, Need, Partner, SupportRequest,
    Training, TrainingResult, Undated,
};

/// Everything that a report says in figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// What the report is.
    pub report: Header,
    /// How many events, of what kind and where.
    pub events: EventFigures,
    /// Registrations by state.
    pub registrations: Registrations,
    /// Who took part.
    pub participation: Participation,
    /// A row per country represented, by code.
    pub countries: Vec<Country>,
    /// Developing Member States that nobody represented, by code.
    pub not_reached: Vec<Iso3>,
    /// Of these, those that a head-count names.
    pub reached_by_headcount: Vec<Iso3>,
    /// Held events that no period holds, by reference.
    pub undated: Vec<Undated>,
    /// Every paragraph with the records that answer it.
    pub mandates: Vec<Mandate>,
    /// The period compared with.
    pub trend: Trend,
    /// What the records lack, by event reference.
    pub gaps: Vec<GapsOfEvent>,
    /// The trainings among the counted events.
    pub trainings: Vec<Training>,
    /// What was said of counted events of any kind, where a source states it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evaluations: Vec<Evaluation>,
    /// Fellowships by event.
    pub fellowships: Vec<Fellowships>,
    /// Other records of the period, and those without a date.
    pub activities: Vec<Activity>,
    /// Organizations that took part in organizing counted events.
    pub partners: Vec<Partner>,
    /// What countries need, stated in the period or without a date; a report that is not on needs, nor a
    /// statement, has none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<Need>,
    /// Requests for support in holding an event, likewise.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requests: Vec<SupportRequest>,
    /// Scheduled graduations whose day came within the period or before and that nobody confirmed:
    /// the figures still count these countries in their class.
    pub unconfirmed: Vec<Unconfirmed>,
}

/// What the report is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// Which report.
    pub kind: ReportKind,
    /// First day.
    pub from: NaiveDate,
    /// First day after.
    pub to: NaiveDate,
    /// Version of the counting rules.
    pub rules: u32,
    /// Definition of developing.
    pub developing: Developing,
    /// Who reads it.
    pub audience: Audience,
    /// What it is about, or what it is cut by; only statements and extracts have it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Subject>,
    /// When the records were read, in UTC, to the second.
    pub data_cutoff: String,
    /// Digest of the facts as sorted JSON lines.
    pub facts_sha256: String,
}

/// The trend.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trend {
    /// The period compared with, whose figures the others are.
    pub previous: Previous,
    /// One person at one event each.
    pub participations: Figure,
    /// Human beings.
    pub distinct_people: Figure,
    /// Events of every kind.
    pub events: u64,
}

/// The bounds of the period compared with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Previous {
    /// First day.
    pub from: NaiveDate,
    /// First day after.
    pub to: NaiveDate,
}
