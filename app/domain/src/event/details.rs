//! An event as officers describe it, once it was found in order.

use chrono::{NaiveDate, NaiveTime};

use super::{EventKind, EventMode, ItuRole, Partner, Scope, Sector};
use crate::{country::Iso3, dates::EventDates, language::Language, texts::Texts};

/// All that an officer decides about an event beside its reference and its state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Details {
    /// Title by language; there is one at least.
    pub title: Texts,
    /// Summary by language.
    pub summary: Texts,
    /// Programme by language.
    pub programme_text: Texts,
    /// Kind.
    pub kind: EventKind,
    /// The Sectors that answer for it; one at least.
    pub sectors: Vec<Sector>,
    /// Reference of the event that it stands under.
    pub parent: Option<String>,
    /// First and last date, each as precise as known.
    pub dates: EventDates,
    /// Daily beginning in the event's zone.
    pub start_time: Option<NaiveTime>,
    /// Daily end in the event's zone.
    pub end_time: Option<NaiveTime>,
    /// IANA name; given if a time is.
    pub time_zone: Option<String>,
    /// Mode.
    pub mode: Option<EventMode>,
    /// City.
    pub city: Option<String>,
    /// Venue.
    pub venue: Option<String>,
    /// Host country.
    pub host_country: Option<Iso3>,
    /// Scope.
    pub scope: Option<Scope>,
    /// What the Union does for it.
    pub itu_role: Option<ItuRole>,
    /// Training programme, such as an Academy.
    pub programme: Option<String>,
    /// Tags of the languages that are spoken at it.
    pub languages: Vec<String>,
    /// Places; none is no limit.
    pub capacity: Option<i32>,
    /// Whether an officer decides on each registration.
    pub approval: bool,
    /// Hours in which an address has to be confirmed; none where it need not be.
    pub address_hours: Option<i32>,
    /// The first day on which people register; none where they do once registration is open.
    pub registration_from: Option<NaiveDate>,
    /// The last day on which people register; none where they do until the event begins.
    pub registration_until: Option<NaiveDate>,
    /// Whether only those who were invited can register.
    pub by_invitation: bool,
    /// Days before the end of an invitation on which people are reminded; none where they are not.
    pub invitation_reminder_days: Option<i32>,
    /// Partners.
    pub partners: Vec<Partner>,
    /// Codes of themes.
    pub themes: Vec<String>,
    /// Numbers of Sustainable Development Goals.
    pub sdgs: Vec<String>,
    /// WSIS action lines.
    pub action_lines: Vec<String>,
    /// Ids of the paragraphs that it answers.
    pub mandates: Vec<String>,
    /// Where answers to its mails go.
    pub contact_email: Option<String>,
    /// Links to its documents, in their order.
    pub materials: Vec<Material>,
}

/// A link to a document.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Material {
    /// What it is called.
    pub title: String,
    /// Where it is; `http:` or `https:`.
    pub url: String,
    /// Its language, if stated.
    pub language: Option<Language>,
}
