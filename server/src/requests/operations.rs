//! Staff write down a request, and take it from asked to held.

use chrono::{DateTime, Utc};
use domain::{
    event::{EventMode, EventState},
    need::is_within,
    period::PartialDate,
    request::{Entry, NoStep, RequestState},
    typed::Typed,
};
use entities::{
    event,
    support_request::{ActiveModel, Column, Entity, Model},
};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{NotSet, Set},
    ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect,
};

use crate::{
    accounts::one_at_a_time,
    audit::Change,
    authorize::{Permit, RecordNeeds},
    fault::{Fault, Outcome},
    seen::{self, Seen},
    state::App,
};

/// Why nothing is saved.
#[derive(Debug)]
pub enum NotSaved {
    /// There is no such request.
    Unknown,
    /// Its country lies outside what the account is limited to.
    OtherRegion,
    /// The event that was set up for it was over before that day.
    Before,
    /// Somebody else changed it since the form was given out; this is what is stored now.
    Overtaken(Box<Model>),
}

/// The fields of a stored request.
#[must_use]
pub fn stored_form(row: &Model) -> Typed {
    let mut typed = Typed::default();
    typed.add("country", row.country.to_string());
    typed.add("kind", row.kind.to_string());
    typed.add("theme", &row.theme);
    typed.add("date", &row.date);
    typed.add_some("wanted", row.wanted.as_deref());
    typed.add("source", &row.source);
    typed.add("text", &row.text);
    typed.add("language", row.language.to_string());
    typed
}

/// A short text that changes whenever the request does.
#[must_use]
pub fn mark(row: &Model) -> String {
    seen::digest(&stored_form(row))
}

/// Saves a new request, or what an officer made of one. Answers with its number.
///
/// # Errors
/// When the database does not answer.
pub async fn save(
    app: &App,
    permit: &Permit<RecordNeeds>,
    seen: Option<Seen<'_>>,
    entry: &Entry,
) -> Outcome<i64, NotSaved> {
    let limits = &permit.staff().limits;
    if !is_within(limits, entry.country) {
        return Ok(Err(NotSaved::OtherRegion));
    }
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let before = match seen {
        Some(seen) => match Entity::find_by_id(seen.id).lock_exclusive().one(&tx).await? {
            None => return Ok(Err(NotSaved::Unknown)),
            Some(row) if !is_within(limits, row.country) => return Ok(Err(NotSaved::OtherRegion)),
            Some(row) if mark(&row) != seen.mark => return Ok(Err(NotSaved::Overtaken(Box::new(row)))),
            found => found,
        },
        None => None,
    };
    if let Some(id) = before.as_ref().and_then(|row| row.event_id)
        && let Some(event) = event::Entity::find_by_id(id).one(&tx).await?
        && is_before(&event, &entry.date.to_string())
    {
        return Ok(Err(NotSaved::Before));
    }
    if before.is_none() {
        one_at_a_time(&tx, permit.staff()).await?;
        if let Some(same) = same(&tx, entry).await? {
            return Ok(Ok(same.id));
        }
    }
    let row = ActiveModel {
        id: before.as_ref().map_or(NotSet, |before| Set(before.id)),
        country: Set(entry.country),
        kind: Set(entry.kind),
        theme: Set(entry.theme.clone()),
        date: Set(entry.date.to_string()),
        wanted: Set(entry.wanted.map(|date| date.to_string())),
        source: Set(entry.source.clone()),
        text: Set(entry.text.clone()),
        language: Set(entry.language),
        state: before.as_ref().map_or(Set(RequestState::Asked), |before| Set(before.state)),
        reason: before.as_ref().map_or(Set(None), |before| Set(before.reason.clone())),
        event_id: before.as_ref().map_or(Set(None), |before| Set(before.event_id)),
        changed_at: Set(now),
        changed_by: Set(permit.staff().email.clone()),
    };
    let after = if before.is_some() { row.update(&tx).await? } else { row.insert(&tx).await? };
    let action = if before.is_some() { "request_changed" } else { "request_entered" };
    change(permit, action, after.id).record(&tx, now, before.as_ref(), Some(&after)).await?;
    tx.commit().await?;
    Ok(Ok(after.id))
}

/// The request that says the same and waits: a form that was sent twice is one request.
async fn same(tx: &DatabaseTransaction, entry: &Entry) -> Result<Option<Model>, Fault> {
    let wanted = entry.wanted.map(|date| date.to_string());
    let alike = Entity::find()
        .filter(Column::Country.eq(entry.country))
        .filter(Column::Kind.eq(entry.kind))
        .filter(Column::Theme.eq(&entry.theme))
        .filter(Column::Date.eq(entry.date.to_string()))
        .filter(Column::State.eq(RequestState::Asked));
    let is_same = |row: &Model| {
        (&row.wanted, &row.source, &row.text, row.language)
            == (&wanted, &entry.source, &entry.text, entry.language)
    };
    Ok(alike.all(tx).await?.into_iter().find(is_same))
}

/// Requests for which an event was set up that is cancelled now wait for another event.
///
/// # Errors
/// When the database does not answer.
pub async fn let_go(tx: &DatabaseTransaction, actor: &str, now: DateTime<Utc>) -> Result<(), Fault> {
    let planned = Entity::find().filter(Column::State.eq(RequestState::Planned)).all(tx).await?;
    let events: Vec<i64> = planned.iter().filter_map(|row| row.event_id).collect();
    let cancelled = event::Entity::find()
        .filter(event::Column::Id.is_in(events))
        .filter(event::Column::State.eq(EventState::Cancelled));
    let cancelled: Vec<i64> = cancelled.all(tx).await?.into_iter().map(|event| event.id).collect();
    for before in planned.iter().filter(|row| row.event_id.is_some_and(|id| cancelled.contains(&id))) {
        let mut row = before.clone().into_active_model();
        row.state = Set(RequestState::Accepted);
        row.event_id = Set(None);
        row.changed_at = Set(now);
        row.changed_by = Set(actor.to_owned());
        let after = row.update(tx).await?;
        let (action, subject) = ("request_moved", "support_requests");
        let change = Change { actor, action, subject, id: before.id, reason: None };
        change.record(tx, now, Some(before), Some(&after)).await?;
    }
    Ok(())
}

/// A step of a request.
#[derive(Debug, Clone, Copy)]
pub struct Step<'a> {
    /// Where it goes.
    pub to: RequestState,
    /// Reference of the event that was set up for it; empty for the one that is known.
    pub event_ref: &'a str,
    /// Whether the officer says that an event in another country answers it.
    pub elsewhere: bool,
    /// Why it is declined or withdrawn.
    pub reason: &'a str,
}

/// Why a step is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotTaken {
    /// There is no such request.
    Unknown,
    /// Its country lies outside what the account is limited to.
    OtherRegion,
    /// No event has the reference.
    UnknownEvent,
    /// The event is not in the country that asks, and nobody said that it answers all the same.
    Elsewhere,
    /// The event was over before the support was asked for.
    Before,
    /// The rule says no.
    Not(NoStep),
}

/// Takes a request from one state to another.
///
/// # Errors
/// When the database does not answer.
pub async fn take(app: &App, permit: &Permit<RecordNeeds>, id: i64, step: Step<'_>) -> Outcome<(), NotTaken> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let Some(before) = Entity::find_by_id(id).lock_exclusive().one(&tx).await? else {
        return Ok(Err(NotTaken::Unknown));
    };
    if !is_within(&permit.staff().limits, before.country) {
        return Ok(Err(NotTaken::OtherRegion));
    }
    let event = if step.event_ref.is_empty() {
        match before.event_id {
            Some(id) => event::Entity::find_by_id(id).one(&tx).await?,
            None => None,
        }
    } else {
        let named = event::Entity::find().filter(event::Column::EventRef.eq(step.event_ref));
        let Some(event) = named.one(&tx).await? else { return Ok(Err(NotTaken::UnknownEvent)) };
        Some(event)
    };
    if let Err(refusal) = before.state.step(step.to, event.as_ref().map(|event| event.state), step.reason) {
        return Ok(Err(NotTaken::Not(refusal)));
    }
    if step.to == RequestState::Planned
        && !step.elsewhere
        && event.as_ref().is_some_and(|event| is_elsewhere(event, &before))
    {
        return Ok(Err(NotTaken::Elsewhere));
    }
    if step.to == RequestState::Planned && event.as_ref().is_some_and(|event| is_before(event, &before.date))
    {
        return Ok(Err(NotTaken::Before));
    }
    let keeps_event = matches!(step.to, RequestState::Planned | RequestState::Held);
    let reason = step.to.wants_reason().then(|| step.reason.trim().to_owned());
    let mut row = before.clone().into_active_model();
    row.state = Set(step.to);
    row.event_id = Set(event.filter(|_| keeps_event).map(|event| event.id));
    row.reason = Set(reason.clone());
    row.changed_at = Set(now);
    row.changed_by = Set(permit.staff().email.clone());
    let after = row.update(&tx).await?;
    let action = "request_moved";
    Change { reason: reason.as_deref(), ..change(permit, action, id) }
        .record(&tx, now, Some(&before), Some(&after))
        .await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Whether an event takes place in another country than the one that asks, or nobody knows where.
fn is_elsewhere(event: &event::Model, request: &Model) -> bool {
    event.mode != Some(EventMode::Remote) && event.host_country != Some(request.country)
}

/// Whether an event was over, however vague its days are, before anybody asked for it.
fn is_before(event: &event::Model, asked: &str) -> bool {
    let date = |text: &str| text.parse::<PartialDate>().ok();
    let ended = event.ends.as_deref().or(event.starts.as_deref()).and_then(date);
    ended.zip(date(asked)).is_some_and(|(ended, asked)| ended.last_day() < asked.first_day())
}

fn change<'a>(permit: &'a Permit<RecordNeeds>, action: &'a str, id: i64) -> Change<'a> {
    Change { actor: &permit.staff().email, action, subject: "support_requests", id, reason: None }
}
