//! Mails: rows written with the change that they tell of, rendered and sent later by a job.

pub mod again;
pub mod mail_routes;
pub mod mailer;
pub mod message;
pub mod outbox;
pub mod queries;
pub mod render;
pub mod routes;
pub mod seen;
pub mod text_routes;
pub mod texts;

use serde::{Deserialize, Serialize};

/// The kinds of mail about events and registrations.
pub const KINDS_OF_EVENTS: [&str; 14] = [
    "registration_received",
    "registration_confirmed",
    "registration_waiting",
    "place_offered",
    "offer_lapsed",
    "registration_refused",
    "registration_withdrawn",
    "own_link",
    "event_changed",
    "event_postponed",
    "event_cancelled",
    "address_confirmation",
    "invitation",
    "invitation_reminder",
];

/// The kinds of mail to people who have not registered.
pub const KINDS_OF_INVITATIONS: [&str; 2] = ["invitation", "invitation_reminder"];

/// The kinds of mail about accounts of staff.
pub const KINDS_OF_ACCOUNTS: [&str; 2] = ["account_invitation", "password_reset"];

/// Mails about a registration that bring no link to the own page.
const WITHOUT_LINK: [&str; 4] = ["offer_lapsed", "event_changed", "event_postponed", "event_cancelled"];

/// What the mails about an account are rendered from: `account_invitation` and `password_reset`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountMail {
    /// The account.
    pub user_id: i64,
    /// What opens the page that sets the password. The account keeps a digest only; this row is the one
    /// place with the token itself, and loses it once the mail is sent.
    pub token: String,
}
