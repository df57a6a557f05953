//! A reminder of a report that was queued.

use chrono::NaiveDate;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A reminder of a report that was queued.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "obligation_notices")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The paragraph that demands the report.
    pub mandate_id: String,
    /// The meeting that receives it.
    pub meeting_id: String,
    /// The deadline as it was then.
    pub deadline: NaiveDate,
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
