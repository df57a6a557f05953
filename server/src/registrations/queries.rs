//! What is read of registrations.

use domain::{
    identity::normal_form,
    likeness::is_other_spelling,
    registration::{RegistrationState, admission::Seats},
};
use entities::{
    person_identity,
    registration::{Column, Entity, Model},
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Statement,
    sea_query::{Expr, ExprTrait, Query},
};

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

/// The name of another registration at the event with the same address and a name that looks alike, as
/// of somebody who registers twice with different spelling. It is for that mailbox and for officers only.
///
/// # Errors
/// When the database does not answer.
pub async fn lookalike(db: &impl ConnectionTrait, registration: &Model) -> Result<Option<String>, Fault> {
    let (Some(name), Some(email)) = (&registration.name, &registration.email) else { return Ok(None) };
    // The pairs that were stated are indexed by address; a corrected address is stated anew.
    let owners = Query::select()
        .column(person_identity::Column::PersonId)
        .from(person_identity::Entity)
        .and_where(Expr::col(person_identity::Column::EmailNorm).eq(normal_form(email)))
        .to_owned();
    let others = Entity::find()
        .filter(Column::PersonId.in_subquery(owners))
        .filter(Column::EventId.eq(registration.event_id))
        .filter(Column::Id.ne(registration.id))
        .all(db)
        .await?;
    let same_address = |other: &Model| other.email.as_deref().map(normal_form) == Some(normal_form(email));
    let stands =
        |other: &Model| !matches!(other.state, RegistrationState::Withdrawn | RegistrationState::Refused);
    let names = others.into_iter().filter(|other| same_address(other) && stands(other));
    Ok(names.filter_map(|other| other.name).find(|other| is_other_spelling(name, other)))
}
