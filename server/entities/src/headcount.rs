//! A number of people without names, as a source states it.

use domain::registration::Qualifier;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A number of people without names, as a source states it.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "headcounts")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Event id.
    pub event_id: i64,
    /// ISO 3166-1 alpha-3, empty for all.
    pub country: String,
    /// Empty for all.
    pub gender: String,
    /// Empty for all.
    pub mode: String,
    /// Source.
    pub source: String,
    /// People; none where only countries are stated.
    pub count: Option<i64>,
    /// Number of countries stated.
    pub countries: Option<i32>,
    /// Qualifier.
    pub qualifier: Qualifier,
    /// When an officer chose this among conflicting totals.
    pub chosen_at: Option<DateTimeUtc>,
    /// Chosen by.
    pub chosen_by: Option<String>,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
