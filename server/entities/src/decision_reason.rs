//! A reason that officers of an event use again.

use domain::texts::Texts;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A reason.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "decision_reasons")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Event id.
    pub event_id: i64,
    /// The reason by language.
    pub texts: Texts,
    /// Created at.
    pub created_at: DateTimeUtc,
    /// Created by.
    pub created_by: String,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
