//! What is done about reports that are due: the owner is reminded at 90, 30 and 7 days; on the day the
//! report is begun and the report officers are told. Each happens once, whatever crashes and however many
//! servers look: the mark and the mails are written in one transaction.

use chrono::NaiveDate;
use domain::{
    language::Language,
    obligation::{Due, Notice, notice},
    staff::StaffRole,
};
use entities::{due_report, obligation_notice, user};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    sea_query::OnConflict,
};
use serde::{Deserialize, Serialize};

use super::{due::due_from, queries::owners};
use crate::{
    fault::Fault,
    mail::outbox::{self, Outgoing},
    reports::drafts::{self, Author},
    state::App,
};

mod draft;

use draft::definition;

/// The mail that reminds of a report.
pub const REMINDER: &str = "obligation_reminder";
/// The mail that says that a report was begun.
pub const DRAFT: &str = "obligation_draft";

/// What both mails are rendered from; all else is read when they are sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObligationMail {
    /// The paragraph that demands the report.
    pub mandate: String,
    /// The meeting that receives it.
    pub meeting: String,
    /// The deadline as it was when the mail was queued.
    pub deadline: NaiveDate,
    /// The report, if one was begun.
    pub draft: Option<i64>,
}

/// Does what is to be done today about every report that is due.
///
/// # Errors
/// The first fault: when the database does not answer. No fault of one report keeps the
/// others.
pub async fn tend_obligations(app: &App) -> Result<(), Fault> {
    let today = app.clock.today();
    let mut first = Ok(());
    for due in due_from(app.db.read(), today).await? {
        let Some(deadline) = due.deadline.map(|deadline| deadline.day) else { continue };
        let done = match notice(&due, today) {
            Some(Notice::Ahead(days)) => remind(app, &due, deadline, days).await,
            Some(Notice::DueDay) => draft_once(app, &due, deadline).await,
            None => Ok(()),
        };
        first = first.and(done);
    }
    first
}

/// The owner of a report, else every report officer.
async fn to_remind(db: &impl ConnectionTrait, mandate: &str) -> Result<Vec<user::Model>, Fault> {
    match owners(db).await?.remove(mandate) {
        Some(owner) => Ok(vec![owner]),
        None => report_officers(db).await,
    }
}

async fn report_officers(db: &impl ConnectionTrait) -> Result<Vec<user::Model>, Fault> {
    let open = user::Entity::find().filter(user::Column::DisabledAt.is_null());
    let officers = open.filter(user::Column::Role.eq(StaffRole::ReportOfficer));
    Ok(officers.order_by_asc(user::Column::Id).all(db).await?)
}

fn mails<'a>(
    kind: &'static str,
    people: &'a [user::Model],
    data: &'a ObligationMail,
    occasion: &'a str,
) -> impl Iterator<Item = Outgoing<'a, &'a ObligationMail>> {
    people.iter().map(move |person| Outgoing {
        kind,
        occasion: occasion.to_owned(),
        recipient: &person.email,
        language: person.language.unwrap_or(Language::EN),
        data,
        event_id: None,
        registration_id: None,
    })
}

async fn remind(app: &App, due: &Due, deadline: NaiveDate, days: u16) -> Result<(), Fault> {
    use obligation_notice::{ActiveModel, Column, Entity};
    let of_due = Entity::find()
        .filter(Column::MandateId.eq(&due.mandate))
        .filter(Column::MeetingId.eq(&due.meeting))
        .filter(Column::Deadline.eq(deadline))
        .filter(Column::Days.eq(i32::from(days)));
    // Most of the time it was done before; asking does not take the turn to write.
    if of_due.one(app.db.read()).await?.is_some() {
        return Ok(());
    }
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let people = to_remind(&tx, &due.mandate).await?;
    if people.is_empty() {
        // Nobody is there to be reminded: somebody may be tomorrow.
        return Ok(());
    }
    let mark = ActiveModel {
        mandate_id: Set(due.mandate.clone()),
        meeting_id: Set(due.meeting.clone()),
        deadline: Set(deadline),
        days: Set(days.into()),
        queued_at: Set(now),
        recipients: Set(i32::try_from(people.len()).unwrap_or(i32::MAX)),
        ..Default::default()
    };
    let once = [Column::MandateId, Column::MeetingId, Column::Deadline, Column::Days];
    let once = OnConflict::columns(once).do_nothing().to_owned();
    if Entity::insert(mark).on_conflict(once).exec_without_returning(&tx).await? == 0 {
        return Ok(());
    }
    let data = mail_of(due, deadline, None);
    let occasion = format!("{}:{}:{deadline}:{days}", due.mandate, due.meeting);
    outbox::enqueue_all(&tx, mails(REMINDER, &people, &data, &occasion), now).await?;
    tx.commit().await?;
    Ok(())
}

fn mail_of(due: &Due, deadline: NaiveDate, draft: Option<i64>) -> ObligationMail {
    ObligationMail { mandate: due.mandate.clone(), meeting: due.meeting.clone(), deadline, draft }
}

/// The report that was begun for this deadline.
async fn begun(
    db: &impl ConnectionTrait,
    due: &Due,
    deadline: NaiveDate,
) -> Result<Option<due_report::Model>, Fault> {
    use due_report::{Column, Entity};
    let of_due = Entity::find()
        .filter(Column::MandateId.eq(&due.mandate))
        .filter(Column::MeetingId.eq(&due.meeting))
        .filter(Column::Deadline.eq(deadline));
    Ok(of_due.one(db).await?)
}

/// Begins the report and tells the report officers and the owner, unless that was done.
async fn draft_once(app: &App, due: &Due, deadline: NaiveDate) -> Result<(), Fault> {
    if begun(app.db.read(), due, deadline).await?.is_some() {
        return Ok(());
    }
    let tx = app.db.write().await?;
    // Another server may have begun it while the turn was waited for.
    if begun(&tx, due, deadline).await?.is_some() {
        return Ok(());
    }
    let owner = owners(&tx).await?.remove(&due.mandate);
    let language = owner.as_ref().and_then(|owner| owner.language).unwrap_or(Language::EN);
    let Some(definition) = definition(app, due, language) else { return Ok(()) };
    let now = app.clock.now();
    let signed = owner.as_ref().map_or(drafts::ITSELF, |owner| owner.email.as_str());
    let report_id = drafts::begin(&tx, Author::Itself, &definition, signed, now).await?;
    let row = due_report::ActiveModel {
        mandate_id: Set(due.mandate.clone()),
        meeting_id: Set(due.meeting.clone()),
        deadline: Set(deadline),
        report_id: Set(report_id),
        begun_at: Set(now),
        ..Default::default()
    };
    let once = [due_report::Column::MandateId, due_report::Column::MeetingId, due_report::Column::Deadline];
    let once = OnConflict::columns(once).do_nothing().to_owned();
    if due_report::Entity::insert(row).on_conflict(once).exec_without_returning(&tx).await? == 0 {
        return Ok(());
    }
    let mut people = report_officers(&tx).await?;
    if let Some(owner) = owner.filter(|owner| people.iter().all(|one| one.id != owner.id)) {
        people.push(owner);
    }
    let data = mail_of(due, deadline, Some(report_id));
    let occasion = format!("{}:{}:{deadline}", due.mandate, due.meeting);
    if !people.is_empty() {
        outbox::enqueue_all(&tx, mails(DRAFT, &people, &data, &occasion), now).await?;
    }
    tx.commit().await?;
    Ok(())
}
