//! Forms that somebody will go on with later: everything typed is kept on the server, with the files that
//! came, and opened again by a link that is mailed. Sending one turns it into a registration, once.

use chrono::{DateTime, Duration, Utc};
use domain::{identity::normal_form, language::Language, registration::entry::Field, typed::Typed};
use entities::{
    file, mail,
    registration_draft::{ActiveModel, Column, Entity, Model},
};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{NotSet, Set},
    ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect,
    sea_query::{Expr, OnConflict},
};
use serde::{Deserialize, Serialize};

use super::invited::INVITATION;
use crate::{
    fault::{Fault, Outcome},
    forms::files::{disk, rows},
    invitations,
    mail::outbox::Outgoing,
    state::App,
    web::{
        client::Client,
        rate_limit::{DRAFTS_FROM, LINKS},
        secrets,
    },
};

/// The kind of the mail that brings the link.
pub const MAIL: &str = "registration_draft";
/// How long a form is kept since it was last saved.
const LIFE: Duration = Duration::days(30);
/// How many that have ended are forgotten in one go.
const AT_ONCE: u64 = 200;

/// What the mail is rendered from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftMail {
    /// The event.
    pub event_id: i64,
    /// The form; not said by mails of before.
    #[serde(default)]
    pub draft_id: Option<i64>,
    /// What opens the form. Its row keeps a digest only; this row loses it once the mail is sent.
    #[serde(default)]
    pub token: String,
}

/// Too many links were asked for, for this mailbox or from this client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooMany;

/// A form to be kept.
pub struct Keeping<'a> {
    /// The event.
    pub event_id: i64,
    /// The form's own key.
    pub submission: &'a str,
    /// The secret under which it is kept already, if it is.
    pub token: Option<&'a str>,
    /// Where the link goes.
    pub email: &'a str,
    /// Language of the mail.
    pub language: Language,
    /// Everything typed.
    pub typed: &'a Typed,
    /// The invitation by which the form was opened.
    pub invitation: Option<i64>,
}

/// The form that a link opens, as long as it is kept.
///
/// # Errors
/// When the database does not answer.
pub async fn opened(
    db: &impl ConnectionTrait,
    event_id: i64,
    token: &str,
    now: DateTime<Utc>,
) -> Result<Option<Model>, Fault> {
    let by_token = Entity::find().filter(Column::TokenHash.eq(secrets::digest(token)));
    Ok(by_token.filter(Column::EventId.eq(event_id)).filter(Column::EndsAt.gt(now)).one(db).await?)
}

/// What was typed into it.
///
/// # Errors
/// When what is stored is no form.
pub fn typed(draft: &Model) -> Result<Typed, Fault> {
    Ok(Typed(serde_json::from_str(&draft.typed)?))
}

/// Keeps a form and sends the link to it; gives the secret of the link. Saving it again under the same
/// address only keeps it for longer.
///
/// # Errors
/// When the database does not answer.
pub async fn keep(app: &App, keeping: &Keeping<'_>, client: Client) -> Outcome<String, TooMany> {
    let now = app.clock.now();
    let secret = secrets::issue();
    let token = keeping.token.unwrap_or(&secret.token).to_owned();
    let normal = normal_form(keeping.email);
    let tx = app.db.write().await?;
    let known = Entity::find().filter(Column::Submission.eq(keeping.submission)).one(&tx).await?;
    let hash = secrets::digest(&token);
    let is_told = known.as_ref().is_some_and(|one| one.token_hash == hash && one.email_norm == normal);
    let row = ActiveModel {
        id: NotSet,
        event_id: Set(keeping.event_id),
        submission: Set(keeping.submission.to_owned()),
        token_hash: Set(hash),
        email: Set(keeping.email.to_owned()),
        email_norm: Set(normal.clone()),
        language: Set(keeping.language),
        typed: Set(text(keeping.typed)?),
        saved_at: Set(now),
        ends_at: Set(now + LIFE),
        invitation_id: Set(keeping.invitation),
    };
    let anew = [Column::TokenHash, Column::Email, Column::EmailNorm, Column::Language, Column::Typed];
    let again = OnConflict::column(Column::Submission)
        .update_columns(anew.into_iter().chain([Column::SavedAt, Column::EndsAt, Column::InvitationId]))
        .to_owned();
    Entity::insert(row).on_conflict(again).exec_without_returning(&tx).await?;
    if !is_told {
        let few = (client.is_this_machine()
            || app.count_try(&tx, DRAFTS_FROM, "drafts_from", &client.network(), now).await?)
            && app.count_try(&tx, LINKS, MAIL, &normal, now).await?;
        if !few {
            return Ok(Err(TooMany));
        }
        tell(&tx, keeping, &token, now).await?;
    }
    tx.commit().await?;
    Ok(Ok(token))
}

/// The form that a mail brings the link to, as long as it is kept, and the link opens it if the mail still
/// holds one.
///
/// # Errors
/// When the database does not answer, or the row cannot be understood.
pub async fn of_mail(
    db: &impl ConnectionTrait,
    mail: &mail::Model,
    now: DateTime<Utc>,
) -> Result<Option<Model>, Fault> {
    let data: DraftMail = serde_json::from_str(&mail.data)?;
    let which = match (data.token.as_str(), data.draft_id) {
        ("", Some(id)) => Column::Id.eq(id),
        ("", None) => Column::Email.eq(&mail.recipient),
        (token, _) => Column::TokenHash.eq(secrets::digest(token)),
    };
    let kept = Entity::find().filter(which).filter(Column::EventId.eq(data.event_id));
    Ok(kept.filter(Column::EndsAt.gt(now)).order_by_desc(Column::SavedAt).one(db).await?)
}

/// What a mail with a new link to a form is rendered from; the earlier link opens nothing any more.
///
/// # Errors
/// When the database does not answer.
pub async fn linked(tx: &DatabaseTransaction, draft: Model) -> Result<DraftMail, Fault> {
    let secret = secrets::issue();
    let told = DraftMail { event_id: draft.event_id, draft_id: Some(draft.id), token: secret.token };
    let mut row = draft.into_active_model();
    row.token_hash = Set(secret.digest);
    row.update(tx).await?;
    Ok(told)
}

async fn tell(
    tx: &DatabaseTransaction,
    keeping: &Keeping<'_>,
    token: &str,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let kept = Entity::find().filter(Column::Submission.eq(keeping.submission)).one(tx).await?;
    let draft_id = kept.map(|kept| kept.id);
    Outgoing {
        kind: MAIL,
        occasion: secrets::digest(token)[..16].to_owned(),
        recipient: keeping.email,
        language: keeping.language,
        data: DraftMail { event_id: keeping.event_id, draft_id, token: token.to_owned() },
        event_id: Some(keeping.event_id),
        registration_id: None,
    }
    .enqueue(tx, now)
    .await
}

/// Keeps what was typed since, while somebody goes through the pages of a form that is kept.
///
/// # Errors
/// When the database does not answer.
pub async fn update(app: &App, draft: &Model, typed: &Typed, invitation: Option<i64>) -> Result<(), Fault> {
    let (now, tx) = (app.clock.now(), app.db.write().await?);
    let mut row = draft.clone().into_active_model();
    row.typed = Set(text(typed)?);
    row.invitation_id = Set(invitation);
    row.saved_at = Set(now);
    row.ends_at = Set(now + LIFE);
    row.update(&tx).await?;
    Ok(tx.commit().await?)
}

/// What is stored: a consent is given anew with each sending, and of an invitation only its number is kept.
fn text(typed: &Typed) -> Result<String, Fault> {
    let is_kept = |name: &str| name != Field::Consent.code() && name != INVITATION;
    let kept: Vec<_> = typed.0.iter().filter(|(name, _)| is_kept(name)).collect();
    Ok(serde_json::to_string(&kept)?)
}

/// Forms that were saved before they kept the number of an invitation get it in place of the secret of its link. A
/// server of before that still runs may go on with those that were saved today.
///
/// # Errors
/// When the database does not answer.
pub async fn forget_secrets(app: &App) -> Result<(), Fault> {
    let old = Entity::find()
        .filter(Column::InvitationId.is_null())
        .filter(Column::Typed.contains(format!("[\"{INVITATION}\",")))
        .filter(Column::SavedAt.lt(app.clock.now() - Duration::days(1)))
        .limit(AT_ONCE);
    for draft in old.all(app.db.read()).await? {
        let typed = typed(&draft)?;
        let found = invitations::by_token(app.db.read(), typed.get(INVITATION)).await?;
        Entity::update_many()
            .col_expr(Column::Typed, Expr::value(text(&typed)?))
            .col_expr(Column::InvitationId, Expr::value(found.map(|row| row.id)))
            // Whoever went on with it meanwhile has done so already.
            .filter(Column::Id.eq(draft.id))
            .filter(Column::Typed.eq(&draft.typed))
            .exec(app.db.writer())
            .await?;
    }
    Ok(())
}

/// Gives a form up, with everything that came with it.
///
/// # Errors
/// When the database does not answer.
pub async fn discard(app: &App, draft: &Model) -> Result<(), Fault> {
    let tx = app.db.write().await?;
    let names = forget(&tx, std::slice::from_ref(draft)).await?;
    tx.commit().await?;
    disk::remove(&app.config.data_dir, &names).await;
    Ok(())
}

/// The form became a registration: it is a draft no more, and the mails about it are the registration's. With
/// none, since the person is registered already, nothing is left of it.
///
/// # Errors
/// When the database does not answer.
pub async fn sent(
    tx: &DatabaseTransaction,
    submission: &str,
    registration: Option<i64>,
) -> Result<(), Fault> {
    let Some(draft) = Entity::find().filter(Column::Submission.eq(submission)).one(tx).await? else {
        return Ok(());
    };
    if let Some(registration) = registration {
        mail::Entity::update_many()
            .col_expr(mail::Column::RegistrationId, Expr::value(registration))
            .filter(mails_of(&draft))
            .exec(tx)
            .await?;
    } else {
        mail::Entity::delete_many().filter(mails_of(&draft)).exec(tx).await?;
    }
    Entity::delete_by_id(draft.id).exec(tx).await?;
    Ok(())
}

/// Forgets everything that is kept for a mailbox; gives the names under which files lie.
///
/// # Errors
/// When the database does not answer.
pub async fn forget_of(tx: &DatabaseTransaction, email: &str) -> Result<Vec<String>, Fault> {
    let kept = Entity::find().filter(Column::EmailNorm.eq(normal_form(email))).all(tx).await?;
    forget(tx, &kept).await
}

/// Forgets what has ended.
///
/// # Errors
/// When the database does not answer.
pub async fn forget_ended(app: &App) -> Result<(), Fault> {
    let ended = Entity::find().filter(Column::EndsAt.lte(app.clock.now())).limit(AT_ONCE);
    let ended = ended.all(app.db.read()).await?;
    if ended.is_empty() {
        return Ok(());
    }
    let tx = app.db.write().await?;
    let names = forget(&tx, &ended).await?;
    tx.commit().await?;
    disk::remove(&app.config.data_dir, &names).await;
    Ok(())
}

async fn forget(tx: &DatabaseTransaction, drafts: &[Model]) -> Result<Vec<String>, Fault> {
    let mut names = Vec::new();
    for draft in drafts {
        let its = Condition::all()
            .add(file::Column::Submission.eq(&draft.submission))
            .add(file::Column::RegistrationId.is_null());
        names.extend(rows::forget(tx, its).await?);
        // They hold the address.
        mail::Entity::delete_many().filter(mails_of(draft)).exec(tx).await?;
        Entity::delete_by_id(draft.id).exec(tx).await?;
    }
    Ok(names)
}

fn mails_of(draft: &Model) -> Condition {
    Condition::all()
        .add(mail::Column::Kind.eq(MAIL))
        .add(mail::Column::EventId.eq(draft.event_id))
        .add(mail::Column::Recipient.eq(&draft.email))
        .add(mail::Column::RegistrationId.is_null())
}
