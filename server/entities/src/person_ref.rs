//! How a source calls a person.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// How a source calls a person.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "person_refs")]
pub struct Model {
    /// Source.
    #[sea_orm(primary_key, auto_increment = false)]
    pub source: String,
    /// Person ref.
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_ref: String,
    /// Person id.
    pub person_id: i64,
    /// The key of the person's registrations here, where the person was merged into this one; none if the person's own.
    pub merged_key: Option<i64>,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
