//! A session of a browser.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A session of a browser.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "sessions")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Data.
    pub data: String,
    /// Expires at.
    pub expires_at: DateTimeUtc,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
