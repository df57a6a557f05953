//! An e-mail and name, both in normal form, that somebody stated together.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// An e-mail and name, both in normal form, that somebody stated together.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "person_identities")]
pub struct Model {
    /// Person id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: i64,
    /// Email norm.
    #[sea_orm(primary_key, auto_increment = false)]
    pub email_norm: String,
    /// Name norm.
    #[sea_orm(primary_key, auto_increment = false)]
    pub name_norm: String,
    /// The key of the person's registrations here, where the person was merged into this one; none if the person's own.
    pub merged_key: Option<i64>,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
