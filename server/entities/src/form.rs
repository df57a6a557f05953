//! A form: of one event, or a template of a programme.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A form; what it asks stands in its versions.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "forms")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Event id; none for a template.
    pub event_id: Option<i64>,
    /// The programme that owns a template; empty for events of none.
    pub programme: Option<String>,
    /// Name of a template.
    pub name: Option<String>,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
