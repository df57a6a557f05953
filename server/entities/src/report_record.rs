//! What a frozen report keeps, so that it can be made again whatever becomes of the records.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::octets;

/// What is kept.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "report_records")]
pub struct Model {
    /// Report id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub report_id: i64,
    /// Version of the counting rules.
    pub rules: i32,
    /// The facts as JSON.
    pub facts: String,
    /// Digest of the facts.
    pub facts_sha256: String,
    /// Records, lists, merges and texts, packed.
    #[serde(with = "octets")]
    pub record: Vec<u8>,
    /// Digest of the packed record.
    pub record_sha256: String,
    /// What it tells and hides, as JSON; none if it is for staff, or was frozen before this was noted.
    #[serde(default)]
    pub published: Option<String>,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
