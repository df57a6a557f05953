//! A report as an object: what it is about, its header, and where it stands.

use chrono::NaiveDate;
use domain::{
    country::Developing,
    language::Language,
    report::{Audience, ReportKind, ReportState},
};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A report.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "reports")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Which report.
    pub kind: ReportKind,
    /// What a statement is about.
    pub subject: Option<String>,
    /// First day of the period.
    pub period_from: NaiveDate,
    /// First day after the period.
    pub period_to: NaiveDate,
    /// First day of the period compared with, where it is not the usual one.
    pub compare_from: Option<NaiveDate>,
    /// First day after it.
    pub compare_to: Option<NaiveDate>,
    /// Which countries it calls developing.
    pub developing: Developing,
    /// Who reads it.
    pub audience: Audience,
    /// Where it stands.
    pub state: ReportState,
    /// 0 for the first, 1 for Rev.1.
    pub revision: i32,
    /// The report that it corrects.
    pub corrects_id: Option<i64>,
    /// Number of the document, without suffix and revision.
    pub number: String,
    /// Agenda item.
    pub agenda_item: String,
    /// Day of the document; none is the day of its records.
    pub document_date: Option<NaiveDate>,
    /// The language that it is written in first.
    pub original_language: Language,
    /// Who answers for it.
    pub owner: String,
    /// Created at.
    pub created_at: DateTimeUtc,
    /// Created by.
    pub created_by: String,
    /// When somebody wrote on it last.
    pub edited_at: DateTimeUtc,
    /// Who.
    pub edited_by: String,
    /// When it was given to be read.
    pub sent_at: Option<DateTimeUtc>,
    /// By whom.
    pub sent_by: Option<String>,
    /// Cleared at.
    pub cleared_at: Option<DateTimeUtc>,
    /// Cleared by.
    pub cleared_by: Option<String>,
    /// Digest of the facts and texts that were cleared.
    pub cleared_digest: Option<String>,
    /// Frozen at.
    pub frozen_at: Option<DateTimeUtc>,
    /// Frozen by.
    pub frozen_by: Option<String>,
    /// Submitted at.
    pub submitted_at: Option<DateTimeUtc>,
    /// Submitted by.
    pub submitted_by: Option<String>,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
