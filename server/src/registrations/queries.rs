//! What is read of registrations.

use domain::registration::{RegistrationState, admission::Seats};
use entities::registration::{Column, Entity, Model};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter, Statement,
};

use crate::{fault::Fault, web::secrets};

/// How an event's places stand.
///
/// # Errors
/// When the database does not answer.
pub async fn seats(db: &impl ConnectionTrait, event_id: i64) -> Result<Seats, Fault> {
    // One walk through the index of events and states.
    let sql = "SELECT state, COUNT(*) FROM registrations WHERE event_id = $1 GROUP BY state";
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, [event_id.into()]);
    let mut seats = Seats::default();
    for row in db.query_all_raw(statement).await? {
        let state: RegistrationState = row.try_get_by_index(0)?;
        let people = u32::try_from(row.try_get_by_index::<i64>(1)?).unwrap_or(u32::MAX);
        if state == RegistrationState::Waiting {
            seats.waiting = people;
        } else if state.takes_place() {
            seats.taken = seats.taken.saturating_add(people);
        }
    }
    Ok(seats)
}

/// The registration that a token opens.
///
/// # Errors
/// When the database does not answer.
pub async fn by_token(db: &impl ConnectionTrait, token: &str) -> Result<Option<Model>, Fault> {
    Ok(Entity::find().filter(Column::TokenHash.eq(secrets::digest(token))).one(db).await?)
}

/// The place of a registration in the waiting list, from 1, in the order in which people came.
///
/// # Errors
/// When the database does not answer.
pub async fn position(db: &impl ConnectionTrait, registration: &Model) -> Result<Option<u64>, Fault> {
    if registration.state != RegistrationState::Waiting {
        return Ok(None);
    }
    let came_before = Condition::any()
        .add(Column::SubmittedAt.lt(registration.submitted_at))
        .add(Column::SubmittedAt.eq(registration.submitted_at).and(Column::Id.lt(registration.id)));
    let before = Entity::find()
        .filter(Column::EventId.eq(registration.event_id))
        .filter(Column::State.eq(RegistrationState::Waiting))
        .filter(came_before)
        .count(db)
        .await?;
    Ok(Some(before + 1))
}
