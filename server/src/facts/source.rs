//! Facts as reports read them: of closed records as they were packed, of others derived from the
//! registrations as they stand. Both are the same function of a registration.

use std::collections::BTreeMap;

use domain::report::RegistrationRow;
use entities::{event, participation_fact, record_closure, registration};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DerivePartialModel, EntityTrait, QueryFilter, QueryOrder, Select,
    StreamTrait, sea_query::Query,
};

use super::pack::Packed;
use crate::fault::Fault;

/// The columns of a registration that are facts.
#[derive(Debug, DerivePartialModel)]
#[sea_orm(entity = "registration::Entity")]
pub(super) struct Columns {
    event_id: i64,
    person_key: i64,
    role: domain::registration::Role,
    state: domain::registration::RegistrationState,
    country: Option<domain::country::Iso3>,
    gender: Option<domain::registration::Gender>,
    organization_kind: Option<domain::registration::OrganizationKind>,
    mode: Option<domain::registration::AttendanceMode>,
    days: Option<i32>,
}

impl From<Columns> for RegistrationRow {
    fn from(row: Columns) -> Self {
        Self {
            event: row.event_id,
            person: row.person_key,
            role: row.role,
            state: row.state,
            country: row.country,
            gender: row.gender,
            organization_kind: row.organization_kind,
            mode: row.mode,
            days: row.days.and_then(|days| u16::try_from(days).ok()),
        }
    }
}

/// A stored fact as rules see it.
#[must_use]
pub fn row_of(fact: &participation_fact::Model) -> RegistrationRow {
    RegistrationRow {
        event: fact.event_id,
        person: fact.person_key,
        role: fact.role,
        state: fact.state,
        country: fact.country,
        gender: fact.gender,
        organization_kind: fact.organization_kind,
        mode: fact.mode,
        days: fact.days.and_then(|days| u16::try_from(days).ok()),
    }
}

/// The registrations of one event as facts.
pub(super) async fn of_event(db: &impl ConnectionTrait, event: i64) -> Result<Packed, Fault> {
    let query = registration::Entity::find().filter(registration::Column::EventId.eq(event));
    let rows =
        query.order_by_asc(registration::Column::PersonKey).into_partial_model::<Columns>().all(db).await?;
    let mut packed = Packed::default();
    for row in rows {
        packed.push(&row.into());
    }
    Ok(packed)
}

/// The facts of every event that has any.
///
/// # Errors
/// When the database does not answer, or facts were packed by a later version.
pub async fn all<C: ConnectionTrait + StreamTrait>(db: &C) -> Result<BTreeMap<i64, Packed>, Fault> {
    use futures_util::TryStreamExt;
    let mut facts = BTreeMap::new();
    let mut closed = record_closure::Entity::find().stream(db).await?;
    while let Some(closure) = closed.try_next().await? {
        facts.insert(closure.event_id, Packed::from_bytes(closure.rollup).map_err(Fault::other)?);
    }
    drop(closed);
    let mut open = not_closed().stream_partial_model::<_, Columns>(db).await?;
    while let Some(row) = open.try_next().await? {
        facts.entry(row.event_id).or_default().push(&row.into());
    }
    Ok(facts)
}

/// Registrations of events whose record is open. The events are found first: they are few, while asking
/// of each registration whether its event is closed reads all there ever were.
fn not_closed() -> Select<registration::Entity> {
    let closed =
        Query::select().column(record_closure::Column::EventId).from(record_closure::Entity).to_owned();
    let open = Query::select()
        .column(event::Column::Id)
        .from(event::Entity)
        .and_where(event::Column::Id.not_in_subquery(closed))
        .to_owned();
    registration::Entity::find().filter(registration::Column::EventId.in_subquery(open))
}
