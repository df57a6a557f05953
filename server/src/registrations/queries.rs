//! What is read of registrations.

use domain::registration::{RegistrationState, admission::Seats};
use entities::registration::{Column, Entity, Model};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Statement};

use crate::{fault::Fault, web::secrets};

/// How an event's places stand.
///
/// # Errors
/// When the database does not answer.
pub async fn seats(db: &impl ConnectionTrait, event_id: i64) -> Result<Seats, Fault> {
    // One walk through the index of events and states, and one through the offers that are open: who has
    // one waits no longer, and takes a place.
    let sql = "SELECT state, COUNT(*) FROM registrations WHERE event_id = $1 GROUP BY state UNION ALL \
               SELECT 'offered', COUNT(*) FROM place_offers o JOIN registrations r ON r.id = o.registration_id \
               WHERE o.event_id = $1 AND o.answer IS NULL AND r.state = 'waiting'";
    let mut seats = Seats::default();
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, [event_id.into()]);
    for row in db.query_all_raw(statement).await? {
        let state: String = row.try_get_by_index(0)?;
        let people = u32::try_from(row.try_get_by_index::<i64>(1)?).unwrap_or(u32::MAX);
        match state.parse::<RegistrationState>() {
            Ok(RegistrationState::Waiting) => seats.waiting += people,
            Ok(state) if state.takes_place() => seats.taken = seats.taken.saturating_add(people),
            Ok(_) => (),
            Err(_) => {
                seats.taken = seats.taken.saturating_add(people);
                seats.waiting = seats.waiting.saturating_sub(people);
            }
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
