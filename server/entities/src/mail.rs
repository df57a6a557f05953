//! A mail to be sent or that was sent.

use domain::language::Language;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A mail to be sent or that was sent.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "mails")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Kind.
    pub kind: String,
    /// Recipient and occasion; unique.
    pub occasion: String,
    /// Recipient.
    pub recipient: String,
    /// Language.
    pub language: Language,
    /// JSON.
    pub data: String,
    /// Event id.
    pub event_id: Option<i64>,
    /// Registration id.
    pub registration_id: Option<i64>,
    /// Message id.
    pub message_id: String,
    /// `queued`, `sent`, `failed` or `cancelled`.
    pub state: String,
    /// Attempts.
    pub attempts: i32,
    /// Run at.
    pub run_at: DateTimeUtc,
    /// Claimed until.
    pub claimed_until: Option<DateTimeUtc>,
    /// Last error.
    pub last_error: Option<String>,
    /// Created at.
    pub created_at: DateTimeUtc,
    /// Sent at.
    pub sent_at: Option<DateTimeUtc>,
    /// The subject under which it went, or was last tried.
    #[serde(default)]
    pub subject: Option<String>,
    /// The plain text that went, without the secret of its link.
    #[serde(default)]
    pub body: Option<String>,
    /// When it came back, if it did.
    #[serde(default)]
    pub bounced_at: Option<DateTimeUtc>,
    /// What the other side said of it then: status, and words of the server.
    #[serde(default)]
    pub bounce: Option<String>,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
