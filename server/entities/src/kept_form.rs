//! A form of a staff page that was sent when the session had ended.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// What was typed, for whoever typed it to look at and send again.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "kept_forms")]
pub struct Model {
    /// A digest of the secret in its address.
    #[sea_orm(primary_key, auto_increment = false)]
    pub token_hash: String,
    /// The account whose session had ended.
    pub user_id: i64,
    /// Where it was sent.
    pub action: String,
    /// The fields, as JSON.
    pub fields: String,
    /// Names of the files that came with it and are not kept, as JSON.
    pub files: String,
    /// When.
    pub kept_at: DateTimeUtc,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
