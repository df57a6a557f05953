//! Days of a governing meeting that the calendar which ships does not have.

use chrono::NaiveDate;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// Days of a governing meeting that the calendar which ships does not have.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "meeting_dates")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The meeting in the calendar.
    pub meeting_id: String,
    /// Opening day.
    pub opens: Option<NaiveDate>,
    /// Closing day.
    pub closes: Option<NaiveDate>,
    /// The day by which documents are due.
    pub documents_due: Option<NaiveDate>,
    /// Where it is stated.
    pub source: String,
    /// When it was entered.
    pub changed_at: DateTimeUtc,
    /// By whom.
    pub changed_by: String,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
