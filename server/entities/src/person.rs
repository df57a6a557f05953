//! A human being, across events.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A human being, across events.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "persons")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Random; what facts know the person by.
    pub person_key: i64,
    /// As it should stand on a badge.
    pub name: String,
    /// Email.
    pub email: Option<String>,
    /// Set for a person known at one event only.
    pub bound_key: Option<String>,
    /// Created at.
    pub created_at: DateTimeUtc,
    /// Updated at.
    pub updated_at: DateTimeUtc,
    /// Name and address folded for searching without accents and case; the name stands first.
    #[serde(default)]
    pub search: String,
    /// The name as names are compared (`domain::likeness`).
    #[serde(default)]
    pub name_key: String,
    /// How the name sounds, likewise.
    #[serde(default)]
    pub sound: String,
    /// When the three were made; none for whoever has to be looked at anew.
    #[serde(default)]
    pub profiled_at: Option<DateTimeUtc>,
    /// Who the person was found to be: this row only holds the place of what was merged.
    #[serde(default)]
    pub merged_into: Option<i64>,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
