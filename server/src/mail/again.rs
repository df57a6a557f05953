//! An officer sends a mail once more: a new row, with a new link where the mail carries one. What is no
//! longer true is not told again.

use entities::{
    invitation,
    mail::{Column, Entity, Model},
    questionnaire_respondent, registration, user,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait,
    IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
};
use serde_json::{Value, json};

use super::{
    AccountMail, KINDS_OF_ACCOUNTS, KINDS_OF_DELEGATIONS, KINDS_OF_INVITATIONS, KINDS_OF_QUESTIONNAIRES,
    WITHOUT_LINK, called_off::state_told, outbox::Outgoing, queries, render,
};
use crate::{
    accounts::operations::{Delivery, send_link},
    audit::Change,
    authorize::{ManageUsers, Permit, SeeMails},
    fault::{Fault, Outcome},
    invitations::{self, InvitationMail},
    questionnaires::{self, QuestionnaireMail},
    state::App,
    web::secrets,
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
    /// Links of those who act for others are sent where they are given.
    OfDelegations,
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
    if KINDS_OF_DELEGATIONS.contains(&mail.kind.as_str()) {
        return Ok(Err(NotAgain::OfDelegations));
    }
    if state_told(&mail.kind).is_some() {
        return notice_again(app, permit, &mail, press).await;
    }
    if KINDS_OF_INVITATIONS.contains(&mail.kind.as_str()) {
        return invitation_again(app, permit, &mail, press).await;
    }
    if KINDS_OF_QUESTIONNAIRES.contains(&mail.kind.as_str()) {
        return questionnaire_again(app, permit, &mail, press).await;
    }
    letter_again(app, permit, &mail, press).await
}

/// An invitation is sent again with the link that it has, as long as it can be answered.
async fn invitation_again(
    app: &App,
    permit: &Permit<SeeMails>,
    mail: &Model,
    press: &str,
) -> Outcome<i64, NotAgain> {
    let data: InvitationMail = serde_json::from_str(&mail.data)?;
    let tx = app.db.write().await?;
    let found = invitation::Entity::find_by_id(data.invitation_id).lock_exclusive().one(&tx).await?;
    let Some(row) = found else { return Ok(Err(NotAgain::NotTrue)) };
    let occasion = format!("again {}:{press}", mail.id);
    let Some(key) = invitations::tell(app, &tx, row, &mail.kind, occasion).await? else {
        return Ok(Err(NotAgain::NotTrue));
    };
    let sent = by_key(&tx, &key).await?.ok_or_else(|| Fault::other("a mail was not stored"))?;
    noted(app, &tx, permit, mail, sent).await?;
    tx.commit().await?;
    Ok(Ok(sent))
}

/// A questionnaire is sent again with the link that it has, as long as it can be answered.
async fn questionnaire_again(
    app: &App,
    permit: &Permit<SeeMails>,
    mail: &Model,
    press: &str,
) -> Outcome<i64, NotAgain> {
    if is_untrue(app, mail).await? {
        return Ok(Err(NotAgain::NotTrue));
    }
    let data: QuestionnaireMail = serde_json::from_str(&mail.data)?;
    let tx = app.db.write().await?;
    let found = questionnaire_respondent::Entity::find_by_id(data.respondent_id).lock_exclusive();
    let Some(row) = found.one(&tx).await? else { return Ok(Err(NotAgain::NotTrue)) };
    let occasion = format!("again {}:{press}", mail.id);
    let Some(key) = questionnaires::tell(app, &tx, row, &mail.kind, occasion).await? else {
        return Ok(Err(NotAgain::NotTrue));
    };
    let sent = by_key(&tx, &key).await?.ok_or_else(|| Fault::other("a mail was not stored"))?;
    noted(app, &tx, permit, mail, sent).await?;
    tx.commit().await?;
    Ok(Ok(sent))
}

/// What somebody is told who is not registered brings no link: it goes as it is.
async fn notice_again(
    app: &App,
    permit: &Permit<SeeMails>,
    mail: &Model,
    press: &str,
) -> Outcome<i64, NotAgain> {
    if is_untrue(app, mail).await? {
        return Ok(Err(NotAgain::NotTrue));
    }
    let tx = app.db.write().await?;
    let outgoing = Outgoing {
        kind: &mail.kind,
        occasion: format!("again {}:{press}", mail.id),
        recipient: &mail.recipient,
        language: mail.language,
        data: serde_json::from_str::<Value>(&mail.data)?,
        event_id: mail.event_id,
        registration_id: None,
    };
    let key = outgoing.key();
    if let Some(sent) = by_key(&tx, &key).await? {
        return Ok(Ok(sent));
    }
    outgoing.enqueue(&tx, app.clock.now()).await?;
    let sent = by_key(&tx, &key).await?.ok_or_else(|| Fault::other("a mail was not stored"))?;
    noted(app, &tx, permit, mail, sent).await?;
    tx.commit().await?;
    Ok(Ok(sent))
}

async fn letter_again(
    app: &App,
    permit: &Permit<SeeMails>,
    mail: &Model,
    press: &str,
) -> Outcome<i64, NotAgain> {
    if is_untrue(app, mail).await? {
        return Ok(Err(NotAgain::NotTrue));
    }
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let Some(about) = locked(&tx, mail).await? else { return Ok(Err(NotAgain::NotTrue)) };
    let Some(recipient) = about.email.clone() else { return Ok(Err(NotAgain::NotTrue)) };
    let secret = (!WITHOUT_LINK.contains(&mail.kind.as_str())).then(secrets::issue);
    let mut data: Value = serde_json::from_str(&mail.data)?;
    if let (Some(secret), Some(fields)) = (&secret, data.as_object_mut()) {
        fields.insert("token".to_owned(), json!(secret.token));
    }
    let outgoing = Outgoing {
        kind: &mail.kind,
        occasion: format!("again {}:{press}", mail.id),
        recipient: &recipient,
        language: about.language.unwrap_or(mail.language),
        data,
        event_id: mail.event_id,
        registration_id: mail.registration_id,
    };
    let key = outgoing.key();
    if let Some(sent) = by_key(&tx, &key).await? {
        return Ok(Ok(sent));
    }
    if let Some(secret) = secret {
        // Only the digest of the old link is known; the mail brings a new one.
        let mut row = about.into_active_model();
        row.token_hash = Set(Some(secret.digest));
        row.update(&tx).await?;
    }
    outgoing.enqueue(&tx, now).await?;
    let sent = by_key(&tx, &key).await?.ok_or_else(|| Fault::other("a mail was not stored"))?;
    noted(app, &tx, permit, mail, sent).await?;
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

async fn locked(tx: &DatabaseTransaction, mail: &Model) -> Result<Option<registration::Model>, Fault> {
    let Some(id) = mail.registration_id else { return Ok(None) };
    Ok(registration::Entity::find_by_id(id).lock_exclusive().one(tx).await?)
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
