//! What somebody answered to the form of an event, at one of its moments.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// Answers to the version of the form that was asked then.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "registration_answers")]
pub struct Model {
    /// Registration id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub registration_id: i64,
    /// When it was asked: the code of a moment.
    #[sea_orm(primary_key, auto_increment = false)]
    pub moment: String,
    /// The version answered.
    pub form_version_id: i64,
    /// Answers by question, as JSON.
    pub answers: String,
    /// Updated at.
    pub updated_at: DateTimeUtc,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
