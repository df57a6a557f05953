//! Two people who could be one.

use domain::texts::CodeList;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// Two people who could be one; the smaller number stands first.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "person_pairs")]
pub struct Model {
    /// Person id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: i64,
    /// The other.
    #[sea_orm(primary_key, auto_increment = false)]
    pub other_id: i64,
    /// Why they could be one.
    pub reasons: CodeList,
    /// Found at.
    pub found_at: DateTimeUtc,
    /// When somebody said that they are two.
    pub distinct_at: Option<DateTimeUtc>,
    /// Who said so.
    pub distinct_by: Option<String>,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
