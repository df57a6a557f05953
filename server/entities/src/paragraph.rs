//! A numbered paragraph of a revision that staff entered.

use domain::texts::{CodeList, Texts};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A numbered paragraph of a revision that staff entered.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "paragraphs")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Revision, organ and number, such as `R98-2028/TSB/1`; unique.
    pub paragraph_ref: String,
    /// Number of the resolution.
    pub resolution: String,
    /// Place and year of the revision, as documents name it.
    pub revision: String,
    /// The year in which it was made.
    pub year: i32,
    /// Code of the organ that it addresses.
    pub organ: String,
    /// What it asks, in short.
    pub asks: Texts,
    /// Kinds of records that answer it.
    pub record_kinds: CodeList,
    /// Themes of its own; none for a paragraph on the whole subject.
    pub themes: CodeList,
    /// Who receives the report that it demands; none if it demands none.
    pub report_to: Option<String>,
    /// How often.
    pub frequency: Option<String>,
    /// The paragraphs of other revisions that it continues.
    pub continues: CodeList,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
