//! Somebody who speaks for a delegation.

use chrono::NaiveDate;
use domain::{country::Iso3, event::Sector, language::Language, registration::OrganizationKind};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// Somebody who speaks for a delegation.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "focal_points")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The one event; none for every event of the Sector.
    pub event_id: Option<i64>,
    /// The Sector, where it is for all its events.
    pub sector: Option<Sector>,
    /// What sort the delegation's organization is of.
    pub organization_kind: OrganizationKind,
    /// The organization.
    pub organization: Option<String>,
    /// The country.
    pub country: Option<Iso3>,
    /// Name; none once they were erased.
    pub name: Option<String>,
    /// Address; none once they were erased.
    pub email: Option<String>,
    /// The address as it is compared.
    pub email_norm: Option<String>,
    /// For mails.
    pub language: Language,
    /// The first day on which they are one.
    pub valid_from: NaiveDate,
    /// The first day on which they no longer are.
    pub valid_to: Option<NaiveDate>,
    /// Digest of their page's token.
    pub token_hash: Option<String>,
    /// Created at.
    pub created_at: DateTimeUtc,
    /// Created by.
    pub created_by: String,
    /// Revoked at.
    pub revoked_at: Option<DateTimeUtc>,
    /// Revoked by.
    pub revoked_by: Option<String>,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
