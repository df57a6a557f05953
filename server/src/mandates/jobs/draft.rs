//! What the report is about that a paragraph demands, where it is begun by itself; and keeping it about that
//! when the meeting's days are fixed or moved afterwards.

use domain::{
    country::Developing,
    language::Language,
    obligation::Due,
    period::Period,
    report::{Audience, ReportKind},
};
use entities::{
    due_report,
    report::{ActiveModel, Column, Entity, Model},
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Unchanged, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter,
    QueryOrder, Set,
};

use super::Owed;
use crate::{
    audit::Change,
    fault::Fault,
    reports::drafts::{Definition, ITSELF},
    state::App,
};

/// The report that is due, over its own period; none where there are no days that it could cover.
#[must_use]
pub fn definition(kind: ReportKind, due: &Due, original: Language) -> Option<Definition> {
    Some(Definition {
        kind,
        subject: None,
        period: due.period?,
        compare: None,
        developing: Developing::Itu,
        audience: Audience::Public,
        original,
    })
}

/// What was begun by itself for a meeting, whatever day it was due then, and is not kept for good; the latest
/// first.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn unkept(db: &impl ConnectionTrait, owed: &Owed) -> Result<Vec<Model>, Fault> {
    let of_meeting = due_report::Entity::find()
        .filter(due_report::Column::MandateId.is_in(owed.mandates()))
        .filter(due_report::Column::MeetingId.eq(&owed.first().meeting));
    let ids: Vec<i64> = of_meeting.all(db).await?.into_iter().map(|row| row.report_id).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let reports = Entity::find().filter(Column::Id.is_in(ids)).filter(Column::CreatedBy.eq(ITSELF));
    let reports = reports.order_by_desc(Column::Id).all(db).await?;
    Ok(reports.into_iter().filter(|row| !row.state.is_kept()).collect())
}

/// What an officer began over the very days that the report covers, for everybody, and is not kept for good: nobody
/// needs a second one. The latest of several.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn of_officers(db: &impl ConnectionTrait, owed: &Owed) -> Result<Option<Model>, Fault> {
    let Some(period) = owed.first().period else { return Ok(None) };
    let same = Entity::find()
        .filter(Column::Kind.eq(owed.kind))
        .filter(Column::Audience.eq(Audience::Public))
        .filter(Column::PeriodFrom.eq(period.from()))
        .filter(Column::PeriodTo.eq(period.to()))
        .filter(Column::Subject.is_null())
        .filter(Column::CorrectsId.is_null());
    let rows = same.order_by_desc(Column::Id).all(db).await?;
    Ok(rows.into_iter().find(|row| !row.state.is_kept()))
}

/// Whether the report was begun for a later day of the meeting before, of which people were told.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn told_of_later(db: &impl ConnectionTrait, owed: &Owed) -> Result<bool, Fault> {
    let later = due_report::Entity::find()
        .filter(due_report::Column::MandateId.is_in(owed.mandates()))
        .filter(due_report::Column::MeetingId.eq(&owed.first().meeting))
        .filter(due_report::Column::Deadline.gt(owed.deadline));
    Ok(later.one(db).await?.is_some())
}

/// Gives what was begun by itself the days that the report covers as is known now. Nobody chose those that it
/// has; who cleared it with them is told at freezing, since its figures are others.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn follow(app: &App, owed: &Owed) -> Result<(), Fault> {
    let Some(period) = owed.first().period else { return Ok(()) };
    if elsewhere(app.db.read(), owed, period).await?.is_empty() {
        return Ok(());
    }
    let now = app.clock.now();
    let tx = app.db.write().await?;
    for row in elsewhere(&tx, owed, period).await? {
        let moved = ActiveModel {
            id: Unchanged(row.id),
            period_from: Set(period.from()),
            period_to: Set(period.to()),
            ..Default::default()
        };
        let after = moved.update(&tx).await?;
        let (subject, action) = ("reports", "report_period_moved");
        let change = Change { actor: ITSELF, action, subject, id: row.id, reason: None };
        change.record(&tx, now, Some(&row), Some(&after)).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Of what was begun, what covers other days.
async fn elsewhere(db: &impl ConnectionTrait, owed: &Owed, period: Period) -> Result<Vec<Model>, Fault> {
    let mut rows = unkept(db, owed).await?;
    rows.retain(|row| (row.period_from, row.period_to) != (period.from(), period.to()));
    Ok(rows)
}
