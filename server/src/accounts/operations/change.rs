//! What an administrator changes of an account. One administrator always stays.

use chrono::{DateTime, Utc};
use domain::{country::Region, event::Sector, staff::StaffRole};
use entities::user;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel,
    QueryFilter, QuerySelect,
};

use super::{Seen, end_sessions::raise_epoch};
use crate::{
    accounts::links,
    audit::Change,
    authorize::{ManageUsers, Permit},
    db::Db,
    fault::{Fault, Outcome},
};

/// What an account may do, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Name.
    pub name: Option<String>,
    /// Role.
    pub role: StaffRole,
    /// The Sector that it is limited to.
    pub sector: Option<Sector>,
    /// The region that it is limited to.
    pub region: Option<Region>,
}

/// Why an account stays as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is none with this number.
    #[error("there is no such account")]
    Unknown,
    /// Nobody would be left to manage accounts.
    #[error("this is the last administrator")]
    LastAdministrator,
}

/// Changes name, role, Sector and region. A session keeps no right that was taken away, since each
/// request reads the account.
///
/// # Errors
/// When the database does not answer.
pub async fn change(
    db: &Db,
    permit: &Permit<ManageUsers>,
    id: i64,
    place: Place,
    now: DateTime<Utc>,
) -> Outcome<(), Refusal> {
    let stays = place.role == StaffRole::Administrator;
    apply(db, permit, id, "user_changed", now, stays, |row| {
        row.name = Set(place.name);
        row.role = Set(place.role);
        row.sector = Set(place.sector);
        row.region = Set(place.region);
    })
    .await
}

/// Closes an account: its sessions and links end at once.
///
/// # Errors
/// When the database does not answer.
pub async fn disable(
    db: &Db,
    permit: &Permit<ManageUsers>,
    id: i64,
    now: DateTime<Utc>,
) -> Outcome<(), Refusal> {
    apply(db, permit, id, "user_disabled", now, false, |row| row.disabled_at = Set(Some(now))).await
}

/// Opens a closed account again.
///
/// # Errors
/// When the database does not answer.
pub async fn enable(
    db: &Db,
    permit: &Permit<ManageUsers>,
    id: i64,
    now: DateTime<Utc>,
) -> Outcome<(), Refusal> {
    apply(db, permit, id, "user_enabled", now, true, |row| row.disabled_at = Set(None)).await
}

async fn apply(
    db: &Db,
    permit: &Permit<ManageUsers>,
    id: i64,
    action: &'static str,
    now: DateTime<Utc>,
    stays_administrator: bool,
    set: impl FnOnce(&mut user::ActiveModel),
) -> Outcome<(), Refusal> {
    let tx = db.write().await?;
    let administrators = administrators(&tx).await?;
    let Some(before) = user::Entity::find_by_id(id).one(&tx).await? else { return Ok(Err(Refusal::Unknown)) };
    if administrators == [id] && !stays_administrator {
        return Ok(Err(Refusal::LastAdministrator));
    }
    let mut row = before.clone().into_active_model();
    set(&mut row);
    let after = row.update(&tx).await?;
    if after.disabled_at.is_some() {
        raise_epoch(&tx, id).await?;
        links::revoke(&tx, id, now).await?;
    }
    if Seen::from(&before).ne(&Seen::from(&after)) {
        let actor = &permit.staff().email;
        Change { actor, action, subject: "users", id, reason: None }
            .record(&tx, now, Some(&Seen::from(&before)), Some(&Seen::from(&after)))
            .await?;
    }
    tx.commit().await?;
    Ok(Ok(()))
}

/// Whoever can manage accounts now. The rows are held, so that of two administrators who disable each
/// other at the same moment one is refused.
async fn administrators(tx: &DatabaseTransaction) -> Result<Vec<i64>, Fault> {
    let rows = user::Entity::find()
        .filter(user::Column::Role.eq(StaffRole::Administrator))
        .filter(user::Column::DisabledAt.is_null())
        .lock_exclusive()
        .all(tx)
        .await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}
