//! A day on which somebody came, and how.

use chrono::NaiveDate;
use domain::registration::AttendanceMode;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A day on which somebody came, and how.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "attendance_days")]
pub struct Model {
    /// Registration id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub registration_id: i64,
    /// Day.
    #[sea_orm(primary_key, auto_increment = false)]
    pub day: NaiveDate,
    /// Mode.
    pub mode: AttendanceMode,
    /// Recorded at.
    pub recorded_at: DateTimeUtc,
    /// Recorded by.
    pub recorded_by: String,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
