//! A Member State asks for support in holding an event.

use domain::{country::Iso3, event::EventKind, language::Language, request::RequestState};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A Member State asks for support in holding an event.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "support_requests")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Who asks.
    pub country: Iso3,
    /// What sort of event.
    pub kind: EventKind,
    /// Code of its theme.
    pub theme: String,
    /// A day, a month or a year.
    pub date: String,
    /// When the event is wanted.
    pub wanted: Option<String>,
    /// Who asked in which letter.
    pub source: String,
    /// What is asked for.
    pub text: String,
    /// Language of these words.
    pub language: Language,
    /// Where it stands.
    pub state: RequestState,
    /// Why it was declined or withdrawn.
    pub reason: Option<String>,
    /// The event that was set up for it.
    pub event_id: Option<i64>,
    /// When it changed last.
    pub changed_at: DateTimeUtc,
    /// Who changed it.
    pub changed_by: String,
}

/// Joins are written where they are read.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
