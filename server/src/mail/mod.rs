//! Mails: rows written with the change that they tell of, rendered and sent later by a job.

pub mod again;
pub mod announcements;
pub mod bounces;
pub mod called_off;
pub mod mail_routes;
pub mod mailer;
pub mod message;
pub mod outbox;
pub mod queries;
pub mod reminders;
pub mod render;
pub mod routes;
pub mod seen;
mod smtp;
pub mod text_routes;
pub mod texts;
pub mod unsubscribe;
pub mod unsubscribe_routes;

use serde::{Deserialize, Serialize};

/// The kinds of mail about an event, which its officers word.
pub const KINDS_OF_EVENTS: [&str; 31] = [
    "registration_received",
    "registration_confirmed",
    "registration_waiting",
    "place_offered",
    "offer_lapsed",
    "registration_refused",
    "fellowship_granted",
    "fellowship_refused",
    "registration_withdrawn",
    "registration_replaced",
    "own_link",
    "registration_draft",
    "group_registered",
    TO_REGISTRANTS[0],
    TO_REGISTRANTS[1],
    TO_REGISTRANTS[2],
    "event_reminder",
    "event_changed",
    "event_postponed",
    "event_cancelled",
    "address_confirmation",
    "invitation",
    "invitation_reminder",
    TO_INVITED[0],
    TO_INVITED[1],
    TO_INVITED[2],
    "focal_point_designated",
    "delegation_waiting",
    TO_FOCAL_POINTS[0],
    TO_FOCAL_POINTS[1],
    TO_FOCAL_POINTS[2],
];

/// The kinds of mail to people who were invited and have not answered, when an event is cancelled, postponed or
/// moved.
pub const TO_INVITED: [&str; 3] =
    ["invited_event_cancelled", "invited_event_postponed", "invited_event_changed"];

/// The same to those who registered a group.
pub const TO_REGISTRANTS: [&str; 3] =
    ["group_event_cancelled", "group_event_postponed", "group_event_changed"];

/// The same to focal points.
pub const TO_FOCAL_POINTS: [&str; 3] =
    ["focal_point_event_cancelled", "focal_point_event_postponed", "focal_point_event_changed"];

/// The kinds of mail to people who have not registered.
pub const KINDS_OF_INVITATIONS: [&str; 2] = ["invitation", "invitation_reminder"];

/// The kinds of mail about reports that are due.
pub const KINDS_OF_OBLIGATIONS: [&str; 2] = [crate::mandates::jobs::REMINDER, crate::mandates::jobs::DRAFT];

/// The kinds of mail to administrations that are asked what they need.
pub const KINDS_OF_QUESTIONNAIRES: [&str; 2] = [crate::questionnaires::MAIL, crate::questionnaires::REMINDER];

/// The kinds of mail about accounts of staff.
pub const KINDS_OF_ACCOUNTS: [&str; 2] = ["account_invitation", "password_reset"];

/// What officers write themselves, as a whole.
pub const ANNOUNCEMENT: &str = "announcement";

/// Mails about a registration that bring no link to the own page: one that was given before goes on working.
const WITHOUT_LINK: [&str; 6] =
    ["offer_lapsed", "event_reminder", "event_changed", "event_postponed", "event_cancelled", ANNOUNCEMENT];

/// Every kind of mail; no other can be queued.
pub fn kinds() -> impl Iterator<Item = &'static str> {
    KINDS_OF_EVENTS
        .into_iter()
        .chain([ANNOUNCEMENT])
        .chain(KINDS_OF_OBLIGATIONS)
        .chain(KINDS_OF_QUESTIONNAIRES)
        .chain(KINDS_OF_ACCOUNTS)
}

/// What the mails about an account are rendered from: `account_invitation` and `password_reset`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountMail {
    /// The account.
    pub user_id: i64,
    /// What opens the page that sets the password. The account keeps a digest only; this row is the one
    /// place with the token itself, and loses it once the mail is sent.
    pub token: String,
}
