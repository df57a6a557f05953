//! A draft that was built on the due day.

use chrono::NaiveDate;
use domain::{language::Language, report::ReportKind};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A draft that was built on the due day.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "due_reports")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The paragraph that demands the report.
    pub mandate_id: String,
    /// The meeting that receives it.
    pub meeting_id: String,
    /// The deadline as it was then.
    pub deadline: NaiveDate,
    /// Which report.
    pub kind: ReportKind,
    /// First day of the period.
    pub period_from: NaiveDate,
    /// First day after it.
    pub period_to: NaiveDate,
    /// Language of the document.
    pub language: Language,
    /// Digest of its facts.
    pub facts_sha256: String,
    /// When it was built.
    pub built_at: DateTimeUtc,
    /// The document.
    pub file: Vec<u8>,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
