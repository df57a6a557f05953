//! A way in which an organization is written.

use domain::organization::Origin;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A way in which an organization is written, folded.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "organization_spellings")]
pub struct Model {
    /// As texts of organizations are compared.
    #[sea_orm(primary_key, auto_increment = false)]
    pub spelling: String,
    /// Organization id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub organization_id: i64,
    /// Where it comes from.
    pub origin: Origin,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
