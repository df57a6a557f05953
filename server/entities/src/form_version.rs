//! A version of a form. What was published never changes: answers point at it.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A version; at most one of a form is not published yet.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "form_versions")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Form id.
    pub form_id: i64,
    /// From 1.
    pub number: i32,
    /// What is asked, as JSON.
    pub definition: String,
    /// Published at; none while it is worked on.
    pub published_at: Option<DateTimeUtc>,
    /// Published by.
    pub published_by: Option<String>,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
