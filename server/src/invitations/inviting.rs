//! An officer invites people, opens a link for many, or takes an invitation back. The trail counts, and
//! names no address.

use chrono::{DateTime, Utc};
use domain::{event::EventState, identity::normal_form, invitation::list::Invitee, language::Language};
use entities::{
    event,
    invitation::{ActiveModel, Column, Entity},
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, DatabaseTransaction, DbErr, EntityTrait,
    IntoActiveModel, QueryFilter, QuerySelect, sea_query::OnConflict,
};
use serde_json::json;

use super::{look::Known, mails};
use crate::{
    audit::Change,
    authorize::{DecideRegistration, Permit},
    fault::{Fault, Outcome},
    state::App,
    web::secrets,
};

/// How people are invited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Manner {
    /// The language of mails to those whose own is not known.
    pub language: Language,
    /// When it ends; none is when registration does.
    pub ends_at: Option<DateTime<Utc>>,
    /// Whether no officer decides about those who register by it.
    pub skips_approval: bool,
}

/// Why nobody is invited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotInvited {
    /// Registration is not open.
    Shut(EventState),
    /// The event lies outside what the account is limited to.
    OtherSector,
    /// There is no such event or invitation.
    Unknown,
}

/// Invites those who have no invitation and are not registered; how many were.
///
/// # Errors
/// When the database does not answer.
pub async fn invite(
    app: &App,
    permit: &Permit<DecideRegistration>,
    event_id: i64,
    people: &[Invitee],
    manner: Manner,
) -> Outcome<u64, NotInvited> {
    let tx = app.db.write().await?;
    if let Err(refusal) = held(&tx, permit, event_id, true).await? {
        return Ok(Err(refusal));
    }
    let known = Known::of(app, &tx, event_id).await?;
    let (now, actor) = (app.clock.now(), permit.staff().email.as_str());
    let mut invited = 0_u64;
    for who in people.iter().filter(|who| known.drops(who).is_none()) {
        if let Some(former) = known.former(who) {
            take_back(&tx, former, actor, now).await?;
        }
        let row = ActiveModel {
            email: Set(Some(who.email.clone())),
            email_norm: Set(Some(normal_form(&who.email))),
            name: Set(who.name.clone()),
            language: Set(Some(who.language.unwrap_or(manner.language))),
            max_uses: Set(Some(1)),
            ..blank(app, event_id, manner, actor)
        };
        if let Some(id) = insert(&tx, row).await? {
            let Some(row) = Entity::find_by_id(id).one(&tx).await? else { continue };
            mails::tell(app, &tx, row, "invitation", id.to_string()).await?;
            invited += 1;
        }
    }
    let after =
        json!({ "invited": invited, "ends_at": manner.ends_at, "skips_approval": manner.skips_approval });
    note(&tx, actor, "people_invited", event_id, now, &after).await?;
    tx.commit().await?;
    Ok(Ok(invited))
}

/// Opens a link by which so many can register; answers with its number.
///
/// # Errors
/// When the database does not answer.
pub async fn open_link(
    app: &App,
    permit: &Permit<DecideRegistration>,
    event_id: i64,
    (name, max_uses): (Option<String>, Option<i32>),
    manner: Manner,
) -> Outcome<i64, NotInvited> {
    let tx = app.db.write().await?;
    if let Err(refusal) = held(&tx, permit, event_id, false).await? {
        return Ok(Err(refusal));
    }
    let (now, actor) = (app.clock.now(), permit.staff().email.as_str());
    let row = ActiveModel { name: Set(name), max_uses: Set(max_uses), ..blank(app, event_id, manner, actor) };
    let id = Entity::insert(row).exec(&tx).await?.last_insert_id;
    let after = json!({ "invitation": id, "max_uses": max_uses, "ends_at": manner.ends_at });
    note(&tx, actor, "invitation_link_opened", event_id, now, &after).await?;
    tx.commit().await?;
    Ok(Ok(id))
}

/// Takes an invitation back; whoever registered by it stays registered.
///
/// # Errors
/// When the database does not answer.
pub async fn revoke(
    app: &App,
    permit: &Permit<DecideRegistration>,
    event_id: i64,
    id: i64,
) -> Outcome<(), NotInvited> {
    let tx = app.db.write().await?;
    if let Err(refusal) = held(&tx, permit, event_id, false).await? {
        return Ok(Err(refusal));
    }
    let (now, actor) = (app.clock.now(), permit.staff().email.as_str());
    let found = Entity::find_by_id(id).filter(Column::EventId.eq(event_id)).one(&tx).await?;
    let Some(row) = found else { return Ok(Err(NotInvited::Unknown)) };
    if row.revoked_at.is_none() {
        take_back(&tx, id, actor, now).await?;
        note(&tx, actor, "invitation_revoked", event_id, now, &json!({ "invitation": id })).await?;
        tx.commit().await?;
    }
    Ok(Ok(()))
}

/// The event, held until the transaction ends.
pub(super) async fn held(
    tx: &DatabaseTransaction,
    permit: &Permit<DecideRegistration>,
    event_id: i64,
    writes: bool,
) -> Outcome<event::Model, NotInvited> {
    let Some(event) = event::Entity::find_by_id(event_id).lock_exclusive().one(tx).await? else {
        return Ok(Err(NotInvited::Unknown));
    };
    if permit.covers(&event).is_err() {
        return Ok(Err(NotInvited::OtherSector));
    }
    let open = event.state == EventState::RegistrationOpen || (!writes && event.state.is_ahead());
    Ok(if open { Ok(event) } else { Err(NotInvited::Shut(event.state)) })
}

/// What every invitation begins with.
fn blank(app: &App, event_id: i64, manner: Manner, actor: &str) -> ActiveModel {
    let seed = uuid::Uuid::new_v4().to_string();
    let digest = secrets::digest(&mails::token(app, &seed));
    ActiveModel {
        event_id: Set(event_id),
        seed: Set(seed),
        token_hash: Set(digest),
        uses: Set(0),
        skips_approval: Set(manner.skips_approval),
        ends_at: Set(manner.ends_at),
        created_at: Set(app.clock.now()),
        created_by: Set(actor.to_owned()),
        ..Default::default()
    }
}

/// Writes an invitation, unless another server invites the same address at this moment.
async fn insert(tx: &DatabaseTransaction, row: ActiveModel) -> Result<Option<i64>, Fault> {
    let nothing = OnConflict::new().do_nothing().to_owned();
    match Entity::insert(row).on_conflict(nothing).exec(tx).await {
        Ok(inserted) => Ok(Some(inserted.last_insert_id)),
        Err(DbErr::RecordNotInserted) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

async fn take_back(tx: &DatabaseTransaction, id: i64, actor: &str, now: DateTime<Utc>) -> Result<(), Fault> {
    let Some(row) = Entity::find_by_id(id).one(tx).await? else { return Ok(()) };
    let mut row = row.into_active_model();
    row.revoked_at = Set(Some(now));
    row.revoked_by = Set(Some(actor.to_owned()));
    row.update(tx).await?;
    Ok(())
}

pub(super) async fn note(
    tx: &DatabaseTransaction,
    actor: &str,
    action: &str,
    event_id: i64,
    now: DateTime<Utc>,
    after: &serde_json::Value,
) -> Result<(), Fault> {
    Change { actor, action, subject: "events", id: event_id, reason: None }
        .record(tx, now, None::<&()>, Some(after))
        .await
}
