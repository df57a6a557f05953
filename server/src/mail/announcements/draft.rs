//! What officers do with messages: keep them, have them sent, take them back, try them out.

use chrono::{DateTime, Utc};
use domain::{
    announcement::{Audience, Flaw, Stage, flaws},
    language::Language,
    texts::Texts,
};
use entities::{
    announcement::{ActiveModel, Column, Entity, Model},
    event,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel,
    QueryFilter, QuerySelect, sea_query::Expr,
};
use serde_json::{Value, json};

use super::{AnnouncementMail, Wanted, group};
use crate::{
    audit::Change,
    authorize::{EditEvent, Permit},
    fault::{Fault, Outcome},
    mail::outbox::Outgoing,
    state::App,
};

/// What an officer wrote.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The group.
    pub audience: Audience,
    /// Code of a country, or empty for all.
    pub country: String,
    /// Tag of a language, or empty for all.
    pub language: String,
    /// Subject by language.
    pub subject: Texts,
    /// Text by language.
    pub body: Texts,
}

/// Why something is not done with a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotDone {
    /// There is no such event or message.
    Unknown,
    /// The event lies outside what the account is limited to.
    OtherSector,
    /// Texts are wrong.
    Flaws(Vec<Flaw>),
    /// The message is in another stage than the one in which this is done.
    NotNow(Stage),
    /// It says nothing in any language.
    Empty,
    /// It would reach nobody.
    Nobody,
    /// The time has passed.
    Past,
}

/// Keeps a new message, or a draft as it is now; answers with its number.
///
/// # Errors
/// When the database does not answer.
pub async fn keep(
    app: &App,
    permit: &Permit<EditEvent>,
    event_id: i64,
    row: Option<i64>,
    draft: Draft,
) -> Outcome<i64, NotDone> {
    let found = flaws(&draft.subject, &draft.body);
    if !found.is_empty() {
        return Ok(Err(NotDone::Flaws(found)));
    }
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let before = if let Some(row) = row {
        match held(&tx, permit, event_id, row).await? {
            Ok((_, row)) if row.state == Stage::Draft => Some(row),
            Ok((_, row)) => return Ok(Err(NotDone::NotNow(row.state))),
            Err(why) => return Ok(Err(why)),
        }
    } else if let Err(why) = own_event(&tx, permit, event_id).await? {
        return Ok(Err(why));
    } else {
        None
    };
    let by = permit.staff().email.clone();
    let changed = ActiveModel {
        audience: Set(draft.audience),
        country: Set(draft.country),
        language: Set(draft.language),
        subject: Set(draft.subject),
        body: Set(draft.body),
        changed_at: Set(now),
        changed_by: Set(by),
        ..Default::default()
    };
    let after = if let Some(row) = &before {
        ActiveModel { id: Set(row.id), ..changed }.update(&tx).await?
    } else {
        let new = ActiveModel {
            event_id: Set(event_id),
            state: Set(Stage::Draft),
            created_at: Set(now),
            ..changed
        };
        new.insert(&tx).await?
    };
    noted(&tx, permit, "announcement_kept", now, before.as_ref().map(said), &after).await?;
    tx.commit().await?;
    Ok(Ok(after.id))
}

/// Has a draft sent at a time, or as soon as possible.
///
/// # Errors
/// When the database does not answer.
pub async fn schedule(
    app: &App,
    permit: &Permit<EditEvent>,
    event_id: i64,
    row: i64,
    at: Option<DateTime<Utc>>,
) -> Outcome<(), NotDone> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let (event, row) = match held(&tx, permit, event_id, row).await? {
        Ok(found) => found,
        Err(why) => return Ok(Err(why)),
    };
    if row.state != Stage::Draft {
        return Ok(Err(NotDone::NotNow(row.state)));
    }
    if row.body.is_empty() {
        return Ok(Err(NotDone::Empty));
    }
    let past = at.is_some_and(|at| at <= now);
    // Later there may be somebody.
    let nobody = at.is_none() && group(&tx, &event, Wanted::by(&row)).await?.recipients.is_empty();
    if past || nobody {
        return Ok(Err(if past { NotDone::Past } else { NotDone::Nobody }));
    }
    let before = said(&row);
    let after = moved(&tx, permit, row, Stage::Scheduled, Some(at.unwrap_or(now)), now).await?;
    noted(&tx, permit, "announcement_scheduled", now, Some(before), &after).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Takes a message back that has not gone, so that it can be changed.
///
/// # Errors
/// When the database does not answer.
pub async fn revise(app: &App, permit: &Permit<EditEvent>, event_id: i64, row: i64) -> Outcome<(), NotDone> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let row = match held(&tx, permit, event_id, row).await? {
        Ok((_, row)) => row,
        Err(why) => return Ok(Err(why)),
    };
    if !matches!(row.state, Stage::Scheduled | Stage::Stopped) {
        return Ok(Err(NotDone::NotNow(row.state)));
    }
    let before = said(&row);
    let after = moved(&tx, permit, row, Stage::Draft, None, now).await?;
    noted(&tx, permit, "announcement_revised", now, Some(before), &after).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Removes a draft.
///
/// # Errors
/// When the database does not answer.
pub async fn remove(app: &App, permit: &Permit<EditEvent>, event_id: i64, row: i64) -> Outcome<(), NotDone> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let row = match held(&tx, permit, event_id, row).await? {
        Ok((_, row)) => row,
        Err(why) => return Ok(Err(why)),
    };
    if row.state != Stage::Draft {
        return Ok(Err(NotDone::NotNow(row.state)));
    }
    Entity::delete_by_id(row.id).exec(&tx).await?;
    change(permit, "announcement_removed", event_id).record(&tx, now, Some(&said(&row)), None::<&()>).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Sends the message to the officer alone. `press` names the form that was sent, so that a form that is sent
/// twice sends one mail.
///
/// # Errors
/// When the database does not answer.
pub async fn try_out(
    app: &App,
    permit: &Permit<EditEvent>,
    event_id: i64,
    row: i64,
    (language, press): (Language, &str),
) -> Outcome<(), NotDone> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let row = match held(&tx, permit, event_id, row).await? {
        Ok((_, row)) => row,
        Err(why) => return Ok(Err(why)),
    };
    if row.body.is_empty() {
        return Ok(Err(NotDone::Empty));
    }
    let staff = permit.staff();
    let mail = Outgoing {
        kind: "announcement",
        occasion: format!("trial {}:{press}", row.id),
        recipient: &staff.email,
        language,
        data: AnnouncementMail {
            announcement_id: row.id,
            event_id,
            registration_id: None,
            name: staff.name.clone(),
        },
        event_id: Some(event_id),
        registration_id: None,
    };
    mail.enqueue(&tx, now).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Stops the messages of an event that were to go.
///
/// # Errors
/// When the database does not answer.
pub async fn stop_scheduled(
    tx: &DatabaseTransaction,
    event_id: i64,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    Entity::update_many()
        .col_expr(Column::State, Expr::value(Stage::Stopped))
        .col_expr(Column::ChangedAt, Expr::value(now))
        .filter(Column::EventId.eq(event_id))
        .filter(Column::State.eq(Stage::Scheduled))
        .exec(tx)
        .await?;
    Ok(())
}

async fn own_event(
    tx: &DatabaseTransaction,
    permit: &Permit<EditEvent>,
    event_id: i64,
) -> Outcome<event::Model, NotDone> {
    let Some(event) = event::Entity::find_by_id(event_id).lock_exclusive().one(tx).await? else {
        return Ok(Err(NotDone::Unknown));
    };
    Ok(if permit.covers(&event).is_ok() { Ok(event) } else { Err(NotDone::OtherSector) })
}

/// The event and its message, kept from changing until the transaction ends; the event always first.
async fn held(
    tx: &DatabaseTransaction,
    permit: &Permit<EditEvent>,
    event_id: i64,
    row: i64,
) -> Outcome<(event::Model, Model), NotDone> {
    let event = match own_event(tx, permit, event_id).await? {
        Ok(event) => event,
        Err(why) => return Ok(Err(why)),
    };
    let row = Entity::find_by_id(row).filter(Column::EventId.eq(event_id)).lock_exclusive().one(tx).await?;
    Ok(row.map(|row| (event, row)).ok_or(NotDone::Unknown))
}

async fn moved(
    tx: &DatabaseTransaction,
    permit: &Permit<EditEvent>,
    row: Model,
    to: Stage,
    send_at: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Result<Model, Fault> {
    let mut row = row.into_active_model();
    row.state = Set(to);
    row.send_at = Set(send_at);
    row.changed_at = Set(now);
    row.changed_by = Set(permit.staff().email.clone());
    Ok(row.update(tx).await?)
}

fn said(row: &Model) -> Value {
    json!({
        "announcement": row.id, "audience": row.audience, "country": row.country, "language": row.language,
        "subject": row.subject, "body": row.body, "state": row.state, "send_at": row.send_at,
    })
}

fn change<'a>(permit: &'a Permit<EditEvent>, action: &'a str, event_id: i64) -> Change<'a> {
    Change { actor: &permit.staff().email, action, subject: "events", id: event_id, reason: None }
}

async fn noted(
    tx: &DatabaseTransaction,
    permit: &Permit<EditEvent>,
    action: &str,
    now: DateTime<Utc>,
    before: Option<Value>,
    after: &Model,
) -> Result<(), Fault> {
    change(permit, action, after.event_id).record(tx, now, before.as_ref(), Some(&said(after))).await
}
