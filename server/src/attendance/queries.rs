//! What is read for the sheet of an event.

use std::collections::HashMap;

use domain::registration::RegistrationState;
use entities::{
    attendance_day::{Column, Entity, Model},
    registration,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
};

use crate::fault::Fault;

/// What decides whether and where somebody stands on the sheet.
#[derive(Debug, Clone, FromQueryResult)]
pub(super) struct Light {
    pub(super) id: i64,
    pub(super) name: Option<String>,
    pub(super) email: Option<String>,
    pub(super) organization: Option<String>,
    pub(super) state: RegistrationState,
}

impl Light {
    /// What a search looks at.
    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        [&self.name, &self.email, &self.organization].into_iter().flatten().map(String::as_str)
    }
}

/// Everybody in one of these states, in the order of registration.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn everybody(
    db: &impl ConnectionTrait,
    event_id: i64,
    states: &[RegistrationState],
) -> Result<Vec<Light>, Fault> {
    use registration::Column as C;
    let found = registration::Entity::find()
        .select_only()
        .columns([C::Id, C::Name, C::Email, C::Organization, C::State])
        .filter(C::EventId.eq(event_id))
        .filter(C::State.is_in(states.iter().copied()))
        .order_by_asc(C::SubmittedAt)
        .order_by_asc(C::Id);
    Ok(found.into_model::<Light>().all(db).await?)
}

/// The days on which these people came.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn days(
    db: &impl ConnectionTrait,
    registrations: &[i64],
) -> Result<HashMap<i64, Vec<Model>>, Fault> {
    let found = Entity::find()
        .filter(Column::RegistrationId.is_in(registrations.iter().copied()))
        .order_by_asc(Column::Day)
        .all(db)
        .await?;
    let mut days: HashMap<i64, Vec<Model>> = HashMap::new();
    for day in found {
        days.entry(day.registration_id).or_default().push(day);
    }
    Ok(days)
}
