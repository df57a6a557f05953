//! An address that wants no messages of an event, or none at all.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// An address that wants no messages.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "unsubscriptions")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Event and address; unique.
    pub scope: String,
    /// The address as addresses are compared.
    pub address: String,
    /// Of which event; none is all of them.
    pub event_id: Option<i64>,
    /// Since when.
    pub unsubscribed_at: DateTimeUtc,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
