//! Any other record that answers a mandate.

use chrono::NaiveDate;
use domain::{
    country::Iso3,
    texts::{CodeList, Texts},
};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// Any other record that answers a mandate.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "activities")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Activity ref.
    pub activity_ref: String,
    /// Kind.
    pub kind: String,
    /// Title.
    pub title: Texts,
    /// Sectors.
    pub sectors: CodeList,
    /// A day, a month or a year.
    pub date: Option<String>,
    /// Country.
    pub country: Option<Iso3>,
    /// City.
    pub city: Option<String>,
    /// Number.
    pub number: Option<String>,
    /// Stage.
    pub stage: Option<String>,
    /// Group name.
    pub group_name: Option<String>,
    /// Mandates.
    pub mandates: CodeList,
    /// Url.
    pub url: Option<String>,
    /// Codes of its themes.
    pub themes: CodeList,
    /// The languages that it is in.
    pub languages: CodeList,
    /// Day of the document that reports it.
    #[serde(default)]
    pub source_date: Option<NaiveDate>,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
