//! A decision about many is carried out as it was previewed: in batches, so that nobody waits long for
//! their turn to write. Whoever changed since, or would not get the same now, is left alone and named.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use domain::texts::Texts;
use entities::{
    decision_preview::{Entity, Model},
    event, registration,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, DatabaseTransaction, EntityTrait, IntoActiveModel, QuerySelect,
};

use super::{
    deciding::Deciding,
    operations::{NotDecided, Order, held},
    previews::{self, Step, came_out, in_order, steps},
    writing::{self, Decided},
};
use crate::{
    authorize::{DecideRegistration, Permit},
    events::versions::raise_version,
    fault::{Fault, Outcome},
    places,
    state::App,
};

/// Registrations decided about in one transaction.
pub const BATCH: usize = 250;

/// Carries out a preview of an event, as far as it has not been. Whoever presses twice, or goes on after a
/// machine stopped half-way, decides about nobody twice.
///
/// # Errors
/// When the database does not answer; what was decided until then stays decided.
pub async fn carry_out(
    app: &App,
    permit: &Permit<DecideRegistration>,
    event_id: i64,
    id: i64,
) -> Outcome<(), NotDecided> {
    loop {
        let tx = app.db.write().await?;
        let event = match held(&tx, permit, event_id).await? {
            Ok(event) => event,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let found = Entity::find_by_id(id).lock_exclusive().one(&tx).await?;
        let Some(preview) = found.filter(|preview| preview.event_id == event_id) else {
            return Ok(Err(NotDecided::Unknown));
        };
        if preview.finished_at.is_some() {
            return Ok(Ok(()));
        }
        let by = (permit.staff().email.as_str(), app.clock.now());
        let finished = batch(app, &tx, &event, preview, by).await?;
        tx.commit().await?;
        if finished {
            return Ok(Ok(()));
        }
    }
}

/// Decides about the next batch; answers with whether it was the last.
async fn batch(
    app: &App,
    tx: &DatabaseTransaction,
    event: &event::Model,
    preview: Model,
    by: (&str, DateTime<Utc>),
) -> Result<bool, Fault> {
    let steps = steps(&preview)?;
    let begun = usize::try_from(preview.carried_out).unwrap_or(0).min(steps.len());
    let end = steps.len().min(begun + BATCH);
    let (decided, changed) = again(app, tx, event, &preview, &steps[begun..end]).await?;
    let mut came_out = came_out(&preview);
    came_out.done += u64::try_from(decided.len()).unwrap_or(u64::MAX);
    came_out.changed.extend(changed);
    if !decided.is_empty() {
        let order = Order { decision: preview.decision, reason: &preview.reason, beyond: preview.beyond };
        writing::write(tx, event, order, decided, by).await?;
        raise_version(tx, event.id).await?;
    }
    let finished = end == steps.len();
    let mut row = preview.into_active_model();
    row.carried_out = Set(i32::try_from(end).unwrap_or(i32::MAX));
    row.outcome = Set(serde_json::to_string(&came_out)?);
    if finished {
        row.finished_at = Set(Some(by.1));
        // It may speak of somebody, and stands with the registrations from now on.
        row.reason = Set(Texts::default());
    }
    row.update(tx).await?;
    Ok(finished)
}

/// Decides once more about each of these; gives those of whom becomes what was seen, and the others.
async fn again(
    app: &App,
    tx: &DatabaseTransaction,
    event: &event::Model,
    preview: &Model,
    some: &[Step],
) -> Result<(Vec<Decided>, Vec<i64>), Fault> {
    let wanted: Vec<&Step> = some.iter().filter(|step| step.to.is_some()).collect();
    let ids: Vec<i64> = wanted.iter().map(|step| step.id).collect();
    let rows = in_order(tx, event.id, &ids).await?;
    let mut rows: HashMap<i64, registration::Model> = rows.into_iter().map(|row| (row.id, row)).collect();
    let quotas: Vec<i64> = places::rows_of(tx, event.id).await?.into_iter().map(|row| row.id).collect();
    let mut deciding = Deciding::begin(app, tx, event, preview.decision, preview.beyond).await?;
    let (mut decided, mut changed) = (Vec::new(), Vec::new());
    for step in wanted {
        // Whoever changed takes no place from those behind.
        let row = rows.remove(&step.id).filter(|row| row.updated_at.timestamp_micros() == step.seen);
        let Some(row) = row else {
            changed.push(step.id);
            continue;
        };
        let now = previews::step(&mut deciding, &row, &quotas);
        match step.to {
            Some(to) if now.to == Some(to) && now.from == step.from => decided.push(Decided { row, to }),
            _ => changed.push(step.id),
        }
    }
    Ok((decided, changed))
}
