//! An offer of a place to somebody who waits.

use domain::places::Answer;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// An offer; open as long as nobody answered.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "place_offers")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Event id.
    pub event_id: i64,
    /// Registration id.
    pub registration_id: i64,
    /// Offered at.
    pub offered_at: DateTimeUtc,
    /// Ends at.
    pub ends_at: DateTimeUtc,
    /// What became of it; none while it is open.
    pub answer: Option<Answer>,
    /// Answered at.
    pub answered_at: Option<DateTimeUtc>,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
