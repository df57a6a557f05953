//! Several people whom one person registered together.

use domain::language::Language;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// Several people whom one person registered together.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "registration_groups")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Event id.
    pub event_id: i64,
    /// Who registered the others; none once they were erased.
    pub name: Option<String>,
    /// Their address; none once they were erased.
    pub email: Option<String>,
    /// The address as it is compared.
    pub email_norm: Option<String>,
    /// For mails.
    pub language: Language,
    /// Digest of the token of the group's page.
    pub token_hash: Option<String>,
    /// Key of the form that was sent, so that it counts once.
    pub submission: Option<String>,
    /// Created at.
    pub created_at: DateTimeUtc,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
