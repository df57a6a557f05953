//! The focal points whom an event concerns: who hear when it is cancelled, postponed or moved.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use domain::{country::Iso3, registration::OrganizationKind};
use entities::{event, registration};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};

use super::{FocalPoint, queries::focal_points_at};
use crate::{events::operations::EXPECTING, fault::Fault};

/// Everybody designated for the event alone. Of those who speak at all events of its Sectors: everybody where
/// people come by their word, since each is asked to nominate or confirm; elsewhere those who registered somebody,
/// or of whose delegation somebody is registered. Nobody else hears of an event that they have nothing to do with.
///
/// # Errors
/// When the database does not answer.
pub async fn concerned(
    db: &impl ConnectionTrait,
    event: &event::Model,
    now: DateTime<Utc>,
) -> Result<Vec<FocalPoint>, Fault> {
    let today = now.date_naive();
    let stands =
        |point: &FocalPoint| point.row.email.is_some() && point.term().holds(today.max(point.row.valid_from));
    let all = focal_points_at(db, event).await?.into_iter().filter_map(FocalPoint::of).filter(stands);
    let all: Vec<FocalPoint> = all.collect();
    let by_their_word = event.by_nomination || event.focal_confirmation;
    if by_their_word || all.iter().all(|point| point.row.event_id.is_some()) {
        return Ok(all);
    }
    let (active, origins) = (active(db, event.id).await?, origins(db, event.id).await?);
    let is_concerned = |point: &FocalPoint| {
        let theirs = |(kind, organization, country): &Origin| {
            point.delegation.has(*kind, organization.as_deref(), *country)
        };
        point.row.event_id.is_some() || active.contains(&point.row.id) || origins.iter().any(theirs)
    };
    Ok(all.into_iter().filter(is_concerned).collect())
}

/// The focal points who registered somebody for an event, whatever became of it.
async fn active(db: &impl ConnectionTrait, event_id: i64) -> Result<HashSet<i64>, Fault> {
    use registration::Column;
    let points: Vec<Option<i64>> = registration::Entity::find()
        .select_only()
        .column(Column::FocalPointId)
        .distinct()
        .filter(Column::EventId.eq(event_id))
        .filter(Column::FocalPointId.is_not_null())
        .into_tuple()
        .all(db)
        .await?;
    Ok(points.into_iter().flatten().collect())
}

/// What of a registration decides whether it is of a delegation.
type Origin = (Option<OrganizationKind>, Option<String>, Option<Iso3>);

/// Where those who expect an event to take place come from, each combination once.
async fn origins(db: &impl ConnectionTrait, event_id: i64) -> Result<Vec<Origin>, Fault> {
    use registration::Column;
    Ok(registration::Entity::find()
        .select_only()
        .columns([Column::OrganizationKind, Column::Organization, Column::Country])
        .distinct()
        .filter(Column::EventId.eq(event_id))
        .filter(Column::State.is_in(EXPECTING))
        .filter(Column::Name.is_not_null())
        .into_tuple()
        .all(db)
        .await?)
}
