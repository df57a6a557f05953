//! Two people who were found to be one.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A merge of two people.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "person_merges")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Who stays.
    pub kept_id: i64,
    /// Who was merged.
    pub merged_id: i64,
    /// Merged at.
    pub merged_at: DateTimeUtc,
    /// Merged by.
    pub merged_by: String,
    /// What was moved and what stood there before, as JSON; none once it cannot be undone.
    pub moved: Option<String>,
    /// Undone at.
    pub undone_at: Option<DateTimeUtc>,
    /// Undone by.
    pub undone_by: Option<String>,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
