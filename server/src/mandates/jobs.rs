//! What is done about reports that are due: the owner is reminded at 90, 30 and 7 days, and on the day the draft is
//! built and the report officers are told. Each once, whatever crashes and however many servers look: the mark and
//! the mails are written in one transaction.

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
    state::App,
};

mod draft;

pub use draft::{Draft, build};

/// The mail that reminds of a report.
pub const REMINDER: &str = "obligation_reminder";
/// The mail that says that a draft was built.
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
    /// The draft, if one was built.
    pub draft: Option<i64>,
}

/// Does what is to be done today about every report that is due.
///
/// # Errors
/// The first fault: when the database does not answer, or a draft cannot be built. No fault of one report keeps the
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

/// The draft of a report that was built for this deadline.
async fn built(
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

/// Builds the draft, keeps it and tells the report officers and the owner, unless that was done.
async fn draft_once(app: &App, due: &Due, deadline: NaiveDate) -> Result<(), Fault> {
    use due_report::{ActiveModel, Column, Entity};
    if built(app.db.read(), due, deadline).await?.is_some() {
        return Ok(());
    }
    let owner = owners(app.db.read()).await?.remove(&due.mandate);
    let language = owner.as_ref().and_then(|owner| owner.language).unwrap_or(Language::EN);
    let Some(draft) = build(app, due, language).await? else { return Ok(()) };
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let row = ActiveModel {
        mandate_id: Set(due.mandate.clone()),
        meeting_id: Set(due.meeting.clone()),
        deadline: Set(deadline),
        kind: Set(draft.kind),
        period_from: Set(draft.period.from()),
        period_to: Set(draft.period.to()),
        language: Set(draft.language),
        facts_sha256: Set(draft.facts_sha256),
        built_at: Set(now),
        file: Set(draft.file),
        ..Default::default()
    };
    let once = [Column::MandateId, Column::MeetingId, Column::Deadline];
    let once = OnConflict::columns(once).do_nothing().to_owned();
    if Entity::insert(row).on_conflict(once).exec_without_returning(&tx).await? == 0 {
        return Ok(());
    }
    let stored = built(&tx, due, deadline).await?;
    let mut people = report_officers(&tx).await?;
    if let Some(owner) = owner.filter(|owner| people.iter().all(|one| one.id != owner.id)) {
        people.push(owner);
    }
    let data = mail_of(due, deadline, stored.map(|row| row.id));
    let occasion = format!("{}:{}:{deadline}", due.mandate, due.meeting);
    if !people.is_empty() {
        outbox::enqueue_all(&tx, mails(DRAFT, &people, &data, &occasion), now).await?;
    }
    tx.commit().await?;
    Ok(())
}
