//! A message of officers to a group of an event's people.

use domain::{
    announcement::{Audience, Stage},
    texts::Texts,
};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A message to a group.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "announcements")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Event id.
    pub event_id: i64,
    /// The group.
    pub audience: Audience,
    /// Only those who represent this country; empty is everybody.
    pub country: String,
    /// Only those who read mails in this language; empty is everybody.
    pub language: String,
    /// Subject by language, with placeholders.
    pub subject: Texts,
    /// Text by language, likewise.
    pub body: Texts,
    /// Where it stands.
    pub state: Stage,
    /// When it is to go.
    pub send_at: Option<DateTimeUtc>,
    /// When its mails were queued.
    pub sent_at: Option<DateTimeUtc>,
    /// To how many.
    pub recipients: Option<i32>,
    /// How many of the group were left out, since they want no messages or their mails come back.
    pub left_out: Option<i32>,
    /// Created at.
    pub created_at: DateTimeUtc,
    /// Changed at.
    pub changed_at: DateTimeUtc,
    /// Changed by.
    pub changed_by: String,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
