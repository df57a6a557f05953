//! A questionnaire on what countries need.

use domain::texts::{CodeList, Texts};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A questionnaire.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "questionnaires")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Its title in each language.
    pub title: Texts,
    /// What stands above the questions, likewise.
    pub introduction: Texts,
    /// Codes of the themes that it asks about.
    pub themes: CodeList,
    /// The last day on which it can be answered.
    pub last_day: Date,
    /// Where questions about it go.
    pub contact_email: String,
    /// When somebody closed it before that day.
    pub closed_at: Option<DateTimeUtc>,
    /// Who did.
    pub closed_by: Option<String>,
    /// Created at.
    pub created_at: DateTimeUtc,
    /// Created by.
    pub created_by: String,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
