//! Remarks on a report, made while it is read and settled by whoever dealt with them.

use domain::report::ReportState;
use entities::report_comment::{ActiveModel, Column, Entity, Model};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect,
};

use super::Refused;
use crate::{
    audit::Change,
    authorize::{Permit, WriteReport},
    fault::{Fault, Outcome},
    state::App,
};

/// Most characters of a remark.
pub const LONGEST: usize = 2_000;

/// The remarks on a report, oldest first.
///
/// # Errors
/// When the database does not answer.
pub async fn of_report(db: &impl ConnectionTrait, report_id: i64) -> Result<Vec<Model>, Fault> {
    let remarks = Entity::find().filter(Column::ReportId.eq(report_id)).order_by_asc(Column::Id);
    Ok(remarks.all(db).await?)
}

/// How many remarks on a report nobody has dealt with.
///
/// # Errors
/// When the database does not answer.
pub async fn open(db: &impl ConnectionTrait, report_id: i64) -> Result<usize, Fault> {
    let open = Entity::find().filter(Column::ReportId.eq(report_id)).filter(Column::SettledAt.is_null());
    usize::try_from(open.count(db).await?).map_err(Fault::other)
}

/// Makes a remark; a frozen report takes none.
///
/// # Errors
/// When the database does not answer.
pub async fn make(
    app: &App,
    permit: &Permit<WriteReport>,
    report_id: i64,
    (passage, body): (&str, &str),
) -> Outcome<(), Refused> {
    let (now, actor) = (app.clock.now(), permit.staff().email.as_str());
    let tx = app.db.write().await?;
    if let Err(why) = takes_remarks(&tx, report_id).await? {
        return Ok(Err(why));
    }
    let row = ActiveModel {
        report_id: Set(report_id),
        passage: Set(passage.to_owned()),
        body: Set(body.to_owned()),
        made_at: Set(now),
        made_by: Set(actor.to_owned()),
        settled_at: Set(None),
        settled_by: Set(None),
        ..Default::default()
    };
    let row = row.insert(&tx).await?;
    let change =
        Change { actor, action: "report_commented", subject: "reports", id: report_id, reason: None };
    change.record(&tx, now, None::<&Model>, Some(&row)).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Says that a remark was dealt with.
///
/// # Errors
/// When the database does not answer.
pub async fn settle(
    app: &App,
    permit: &Permit<WriteReport>,
    report_id: i64,
    comment: i64,
) -> Outcome<(), Refused> {
    let (now, actor) = (app.clock.now(), permit.staff().email.as_str());
    let tx = app.db.write().await?;
    if let Err(why) = takes_remarks(&tx, report_id).await? {
        return Ok(Err(why));
    }
    let found = Entity::find_by_id(comment).filter(Column::ReportId.eq(report_id)).one(&tx).await?;
    let Some(before) = found else { return Ok(Err(Refused::Unknown)) };
    if before.settled_at.is_none() {
        let (settled_at, settled_by) = (Set(Some(now)), Set(Some(actor.to_owned())));
        let row = ActiveModel { id: Set(comment), settled_at, settled_by, ..Default::default() };
        let after = row.update(&tx).await?;
        let action = "report_comment_settled";
        let change = Change { actor, action, subject: "reports", id: report_id, reason: None };
        change.record(&tx, now, Some(&before), Some(&after)).await?;
        tx.commit().await?;
    }
    Ok(Ok(()))
}

async fn takes_remarks(db: &impl ConnectionTrait, report_id: i64) -> Outcome<(), Refused> {
    let row = entities::report::Entity::find_by_id(report_id).lock_shared().one(db).await?;
    Ok(match row.map(|row| row.state) {
        None => Err(Refused::Unknown),
        Some(ReportState::Draft | ReportState::InReview | ReportState::Cleared) => Ok(()),
        Some(_) => Err(Refused::NotOpen),
    })
}
