//! Who has worked on a report since it was last cleared, and whether somebody else may clear it. The trail says
//! who began it, wrote on it, changed its header or gave it to be read; beside the figures it prints what was
//! declared unavailable and what was aimed at, which others may have entered meanwhile.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use domain::staff::{Action, StaffRole};
use entities::{audit_entry, event, gap_declaration, report::Model, user};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::{fault::Fault, reports::Report};

/// What somebody does to a report who works on it.
const WORK: [&str; 5] = [
    "report_drafted",
    "report_revised",
    "report_text_changed",
    "report_header_changed",
    "report_sent_to_review",
];

/// Everybody who has worked on a report since it was last cleared.
///
/// # Errors
/// When the database does not answer.
pub async fn contributors(
    db: &impl ConnectionTrait,
    row: &Model,
    report: &Report,
) -> Result<BTreeSet<String>, Fault> {
    use audit_entry::{Column, Entity};
    let trail = || {
        let of_reports = Entity::find().filter(Column::Subject.eq("reports"));
        of_reports.filter(Column::SubjectId.eq(row.id.to_string())).order_by_desc(Column::Id)
    };
    let cleared = trail().filter(Column::Action.eq("report_cleared")).one(db).await?;
    let work = trail().filter(Column::Action.is_in(WORK));
    let work = match &cleared {
        Some(cleared) => work.filter(Column::Id.gt(cleared.id)),
        None => work,
    };
    let since = cleared.map_or(row.created_at, |cleared| cleared.at);
    let mut people: BTreeSet<String> = work.all(db).await?.into_iter().map(|entry| entry.actor).collect();
    people.extend(declared(db, report, since).await?);
    let targets = report.targets().into_iter().filter(|one| one.changed_at > since);
    people.extend(targets.map(|one| one.changed_by.clone()));
    Ok(people)
}

/// Who declared since then that something cannot be had, which the report prints.
async fn declared(
    db: &impl ConnectionTrait,
    report: &Report,
    since: DateTime<Utc>,
) -> Result<Vec<String>, Fault> {
    use gap_declaration::{Column, Entity};
    if report.written.declared.is_empty() {
        return Ok(Vec::new());
    }
    let rows = Entity::find().filter(Column::DeclaredAt.gt(since)).all(db).await?;
    let printed = |row: &gap_declaration::Model| {
        let event: Option<&event::Model> = report.read.models.get(&row.event_id);
        event.is_some_and(|event| report.written.reason(&event.event_ref, row.gap).is_some())
    };
    Ok(rows.into_iter().filter(printed).map(|row| row.declared_by).collect())
}

/// Whether anybody may clear reports who is none of these.
///
/// # Errors
/// When the database does not answer.
pub async fn others_may(db: &impl ConnectionTrait, people: &BTreeSet<String>) -> Result<bool, Fault> {
    let roles = StaffRole::ALL.iter().copied().filter(|role| role.may(Action::WriteReport));
    let other = user::Entity::find()
        .filter(user::Column::DisabledAt.is_null())
        .filter(user::Column::Role.is_in(roles))
        .filter(user::Column::Email.is_not_in(people))
        .one(db)
        .await?;
    Ok(other.is_some())
}
