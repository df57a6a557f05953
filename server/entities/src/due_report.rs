//! A report that was begun by itself on the due day.

use chrono::NaiveDate;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A report that was begun by itself on the due day.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "due_reports")]
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
    /// The stored report that was begun.
    pub report_id: i64,
    /// When it was.
    pub begun_at: DateTimeUtc,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
