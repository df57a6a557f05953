//! What was decided about somebody's wish for a fellowship.

use domain::{registration::fellowship::Verdict, texts::Texts};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// The last decision about one wish.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "fellowship_decisions")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Whose wish it is.
    pub registration_id: i64,
    /// What was decided.
    pub verdict: Verdict,
    /// Why, by language; may be empty.
    pub reason: Texts,
    /// When.
    pub decided_at: DateTimeUtc,
    /// By whom.
    pub decided_by: String,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
