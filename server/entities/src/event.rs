//! An event: one dated activity.

#![expect(clippy::struct_excessive_bools, reason = "each is a column of its own that an officer sets")]

use chrono::NaiveDate;
use domain::{
    country::Iso3,
    event::{EventKind, EventMode, EventState, ItuRole, Scope},
    texts::{CodeList, Texts},
};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// An event: one dated activity.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "events")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The reference that files and officers use; unique.
    pub event_ref: String,
    /// The event's part of its public address; unique.
    pub slug: String,
    /// The heading it stands under.
    pub parent_id: Option<i64>,
    /// Kind.
    pub kind: EventKind,
    /// State.
    pub state: EventState,
    /// Sectors.
    pub sectors: CodeList,
    /// Title.
    pub title: Texts,
    /// Summary.
    pub summary: Texts,
    /// Programme text.
    pub programme_text: Texts,
    /// First day as the source has it: a day, a month or a year.
    pub starts: Option<String>,
    /// Last day, likewise.
    pub ends: Option<String>,
    /// First day that `starts` can mean, for sorting.
    pub first_day: Option<NaiveDate>,
    /// Last day that `ends` or `starts` can mean.
    pub last_day: Option<NaiveDate>,
    /// `HH:MM` in the event's zone.
    pub start_time: Option<String>,
    /// `HH:MM` in the event's zone.
    pub end_time: Option<String>,
    /// IANA name.
    pub time_zone: Option<String>,
    /// Mode.
    pub mode: Option<EventMode>,
    /// Venue.
    pub venue: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Host country.
    pub host_country: Option<Iso3>,
    /// Scope.
    pub scope: Option<Scope>,
    /// Itu role.
    pub itu_role: Option<ItuRole>,
    /// Training programme, such as an Academy.
    pub programme: Option<String>,
    /// Languages of the event itself.
    pub languages: CodeList,
    /// Places; none is no limit.
    pub capacity: Option<i32>,
    /// Whether an officer decides on each registration.
    pub approval: bool,
    /// `name|kind` each.
    pub partners: CodeList,
    /// Themes.
    pub themes: CodeList,
    /// Sdgs.
    pub sdgs: CodeList,
    /// Action lines.
    pub action_lines: CodeList,
    /// Ids of the paragraphs that the event answers.
    pub mandates: CodeList,
    /// Of the document that reports the event.
    pub source_date: Option<NaiveDate>,
    /// Where answers to the event's mails go.
    pub contact_email: Option<String>,
    /// Titles and places folded for searching without accents and case.
    pub search: String,
    /// Raised by every change that a public page could show.
    pub version: i64,
    /// Created at.
    pub created_at: DateTimeUtc,
    /// Updated at.
    pub updated_at: DateTimeUtc,
    /// How many hours the offer of a place stands.
    #[serde(default = "two_days")]
    pub offer_hours: i32,
    /// The version of the form that is asked; none where only the registration's own fields are.
    #[serde(default)]
    pub form_version_id: Option<i64>,
    /// Number of its calendar file: raised by each change that matters to a calendar. 0 where nobody set
    /// it; then the version stands for it.
    #[serde(default)]
    pub ics_sequence: i64,
    /// How many days before the first day those who have a place are reminded; empty is never.
    #[serde(default)]
    pub reminders: CodeList,
    /// Whether the focal point of a delegation confirms each of its people.
    #[serde(default)]
    pub focal_confirmation: bool,
    /// Whether people are nominated by focal points only.
    #[serde(default)]
    pub by_nomination: bool,
    /// How many hours somebody who registers has to confirm their address; none where they need not.
    #[serde(default)]
    pub address_hours: Option<i32>,
    /// The first day on which people register; none where they do once registration is open.
    #[serde(default)]
    pub registration_from: Option<NaiveDate>,
    /// The last day on which people register; none where they do until the event begins.
    #[serde(default)]
    pub registration_until: Option<NaiveDate>,
    /// Whether only those who were invited can register.
    #[serde(default)]
    pub by_invitation: bool,
    /// How many days before their invitation ends people are reminded of it; none where they are not.
    #[serde(default)]
    pub invitation_reminder_days: Option<i32>,
}

impl Model {
    /// The number that its calendar file bears.
    #[must_use]
    pub const fn sequence(&self) -> i64 {
        if self.ics_sequence == 0 { self.version } else { self.ics_sequence }
    }
}

/// What an event says that was saved before offers were.
const fn two_days() -> i32 {
    domain::places::OFFER_HOURS
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
