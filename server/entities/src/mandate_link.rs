//! What a person decided about a record and a paragraph.

use domain::mandate::Verdict;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// What a person decided about a record and a paragraph.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "mandate_links")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Mandate id.
    pub mandate_id: String,
    /// The record, if it is an event.
    pub event_id: Option<i64>,
    /// The record, if it is another one.
    pub activity_id: Option<i64>,
    /// What was decided.
    pub verdict: Verdict,
    /// Percent of the record; none where nobody said.
    pub share: Option<i32>,
    /// When.
    pub decided_at: DateTimeUtc,
    /// Who.
    pub decided_by: String,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
