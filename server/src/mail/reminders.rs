//! Reminders before an event: which days an officer chose, and queueing them once, for everybody who has a
//! place. Several servers may look for them at once.

use chrono::{DateTime, Duration, NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;
use domain::{
    event::EventState,
    language::Language,
    registration::RegistrationState,
    reminder::{EARLIEST, due},
    texts::CodeList,
};
use entities::{
    event,
    event_reminder::{ActiveModel, Column, Entity, Model},
    registration,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait,
    IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, sea_query::OnConflict,
};
use serde::{Deserialize, Serialize};

use super::outbox::{self, Outgoing};
use crate::{
    audit::Change,
    authorize::{EditEvent, Permit},
    events::present,
    fault::{Fault, Outcome},
    state::App,
};

/// What the mail `event_reminder` is rendered from; all else is read when it is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReminderMail {
    /// The event.
    pub event_id: i64,
    /// The registration of whoever is reminded.
    pub registration_id: i64,
    /// The first day that it reminds of.
    pub first_day: NaiveDate,
}

/// Why days are not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotKept {
    /// There is no such event.
    Unknown,
    /// The event lies outside what the account is limited to.
    OtherSector,
}

/// The days before the event on which people are reminded.
#[must_use]
pub fn days_of(event: &event::Model) -> Vec<u16> {
    event.reminders.parsed()
}

/// An officer chooses the days.
///
/// # Errors
/// When the database does not answer.
pub async fn choose(
    app: &App,
    permit: &Permit<EditEvent>,
    event_id: i64,
    days: &[u16],
) -> Outcome<(), NotKept> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let Some(event) = event::Entity::find_by_id(event_id).lock_exclusive().one(&tx).await? else {
        return Ok(Err(NotKept::Unknown));
    };
    if permit.covers(&event).is_err() {
        return Ok(Err(NotKept::OtherSector));
    }
    let before = days_of(&event);
    if before == days {
        return Ok(Ok(()));
    }
    let mut row = event.into_active_model();
    row.reminders = Set(days.iter().collect::<CodeList>());
    row.update(&tx).await?;
    let (actor, action) = (permit.staff().email.as_str(), "reminders_chosen");
    Change { actor, action, subject: "events", id: event_id, reason: None }
        .record(&tx, now, Some(&before), Some(&days))
        .await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// The reminders of an event that were queued, latest first.
///
/// # Errors
/// When the database does not answer.
pub async fn queued(db: &impl ConnectionTrait, event_id: i64) -> Result<Vec<Model>, Fault> {
    let of_event = Entity::find().filter(Column::EventId.eq(event_id));
    Ok(of_event.order_by_desc(Column::Id).all(db).await?)
}

/// Queues every reminder that is due.
///
/// # Errors
/// When the database does not answer; what was queued until then stays queued.
pub async fn remind_due(app: &App) -> Result<(), Fault> {
    let today = app.clock.today();
    // A day more on both sides: elsewhere it is another day already, or still.
    let (from, to) = (today - Duration::days(1), today + Duration::days(i64::from(EARLIEST) + 1));
    let events = event::Entity::find()
        .filter(event::Column::Reminders.ne(""))
        .filter(event::Column::FirstDay.between(from, to))
        .all(app.db.read())
        .await?;
    for event in events {
        if due_of(&event, app.clock.now()).is_some() {
            remind(app, event.id).await?;
        }
    }
    Ok(())
}

/// The reminder of an event that is due now: how many days before which day, and since when.
fn due_of(event: &event::Model, now: DateTime<Utc>) -> Option<(u16, NaiveDate, DateTime<Utc>)> {
    if !event.state.is_ahead() || event.state == EventState::Postponed {
        return None;
    }
    let first_day = present::when(event).start?.day()?;
    let zone = zone_of(event);
    let (days, since) = due(&days_of(event), first_day, now.with_timezone(&zone).naive_local())?;
    let since = zone.from_local_datetime(&since).earliest()?.with_timezone(&Utc);
    Some((days, first_day, since))
}

fn zone_of(event: &event::Model) -> Tz {
    present::when(event).zone.unwrap_or(chrono_tz::UTC)
}

/// All mails of one reminder, in one transaction with the mark that they are queued: whatever crashes, nobody
/// is reminded twice and nobody is left out.
async fn remind(app: &App, event_id: i64) -> Result<(), Fault> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let event = event::Entity::find_by_id(event_id).lock_exclusive().one(&tx).await?;
    let Some((event, (days, first_day, since))) =
        event.and_then(|event| due_of(&event, now).map(|due| (event, due)))
    else {
        return Ok(());
    };
    let people = to_remind(&tx, event.id, since).await?;
    let mark = ActiveModel {
        event_id: Set(event.id),
        first_day: Set(first_day),
        days: Set(days.into()),
        queued_at: Set(now),
        recipients: Set(i32::try_from(people.len()).unwrap_or(i32::MAX)),
        ..Default::default()
    };
    let once = OnConflict::columns([Column::EventId, Column::FirstDay, Column::Days]).do_nothing().to_owned();
    if Entity::insert(mark).on_conflict(once).exec_without_returning(&tx).await? == 0 {
        return Ok(());
    }
    let mails = people.iter().filter_map(|person| {
        let data = ReminderMail { event_id, registration_id: person.id, first_day };
        Some(Outgoing {
            kind: "event_reminder",
            occasion: format!("{}:{first_day}:{days}", person.id),
            recipient: person.email.as_deref()?,
            language: person.language.unwrap_or(Language::EN),
            data,
            event_id: Some(event_id),
            registration_id: Some(person.id),
        })
    });
    outbox::enqueue_all(&tx, mails, now).await?;
    tx.commit().await?;
    Ok(())
}

/// Those who had a place when the reminder became due: whoever got one since knows when the event is.
async fn to_remind(
    tx: &DatabaseTransaction,
    event_id: i64,
    since: DateTime<Utc>,
) -> Result<Vec<registration::Model>, Fault> {
    use registration::Column;
    let confirmed = registration::Entity::find()
        .filter(Column::EventId.eq(event_id))
        .filter(Column::State.eq(RegistrationState::Confirmed))
        .filter(Column::Email.is_not_null())
        .filter(Column::Name.is_not_null())
        .order_by_asc(Column::Id);
    let mut people = confirmed.all(tx).await?;
    people.retain(|person| person.decided_at.unwrap_or(person.submitted_at) < since);
    Ok(people)
}

/// Whether a reminder still says what is so: the event has not moved, and has not begun.
#[must_use]
pub fn is_still_true(event: &event::Model, first_day: Option<NaiveDate>, now: DateTime<Utc>) -> bool {
    let when = present::when(event);
    let Some(day) = when.start.and_then(domain::period::PartialDate::day) else { return false };
    let midnight = || zone_of(event).from_local_datetime(&day.and_time(NaiveTime::MIN)).earliest();
    let begins = when.starts_at().or_else(|| midnight().map(|at| at.with_timezone(&Utc)));
    first_day == Some(day) && begins.is_none_or(|begins| now < begins)
}
