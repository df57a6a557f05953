//! What officers adjusted of a mail of an event, in one language.

use domain::language::Language;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// Subject and opening of a kind of mail.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "mail_texts")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Event id.
    pub event_id: i64,
    /// Kind of mail.
    pub kind: String,
    /// Language of the text.
    pub language: Language,
    /// With placeholders; empty for the platform's own.
    pub subject: String,
    /// The first words after the greeting, likewise.
    pub opening: String,
    /// Changed at.
    pub changed_at: DateTimeUtc,
    /// Changed by.
    pub changed_by: String,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
