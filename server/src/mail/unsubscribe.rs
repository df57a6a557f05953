//! Who wants no messages: the link that every message carries (RFC 8058), and what it does. Mails about one's
//! own registration go on.

use std::collections::HashSet;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, Utc};
use domain::identity::normal_form;
use entities::{
    mail,
    unsubscription::{ActiveModel, Column, Entity},
};
use hmac::{Hmac, KeyInit, Mac};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter,
    QuerySelect, sea_query::OnConflict,
};
use sha2::Sha256;

use crate::{fault::Fault, state::App};

/// What somebody wants no messages of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// Of the event that the message was about.
    Event,
    /// Of any event.
    All,
}

/// The secret part of the link in a mail.
#[must_use]
pub fn token(app: &App, mail: &mail::Model) -> String {
    format!("{}.{}", mail.id, URL_SAFE_NO_PAD.encode(&proof(app, mail).finalize().into_bytes()[..18]))
}

fn proof(app: &App, mail: &mail::Model) -> Hmac<Sha256> {
    let mut mac = Hmac::<Sha256>::new_from_slice(&app.secret).expect("any length of key will do");
    mac.update(format!("unsubscribe\n{}\n{}", mail.id, mail.message_id).as_bytes());
    mac
}

/// The mail whose link this is.
///
/// # Errors
/// When the database does not answer.
pub async fn opened(app: &App, token: &str) -> Result<Option<mail::Model>, Fault> {
    let parts = token.split_once('.').and_then(|(id, proof)| {
        Some((id.parse::<i64>().ok()?, URL_SAFE_NO_PAD.decode(proof).ok().filter(|proof| proof.len() == 18)?))
    });
    let Some((id, given)) = parts else { return Ok(None) };
    let found = mail::Entity::find_by_id(id).one(app.db.read()).await?;
    Ok(found.filter(|mail| proof(app, mail).verify_truncated_left(&given).is_ok()))
}

/// Writes down that whoever got the mail wants no more of them.
///
/// # Errors
/// When the database does not answer.
pub async fn unsubscribe(app: &App, mail: &mail::Model, which: Which) -> Result<(), Fault> {
    let event_id = if which == Which::All { None } else { mail.event_id };
    put(app.db.writer(), &normal_form(&mail.recipient), event_id, app.clock.now()).await
}

async fn put(
    db: &impl ConnectionTrait,
    address: &str,
    event_id: Option<i64>,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let row = ActiveModel {
        scope: Set(scope(address, event_id)),
        address: Set(address.to_owned()),
        event_id: Set(event_id),
        unsubscribed_at: Set(now),
        ..Default::default()
    };
    Entity::insert(row)
        .on_conflict(OnConflict::column(Column::Scope).do_nothing().to_owned())
        .exec_without_returning(db)
        .await?;
    Ok(())
}

/// Takes back all that whoever got the mail said about this event and about all.
///
/// # Errors
/// When the database does not answer.
pub async fn resubscribe(app: &App, mail: &mail::Model) -> Result<(), Fault> {
    let scopes = scopes(&mail.recipient, mail.event_id);
    Entity::delete_many().filter(Column::Scope.is_in(scopes)).exec(app.db.writer()).await?;
    Ok(())
}

/// What stands about an address and an event: whether it wants no messages of the event, and none at all.
///
/// # Errors
/// When the database does not answer.
pub async fn standing(
    db: &impl ConnectionTrait,
    address: &str,
    event_id: Option<i64>,
) -> Result<Vec<Which>, Fault> {
    let found = Entity::find().filter(Column::Scope.is_in(scopes(address, event_id))).all(db).await?;
    Ok(found.iter().map(|row| if row.event_id.is_some() { Which::Event } else { Which::All }).collect())
}

/// Whether an address wants no messages of an event.
///
/// # Errors
/// When the database does not answer.
pub async fn is_unwanted(db: &impl ConnectionTrait, address: &str, event_id: i64) -> Result<bool, Fault> {
    Ok(Entity::find().filter(Column::Scope.is_in(scopes(address, Some(event_id)))).count(db).await? > 0)
}

/// Every address that wants no messages of an event.
///
/// # Errors
/// When the database does not answer.
pub async fn of_event(db: &impl ConnectionTrait, event_id: i64) -> Result<HashSet<String>, Fault> {
    let of_it = Condition::any().add(Column::EventId.eq(event_id)).add(Column::EventId.is_null());
    let found = Entity::find().select_only().column(Column::Address).filter(of_it);
    Ok(found.into_tuple::<String>().all(db).await?.into_iter().collect())
}

/// Forgets an address.
///
/// # Errors
/// When the database does not answer.
pub async fn forget(db: &impl ConnectionTrait, address: &str) -> Result<(), Fault> {
    Entity::delete_many().filter(Column::Address.eq(normal_form(address))).exec(db).await?;
    Ok(())
}

fn scope(address: &str, event_id: Option<i64>) -> String {
    format!("{}:{address}", event_id.map_or_else(|| "all".to_owned(), |id| id.to_string()))
}

fn scopes(address: &str, event_id: Option<i64>) -> Vec<String> {
    let address = normal_form(address);
    let of_event = event_id.map(|id| scope(&address, Some(id)));
    of_event.into_iter().chain([scope(&address, None)]).collect()
}
