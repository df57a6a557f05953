//! What people typed as their organization.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A text that some registration has as its organization.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "organization_texts")]
pub struct Model {
    /// As typed.
    #[sea_orm(primary_key, auto_increment = false)]
    pub text: String,
    /// As texts of organizations are compared.
    pub spelling: String,
    /// How many registrations have it, as counted last.
    pub uses: i64,
    /// When somebody said that it stays as it is typed.
    pub left_at: Option<DateTimeUtc>,
    /// Who said so.
    pub left_by: Option<String>,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
