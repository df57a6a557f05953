//! What the invited do: register by an invitation, or decline it.

use chrono::{DateTime, Utc};
use domain::{
    identity::normal_form,
    invitation::{Standing, Terms},
    registration::RegistrationState,
};
use entities::{
    invitation::{Column, Entity, Model},
    registration,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction,
    EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, sea_query::SimpleExpr,
};

use super::terms;
use crate::{
    audit::Change,
    fault::{Fault, Outcome},
    state::App,
    web::secrets,
};

/// Why nobody registers by an invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotTaken {
    /// No invitation to this event has this link.
    Unknown,
    /// It is over: where it stands.
    Over(Standing),
    /// It is for another address.
    OtherAddress,
}

/// How somebody says by which invitation they register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Claim {
    /// With the secret of its link.
    Link(String),
    /// By its number, which a form that was saved has kept.
    Saved(i64),
}

impl Claim {
    fn which(&self) -> SimpleExpr {
        match self {
            Self::Link(token) => Column::TokenHash.eq(secrets::digest(token)),
            Self::Saved(id) => Column::Id.eq(*id),
        }
    }
}

/// An invitation by which somebody registers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    /// Row number.
    pub id: i64,
    /// Whether no officer decides.
    pub skips_approval: bool,
    /// Whether the address is known to be the person's, since the link was sent there.
    pub proves_address: bool,
}

/// The invitation whose link has this token.
///
/// # Errors
/// When the database does not answer.
pub async fn by_token(db: &impl ConnectionTrait, token: &str) -> Result<Option<Model>, Fault> {
    Ok(Entity::find().filter(Column::TokenHash.eq(secrets::digest(token))).one(db).await?)
}

/// Where an invitation stands now. One whose registration was withdrawn can be answered again.
///
/// # Errors
/// When the database does not answer.
pub async fn standing(db: &impl ConnectionTrait, row: &Model, now: DateTime<Utc>) -> Result<Standing, Fault> {
    Ok(in_force(db, row).await?.standing(now))
}

async fn in_force(db: &impl ConnectionTrait, row: &Model) -> Result<Terms, Fault> {
    let terms = terms(row);
    if row.email.is_none() || row.uses == 0 {
        return Ok(terms);
    }
    let live = registration::Entity::find()
        .filter(registration::Column::InvitationId.eq(row.id))
        .filter(registration::Column::State.ne(RegistrationState::Withdrawn))
        .limit(1)
        .one(db)
        .await?;
    Ok(Terms { uses: i32::from(live.is_some()), ..terms })
}

/// Holds invitations until the transaction ends, in an order that everybody keeps: who takes several in one
/// turn waits for nobody who waits for them.
///
/// # Errors
/// When the database does not answer.
pub async fn hold(tx: &DatabaseTransaction, claims: &[&Claim]) -> Result<(), Fault> {
    if claims.is_empty() {
        return Ok(());
    }
    let which = claims.iter().fold(Condition::any(), |which, claim| which.add(claim.which()));
    let held = Entity::find().filter(which).order_by_asc(Column::Id).lock_exclusive();
    held.all(tx).await?;
    Ok(())
}

/// Takes an invitation for somebody who registers, until the transaction ends: no two take the last use.
///
/// # Errors
/// When the database does not answer.
pub async fn take(
    tx: &DatabaseTransaction,
    event_id: i64,
    claim: &Claim,
    email: &str,
    now: DateTime<Utc>,
) -> Outcome<Taken, NotTaken> {
    let found = Entity::find()
        .filter(claim.which())
        .filter(Column::EventId.eq(event_id))
        .lock_exclusive()
        .one(tx)
        .await?;
    let Some(row) = found else { return Ok(Err(NotTaken::Unknown)) };
    let terms = in_force(tx, &row).await?;
    if let Err(over) = terms.admits(now) {
        return Ok(Err(NotTaken::Over(over)));
    }
    if row.email_norm.as_ref().is_some_and(|invited| *invited != normal_form(email)) {
        return Ok(Err(NotTaken::OtherAddress));
    }
    let used = Taken { id: row.id, skips_approval: row.skips_approval, proves_address: row.email.is_some() };
    let mut changed = row.into_active_model();
    changed.uses = Set(terms.uses.saturating_add(1));
    changed.answered_at = Set(Some(now));
    changed.update(tx).await?;
    Ok(Ok(used))
}

/// Somebody says that they do not come; they are not reminded any more.
///
/// # Errors
/// When the database does not answer.
pub async fn decline(app: &App, token: &str) -> Outcome<(), NotTaken> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let found = Entity::find().filter(Column::TokenHash.eq(secrets::digest(token))).lock_exclusive();
    let Some(row) = found.one(&tx).await? else { return Ok(Err(NotTaken::Unknown)) };
    match in_force(&tx, &row).await?.standing(now) {
        // An open link is nobody's to decline.
        Standing::Open if row.email.is_some() => (),
        Standing::Declined => return Ok(Ok(())),
        over => return Ok(Err(NotTaken::Over(over))),
    }
    let id = row.id;
    let mut changed = row.into_active_model();
    changed.declined_at = Set(Some(now));
    changed.update(&tx).await?;
    Change { actor: "participant", action: "invitation_declined", subject: "invitations", id, reason: None }
        .record(&tx, now, None::<&()>, None::<&()>)
        .await?;
    tx.commit().await?;
    Ok(Ok(()))
}
