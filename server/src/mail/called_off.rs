//! Whoever is told that an event is cancelled or postponed though they are not registered for it: those who
//! were invited and have not answered, and the focal points of delegations.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use domain::{event::EventState, identity::normal_form, invitation::Standing, language::Language};
use entities::{event, focal_point, invitation, mail, registration};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait,
};
use serde::{Deserialize, Serialize};

use super::{
    KINDS_OF_INVITATIONS, TO_FOCAL_POINTS, TO_INVITED,
    outbox::{self, Outgoing},
};
use crate::{delegations::FocalPoint, fault::Fault, invitations::terms};

/// What these mails are rendered from; all else is read when they are sent. They bring no link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalledOffMail {
    /// The event.
    pub event_id: i64,
    /// The invitation of whoever is told, if it is that.
    pub invitation_id: Option<i64>,
    /// The focal point who is told, if it is one.
    pub focal_point_id: Option<i64>,
    /// Why, as the officer wrote it to everybody; may be empty.
    pub reason: String,
}

/// The state of an event of which a kind of mail tells; none for every other kind.
#[must_use]
pub fn state_told(kind: &str) -> Option<EventState> {
    let told = |kinds: [&str; 2]| kinds.iter().position(|one| *one == kind);
    let states = [EventState::Cancelled, EventState::Postponed];
    told(TO_INVITED).or_else(|| told(TO_FOCAL_POINTS)).map(|at| states[at])
}

/// Somebody who is told.
struct Told {
    kinds: [&'static str; 2],
    id: i64,
    recipient: String,
    language: Language,
    data: CalledOffMail,
}

/// How many would be told now.
///
/// # Errors
/// When the database does not answer.
pub async fn people_to_tell(
    db: &impl ConnectionTrait,
    event_id: i64,
    now: DateTime<Utc>,
) -> Result<usize, Fault> {
    Ok(people(db, event_id, "", now).await?.len())
}

/// Tells everybody that an event is cancelled or postponed; `occasion` is empty where it can happen once only.
pub(crate) async fn tell(
    tx: &DatabaseTransaction,
    event: &event::Model,
    (becomes, occasion): (EventState, &str),
    reason: &str,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let at = usize::from(becomes == EventState::Postponed);
    let told = people(tx, event.id, reason, now).await?;
    let mails = told.iter().map(|told| Outgoing {
        kind: told.kinds[at],
        occasion: format!("{}{occasion}", told.id),
        recipient: &told.recipient,
        language: told.language,
        data: &told.data,
        event_id: Some(event.id),
        registration_id: None,
    });
    outbox::enqueue_all(tx, mails, now).await
}

async fn people(
    db: &impl ConnectionTrait,
    event_id: i64,
    reason: &str,
    now: DateTime<Utc>,
) -> Result<Vec<Told>, Fault> {
    let data = |invitation_id, focal_point_id| CalledOffMail {
        event_id,
        invitation_id,
        focal_point_id,
        reason: reason.to_owned(),
    };
    let invited = invited(db, event_id, now).await?.into_iter().filter_map(|row| {
        Some(Told {
            kinds: TO_INVITED,
            id: row.id,
            recipient: row.email?,
            language: row.language.unwrap_or(Language::EN),
            data: data(Some(row.id), None),
        })
    });
    let speaking =
        focal_points(db, event_id, now).await?.into_iter().filter_map(|FocalPoint { row, .. }| {
            Some(Told {
                kinds: TO_FOCAL_POINTS,
                id: row.id,
                recipient: row.email?,
                language: row.language,
                data: data(None, Some(row.id)),
            })
        });
    Ok(invited.chain(speaking).collect())
}

/// Those whom an invitation reached that can still be answered, and who are not registered otherwise.
async fn invited(
    db: &impl ConnectionTrait,
    event_id: i64,
    now: DateTime<Utc>,
) -> Result<Vec<invitation::Model>, Fault> {
    use invitation::{Column, Entity};
    let reached = mail::Entity::find()
        .select_only()
        .column(mail::Column::Recipient)
        .filter(mail::Column::EventId.eq(event_id))
        .filter(mail::Column::Kind.is_in(KINDS_OF_INVITATIONS))
        .filter(mail::Column::State.eq("sent"));
    let rows = Entity::find()
        .filter(Column::EventId.eq(event_id))
        .filter(Column::Uses.eq(0))
        .filter(Column::Email.in_subquery(reached.into_query()))
        .order_by_asc(Column::Id);
    let rows = rows.all(db).await?;
    if rows.is_empty() {
        return Ok(rows);
    }
    let registered: Vec<Option<String>> = registration::Entity::find()
        .select_only()
        .column(registration::Column::Email)
        .filter(registration::Column::EventId.eq(event_id))
        .into_tuple()
        .all(db)
        .await?;
    let registered: HashSet<String> =
        registered.into_iter().flatten().map(|email| normal_form(&email)).collect();
    let is_silent = |row: &invitation::Model| {
        let came = row.email_norm.as_ref().is_some_and(|email| registered.contains(email));
        !came && terms(row).standing(now) == Standing::Open
    };
    Ok(rows.into_iter().filter(is_silent).collect())
}

/// Those designated for the event alone, and those of a whole Sector who registered somebody for it.
async fn focal_points(
    db: &impl ConnectionTrait,
    event_id: i64,
    now: DateTime<Utc>,
) -> Result<Vec<FocalPoint>, Fault> {
    use focal_point::{Column, Entity};
    let active = registration::Entity::find()
        .select_only()
        .column(registration::Column::FocalPointId)
        .filter(registration::Column::EventId.eq(event_id))
        .filter(registration::Column::FocalPointId.is_not_null());
    let theirs =
        Condition::any().add(Column::EventId.eq(event_id)).add(Column::Id.in_subquery(active.into_query()));
    let rows = Entity::find()
        .filter(Column::Email.is_not_null())
        .filter(Column::RevokedAt.is_null())
        .filter(theirs)
        .order_by_asc(Column::Id);
    let today = now.date_naive();
    let stands = |point: &FocalPoint| point.term().holds(today.max(point.row.valid_from));
    Ok(rows.all(db).await?.into_iter().filter_map(FocalPoint::of).filter(stands).collect())
}
