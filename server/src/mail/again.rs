//! An officer sends a mail once more: a new row, with a new link where the mail carries one. What is no
//! longer true is not told again.

mod about;

use entities::{
    mail::{Column, Entity, Model},
    user,
};
use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder};
use serde_json::{Value, json};

use self::about::About;
use super::{AccountMail, KINDS_OF_ACCOUNTS, outbox::Outgoing, queries, render};
use crate::{
    accounts::operations::{Delivery, send_link},
    audit::Change,
    authorize::{ManageUsers, Permit, SeeMails},
    fault::{Fault, Outcome},
    state::App,
};

/// Why a mail is not sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAgain {
    /// There is no such mail, or it is not the officer's.
    Unknown,
    /// It has not gone yet.
    Waiting,
    /// What it told is no longer so, or nobody is left to read it.
    NotTrue,
    /// Whoever may send links of accounts may send it.
    OfAccounts,
}

/// Queues the mail once more and answers with the new row. `press` names the form that was sent, so that
/// a form that is sent twice sends one mail.
///
/// # Errors
/// When the database does not answer.
pub async fn send_again(
    app: &App,
    permit: &Permit<SeeMails>,
    id: i64,
    press: &str,
) -> Outcome<i64, NotAgain> {
    let Some(mail) = queries::mail(app.db.read(), permit.staff(), id).await? else {
        return Ok(Err(NotAgain::Unknown));
    };
    if mail.state == "queued" {
        return Ok(Err(NotAgain::Waiting));
    }
    if KINDS_OF_ACCOUNTS.contains(&mail.kind.as_str()) {
        return link_again(app, permit, &mail).await;
    }
    if is_untrue(app, &mail).await? {
        return Ok(Err(NotAgain::NotTrue));
    }
    let (tx, now) = (app.db.write().await?, app.clock.now());
    let Some(about) = About::of(&tx, &mail, now).await? else { return Ok(Err(NotAgain::NotTrue)) };
    let Some((recipient, language)) = about.reader(&mail) else { return Ok(Err(NotAgain::NotTrue)) };
    let outgoing = |data: Value| Outgoing {
        kind: &mail.kind,
        occasion: format!("again {}:{press}", mail.id),
        recipient: &recipient,
        language,
        data,
        event_id: mail.event_id,
        registration_id: mail.registration_id,
    };
    let key = outgoing(Value::Null).key();
    if let Some(sent) = by_key(&tx, &key).await? {
        return Ok(Ok(sent));
    }
    outgoing(about.told(app, &tx, &mail).await?).enqueue(&tx, now).await?;
    let sent = by_key(&tx, &key).await?.ok_or_else(|| Fault::other("a mail was not stored"))?;
    noted(app, &tx, permit, &mail, sent).await?;
    tx.commit().await?;
    Ok(Ok(sent))
}

/// A link of an account is given again as the account's page does it; the earlier one ends.
async fn link_again(app: &App, permit: &Permit<SeeMails>, mail: &Model) -> Outcome<i64, NotAgain> {
    let Some(manager) = Permit::<ManageUsers>::of(permit.staff()) else {
        return Ok(Err(NotAgain::OfAccounts));
    };
    // The secret of the link is gone from the row by now; whose it was is not.
    let Value::Object(mut fields) = serde_json::from_str(&mail.data)? else {
        return Ok(Err(NotAgain::NotTrue));
    };
    fields.entry("token").or_insert_with(|| json!(""));
    let data: AccountMail = serde_json::from_value(Value::Object(fields))?;
    let account = user::Entity::find_by_id(data.user_id).one(app.db.read()).await?;
    let Some(account) = account.filter(|account| account.disabled_at.is_none()) else {
        return Ok(Err(NotAgain::NotTrue));
    };
    let now = app.clock.now();
    send_link(&app.db, &manager, &account, Delivery::Mail, now).await?;
    let newest = Entity::find()
        .filter(Column::Recipient.eq(&account.email))
        .filter(Column::RegistrationId.is_null())
        .order_by_desc(Column::Id)
        .one(app.db.read())
        .await?;
    Ok(newest.map(|newest| newest.id).ok_or(NotAgain::NotTrue))
}

/// Whether the mail would not go if it stood in the outbox now.
async fn is_untrue(app: &App, mail: &Model) -> Result<bool, Fault> {
    match render::render(app, mail).await {
        Ok(rendered) => Ok(rendered.is_err()),
        Err(Fault::Database(error)) => Err(error.into()),
        // A row that cannot be understood tells nothing.
        Err(_) => Ok(true),
    }
}

async fn by_key(db: &impl ConnectionTrait, key: &str) -> Result<Option<i64>, Fault> {
    let found = Entity::find().filter(Column::Occasion.eq(key)).one(db).await?;
    Ok(found.map(|mail| mail.id))
}

async fn noted(
    app: &App,
    tx: &DatabaseTransaction,
    permit: &Permit<SeeMails>,
    mail: &Model,
    sent: i64,
) -> Result<(), Fault> {
    let (actor, action) = (permit.staff().email.as_str(), "mail_sent_again");
    Change { actor, action, subject: "mails", id: mail.id, reason: None }
        .record(tx, app.clock.now(), None::<&()>, Some(&json!({ "kind": mail.kind, "mail": sent })))
        .await
}
