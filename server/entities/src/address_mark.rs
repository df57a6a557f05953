//! An address that mails came back from.

use domain::bounce::Severity;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// An address that mails came back from.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "address_marks")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The address as addresses are compared; unique.
    pub address: String,
    /// How bad it is.
    pub severity: Severity,
    /// How many mails came back.
    pub failures: i32,
    /// Status of the last one, such as `5.1.1`.
    pub status: String,
    /// What the other side said of the last one.
    pub said: String,
    /// When the last one came back.
    pub marked_at: DateTimeUtc,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
