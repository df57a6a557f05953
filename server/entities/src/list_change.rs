//! What staff decided about the dated lists of countries.

use chrono::NaiveDate;
use domain::country::Iso3;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// What staff decided about the dated lists of countries.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "list_changes")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// `class`, `region`, `membership`, `graduation_confirmed` or `graduation_deferred`.
    pub change: String,
    /// Iso3.
    pub iso3: Iso3,
    /// The class or region.
    pub code: String,
    /// Valid from.
    pub valid_from: Option<NaiveDate>,
    /// Valid to.
    pub valid_to: Option<NaiveDate>,
    /// Source.
    pub source: String,
    /// Recorded at.
    pub recorded_at: DateTimeUtc,
    /// Recorded by.
    pub recorded_by: String,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
