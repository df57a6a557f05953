//! Who answers for the report that a paragraph demands.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// Who answers for the report that a paragraph demands.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "obligations")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The paragraph.
    pub mandate_id: String,
    /// The account of who answers for it.
    pub owner_id: Option<i64>,
    /// When that was decided.
    pub changed_at: DateTimeUtc,
    /// By whom.
    pub changed_by: String,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
