//! What is read of mandates: how far each paragraph is answered, by which records, and who answers for what.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    country::Developing,
    obligation::Due,
    period::Period,
    report::{Answering, Audience, Plan, Query, ReportKind, ReportState},
};
use entities::{due_report, mandate_link, obligation, report, user};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use super::known;
use crate::{
    fault::Fault,
    reports::{Report, mandates, records::Read},
};

/// Far enough ahead for everything that is announced.
const END: NaiveDate = NaiveDate::from_ymd_opt(2200, 1, 1).expect("a day");

/// All days, or those between two.
#[must_use]
pub fn period(from: Option<NaiveDate>, to: Option<NaiveDate>) -> Option<Period> {
    let to = to.unwrap_or(END);
    from.map_or_else(|| Some(Period::before(to)), |from| Period::new(from, to).ok())
}

fn query(period: Period, now: DateTime<Utc>) -> Query {
    Query {
        kind: ReportKind::Statement,
        period,
        compare: None,
        developing: Developing::Itu,
        audience: Audience::Internal,
        subject: None,
        data_cutoff: now,
    }
}

/// How far each paragraph is answered and by which records, by the rule of reports.
///
/// # Errors
/// When the database does not answer.
pub async fn answered(
    db: &impl ConnectionTrait,
    period: Period,
    now: DateTime<Utc>,
) -> Result<Report, Fault> {
    let read = Read::without_people(db).await?;
    Ok(Report::compute(query(period, now), read))
}

/// The records that answer a paragraph, the latest first.
#[must_use]
pub fn answering(read: &Read, id: &str, period: Period, now: DateTime<Utc>) -> Vec<Answering> {
    let (query, ids) = (query(period, now), mandates::ids_for(&read.mandates, ReportKind::Statement));
    Plan::new(&query, &read.lists, read.records(&ids)).answering(id)
}

/// What was decided about a paragraph.
///
/// # Errors
/// When the database does not answer.
pub async fn decisions(db: &impl ConnectionTrait, mandate: &str) -> Result<Vec<mandate_link::Model>, Fault> {
    let of_paragraph = mandate_link::Entity::find().filter(mandate_link::Column::MandateId.eq(mandate));
    Ok(of_paragraph.order_by_asc(mandate_link::Column::Id).all(db).await?)
}

/// Who answers for which paragraph that demands a report; accounts that are closed answer for nothing. Whoever
/// answered for the paragraph that another continues answers for that one, until somebody says otherwise.
///
/// # Errors
/// When the database does not answer.
pub async fn owners(db: &impl ConnectionTrait) -> Result<HashMap<String, user::Model>, Fault> {
    let rows = obligation::Entity::find().all(db).await?;
    let ids: Vec<i64> = rows.iter().filter_map(|row| row.owner_id).collect();
    let open = user::Entity::find().filter(user::Column::Id.is_in(ids));
    let accounts = open.filter(user::Column::DisabledAt.is_null()).all(db).await?;
    let accounts: HashMap<i64, user::Model> = accounts.into_iter().map(|one| (one.id, one)).collect();
    let said: HashMap<&str, Option<i64>> =
        rows.iter().map(|row| (row.mandate_id.as_str(), row.owner_id)).collect();
    let owner = |mandate: &mandates::Mandate| {
        let nearest = known::lineage(&mandate.id).into_iter().find_map(|id| said.get(id).copied());
        Some((mandate.id.clone(), accounts.get(&nearest??)?.clone()))
    };
    Ok(known::demanding().filter_map(owner).collect())
}

/// Accounts that are open, by name.
///
/// # Errors
/// When the database does not answer.
pub async fn accounts(db: &impl ConnectionTrait) -> Result<Vec<user::Model>, Fault> {
    let open = user::Entity::find().filter(user::Column::DisabledAt.is_null());
    Ok(open.order_by_asc(user::Column::Email).all(db).await?)
}

/// Reports that were handed in during a period, the latest first.
///
/// # Errors
/// When the database does not answer.
pub async fn handed_in(db: &impl ConnectionTrait, period: Period) -> Result<Vec<report::Model>, Fault> {
    let mut rows = all_handed_in(db).await?;
    rows.retain(|row| row.submitted_at.is_some_and(|at| period.contains(at.date_naive())));
    Ok(rows)
}

/// Reports that were handed in, the latest first.
///
/// # Errors
/// When the database does not answer.
pub async fn all_handed_in(db: &impl ConnectionTrait) -> Result<Vec<report::Model>, Fault> {
    let submitted = report::Entity::find().filter(report::Column::State.eq(ReportState::Submitted));
    Ok(submitted.order_by_desc(report::Column::SubmittedAt).all(db).await?)
}

/// Of the drafts that were built, the one of a report that is due; of a meeting that was moved, what was begun for
/// the day that holds now.
#[must_use]
pub fn draft_of(due: &Due, drafts: &[due_report::Model]) -> Option<i64> {
    let line = known::lineage(&due.mandate);
    let of_meeting = |draft: &&due_report::Model| {
        line.contains(&draft.mandate_id.as_str()) && draft.meeting_id == due.meeting
    };
    let holds =
        |draft: &due_report::Model| due.deadline.is_some_and(|deadline| deadline.day == draft.deadline);
    let found = drafts.iter().filter(of_meeting).max_by_key(|draft| (holds(draft), draft.id));
    found.map(|draft| draft.report_id)
}

/// Reports that somebody began or that began by themselves, all but revisions, the latest first.
///
/// # Errors
/// When the database does not answer.
pub async fn begun(db: &impl ConnectionTrait) -> Result<Vec<report::Model>, Fault> {
    let first = report::Entity::find().filter(report::Column::CorrectsId.is_null());
    let whole = first.filter(report::Column::Subject.is_null());
    Ok(whole.order_by_desc(report::Column::Id).all(db).await?)
}

/// Drafts that were built on their due days, the latest first.
///
/// # Errors
/// When the database does not answer.
pub async fn drafts(db: &impl ConnectionTrait) -> Result<Vec<due_report::Model>, Fault> {
    Ok(due_report::Entity::find().order_by_desc(due_report::Column::Id).all(db).await?)
}
