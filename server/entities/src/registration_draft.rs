//! A registration form that somebody will go on with later.

use domain::language::Language;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A form that is kept until it is sent, or ends.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "registration_drafts")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Event id.
    pub event_id: i64,
    /// The form; the registration that it becomes is known by it.
    #[sea_orm(unique)]
    pub submission: String,
    /// Digest of the secret in the link that opens it.
    #[sea_orm(unique)]
    pub token_hash: String,
    /// Where the link went.
    pub email: String,
    /// The same as it is compared.
    pub email_norm: String,
    /// Language of the mail.
    pub language: Language,
    /// Every field as typed, as JSON.
    pub typed: String,
    /// Saved at.
    pub saved_at: DateTimeUtc,
    /// When it is forgotten.
    pub ends_at: DateTimeUtc,
    /// The invitation by which the form was opened, if it was. Forms that were saved before this was kept hold the
    /// secret of its link among what was typed.
    #[serde(default)]
    pub invitation_id: Option<i64>,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
