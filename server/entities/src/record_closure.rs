//! The closing of an event's record.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// The closing of an event's record.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "record_closures")]
pub struct Model {
    /// Event id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub event_id: i64,
    /// Closed at.
    pub closed_at: DateTimeUtc,
    /// Closed by.
    pub closed_by: String,
    /// Version of the counting rules.
    pub rules: i32,
    /// The facts packed for reading.
    #[serde(skip)]
    pub rollup: Vec<u8>,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
