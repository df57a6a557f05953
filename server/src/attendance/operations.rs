//! An officer saves a sheet: the rows that were changed, each as one record.

use chrono::{DateTime, Utc};
use domain::{
    attendance::{Closed, may_record},
    flaw::Flaw,
    registration::RegistrationState,
    typed::Typed,
};
use entities::{
    attendance_day, event,
    registration::{Column, Entity, Model},
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel,
    QueryFilter, QuerySelect,
};
use serde_json::json;

use super::{
    WITH_PLACE, queries,
    sheet::{Line, Record, Shape},
};
use crate::{
    audit::Change,
    authorize::{Permit, RecordAttendance},
    events::staff::today,
    fault::{Fault, Outcome},
    state::App,
};

/// What became of a sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Saved {
    /// Whose attendance was recorded.
    pub done: Vec<i64>,
    /// Whose was recorded by somebody else meanwhile.
    pub stale: Vec<i64>,
}

/// Why nothing is recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotRecorded {
    /// Nothing can be recorded of this event now.
    Closed(Closed),
    /// Cells are wrong.
    Flaws(Vec<Flaw>),
    /// The event lies outside what the account is limited to.
    OtherSector,
    /// There is no such event.
    Unknown,
}

/// Saves the rows of a sheet that were changed since it was given out.
///
/// # Errors
/// When the database does not answer.
pub async fn save(
    app: &App,
    permit: &Permit<RecordAttendance>,
    event_id: i64,
    typed: &Typed,
) -> Outcome<Saved, NotRecorded> {
    let tx = app.db.write().await?;
    let event = match held(app, &tx, permit, event_id).await? {
        Ok(event) => event,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let shape = Shape::of(&event);
    let rows = on_sheet(&tx, event_id, typed).await?;
    let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
    let mut days = queries::days(&tx, &ids).await?;
    let writing = Writing { tx: &tx, actor: &permit.staff().email, now: app.clock.now() };
    let (mut saved, mut flaws) = (Saved::default(), Vec::new());
    for row in rows {
        let id = row.id;
        let line = Line::typed(&shape, typed, id);
        let seen = typed.get(&format!("seen_{id}"));
        if line.mark() == seen {
            continue;
        }
        let came = days.remove(&id).unwrap_or_default();
        let before = Line::on_record(&shape, &row, &came).mark();
        if before == line.mark() {
            continue;
        }
        if before != seen {
            saved.stale.push(id);
            continue;
        }
        match line.outcome(&shape, typed, id) {
            Ok(outcome) => {
                writing.write(row, outcome, (before, line.mark())).await?;
                saved.done.push(id);
            }
            Err(wrong) => flaws.extend(wrong),
        }
    }
    if !flaws.is_empty() {
        return Ok(Err(NotRecorded::Flaws(flaws)));
    }
    tx.commit().await?;
    Ok(Ok(saved))
}

/// The event, held until the transaction ends so that its record is not closed meanwhile.
pub(super) async fn held(
    app: &App,
    tx: &DatabaseTransaction,
    permit: &Permit<RecordAttendance>,
    event_id: i64,
) -> Outcome<event::Model, NotRecorded> {
    let Some(event) = event::Entity::find_by_id(event_id).lock_exclusive().one(tx).await? else {
        return Ok(Err(NotRecorded::Unknown));
    };
    if permit.covers(&event).is_err() {
        return Ok(Err(NotRecorded::OtherSector));
    }
    let open = may_record(event.state, event.first_day, today(app, &event));
    Ok(open.map(|()| event).map_err(NotRecorded::Closed))
}

/// The people whose rows stand on the sheet.
async fn on_sheet(tx: &DatabaseTransaction, event_id: i64, typed: &Typed) -> Result<Vec<Model>, Fault> {
    let ids = typed.0.iter().filter_map(|(name, _)| name.strip_prefix("seen_")?.parse::<i64>().ok());
    Ok(Entity::find()
        .filter(Column::EventId.eq(event_id))
        .filter(Column::Id.is_in(ids))
        .filter(Column::State.is_in(WITH_PLACE))
        .all(tx)
        .await?)
}

struct Writing<'a> {
    tx: &'a DatabaseTransaction,
    actor: &'a str,
    now: DateTime<Utc>,
}

impl Writing<'_> {
    /// Writes what a row makes of the registration; nothing takes the record back.
    async fn write(
        &self,
        row: Model,
        outcome: Option<Record>,
        (cells_before, cells_after): (String, String),
    ) -> Result<(), Fault> {
        let id = row.id;
        let before = json!({ "state": row.state, "days": row.days, "mode": row.mode, "cells": cells_before });
        // The first record hides the plan, and none that corrects it does so again.
        let planned = if row.state == RegistrationState::Confirmed { row.mode } else { row.planned_mode };
        let mut changed = row.into_active_model();
        let (came, days) = outcome.unzip();
        changed.state = Set(came.map_or(RegistrationState::Confirmed, |came| came.state));
        changed.days = Set(came.and_then(|came| came.days));
        changed.mode = Set(came.and_then(|came| came.mode).or(planned));
        changed.planned_mode = Set(planned.filter(|_| came.is_some()));
        changed.attendance_at = Set(came.map(|_| self.now));
        changed.attendance_by = Set(came.map(|_| self.actor.to_owned()));
        changed.updated_at = Set(self.now);
        let row = changed.update(self.tx).await?;
        let of_row = attendance_day::Column::RegistrationId.eq(id);
        attendance_day::Entity::delete_many().filter(of_row).exec(self.tx).await?;
        let day = |(day, mode)| attendance_day::ActiveModel {
            registration_id: Set(id),
            day: Set(day),
            mode: Set(mode),
            recorded_at: Set(self.now),
            recorded_by: Set(self.actor.to_owned()),
        };
        let days: Vec<_> = days.unwrap_or_default().into_iter().map(day).collect();
        if !days.is_empty() {
            attendance_day::Entity::insert_many(days).exec_without_returning(self.tx).await?;
        }
        let after = json!({ "state": row.state, "days": row.days, "mode": row.mode, "cells": cells_after });
        Change {
            actor: self.actor,
            action: "attendance_recorded",
            subject: "registrations",
            id,
            reason: None,
        }
        .record(self.tx, self.now, Some(&before), Some(&after))
        .await
    }
}
