//! A decision about many before it is taken: what would become of each is worked out, kept and shown, so
//! that what is carried out is what was seen.

use std::collections::HashMap;

use domain::{
    registration::{RegistrationState, decision::Decision, plan::Why},
    texts::Texts,
};
use entities::{
    decision_preview::{ActiveModel, Column, Entity, Model},
    event, registration,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel,
    QueryFilter,
};
use serde::{Deserialize, Serialize};

use super::{Seen, deciding::Deciding};
use crate::{
    authorize::{DecideRegistration, Permit},
    fault::Fault,
    places,
    state::App,
};

/// Registrations read in one statement.
const AT_ONCE: usize = 500;

/// What would become of one registration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Row number of the registration.
    pub id: i64,
    /// When it had changed last, in microseconds, so that a later change is seen.
    pub seen: i64,
    /// Where it stood.
    pub from: RegistrationState,
    /// Where it would stand; none if nothing would become of it.
    pub to: Option<RegistrationState>,
    /// Why not.
    pub why: Option<Why>,
    /// Row numbers of the quotas in which the place would count, or of the one that holds the person up.
    pub quotas: Vec<i64>,
}

/// What came of a decision that was carried out, so far.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CameOut {
    /// About how many it was taken.
    pub done: u64,
    /// Who had changed since, or has no place any more; nothing was decided about them.
    pub changed: Vec<i64>,
}

/// The steps of a preview.
///
/// # Errors
/// When they cannot be read.
pub fn steps(preview: &Model) -> Result<Vec<Step>, Fault> {
    Ok(serde_json::from_str(&preview.plan)?)
}

/// What came of a preview.
#[must_use]
pub fn came_out(preview: &Model) -> CameOut {
    serde_json::from_str(&preview.outcome).unwrap_or_default()
}

/// Whether some of it was carried out, or all.
#[must_use]
pub const fn is_begun(preview: &Model) -> bool {
    preview.carried_out > 0 || preview.finished_at.is_some()
}

/// The preview of an event with this number.
///
/// # Errors
/// When the database does not answer.
pub async fn find(db: &impl ConnectionTrait, event_id: i64, id: i64) -> Result<Option<Model>, Fault> {
    Ok(Entity::find_by_id(id).filter(Column::EventId.eq(event_id)).one(db).await?)
}

/// Works out and keeps what a decision would make of registrations of an event, in this order; answers with
/// the number of the preview. Who stands elsewhere than the officer saw is left as they are, and it is said.
///
/// # Errors
/// When the database does not answer.
pub async fn create(
    app: &App,
    permit: &Permit<DecideRegistration>,
    event: &event::Model,
    decision: Decision,
    chosen: &[Seen],
) -> Result<i64, Fault> {
    let plan = work_out(app, event, decision, false, chosen).await?;
    let row = ActiveModel {
        event_id: Set(event.id),
        decision: Set(decision),
        beyond: Set(false),
        reason: Set(Texts::default()),
        plan: Set(serde_json::to_string(&plan)?),
        carried_out: Set(0),
        outcome: Set("{}".to_owned()),
        created_at: Set(app.clock.now()),
        created_by: Set(permit.staff().email.clone()),
        ..Default::default()
    };
    let tx = app.db.write().await?;
    let id = row.insert(&tx).await?.id;
    tx.commit().await?;
    Ok(id)
}

/// Keeps the reason, and with `again` works out anew what would become of everybody; a preview of which
/// something was carried out stays as it is.
///
/// # Errors
/// When the database does not answer.
pub async fn revise(
    app: &App,
    event: &event::Model,
    preview: Model,
    beyond: bool,
    reason: Texts,
    again: bool,
) -> Result<(), Fault> {
    let plan = if again {
        // Whoever works it out anew has seen where everybody stands.
        let chosen: Vec<Seen> =
            steps(&preview)?.into_iter().map(|step| Seen { id: step.id, state: None }).collect();
        Some(work_out(app, event, preview.decision, beyond, &chosen).await?)
    } else {
        None
    };
    let tx = app.db.write().await?;
    let stored = find(&tx, event.id, preview.id).await?;
    let Some(stored) = stored.filter(|stored| !is_begun(stored)) else { return Ok(()) };
    let mut row = stored.into_active_model();
    row.reason = Set(reason);
    if let Some(plan) = plan {
        row.beyond = Set(beyond);
        row.plan = Set(serde_json::to_string(&plan)?);
    }
    row.update(&tx).await?;
    tx.commit().await?;
    Ok(())
}

/// Forgets previews that were made before a moment.
///
/// # Errors
/// When the database does not answer.
pub async fn forget_old(
    db: &impl ConnectionTrait,
    before: chrono::DateTime<chrono::Utc>,
) -> Result<(), Fault> {
    Entity::delete_many().filter(Column::CreatedAt.lt(before)).exec(db).await?;
    Ok(())
}

async fn work_out(
    app: &App,
    event: &event::Model,
    decision: Decision,
    beyond: bool,
    chosen: &[Seen],
) -> Result<Vec<Step>, Fault> {
    let db = app.db.snapshot().await?;
    let quotas: Vec<i64> = places::rows_of(&db, event.id).await?.into_iter().map(|row| row.id).collect();
    let mut deciding = Deciding::begin(app, &db, event, decision, beyond).await?;
    let mut plan = Vec::with_capacity(chosen.len());
    for some in chosen.chunks(AT_ONCE) {
        let ids: Vec<i64> = some.iter().map(|seen| seen.id).collect();
        let states: HashMap<i64, RegistrationState> =
            some.iter().filter_map(|seen| Some((seen.id, seen.state?))).collect();
        for row in in_order(&db, event.id, &ids).await? {
            let is_stale = states.get(&row.id).is_some_and(|state| *state != row.state);
            plan.push(if is_stale { overtaken(&row) } else { step(&mut deciding, &row, &quotas) });
        }
    }
    Ok(plan)
}

/// Nothing becomes of somebody about whom was decided meanwhile.
fn overtaken(row: &registration::Model) -> Step {
    Step {
        id: row.id,
        seen: row.updated_at.timestamp_micros(),
        from: row.state,
        to: None,
        why: Some(Why::Changed),
        quotas: Vec::new(),
    }
}

/// What becomes of the next one.
pub(super) fn step(deciding: &mut Deciding, row: &registration::Model, quotas: &[i64]) -> Step {
    let fate = deciding.next(row);
    Step {
        id: row.id,
        seen: row.updated_at.timestamp_micros(),
        from: row.state,
        to: fate.becomes.ok(),
        why: fate.becomes.err(),
        quotas: fate.quotas.iter().filter_map(|at| quotas.get(*at).copied()).collect(),
    }
}

/// Registrations of an event, in the order of the ids; those that are not the event's are left out.
pub(super) async fn in_order(
    db: &impl ConnectionTrait,
    event_id: i64,
    ids: &[i64],
) -> Result<Vec<registration::Model>, Fault> {
    let found = registration::Entity::find()
        .filter(registration::Column::EventId.eq(event_id))
        .filter(registration::Column::Id.is_in(ids.iter().copied()));
    let mut rows: HashMap<i64, registration::Model> =
        found.all(db).await?.into_iter().map(|row| (row.id, row)).collect();
    Ok(ids.iter().filter_map(|id| rows.remove(id)).collect())
}
