//! One registration as a fact that outlives the person.

use domain::{
    country::Iso3,
    registration::{AttendanceMode, Gender, OrganizationKind, RegistrationState, Role},
};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One registration as a fact that outlives the person.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "participation_facts")]
pub struct Model {
    /// Event id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub event_id: i64,
    /// Person key.
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_key: i64,
    /// State.
    pub state: RegistrationState,
    /// Role.
    pub role: Role,
    /// Country.
    pub country: Option<Iso3>,
    /// Organization kind.
    pub organization_kind: Option<OrganizationKind>,
    /// Gender.
    pub gender: Option<Gender>,
    /// Mode.
    pub mode: Option<AttendanceMode>,
    /// Days.
    pub days: Option<i32>,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
