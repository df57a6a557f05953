//! A staff account.

use domain::{country::Region, event::Sector, language::Language, staff::StaffRole};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A staff account.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "users")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Email.
    pub email: String,
    /// Name.
    pub name: Option<String>,
    /// Role.
    pub role: StaffRole,
    /// The Sector the account is limited to.
    pub sector: Option<Sector>,
    /// The region the account is limited to.
    pub region: Option<Region>,
    /// Language.
    pub language: Option<Language>,
    /// Password hash.
    pub password_hash: Option<String>,
    /// Raised to sign out everywhere.
    pub session_epoch: i32,
    /// Created at.
    pub created_at: DateTimeUtc,
    /// Disabled at.
    pub disabled_at: Option<DateTimeUtc>,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
