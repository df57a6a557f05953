//! An invitation to an event: of one address, or a link that is open to whoever has it.

use domain::language::Language;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// An invitation.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "invitations")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Event id.
    pub event_id: i64,
    /// The address invited; none for an open link.
    pub email: Option<String>,
    /// The same as it is compared.
    pub email_norm: Option<String>,
    /// Name of the person; of an open link what officers call it.
    pub name: Option<String>,
    /// For the mail.
    pub language: Option<Language>,
    /// What the link's token is made of, together with the platform's secret.
    pub seed: String,
    /// Digest of the link's token.
    pub token_hash: String,
    /// How many can register by it; none is no limit.
    pub max_uses: Option<i32>,
    /// How many have.
    pub uses: i32,
    /// Whether no officer decides about those who register by it.
    pub skips_approval: bool,
    /// When it ends; none is when registration does.
    pub ends_at: Option<DateTimeUtc>,
    /// Created at.
    pub created_at: DateTimeUtc,
    /// Created by.
    pub created_by: String,
    /// When the person was reminded.
    pub reminded_at: Option<DateTimeUtc>,
    /// When somebody registered by it last.
    pub answered_at: Option<DateTimeUtc>,
    /// When the person declined.
    pub declined_at: Option<DateTimeUtc>,
    /// When an officer took it back.
    pub revoked_at: Option<DateTimeUtc>,
    /// Who did.
    pub revoked_by: Option<String>,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
