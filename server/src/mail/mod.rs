//! Mails: rows written with the change that they tell of, rendered and sent later by a job.

pub mod mailer;
pub mod message;
pub mod outbox;
pub mod queries;
pub mod render;
pub mod routes;

use serde::{Deserialize, Serialize};

/// What the mails about an account are rendered from: `account_invitation` and `password_reset`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountMail {
    /// The account.
    pub user_id: i64,
    /// What opens the page that sets the password. The account keeps a digest only; this row is the one
    /// place with the token itself, and loses it once the mail is sent.
    pub token: String,
}
