//! A reminder of an event that was queued for everybody who had a place.

use chrono::NaiveDate;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A reminder that was queued.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "event_reminders")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Event id.
    pub event_id: i64,
    /// The first day that it reminded of; an event that moves is reminded of again.
    pub first_day: NaiveDate,
    /// How many days before.
    pub days: i32,
    /// When.
    pub queued_at: DateTimeUtc,
    /// To how many.
    pub recipients: i32,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
