//! A one-time link to set a password.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A one-time link to set a password.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "user_links")]
pub struct Model {
    /// Token hash.
    #[sea_orm(primary_key, auto_increment = false)]
    pub token_hash: String,
    /// User id.
    pub user_id: i64,
    /// `invitation` or `password_reset`.
    pub purpose: String,
    /// Expires at.
    pub expires_at: DateTimeUtc,
    /// Used at.
    pub used_at: Option<DateTimeUtc>,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
