//! One account writes one thing at a time, so that a form that was sent twice finds what the first one wrote.

use entities::user;
use sea_orm::{DatabaseTransaction, EntityTrait, QuerySelect};

use crate::{authorize::Staff, fault::Fault};

/// Waits until nothing else that this account writes in this way is under way, and keeps the turn until the
/// transaction ends.
///
/// # Errors
/// When the database does not answer.
pub async fn one_at_a_time(tx: &DatabaseTransaction, staff: &Staff) -> Result<(), Fault> {
    if let Some(id) = staff.id {
        user::Entity::find_by_id(id).lock_exclusive().one(tx).await?;
    }
    Ok(())
}
