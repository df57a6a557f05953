//! What a country needs.

use domain::{country::Iso3, language::Language, need::Priority};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// What a country needs.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "needs")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The reference that files use.
    pub need_ref: String,
    /// Whose it is.
    pub country: Iso3,
    /// Code of its theme.
    pub theme: String,
    /// How pressing it is.
    pub priority: Option<Priority>,
    /// A day, a month or a year.
    pub date: String,
    /// Who states it where.
    pub source: String,
    /// What is needed.
    pub text: String,
    /// Language of these words.
    pub language: Language,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
