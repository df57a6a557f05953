//! How often something was tried lately.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// How often something was tried lately.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "rate_limits")]
pub struct Model {
    /// Bucket.
    #[sea_orm(primary_key, auto_increment = false)]
    pub bucket: String,
    /// Window start.
    pub window_start: DateTimeUtc,
    /// Hits.
    pub hits: i64,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
