//! An officer enters who speaks for a delegation, takes it back, or sends the link once more.

use domain::{delegations::Designation, event::EventState, identity::normal_form};
use entities::{
    event,
    focal_point::{ActiveModel, Entity, Model},
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, DatabaseTransaction, EntityTrait, IntoActiveModel, QuerySelect,
};
use serde_json::json;

use super::{FocalPointMail, MAIL, opened::term_of};
use crate::{
    audit::Change,
    authorize::{DecideRegistration, Permit},
    fault::{Fault, Outcome},
    mail::outbox::Outgoing,
    state::App,
    web::secrets,
};

/// Why nothing is entered or changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NotDesignated {
    /// Whoever is limited to other Sectors or to a region does not designate for a whole Sector.
    WholeSector,
    /// The record of the event is closed.
    Closed,
    /// The event lies outside what the account is limited to.
    OtherSector,
    /// There is no such event or focal point, or it is one no longer.
    Unknown,
}

/// Enters a focal point, who gets a link by mail.
pub(super) async fn designate(
    app: &App,
    permit: &Permit<DecideRegistration>,
    event_id: i64,
    designation: Designation,
) -> Outcome<(), NotDesignated> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    if let Err(refusal) = held(&tx, permit, event_id).await? {
        return Ok(Err(refusal));
    }
    if !may_for(permit, designation.sector) {
        return Ok(Err(NotDesignated::WholeSector));
    }
    let secret = secrets::issue();
    let row = ActiveModel {
        event_id: Set(designation.sector.is_none().then_some(event_id)),
        sector: Set(designation.sector),
        organization_kind: Set(designation.organization_kind),
        organization: Set(designation.organization),
        country: Set(designation.country),
        name: Set(Some(designation.name)),
        email_norm: Set(Some(normal_form(&designation.email))),
        email: Set(Some(designation.email)),
        language: Set(designation.language),
        valid_from: Set(designation.from),
        valid_to: Set(designation.until),
        token_hash: Set(Some(secret.digest)),
        created_at: Set(now),
        created_by: Set(permit.staff().email.clone()),
        ..Default::default()
    };
    let row = row.insert(&tx).await?;
    note(app, &tx, permit, "focal_point_designated", &row).await?;
    tell(app, &tx, &row, secret.token).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Takes a designation back: its link opens nothing any more.
pub(super) async fn revoke(
    app: &App,
    permit: &Permit<DecideRegistration>,
    event_id: i64,
    id: i64,
) -> Outcome<(), NotDesignated> {
    let tx = app.db.write().await?;
    let row = match standing(app, &tx, permit, event_id, id).await? {
        Ok(row) => row,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let mut changed = row.into_active_model();
    changed.token_hash = Set(None);
    changed.revoked_at = Set(Some(app.clock.now()));
    changed.revoked_by = Set(Some(permit.staff().email.clone()));
    let row = changed.update(&tx).await?;
    note(app, &tx, permit, "focal_point_revoked", &row).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Sends a new link; the earlier one opens nothing any more.
pub(super) async fn send_link(
    app: &App,
    permit: &Permit<DecideRegistration>,
    event_id: i64,
    id: i64,
) -> Outcome<(), NotDesignated> {
    let tx = app.db.write().await?;
    let row = match standing(app, &tx, permit, event_id, id).await? {
        Ok(row) => row,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let row = renewed(app, &tx, row).await?;
    note(app, &tx, permit, "focal_point_link_sent", &row).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Gives a focal point a new link, and queues the mail with it.
pub(super) async fn renewed(app: &App, tx: &DatabaseTransaction, row: Model) -> Result<Model, Fault> {
    let (row, FocalPointMail { token, .. }) = linked(tx, row).await?;
    tell(app, tx, &row, token).await?;
    Ok(row)
}

/// What a mail with a new link of a focal point is rendered from; the earlier link opens nothing any more.
///
/// # Errors
/// When the database does not answer.
pub async fn linked(tx: &DatabaseTransaction, row: Model) -> Result<(Model, FocalPointMail), Fault> {
    let secret = secrets::issue();
    let mut changed = row.into_active_model();
    changed.token_hash = Set(Some(secret.digest));
    let row = changed.update(tx).await?;
    let told = FocalPointMail { focal_point_id: row.id, token: secret.token };
    Ok((row, told))
}

/// Whoever is limited to a region, or to another Sector, decides on single events only.
fn may_for(permit: &Permit<DecideRegistration>, sector: Option<domain::event::Sector>) -> bool {
    let limits = &permit.staff().limits;
    sector.is_none_or(|wanted| limits.hosts.is_none() && limits.sector.is_none_or(|own| own == wanted))
}

/// The event, held until the transaction ends.
async fn held(
    tx: &DatabaseTransaction,
    permit: &Permit<DecideRegistration>,
    event_id: i64,
) -> Outcome<event::Model, NotDesignated> {
    let Some(event) = event::Entity::find_by_id(event_id).lock_exclusive().one(tx).await? else {
        return Ok(Err(NotDesignated::Unknown));
    };
    if permit.covers(&event).is_err() {
        return Ok(Err(NotDesignated::OtherSector));
    }
    Ok(if event.state == EventState::RecordClosed { Err(NotDesignated::Closed) } else { Ok(event) })
}

/// A focal point of the event whose time is not over, and about whom the officer may decide.
async fn standing(
    app: &App,
    tx: &DatabaseTransaction,
    permit: &Permit<DecideRegistration>,
    event_id: i64,
    id: i64,
) -> Outcome<Model, NotDesignated> {
    let event = match held(tx, permit, event_id).await? {
        Ok(event) => event,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let found = Entity::find_by_id(id).lock_exclusive().one(tx).await?;
    let is_here = |row: &Model| match row.sector {
        None => row.event_id == Some(event.id),
        Some(sector) => event.sectors.parsed().contains(&sector),
    };
    let today = app.clock.today();
    let row = found.filter(is_here).filter(|row| {
        let term = term_of(row);
        row.email.is_some() && term.holds(today.max(term.from))
    });
    Ok(match row {
        None => Err(NotDesignated::Unknown),
        Some(row) if !may_for(permit, row.sector) => Err(NotDesignated::WholeSector),
        Some(row) => Ok(row),
    })
}

/// The trail says for which delegation, never who it is, so that erasing the person leaves nothing behind.
async fn note(
    app: &App,
    tx: &DatabaseTransaction,
    permit: &Permit<DecideRegistration>,
    action: &str,
    row: &Model,
) -> Result<(), Fault> {
    let after = json!({
        "event": row.event_id, "sector": row.sector, "organization_kind": row.organization_kind,
        "organization": row.organization, "country": row.country, "from": row.valid_from, "to": row.valid_to,
    });
    let actor = &permit.staff().email;
    Change { actor, action, subject: "focal_points", id: row.id, reason: None }
        .record(tx, app.clock.now(), None::<&()>, Some(&after))
        .await
}

/// Queues the mail with the link. That of a single event goes with the event's other mails.
async fn tell(app: &App, tx: &DatabaseTransaction, row: &Model, token: String) -> Result<(), Fault> {
    let Some(email) = row.email.as_deref() else { return Ok(()) };
    Outgoing {
        kind: MAIL,
        occasion: format!("{}:{}", row.id, &secrets::digest(&token)[..16]),
        recipient: email,
        language: row.language,
        data: FocalPointMail { focal_point_id: row.id, token },
        event_id: row.event_id,
        registration_id: None,
    }
    .enqueue(tx, app.clock.now())
    .await
}
