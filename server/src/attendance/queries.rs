//! What is read for the sheet of an event.

use std::collections::HashMap;

use entities::attendance_day::{Column, Entity, Model};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::fault::Fault;

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
