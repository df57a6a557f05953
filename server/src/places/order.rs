//! An officer moves somebody on the waiting list, and says why.

use entities::{event, registration};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect, sea_query::Expr};

use super::{quotas::NotSet, waiting_in_order};
use crate::{
    audit::Change,
    authorize::{DecideRegistration, Permit},
    fault::Outcome,
    state::App,
};

/// Puts a registration at a position of its event's waiting list, from 1; one beyond the end is the end.
///
/// # Errors
/// When the database does not answer.
pub async fn put_at(
    app: &App,
    permit: &Permit<DecideRegistration>,
    event_id: i64,
    id: i64,
    position: usize,
    reason: &str,
) -> Outcome<(), NotSet> {
    let tx = app.db.write().await?;
    let Some(event) = event::Entity::find_by_id(event_id).lock_exclusive().one(&tx).await? else {
        return Ok(Err(NotSet::Unknown));
    };
    if permit.covers(&event).is_err() {
        return Ok(Err(NotSet::OtherSector));
    }
    let mut order = waiting_in_order(&tx, event_id).await?;
    let Some(before) = order.iter().position(|one| *one == id) else { return Ok(Err(NotSet::Unknown)) };
    order.remove(before);
    let after = position.saturating_sub(1).min(order.len());
    order.insert(after, id);
    // Everybody gets a rank, so that the order is what the officer saw; whoever comes later has none and
    // stands behind.
    for (rank, one) in (1_i64..).zip(&order) {
        registration::Entity::update_many()
            .col_expr(registration::Column::WaitingRank, Expr::value(rank))
            .filter(registration::Column::Id.eq(*one))
            .exec(&tx)
            .await?;
    }
    let actor = &permit.staff().email;
    Change { actor, action: "waiting_list_moved", subject: "registrations", id, reason: Some(reason) }
        .record(&tx, app.clock.now(), Some(&(before + 1)), Some(&(after + 1)))
        .await?;
    tx.commit().await?;
    Ok(Ok(()))
}
