//! Somebody of a group that was registered together.

use domain::registration::RegistrationState;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// Somebody of a group that was registered together.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "group_members")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Group id.
    pub group_id: i64,
    /// Place in the form, from 1.
    pub position: i32,
    /// The name as the registrant wrote it; none once the person was erased.
    pub name: Option<String>,
    /// The registration; none for whoever had one already.
    pub registration_id: Option<i64>,
    /// The registration that the person had already; never shown.
    pub known_id: Option<i64>,
    /// Where they stood when the group was registered, or were withdrawn by it.
    pub state: RegistrationState,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
