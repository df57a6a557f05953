//! A limit for a group at one event, or places kept for it.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A quota.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "event_quotas")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Event id.
    pub event_id: i64,
    /// For whom, such as `class:LDC` or `each:administration`.
    pub whom: String,
    /// `at_most` or `kept`.
    pub rule: String,
    /// Places, or a share such as `40%`.
    pub amount: String,
    /// From this day on the places are no longer kept.
    pub until: Option<Date>,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
