//! An organization as officers keep it.

use domain::{country::Iso3, registration::OrganizationKind, texts::Texts};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// An organization.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "organizations")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Official name in each language.
    pub names: Texts,
    /// Abbreviation.
    pub abbreviation: Option<String>,
    /// Other names, one a line.
    pub aliases: String,
    /// Country.
    pub country: Option<Iso3>,
    /// Kind.
    pub kind: Option<OrganizationKind>,
    /// All names folded for searching without accents and case.
    pub search: String,
    /// How many registrations name it, as counted last.
    pub uses: i64,
    /// Created at.
    pub created_at: DateTimeUtc,
    /// Updated at.
    pub updated_at: DateTimeUtc,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
