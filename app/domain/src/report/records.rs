//! The records that a report is computed from, as plain values.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::{facts::TrainingResult, subject::Carried};
use crate::{
    country::Iso3,
    event::{EventKind, EventMode, EventState, ItuRole, Scope, Sector},
    need::Priority,
    period::PartialDate,
    registration::{AttendanceMode, Gender, OrganizationKind, Qualifier, RegistrationState, Role},
    request::RequestState,
};

/// One event; a report needs all there are, whatever their state and day, since parents, children
/// and earlier participations decide what counts.
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
pub struct EventRecord {
    /// The row that registrations and head-counts name.
    pub id: i64,
    /// The reference that files and officers use; unique.
    pub event_ref: String,
    /// The event it stands under.
    pub parent: Option<i64>,
    /// What it is.
    pub kind: EventKind,
    /// Who answers for it.
    pub sectors: Vec<Sector>,
    /// Its first day, as precise as known.
    pub start: Option<PartialDate>,
    /// Its last day; none is the start.
    pub end: Option<PartialDate>,
    /// How it can be attended.
    pub mode: Option<EventMode>,
    /// Where it takes place.
    pub host_country: Option<Iso3>,
    /// Where it stands; `record_closed` says that its facts are final.
    pub state: EventState,
    /// The day of the document that reports it.
    pub source_date: Option<NaiveDate>,
    /// The paragraphs that it answers.
    pub mandates: Vec<String>,
    /// Who else takes part in organizing it.
    pub partners: Vec<EventPartner>,
    /// The themes that it carries itself.
    pub themes: Vec<String>,
    /// Whom it is meant for, if it says so itself.
    #[serde(default)]
    pub scope: Option<Scope>,
    /// The Union's part in it, likewise.
    #[serde(default)]
    pub part: Option<ItuRole>,
    /// The sustainable development goals that it serves itself, by their numbers.
    #[serde(default)]
    pub goals: Vec<String>,
    /// The action lines that it serves itself.
    #[serde(default)]
    pub action_lines: Vec<String>,
    /// How many evaluations are on record.
    pub evaluations: u64,
    /// What came of it, if it is a training.
    pub training: Option<TrainingResult>,
}

/// An organization that takes part in organizing an event.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct EventPartner {
    /// Its name.
    pub name: String,
    /// What sort of organization it is, for example `un` or `sdo`.
    pub kind: String,
}

impl EventRecord {
    /// What a statement can be about.
    #[must_use]
    pub fn carried(&self) -> Carried<'_> {
        Carried {
            themes: &self.themes,
            scope: self.scope,
            part: self.part,
            goals: &self.goals,
            action_lines: &self.action_lines,
        }
    }

    /// The first day that the event can have.
    #[must_use]
    pub fn first_day(&self) -> Option<NaiveDate> {
        self.start.map(PartialDate::first_day)
    }

    /// The last day that the event can have.
    #[must_use]
    pub fn last_day(&self) -> Option<NaiveDate> {
        self.end.or(self.start).map(PartialDate::last_day)
    }

    /// How many days it lasts; known only if both bounds are days.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        let first = self.start?.day()?;
        let last = self.end.map_or(Some(first), PartialDate::day)?;
        u64::try_from(last.signed_duration_since(first).num_days()).ok().map(|between| between + 1)
    }
}

/// One person's place in one event. After a merge a person may have several rows at one event:
/// they are one participation.
#[derive(Debug, Clone, Copy)]
pub struct RegistrationRow {
    /// The event.
    pub event: i64,
    /// The person's random key.
    pub person: i64,
    /// What the person came to do.
    pub role: Role,
    /// Where the registration stands.
    pub state: RegistrationState,
    /// The country represented; none for an international organization or if not stated.
    pub country: Option<Iso3>,
    /// As stated.
    pub gender: Option<Gender>,
    /// Where the person comes from.
    pub organization_kind: Option<OrganizationKind>,
    /// How the person took part; none is the event's mode if that leaves no choice.
    pub mode: Option<AttendanceMode>,
    /// Days on which the person attended; none is unknown.
    pub days: Option<u16>,
}

impl RegistrationRow {
    /// Whether it is a participation: the person came, in a role that is counted.
    #[must_use]
    pub const fn is_participation(&self) -> bool {
        self.state.is_participation() && self.role.is_counted()
    }

    /// The country represented; an international organization represents none, whatever the
    /// country says.
    #[must_use]
    pub fn represented(&self) -> Option<Iso3> {
        if self.is_international() { None } else { self.country }
    }

    /// Whether the person comes from an international organization.
    #[must_use]
    pub fn is_international(&self) -> bool {
        self.organization_kind == Some(OrganizationKind::InternationalOrganization)
    }
}

/// A number of people without names, or a number of countries, as a source states it.
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
pub struct HeadCount {
    /// The event.
    pub event: i64,
    /// Only the people from there.
    pub country: Option<Iso3>,
    /// Only the people of this gender.
    pub gender: Option<Gender>,
    /// Only the people who took part like this.
    pub mode: Option<AttendanceMode>,
    /// Who states it.
    pub source: String,
    /// How sure the source is.
    pub qualifier: Qualifier,
    /// People; without it the row is no head-count. Zero is one.
    pub count: Option<u64>,
    /// Countries, as stated.
    pub countries: Option<u64>,
    /// Whether an officer chose this one among several totals.
    pub chosen: bool,
}

/// The fellowships on record for one event, of people who represent one country or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct FellowshipRow {
    /// The event.
    pub event: i64,
    /// The country represented.
    pub country: Option<Iso3>,
    /// Asked for and not decided.
    pub requested: u64,
    /// Granted.
    pub granted: u64,
    /// Refused.
    pub refused: u64,
    /// Of those granted, those of people who took part.
    #[serde(default)]
    pub used: u64,
    /// People in the role of fellow without a granted fellowship.
    pub fellows_without: u64,
}

impl FellowshipRow {
    /// The same event without any.
    #[must_use]
    pub const fn none(self) -> Self {
        Self { requested: 0, granted: 0, refused: 0, used: 0, fellows_without: 0, ..self }
    }
}

/// A record other than an event that answers a mandate.
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
pub struct ActivityRecord {
    /// The reference that files use; unique.
    pub activity_ref: String,
    /// One of the record kinds of the list of mandates.
    pub kind: String,
    /// Who answers for it.
    pub sectors: Vec<Sector>,
    /// When, as precise as known.
    pub date: Option<PartialDate>,
    /// Day of the document that reports it.
    #[serde(default)]
    pub source_date: Option<NaiveDate>,
    /// Where.
    pub country: Option<Iso3>,
    /// For example the number of a Recommendation.
    pub number: Option<String>,
    /// For example how far its approval has come.
    pub stage: Option<String>,
    /// The paragraphs that it answers.
    pub mandates: Vec<String>,
    /// The themes that it carries.
    #[serde(default)]
    pub themes: Vec<String>,
}

impl ActivityRecord {
    /// What a statement can be about; of all but themes, such a record says nothing.
    #[must_use]
    pub fn carried(&self) -> Carried<'_> {
        Carried { themes: &self.themes, scope: None, part: None, goals: &[], action_lines: &[] }
    }
}

/// What a country needs.
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
pub struct NeedRecord {
    /// The reference that files use; unique.
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
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
pub struct RequestRecord {
    /// Row number.
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

/// Which events have registrations at all; known before they are read one by one.
#[derive(Debug, Clone, Default)]
pub struct Recorded {
    /// Events with a registration in any state and role.
    pub registered: HashSet<i64>,
    /// Events with a participation.
    pub attended: HashSet<i64>,
    /// Events with a participation that represents the place which a statement is about; of no use
    /// to other reports.
    pub of_subject: HashSet<i64>,
}

impl Recorded {
    /// Notes one registration.
    pub fn note(&mut self, row: &RegistrationRow) {
        self.registered.insert(row.event);
        if row.is_participation() {
            self.attended.insert(row.event);
        }
    }
}

/// Everything a plan looks at.
#[derive(Debug, Clone, Copy)]
pub struct Records<'a> {
    /// All events.
    pub events: &'a [EventRecord],
    /// Which of them have registrations.
    pub recorded: &'a Recorded,
    /// All head-counts.
    pub head_counts: &'a [HeadCount],
    /// Fellowships by event.
    pub fellowships: &'a [FellowshipRow],
    /// All other records.
    pub activities: &'a [ActivityRecord],
    /// What countries need.
    pub needs: &'a [NeedRecord],
    /// Requests for support in holding an event.
    pub requests: &'a [RequestRecord],
    /// The ids of all paragraphs, in the order in which a report lists them.
    pub mandates: &'a [String],
}
