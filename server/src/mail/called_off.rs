//! Whoever is told that an event is cancelled, postponed or moved though they are not registered for it: those who
//! were invited and have not answered, those who registered a group, and the focal points whom it concerns.

use std::collections::HashSet;

use app::emails::event_off::Off;
use chrono::{DateTime, Utc};
use domain::{event::EventState, identity::normal_form, invitation::Standing, language::Language};
use entities::{event, group_member, invitation, mail, registration, registration_group};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait,
};
use serde::{Deserialize, Serialize};

use super::{
    KINDS_OF_INVITATIONS, TO_FOCAL_POINTS, TO_INVITED, TO_REGISTRANTS,
    outbox::{self, Outgoing},
};
use crate::{
    delegations::{FocalPoint, concerned},
    events::operations::EXPECTING,
    fault::Fault,
    invitations::terms,
};

/// What these mails are rendered from; all else is read when they are sent. They bring no link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalledOffMail {
    /// The event.
    pub event_id: i64,
    /// The invitation of whoever is told, if it is that.
    pub invitation_id: Option<i64>,
    /// The focal point who is told, if it is one.
    pub focal_point_id: Option<i64>,
    /// The group that whoever is told registered.
    #[serde(default)]
    pub group_id: Option<i64>,
    /// Why, as the officer wrote it to everybody; may be empty.
    pub reason: String,
}

/// What a kind of mail tells of an event; nothing for every other kind.
#[must_use]
pub fn told_by(kind: &str) -> Option<Off> {
    let at = |kinds: [&str; 3]| kinds.iter().position(|one| *one == kind);
    let found = at(TO_INVITED).or_else(|| at(TO_REGISTRANTS)).or_else(|| at(TO_FOCAL_POINTS));
    found.map(|at| [Off::Cancelled, Off::Postponed, Off::Moved][at])
}

/// Whether that is so, by the state of the event.
pub(super) fn is_so(off: Off, state: EventState) -> bool {
    match off {
        Off::Cancelled => state == EventState::Cancelled,
        Off::Postponed => state == EventState::Postponed,
        Off::Moved => state.is_ahead() && state != EventState::Postponed,
    }
}

/// Somebody who is told.
struct Told {
    kinds: [&'static str; 3],
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
    event: &event::Model,
    now: DateTime<Utc>,
) -> Result<usize, Fault> {
    Ok(people(db, event, "", now).await?.len())
}

/// Tells everybody what becomes of an event; `occasion` is empty where it can happen once only.
pub(crate) async fn tell(
    tx: &DatabaseTransaction,
    event: &event::Model,
    (off, occasion): (Off, &str),
    reason: &str,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let told = people(tx, event, reason, now).await?;
    let mails = told.iter().map(|told| Outgoing {
        kind: told.kinds[off as usize],
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
    event: &event::Model,
    reason: &str,
    now: DateTime<Utc>,
) -> Result<Vec<Told>, Fault> {
    let data = |invitation_id, group_id, focal_point_id| CalledOffMail {
        event_id: event.id,
        invitation_id,
        focal_point_id,
        group_id,
        reason: reason.to_owned(),
    };
    let invited = invited(db, event.id, now).await?.into_iter().filter_map(|row| {
        Some(Told {
            kinds: TO_INVITED,
            id: row.id,
            recipient: row.email?,
            language: row.language.unwrap_or(Language::EN),
            data: data(Some(row.id), None, None),
        })
    });
    let registered = registrants(db, event.id).await?.into_iter().filter_map(|row| {
        Some(Told {
            kinds: TO_REGISTRANTS,
            id: row.id,
            recipient: row.email?,
            language: row.language,
            data: data(None, Some(row.id), None),
        })
    });
    let speaking = concerned(db, event, now).await?.into_iter().filter_map(|FocalPoint { row, .. }| {
        Some(Told {
            kinds: TO_FOCAL_POINTS,
            id: row.id,
            recipient: row.email?,
            language: row.language,
            data: data(None, None, Some(row.id)),
        })
    });
    Ok(invited.chain(registered).chain(speaking).collect())
}

/// The groups of which somebody expects the event, one of each address, unless whoever registered them is told as
/// somebody who is registered.
async fn registrants(
    db: &impl ConnectionTrait,
    event_id: i64,
) -> Result<Vec<registration_group::Model>, Fault> {
    use registration_group::{Column, Entity};
    let expecting = || {
        registration::Entity::find()
            .select_only()
            .filter(registration::Column::EventId.eq(event_id))
            .filter(registration::Column::State.is_in(EXPECTING))
    };
    let groups = group_member::Entity::find().select_only().column(group_member::Column::GroupId).filter(
        group_member::Column::RegistrationId
            .in_subquery(expecting().column(registration::Column::Id).into_query()),
    );
    let rows = Entity::find()
        .filter(Column::EventId.eq(event_id))
        .filter(Column::Email.is_not_null())
        .filter(Column::Id.in_subquery(groups.into_query()))
        .order_by_asc(Column::Id);
    let rows = rows.all(db).await?;
    if rows.is_empty() {
        return Ok(rows);
    }
    let told: Vec<Option<String>> = expecting()
        .column(registration::Column::Email)
        .filter(registration::Column::AddressDue.is_null())
        .into_tuple()
        .all(db)
        .await?;
    let mut told: HashSet<String> = told.into_iter().flatten().map(|email| normal_form(&email)).collect();
    let of_news = rows.into_iter().filter(|row| told.insert(row.email_norm.clone().unwrap_or_default()));
    Ok(of_news.collect())
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
