//! A decision about several people before it is taken, and while it is carried out.

use domain::{registration::decision::Decision, texts::Texts};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A decision about several people.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "decision_previews")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Event id.
    pub event_id: i64,
    /// Which decision.
    pub decision: Decision,
    /// Whether it goes beyond the number of places.
    pub beyond: bool,
    /// Why, by language.
    pub reason: Texts,
    /// What would become of each: JSON.
    pub plan: String,
    /// How many of them were carried out.
    pub carried_out: i32,
    /// What came of it: JSON.
    pub outcome: String,
    /// Created at.
    pub created_at: DateTimeUtc,
    /// Created by.
    pub created_by: String,
    /// When the last of them was carried out.
    pub finished_at: Option<DateTimeUtc>,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
