//! How the places of an event stand at one moment. Whoever decides by it holds the event's row, so that
//! nobody else does at the same time.

use chrono::NaiveDate;
use domain::{
    lists::ReferenceLists,
    places::{Ledger, Profile},
    registration::RegistrationState,
};
use entities::{event, registration};
use sea_orm::{ConnectionTrait, QueryResult, Statement, Value};

use super::quotas::quotas_of;
use crate::{events::staff::today, fault::Fault, reference, state::App};

/// The places of an event, and who waits for one without having an offer.
#[derive(Debug)]
pub struct Standing {
    /// Places taken, under the event's quotas.
    pub ledger: Ledger,
    /// Registrations that wait, in the order of the list.
    pub waiting: Vec<(i64, Profile)>,
}

/// The day of which the lists say to which groups people belong: the event's first, else today.
#[must_use]
pub fn day_of(app: &App, event: &event::Model) -> NaiveDate {
    event.first_day.unwrap_or_else(|| today(app, event))
}

/// What decides to which groups a registration belongs.
#[must_use]
pub fn profile_of(row: &registration::Model, lists: &ReferenceLists, day: NaiveDate) -> Profile {
    Profile::of(row.country, row.organization_kind, row.gender, row.mode, lists, day)
}

/// Whether an event has quotas.
///
/// # Errors
/// When the database does not answer.
pub async fn has_quotas(db: &impl ConnectionTrait, event_id: i64) -> Result<bool, Fault> {
    let sql = "SELECT 1 FROM event_quotas WHERE event_id = $1 LIMIT 1";
    Ok(db.query_one_raw(statement(db, sql, [event_id.into()])).await?.is_some())
}

/// How the places of an event stand.
///
/// # Errors
/// When the database does not answer.
pub async fn standing(app: &App, db: &impl ConnectionTrait, event: &event::Model) -> Result<Standing, Fault> {
    standing_without(app, db, event, 0).await
}

/// The same as if one registration were not there.
///
/// # Errors
/// When the database does not answer.
pub async fn standing_without(
    app: &App,
    db: &impl ConnectionTrait,
    event: &event::Model,
    registration: i64,
) -> Result<Standing, Fault> {
    let (lists, day) = (reference::lists(db).await?, day_of(app, event));
    let ledger = ledger(app, db, event, registration, &lists).await?;
    let waiting = waiting(db, event.id, registration, &lists, day).await?;
    Ok(Standing { ledger, waiting })
}

/// Whether anybody who waits without an offer could have a place now.
///
/// # Errors
/// When the database does not answer.
pub async fn could_offer(app: &App, db: &impl ConnectionTrait, event: &event::Model) -> Result<bool, Fault> {
    let lists = reference::lists(db).await?;
    let ledger = ledger(app, db, event, 0, &lists).await?;
    if ledger.free() == Some(0) {
        return Ok(false);
    }
    let sorts = sorts_waiting(db, event.id, &lists, day_of(app, event)).await?;
    Ok(sorts.iter().any(|who| ledger.admits(who).is_ok()))
}

/// The places taken, without those of one registration.
pub(super) async fn ledger(
    app: &App,
    db: &impl ConnectionTrait,
    event: &event::Model,
    without: i64,
    lists: &ReferenceLists,
) -> Result<Ledger, Fault> {
    let (day, quotas) = (day_of(app, event), quotas_of(db, event.id).await?);
    let capacity = event.capacity.map(|places| u32::try_from(places).unwrap_or(0));
    let mut ledger = Ledger::new(capacity, &quotas, lists, day, today(app, event));
    for (who, people) in placed(db, event.id, without, lists, day).await? {
        ledger.take_several(&who, people);
    }
    Ok(ledger)
}

/// Everybody who takes a place, put together by profile: registrations in such a state, and open offers.
async fn placed(
    db: &impl ConnectionTrait,
    event_id: i64,
    without: i64,
    lists: &ReferenceLists,
    day: NaiveDate,
) -> Result<Vec<(Profile, u32)>, Fault> {
    let states: Vec<String> = RegistrationState::ALL
        .iter()
        .filter(|state| state.takes_place())
        .map(|state| format!("'{state}'"))
        .collect();
    let sql = format!(
        "SELECT country, organization_kind, gender, mode, COUNT(*) FROM registrations \
         WHERE event_id = $1 AND state IN ({}) AND id <> $2 GROUP BY country, organization_kind, gender, mode \
         UNION ALL \
         SELECT r.country, r.organization_kind, r.gender, r.mode, 1 FROM place_offers o \
         JOIN registrations r ON r.id = o.registration_id \
         WHERE o.event_id = $1 AND o.answer IS NULL AND r.state = 'waiting' AND r.id <> $2",
        states.join(",")
    );
    let rows = db.query_all_raw(statement(db, &sql, [event_id.into(), without.into()])).await?;
    let group = |row: &QueryResult| {
        let people: i64 = row.try_get_by_index(4)?;
        Ok((profile(row, 0, lists, day)?, u32::try_from(people).unwrap_or(u32::MAX)))
    };
    rows.iter().map(group).collect()
}

/// Everybody who waits without an open offer, in the order of the list.
async fn waiting(
    db: &impl ConnectionTrait,
    event_id: i64,
    without: i64,
    lists: &ReferenceLists,
    day: NaiveDate,
) -> Result<Vec<(i64, Profile)>, Fault> {
    let sql = format!(
        "SELECT r.id, r.country, r.organization_kind, r.gender, r.mode FROM registrations r \
         WHERE r.event_id = $1 AND {} AND r.id <> $2 AND {} {}",
        super::queries::IN_LINE,
        super::queries::WITHOUT_OFFER,
        super::queries::IN_ORDER,
    );
    let rows = db.query_all_raw(statement(db, &sql, [event_id.into(), without.into()])).await?;
    rows.iter().map(|row| Ok((row.try_get_by_index(0)?, profile(row, 1, lists, day)?))).collect()
}

/// The sorts of people who wait without an open offer.
pub(super) async fn sorts_waiting(
    db: &impl ConnectionTrait,
    event_id: i64,
    lists: &ReferenceLists,
    day: NaiveDate,
) -> Result<Vec<Profile>, Fault> {
    let sql = format!(
        "SELECT DISTINCT r.country, r.organization_kind, r.gender, r.mode FROM registrations r \
         WHERE r.event_id = $1 AND {} AND {}",
        super::queries::IN_LINE,
        super::queries::WITHOUT_OFFER,
    );
    let rows = db.query_all_raw(statement(db, &sql, [event_id.into()])).await?;
    rows.iter().map(|row| profile(row, 0, lists, day)).collect()
}

/// Country, kind of organization, gender and mode, from a column on.
fn profile(row: &QueryResult, from: usize, lists: &ReferenceLists, day: NaiveDate) -> Result<Profile, Fault> {
    Ok(Profile::of(
        row.try_get_by_index(from)?,
        row.try_get_by_index(from + 1)?,
        row.try_get_by_index(from + 2)?,
        row.try_get_by_index(from + 3)?,
        lists,
        day,
    ))
}

pub(super) fn statement<const N: usize>(
    db: &impl ConnectionTrait,
    sql: &str,
    values: [Value; N],
) -> Statement {
    Statement::from_sql_and_values(db.get_database_backend(), sql, values)
}
