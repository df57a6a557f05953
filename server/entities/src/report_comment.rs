//! A remark on a report.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A remark.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "report_comments")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Report id.
    pub report_id: i64,
    /// Code of the place that it is about; empty for the whole.
    pub passage: String,
    /// What was said.
    pub body: String,
    /// Made at.
    pub made_at: DateTimeUtc,
    /// Made by.
    pub made_by: String,
    /// When it was dealt with.
    pub settled_at: Option<DateTimeUtc>,
    /// By whom.
    pub settled_by: Option<String>,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
