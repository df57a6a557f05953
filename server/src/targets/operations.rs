//! Staff set, change and remove targets.

use domain::{target::Entry, typed::Typed};
use entities::target::{ActiveModel, Column, Entity, Model};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{NotSet, Set},
    ColumnTrait, Condition, DatabaseTransaction, EntityTrait, QueryFilter, QuerySelect, SqlErr,
    sea_query::OnConflict,
};

use crate::{
    audit::Change,
    authorize::{Permit, SetTargets},
    fault::{Fault, Outcome},
    reports::aim,
    seen::{self, Seen},
    state::App,
};

/// Why nothing is saved.
#[derive(Debug)]
pub enum NotSaved {
    /// There is no such target.
    Unknown,
    /// There is one for this figure and period already.
    SameKey,
    /// Somebody else changed it since the form was given out; this is what is stored now.
    Overtaken(Box<Model>),
}

/// The fields of a stored target.
#[must_use]
pub fn stored_form(row: &Model) -> Typed {
    let mut typed = Typed::default();
    let aim = aim(row);
    typed.add("figure", aim.figure);
    typed.add("subject", aim.subject.as_ref().map(ToString::to_string).unwrap_or_default());
    typed.add("from", row.period_from.to_string());
    typed.add("to", row.period_to.to_string());
    typed.add("number", row.number.to_string());
    typed.add("source", &row.source);
    typed.add_some("note", row.note.as_deref());
    typed
}

/// A short text that changes whenever the target does.
#[must_use]
pub fn mark(row: &Model) -> String {
    seen::digest(&stored_form(row))
}

/// Saves a new target, or what an officer made of one. Answers with its number.
///
/// # Errors
/// When the database does not answer.
pub async fn save(
    app: &App,
    permit: &Permit<SetTargets>,
    seen: Option<Seen<'_>>,
    entry: &Entry,
) -> Outcome<i64, NotSaved> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let before = match seen {
        Some(seen) => match as_seen(&tx, seen).await? {
            Ok(row) => Some(row),
            Err(refusal) => return Ok(Err(refusal)),
        },
        None => None,
    };
    let row = ActiveModel {
        id: before.as_ref().map_or(NotSet, |before| Set(before.id)),
        period_from: Set(entry.period.from()),
        period_to: Set(entry.period.to()),
        figure: Set(entry.aim.to_string()),
        number: Set(entry.number),
        source: Set(entry.source.clone()),
        note: Set(entry.note.clone()),
        changed_at: Set(now),
        changed_by: Set(permit.staff().email.clone()),
    };
    let Some(after) = written(&tx, row, before.as_ref(), entry).await? else {
        return Ok(Err(NotSaved::SameKey));
    };
    let action = if before.is_some() { "target_changed" } else { "target_set" };
    change(permit, action, after.id).record(&tx, now, before.as_ref(), Some(&after)).await?;
    tx.commit().await?;
    Ok(Ok(after.id))
}

/// The row as it is stored; nothing if another target has its figure and period.
async fn written(
    tx: &DatabaseTransaction,
    row: ActiveModel,
    before: Option<&Model>,
    entry: &Entry,
) -> Result<Option<Model>, Fault> {
    let Some(before) = before else {
        let once = [Column::PeriodFrom, Column::PeriodTo, Column::Figure];
        let once = OnConflict::columns(once).do_nothing().to_owned();
        let inserted = Entity::insert(row).on_conflict(once).exec_without_returning(tx).await?;
        let found = if inserted == 0 { None } else { Entity::find().filter(key(entry)).one(tx).await? };
        return Ok(found);
    };
    let other = Entity::find().filter(key(entry)).filter(Column::Id.ne(before.id)).one(tx).await?;
    if other.is_some() {
        return Ok(None);
    }
    match row.update(tx).await {
        // Another server set the same at the same moment; nothing more is asked of this transaction.
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => Ok(None),
        after => Ok(Some(after?)),
    }
}

fn key(entry: &Entry) -> Condition {
    Condition::all()
        .add(Column::PeriodFrom.eq(entry.period.from()))
        .add(Column::PeriodTo.eq(entry.period.to()))
        .add(Column::Figure.eq(entry.aim.to_string()))
}

/// Removes a target.
///
/// # Errors
/// When the database does not answer.
pub async fn remove(app: &App, permit: &Permit<SetTargets>, seen: Seen<'_>) -> Outcome<(), NotSaved> {
    let tx = app.db.write().await?;
    let row = match as_seen(&tx, seen).await? {
        Ok(row) => row,
        Err(refusal) => return Ok(Err(refusal)),
    };
    Entity::delete_by_id(row.id).exec(&tx).await?;
    change(permit, "target_removed", row.id).record(&tx, app.clock.now(), Some(&row), None::<&()>).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// The target, if it is as the officer saw it.
async fn as_seen(tx: &DatabaseTransaction, seen: Seen<'_>) -> Outcome<Model, NotSaved> {
    let found = Entity::find_by_id(seen.id).lock_exclusive().one(tx).await?;
    Ok(match found {
        None => Err(NotSaved::Unknown),
        Some(row) if mark(&row) == seen.mark => Ok(row),
        Some(row) => Err(NotSaved::Overtaken(Box::new(row))),
    })
}

fn change<'a>(permit: &'a Permit<SetTargets>, action: &'a str, id: i64) -> Change<'a> {
    Change { actor: &permit.staff().email, action, subject: "targets", id, reason: None }
}
