//! The number aimed at for a figure over a period.

use chrono::NaiveDate;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// The number aimed at for a figure over a period.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "targets")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// First day of the period.
    pub period_from: NaiveDate,
    /// First day after the period.
    pub period_to: NaiveDate,
    /// Name of the figure, as texts name it.
    pub figure: String,
    /// The number aimed at.
    pub number: i32,
    /// Where it comes from.
    pub source: String,
    /// Anything else that those who work with it should know.
    pub note: Option<String>,
    /// When it changed last.
    pub changed_at: DateTimeUtc,
    /// Who changed it.
    pub changed_by: String,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
