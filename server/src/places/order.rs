//! An officer moves somebody on the waiting list, and says why.

use std::collections::HashSet;

use entities::{event, registration};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter, QuerySelect, sea_query::Expr,
};

use super::{
    queries::{IN_LINE, IN_ORDER, WITHOUT_OFFER},
    quotas::NotSet,
    standing::statement,
    waiting_in_order,
};
use crate::{
    audit::Change,
    authorize::{DecideRegistration, Permit},
    fault::{Fault, Outcome},
    state::App,
};

/// Puts a registration at a position of its event's waiting list, from 1; one beyond the end is the end. `seen`
/// are those in line as the officer saw them: who came or went meanwhile changes nothing, who was moved does.
///
/// # Errors
/// When the database does not answer.
pub async fn put_at(
    app: &App,
    permit: &Permit<DecideRegistration>,
    event_id: i64,
    id: i64,
    position: usize,
    (seen, reason): (&[i64], &str),
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
    if !is_as_seen(&order, seen) {
        return Ok(Err(NotSet::Moved));
    }
    order.remove(before);
    let after = position.saturating_sub(1).min(order.len());
    order.insert(after, id);
    // Everybody gets a rank, so that the order is what the officer saw; whoever comes later has none and
    // stands behind.
    for (rank, one) in (1_i64..).zip(&order) {
        give_rank(&tx, *one, rank).await?;
    }
    let actor = &permit.staff().email;
    Change { actor, action: "waiting_list_moved", subject: "registrations", id, reason: Some(reason) }
        .record(&tx, app.clock.now(), Some(&(before + 1)), Some(&(after + 1)))
        .await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Whether those who were seen and are still there stand in the order in which they were seen.
fn is_as_seen(order: &[i64], seen: &[i64]) -> bool {
    let there: HashSet<&i64> = order.iter().collect();
    let known: HashSet<&i64> = seen.iter().collect();
    let still = seen.iter().filter(|id| there.contains(id));
    order.iter().filter(|id| known.contains(id)).eq(still)
}

/// Puts registrations that wait behind everybody else who does, in their order.
pub(crate) async fn put_at_end(tx: &DatabaseTransaction, event_id: i64, ids: &[i64]) -> Result<(), Fault> {
    let sql = format!(
        "SELECT r.id, r.waiting_rank FROM registrations r \
         WHERE r.event_id = $1 AND {IN_LINE} AND {WITHOUT_OFFER} {IN_ORDER}"
    );
    let put: HashSet<i64> = ids.iter().copied().collect();
    let mut last = 0;
    // Whoever has no rank stands behind those who have one, so that everybody needs one first.
    for row in tx.query_all_raw(statement(tx, &sql, [event_id.into()])).await? {
        let (id, rank): (i64, Option<i64>) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        if put.contains(&id) {
            continue;
        }
        last = if let Some(rank) = rank {
            rank
        } else {
            give_rank(tx, id, last + 1).await?;
            last + 1
        };
    }
    for (rank, id) in (last + 1..).zip(ids) {
        give_rank(tx, *id, rank).await?;
    }
    Ok(())
}

async fn give_rank(tx: &DatabaseTransaction, id: i64, rank: i64) -> Result<(), Fault> {
    registration::Entity::update_many()
        .col_expr(registration::Column::WaitingRank, Expr::value(rank))
        .filter(registration::Column::Id.eq(id))
        .exec(tx)
        .await?;
    Ok(())
}
