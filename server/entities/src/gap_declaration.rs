//! What an event lacks and cannot be had any more, with the reason.

use domain::report::Gap;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A declaration.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "gap_declarations")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Event id.
    pub event_id: i64,
    /// What is missing.
    pub gap: Gap,
    /// Why it cannot be had.
    pub reason: String,
    /// Declared at.
    pub declared_at: DateTimeUtc,
    /// Declared by.
    pub declared_by: String,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
