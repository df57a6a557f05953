//! Whether somebody who comes now has a place, for those who are registered by others. Whoever asks
//! holds the event's row, so that nobody else decides at the same time.

use domain::{
    places::{NoPlace, Profile},
    registration::entry::Details,
};
use entities::{event, registration};
use sea_orm::DatabaseTransaction;

use super::{Coming, day_of, has_quotas, profile_of, standing_without};
use crate::{
    fault::{Fault, Outcome},
    reference,
    registrations::queries::seats,
    state::App,
};

/// Whether somebody has a place at once, by capacity, quotas and those who wait already.
///
/// # Errors
/// When the database does not answer.
pub async fn has_place(
    app: &App,
    tx: &DatabaseTransaction,
    event: &event::Model,
    details: &Details,
) -> Result<bool, Fault> {
    if !has_quotas(tx, event.id).await? {
        let door = crate::events::door(event);
        return Ok(door.capacity.is_none() || !door.is_full(seats(tx, event.id).await?));
    }
    let coming = Coming::to(app, tx, event).await?;
    Ok(coming.settles(&coming.profile(details)).is_ok())
}

/// Whether somebody can have the place that another has: one who fills the same quotas always can.
///
/// # Errors
/// When the database does not answer.
pub async fn can_take_over(
    app: &App,
    tx: &DatabaseTransaction,
    event: &event::Model,
    from: &registration::Model,
    to: &Details,
) -> Outcome<(), NoPlace> {
    if !from.state.takes_place() || !has_quotas(tx, event.id).await? {
        return Ok(Ok(()));
    }
    let (lists, day) = (reference::lists(tx).await?, day_of(app, event));
    let kind = Some(to.organization_kind);
    let after = Profile::of(to.country, kind, to.gender, to.mode, &lists, day);
    let before = profile_of(from, &lists, day);
    if before == after {
        return Ok(Ok(()));
    }
    Ok(standing_without(app, tx, event, from.id).await?.ledger.admits_instead(&before, &after))
}
