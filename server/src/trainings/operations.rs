//! An officer enters or corrects what came of a training, or the evaluation of another event.

use domain::{
    event::{EventKind, EventState},
    training::{Mean, Results},
    typed::Typed,
};
use entities::{
    event,
    training_result::{ActiveModel, Column, Entity, Model},
};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{NotSet, Set},
    ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QuerySelect,
    sea_query::OnConflict,
};

use crate::{
    audit::Change,
    authorize::{Permit, RecordTraining},
    fault::{Fault, Outcome},
    seen,
    state::App,
};

/// Why nothing is saved.
#[derive(Debug)]
pub enum NotSaved {
    /// There is no such event.
    Unknown,
    /// The event lies outside what the account is limited to.
    OtherSector,
    /// The record of the event is closed.
    Closed,
    /// Somebody else changed it since the form was given out; this is what is stored now.
    Overtaken(Box<Results>),
}

/// What is on record, as the rule sees it; nothing where nothing is.
#[must_use]
pub fn results_of(row: Option<&Model>) -> Results {
    row.map_or_else(Results::default, |row| Results {
        programme: row.programme,
        level: row.level,
        hours: row.hours,
        trained: row.trained,
        certified: row.certified,
        score_before: row.score_before.map(Mean),
        score_after: row.score_after.map(Mean),
        evaluations: row.evaluations,
        evaluation_mean: row.evaluation_mean.map(Mean),
    })
}

/// The fields of what is on record.
#[must_use]
pub fn stored_form(results: &Results) -> Typed {
    let mut typed = Typed::default();
    typed.add_some("programme", results.programme);
    typed.add_some("level", results.level);
    typed.add_some("hours", results.hours);
    typed.add_some("trained", results.trained);
    typed.add_some("certified", results.certified);
    typed.add_some("score_before", results.score_before);
    typed.add_some("score_after", results.score_after);
    typed.add_some("evaluations", results.evaluations);
    typed.add_some("evaluation_mean", results.evaluation_mean);
    typed
}

/// A short text that changes whenever the results do.
#[must_use]
pub fn mark(results: &Results) -> String {
    seen::digest(&stored_form(results))
}

/// Saves what came of an event; `seen` is the mark of what stood in the form. What changes nothing leaves no
/// trace. Of an event that is no training the form asks for the evaluation alone, and the rest stays.
///
/// # Errors
/// When the database does not answer.
pub async fn save(
    app: &App,
    permit: &Permit<RecordTraining>,
    event_id: i64,
    seen: &str,
    entry: &Results,
) -> Outcome<(), NotSaved> {
    let tx = app.db.write().await?;
    let kind = match held(&tx, permit, event_id).await? {
        Ok(kind) => kind,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let before = of_event(&tx, event_id).await?;
    let stored = results_of(before.as_ref());
    if mark(&stored) != seen {
        return Ok(Err(NotSaved::Overtaken(Box::new(stored))));
    }
    let entry = match kind {
        EventKind::Training => *entry,
        _ => Results { evaluations: entry.evaluations, evaluation_mean: entry.evaluation_mean, ..stored },
    };
    if stored == entry {
        return Ok(Ok(()));
    }
    let row = row(event_id, before.as_ref(), &entry);
    let after = if before.is_some() {
        row.update(&tx).await?
    } else {
        let once = OnConflict::column(Column::EventId).do_nothing().to_owned();
        let inserted = Entity::insert(row).on_conflict(once).exec_without_returning(&tx).await?;
        let found = of_event(&tx, event_id).await?;
        let found = found.ok_or_else(|| Fault::other("results went away while they were entered"))?;
        // An import may have brought some in at the same moment.
        if inserted == 0 {
            return Ok(Err(NotSaved::Overtaken(Box::new(results_of(Some(&found))))));
        }
        found
    };
    let action = if before.is_some() { "training_results_corrected" } else { "training_results_entered" };
    let actor = &permit.staff().email;
    Change { actor, action, subject: "training_results", id: after.id, reason: None }
        .record(&tx, app.clock.now(), before.as_ref(), Some(&after))
        .await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// What is on record of a training.
///
/// # Errors
/// When the database does not answer.
pub async fn of_event(db: &impl sea_orm::ConnectionTrait, event_id: i64) -> Result<Option<Model>, Fault> {
    Ok(Entity::find().filter(Column::EventId.eq(event_id)).one(db).await?)
}

/// Holds the event until the transaction ends, so that its record is not closed meanwhile; gives its kind.
async fn held(
    tx: &DatabaseTransaction,
    permit: &Permit<RecordTraining>,
    event_id: i64,
) -> Outcome<EventKind, NotSaved> {
    let found = event::Entity::find_by_id(event_id).lock_exclusive().one(tx).await?;
    let Some(event) = found else { return Ok(Err(NotSaved::Unknown)) };
    if permit.covers(&event).is_err() {
        return Ok(Err(NotSaved::OtherSector));
    }
    Ok(if event.state == EventState::RecordClosed { Err(NotSaved::Closed) } else { Ok(event.kind) })
}

fn row(event_id: i64, before: Option<&Model>, entry: &Results) -> ActiveModel {
    let mean = |mean: Option<Mean>| Set(mean.map(|mean| mean.0));
    ActiveModel {
        id: before.map_or(NotSet, |before| Set(before.id)),
        event_id: Set(event_id),
        programme: Set(entry.programme),
        level: Set(entry.level),
        hours: Set(entry.hours),
        trained: Set(entry.trained),
        certified: Set(entry.certified),
        score_before: mean(entry.score_before),
        score_after: mean(entry.score_after),
        evaluations: Set(entry.evaluations),
        evaluation_mean: mean(entry.evaluation_mean),
    }
}
