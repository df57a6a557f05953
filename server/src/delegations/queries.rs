//! What is read of delegations: a focal point's events and people, and an event's focal points.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{
    country::Iso3,
    delegations::{Delegation, Reach},
    event::{EventState, Sector},
    registration::{OrganizationKind, RegistrationState},
};
use entities::{
    event, focal_point,
    registration::{Column, Entity, Model},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, ExprTrait, LikeExpr},
};

use super::FocalPoint;
use crate::{fault::Fault, state::App};

/// The states of events that are ahead.
const AHEAD: [EventState; 4] = [
    EventState::Announced,
    EventState::RegistrationOpen,
    EventState::RegistrationClosed,
    EventState::Postponed,
];

/// The events at which a focal point speaks today, the next one first.
pub(super) async fn events_of(
    db: &impl ConnectionTrait,
    point: &FocalPoint,
    today: NaiveDate,
) -> Result<Vec<event::Model>, Fault> {
    let which = match point.reach {
        Reach::Event(id) => event::Column::Id.eq(id),
        Reach::Sector(sector) => of_sector(sector),
    };
    let found = event::Entity::find()
        .filter(which)
        .filter(event::Column::State.is_in(AHEAD))
        .order_by_asc(event::Column::FirstDay)
        .order_by_asc(event::Column::Id)
        .all(db)
        .await?;
    Ok(found.into_iter().filter(|event| point.covers(event, today)).collect())
}

fn of_sector(sector: Sector) -> sea_orm::sea_query::SimpleExpr {
    Expr::cust("';' || sectors || ';'").like(LikeExpr::new(format!("%;{sector};%")))
}

/// What of a registration decides whether it is of a delegation.
type Light = (i64, i64, Option<OrganizationKind>, Option<String>, Option<Iso3>);

/// Registrations that may be of a delegation, by what the database compares.
fn perhaps(delegation: &Delegation) -> Condition {
    let named = Condition::all().add(Column::Name.is_not_null());
    match delegation {
        Delegation::Administration(country) => named
            .add(Column::OrganizationKind.eq(OrganizationKind::Administration))
            .add(Column::Country.eq(*country)),
        Delegation::Organization { country, .. } => named
            .add(Column::Organization.is_not_null())
            .add_option(country.map(|country| Column::Country.eq(country))),
    }
}

async fn light(
    db: &impl ConnectionTrait,
    delegation: &Delegation,
    which: Condition,
) -> Result<Vec<Light>, Fault> {
    let columns =
        [Column::Id, Column::EventId, Column::OrganizationKind, Column::Organization, Column::Country];
    let found: Vec<Light> = Entity::find()
        .select_only()
        .columns(columns)
        .filter(which)
        .filter(perhaps(delegation))
        .into_tuple()
        .all(db)
        .await?;
    let is_theirs = |row: &Light| delegation.has(row.2, row.3.as_deref(), row.4);
    Ok(found.into_iter().filter(is_theirs).collect())
}

/// The people of a delegation at an event, those who can still be decided about first.
pub(super) async fn people_of(
    db: &impl ConnectionTrait,
    point: &FocalPoint,
    event_id: i64,
) -> Result<Vec<Model>, Fault> {
    let which = Condition::all().add(Column::EventId.eq(event_id));
    let ids: Vec<i64> = light(db, &point.delegation, which).await?.into_iter().map(|row| row.0).collect();
    let mut rows = Vec::with_capacity(ids.len());
    for some in ids.chunks(500) {
        rows.extend(Entity::find().filter(Column::Id.is_in(some.iter().copied())).all(db).await?);
    }
    rows.sort_by_key(|row| (row.state, row.submitted_at, row.id));
    Ok(rows)
}

/// How many people of a delegation wait for its focal point at each event that asks for their word.
pub(super) async fn awaited(
    db: &impl ConnectionTrait,
    point: &FocalPoint,
    events: &[event::Model],
) -> Result<HashMap<i64, u64>, Fault> {
    let ids: Vec<i64> =
        events.iter().filter(|event| event.focal_confirmation).map(|event| event.id).collect();
    let mut waiting = HashMap::new();
    for some in ids.chunks(500) {
        let which = Condition::all()
            .add(Column::EventId.is_in(some.iter().copied()))
            .add(Column::State.is_in([RegistrationState::Submitted, RegistrationState::Waiting]))
            .add(Column::FocalConfirmedAt.is_null());
        for row in light(db, &point.delegation, which).await? {
            *waiting.entry(row.1).or_default() += 1;
        }
    }
    Ok(waiting)
}

/// The events at which people wait for a focal point's word today, and how many.
///
/// # Errors
/// When the database does not answer.
pub async fn awaited_at(app: &App, point: &FocalPoint) -> Result<Vec<(event::Model, u64)>, Fault> {
    let db = app.db.read();
    let events = events_of(db, point, app.clock.today()).await?;
    let waiting = awaited(db, point, &events).await?;
    let with_people = |event: event::Model| waiting.get(&event.id).map(|people| (event, *people));
    Ok(events.into_iter().filter_map(with_people).collect())
}

/// Everybody who is, was or will be a focal point at an event, in the order of designation.
pub(super) async fn focal_points_at(
    db: &impl ConnectionTrait,
    event: &event::Model,
) -> Result<Vec<focal_point::Model>, Fault> {
    use focal_point::Column as Point;
    let of_its_sectors = Condition::all()
        .add(Point::EventId.is_null())
        .add(Point::Sector.is_in(event.sectors.parsed::<Sector>()));
    let at = Condition::any().add(Point::EventId.eq(event.id)).add(of_its_sectors);
    Ok(focal_point::Entity::find().filter(at).order_by_asc(Point::Id).all(db).await?)
}

/// The focal point whom officers designated last for an event alone, or as well for all events of its Sectors.
///
/// # Errors
/// When the database does not answer.
pub async fn latest_at(
    db: &impl ConnectionTrait,
    event: &event::Model,
    of_sectors: bool,
) -> Result<Option<FocalPoint>, Fault> {
    let all = focal_points_at(db, event).await?.into_iter();
    let fits = |row: &focal_point::Model| row.name.is_some() && (of_sectors || row.event_id.is_some());
    Ok(all.filter(fits).filter_map(FocalPoint::of).next_back())
}

/// How many people of a delegation wait for its focal point at an event.
///
/// # Errors
/// When the database does not answer.
pub async fn awaited_here(
    db: &impl ConnectionTrait,
    point: &FocalPoint,
    event: &event::Model,
) -> Result<u64, Fault> {
    let waiting = awaited(db, point, std::slice::from_ref(event)).await?;
    Ok(waiting.get(&event.id).copied().unwrap_or_default())
}
