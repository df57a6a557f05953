//! What came of a training.

use domain::training::{Level, Programme};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// What came of a training.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "training_results")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The training.
    pub event_id: i64,
    /// Under which programme.
    pub programme: Option<Programme>,
    /// Level.
    pub level: Option<Level>,
    /// Hours of teaching.
    pub hours: Option<i32>,
    /// People trained, as stated.
    pub trained: Option<i32>,
    /// People certified, as stated.
    pub certified: Option<i32>,
    /// Mean score before, in hundredths.
    pub score_before: Option<i32>,
    /// Mean score after, in hundredths.
    pub score_after: Option<i32>,
    /// Number of answers to the evaluation.
    pub evaluations: Option<i32>,
    /// Their mean, in hundredths.
    pub evaluation_mean: Option<i32>,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
