//! An organization that somebody named in an answer to an event's form.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A text that stands in an answer too; here it can be counted and found.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "organization_answers")]
pub struct Model {
    /// Registration id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub registration_id: i64,
    /// When it was asked: the code of a moment.
    #[sea_orm(primary_key, auto_increment = false)]
    pub moment: String,
    /// The question's id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub question: String,
    /// As typed.
    pub text: String,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
