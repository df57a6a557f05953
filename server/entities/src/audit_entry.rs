//! Who changed what, with before and after.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// Who changed what, with before and after.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "audit_entries")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// At.
    pub at: DateTimeUtc,
    /// Actor.
    pub actor: String,
    /// Action.
    pub action: String,
    /// Table that was changed.
    pub subject: String,
    /// Subject id.
    pub subject_id: String,
    /// JSON.
    pub before: Option<String>,
    /// JSON.
    pub after: Option<String>,
    /// Reason.
    pub reason: Option<String>,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
