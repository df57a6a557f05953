//! A file of a frozen report, as it was given out.

use domain::{language::Language, report::Format};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::octets;

/// A file.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "report_files")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Report id.
    pub report_id: i64,
    /// Language.
    pub language: Language,
    /// Format.
    pub format: Format,
    /// Its bytes.
    #[serde(with = "octets")]
    pub content: Vec<u8>,
    /// How many they are.
    pub size: i64,
    /// Digest of them, in hexadecimal digits.
    pub sha256: String,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
