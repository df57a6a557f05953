//! One key found to be the same person as another.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One key found to be the same person as another.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "person_key_merges")]
pub struct Model {
    /// From key.
    #[sea_orm(primary_key, auto_increment = false)]
    pub from_key: i64,
    /// To key.
    pub to_key: i64,
    /// Merged at.
    pub merged_at: DateTimeUtc,
    /// Merged by.
    pub merged_by: String,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
