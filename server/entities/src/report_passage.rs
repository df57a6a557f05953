//! What people wrote at one place of a report, in one language.

use domain::{language::Language, report::Passage};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A text.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "report_passages")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Report id.
    pub report_id: i64,
    /// The place.
    pub passage: Passage,
    /// Language.
    pub language: Language,
    /// The text, with names of figures.
    pub body: String,
    /// What stood in the original language when this was translated.
    pub source_body: Option<String>,
    /// Changed at.
    pub changed_at: DateTimeUtc,
    /// Changed by.
    pub changed_by: String,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
