//! What is done about reports that are due: the owner is reminded at 90, 30 and 7 days; on the day the
//! report is begun and the report officers are told; when the meeting's days change, its draft follows. Each happens once, whatever crashes and however many
//! servers look: the mark and the mails are written in one transaction. Where several paragraphs demand one
//! report, it is begun once, and nobody is told of it twice.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    language::Language,
    obligation::{Due, Notice, notice},
    report::ReportKind,
    staff::StaffRole,
};
use entities::{due_report, obligation_notice, user};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter,
    QueryOrder, sea_query::OnConflict,
};
use serde::{Deserialize, Serialize};

use super::{due::due_from, known, queries::owners};
use crate::{
    fault::Fault,
    mail::outbox::{self, Outgoing},
    reports::{
        drafts::{self, Author},
        mandates,
    },
    state::App,
};

mod draft;

use draft::{definition, follow, of_officers, unkept};

/// The mail that reminds of a report.
pub const REMINDER: &str = "obligation_reminder";
/// The mail that says that a report was begun.
pub const DRAFT: &str = "obligation_draft";

/// What both mails are rendered from; all else is read when they are sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObligationMail {
    /// The paragraph that demands the report.
    pub mandate: String,
    /// Others that demand the same one and that the recipient answers for.
    #[serde(default)]
    pub also: Vec<String>,
    /// The meeting that receives it.
    pub meeting: String,
    /// The deadline as it was when the mail was queued.
    pub deadline: NaiveDate,
    /// The report, if one was begun.
    pub draft: Option<i64>,
}

/// A report that is due, with everything that demands it.
#[derive(Debug)]
struct Owed {
    kind: ReportKind,
    deadline: NaiveDate,
    /// For each paragraph, in the order of the list; all at one meeting.
    dues: Vec<Due>,
}

impl Owed {
    fn first(&self) -> &Due {
        &self.dues[0]
    }

    /// The paragraphs that demand it, and those of older revisions that they continue.
    fn mandates(&self) -> impl Iterator<Item = &str> {
        self.dues.iter().flat_map(|due| known::lineage(&due.mandate))
    }
}

/// The reports that are due: one of a kind for a meeting and a deadline, however many paragraphs demand it.
fn owed(dues: Vec<Due>) -> Vec<Owed> {
    let mut all: Vec<Owed> = Vec::new();
    for due in dues {
        let kind = mandates::get(&due.mandate).map(known::report_kind);
        let (Some(kind), Some(deadline)) = (kind, due.deadline.map(|deadline| deadline.day)) else {
            continue;
        };
        let same = |one: &&mut Owed| {
            one.kind == kind && one.deadline == deadline && one.first().meeting == due.meeting
        };
        match all.iter_mut().find(same) {
            Some(one) => one.dues.push(due),
            None => all.push(Owed { kind, deadline, dues: vec![due] }),
        }
    }
    all
}

/// Does what is to be done today about every report that is due.
///
/// # Errors
/// The first fault: when the database does not answer. No fault of one report keeps the
/// others.
pub async fn tend_obligations(app: &App) -> Result<(), Fault> {
    let today = app.clock.today();
    let mut first = Ok(());
    for owed in owed(due_from(app.db.read(), today).await?) {
        first = first.and(follow(app, &owed).await);
        let done = match notice(owed.first(), today) {
            Some(Notice::Ahead(days)) => remind(app, &owed, days).await,
            Some(Notice::DueDay) => draft_once(app, &owed).await,
            None => Ok(()),
        };
        first = first.and(done);
    }
    first
}

async fn report_officers(db: &impl ConnectionTrait) -> Result<Vec<user::Model>, Fault> {
    let open = user::Entity::find().filter(user::Column::DisabledAt.is_null());
    let officers = open.filter(user::Column::Role.eq(StaffRole::ReportOfficer));
    Ok(officers.order_by_asc(user::Column::Id).all(db).await?)
}

/// Somebody who is told, and what.
struct Told {
    person: user::Model,
    data: ObligationMail,
}

fn mails<'a>(
    kind: &'static str,
    told: &'a [Told],
    ahead: Option<u16>,
) -> impl Iterator<Item = Outgoing<'a, &'a ObligationMail>> {
    told.iter().map(move |Told { person, data }| {
        let of_due = format!("{}:{}:{}", data.mandate, data.meeting, data.deadline);
        Outgoing {
            kind,
            occasion: ahead.map_or_else(|| of_due.clone(), |days| format!("{of_due}:{days}")),
            recipient: &person.email,
            language: person.language.unwrap_or(Language::EN),
            data,
            event_id: None,
            registration_id: None,
        }
    })
}

async fn remind(app: &App, owed: &Owed, days: u16) -> Result<(), Fault> {
    // Most of the time it was done before; asking does not take the turn to write.
    if not_reminded(app.db.read(), owed, days).await?.is_empty() {
        return Ok(());
    }
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let (mut owners, officers) = (owners(&tx).await?, report_officers(&tx).await?);
    let mut told: Vec<Told> = Vec::new();
    for due in not_reminded(&tx, owed, days).await? {
        // The owner of a report, else every report officer.
        let people = owners.remove(&due.mandate).map_or_else(|| officers.clone(), |owner| vec![owner]);
        // Where nobody is there to be reminded, somebody may be tomorrow.
        if !people.is_empty() && mark(&tx, due, owed.deadline, days, (people.len(), now)).await? {
            for person in people {
                tell(&mut told, person, due, owed.deadline);
            }
        }
    }
    if !told.is_empty() {
        outbox::enqueue_all(&tx, mails(REMINDER, &told, Some(days)), now).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Whether what was noted of a paragraph holds for the one that demands the report: it is the same, or an older
/// one that it continues.
fn is_of(due: &Due, mandate: &str) -> bool {
    known::lineage(&due.mandate).contains(&mandate)
}

/// Of the paragraphs that demand a report, those of which nobody was reminded yet.
async fn not_reminded<'o>(
    db: &impl ConnectionTrait,
    owed: &'o Owed,
    days: u16,
) -> Result<Vec<&'o Due>, Fault> {
    use obligation_notice::{Column, Entity};
    let marks = Entity::find()
        .filter(Column::MeetingId.eq(&owed.first().meeting))
        .filter(Column::Deadline.eq(owed.deadline))
        .filter(Column::Days.eq(i32::from(days)))
        .all(db)
        .await?;
    let is_marked = |due: &&Due| marks.iter().any(|mark| is_of(due, &mark.mandate_id));
    Ok(owed.dues.iter().filter(|due| !is_marked(due)).collect())
}

/// Marks that people are reminded; no if another server did it in the meantime.
async fn mark(
    tx: &DatabaseTransaction,
    due: &Due,
    deadline: NaiveDate,
    days: u16,
    (people, now): (usize, DateTime<Utc>),
) -> Result<bool, Fault> {
    use obligation_notice::{ActiveModel, Column, Entity};
    let mark = ActiveModel {
        mandate_id: Set(due.mandate.clone()),
        meeting_id: Set(due.meeting.clone()),
        deadline: Set(deadline),
        days: Set(days.into()),
        queued_at: Set(now),
        recipients: Set(i32::try_from(people).unwrap_or(i32::MAX)),
        ..Default::default()
    };
    let once = [Column::MandateId, Column::MeetingId, Column::Deadline, Column::Days];
    let once = OnConflict::columns(once).do_nothing().to_owned();
    Ok(Entity::insert(mark).on_conflict(once).exec_without_returning(tx).await? > 0)
}

/// Somebody is to be told of a paragraph, in one mail with the others of the same report.
fn tell(told: &mut Vec<Told>, person: user::Model, due: &Due, deadline: NaiveDate) {
    match told.iter_mut().find(|one| one.person.id == person.id) {
        Some(one) => one.data.also.push(due.mandate.clone()),
        None => told.push(Told { person, data: mail_of(due, deadline, None) }),
    }
}

fn mail_of(due: &Due, deadline: NaiveDate, draft: Option<i64>) -> ObligationMail {
    let (mandate, meeting) = (due.mandate.clone(), due.meeting.clone());
    ObligationMail { mandate, also: Vec::new(), meeting, deadline, draft }
}

/// What was begun for the paragraphs that demand a report.
async fn begun(db: &impl ConnectionTrait, owed: &Owed) -> Result<Vec<due_report::Model>, Fault> {
    use due_report::{Column, Entity};
    let of_report = Entity::find()
        .filter(Column::MandateId.is_in(owed.mandates()))
        .filter(Column::MeetingId.eq(&owed.first().meeting))
        .filter(Column::Deadline.eq(owed.deadline));
    Ok(of_report.order_by_asc(Column::Id).all(db).await?)
}

/// Begins the report and tells the report officers and the owners, unless that was done. A paragraph that was
/// not known when it was begun is only given the same report; so is a meeting that was moved meanwhile.
async fn draft_once(app: &App, owed: &Owed) -> Result<(), Fault> {
    let is_begun = |due: &Due, rows: &[due_report::Model]| rows.iter().any(|row| is_of(due, &row.mandate_id));
    let before = begun(app.db.read(), owed).await?;
    if owed.dues.iter().all(|due| is_begun(due, &before)) {
        return Ok(());
    }
    let tx = app.db.write().await?;
    // Another server may have begun it while the turn was waited for.
    let before = begun(&tx, owed).await?;
    let now = app.clock.now();
    let mut all_owners = owners(&tx).await?;
    let of_report: Vec<_> = owed.dues.iter().filter_map(|due| all_owners.remove(&due.mandate)).collect();
    let report_id = match before.first() {
        Some(row) => row.report_id,
        None => match unkept(&tx, owed).await?.into_iter().next().or(of_officers(&tx, owed).await?) {
            Some(report) => report.id,
            None => match begin(app, &tx, owed, of_report.first()).await? {
                Some(id) => id,
                None => return Ok(()),
            },
        },
    };
    for due in &owed.dues {
        if !is_begun(due, &before) && !note(&tx, due, owed.deadline, report_id, now).await? {
            return Ok(());
        }
    }
    // Of a day that was moved ahead of the one that they were told of, nobody is told again.
    if before.is_empty() && !draft::told_of_later(&tx, owed).await? {
        let mut people = report_officers(&tx).await?;
        for owner in of_report {
            if people.iter().all(|one| one.id != owner.id) {
                people.push(owner);
            }
        }
        let data = mail_of(owed.first(), owed.deadline, Some(report_id));
        let told: Vec<_> = people.into_iter().map(|person| Told { person, data: data.clone() }).collect();
        if !told.is_empty() {
            outbox::enqueue_all(&tx, mails(DRAFT, &told, None), now).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// Begins the report for its owner, if there is one; none where it covers no days.
async fn begin(
    app: &App,
    tx: &DatabaseTransaction,
    owed: &Owed,
    owner: Option<&user::Model>,
) -> Result<Option<i64>, Fault> {
    let language = owner.and_then(|owner| owner.language).unwrap_or(Language::EN);
    let Some(definition) = definition(owed.kind, owed.first(), language) else { return Ok(None) };
    let signed = owner.map_or(drafts::ITSELF, |owner| owner.email.as_str());
    drafts::begin(tx, Author::Itself, &definition, signed, app.clock.now()).await.map(Some)
}

/// Notes which report a paragraph was given; no if another server did it in the meantime.
async fn note(
    tx: &DatabaseTransaction,
    due: &Due,
    deadline: NaiveDate,
    report_id: i64,
    now: DateTime<Utc>,
) -> Result<bool, Fault> {
    use due_report::{ActiveModel, Column, Entity};
    let row = ActiveModel {
        mandate_id: Set(due.mandate.clone()),
        meeting_id: Set(due.meeting.clone()),
        deadline: Set(deadline),
        report_id: Set(report_id),
        begun_at: Set(now),
        ..Default::default()
    };
    let once = [Column::MandateId, Column::MeetingId, Column::Deadline];
    let once = OnConflict::columns(once).do_nothing().to_owned();
    Ok(Entity::insert(row).on_conflict(once).exec_without_returning(tx).await? > 0)
}
