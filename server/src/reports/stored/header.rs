//! The header of a report: number, agenda item, day and original language; who answers for it.

use chrono::NaiveDate;
use domain::{language::Language, period::Period, report::NotTaken};
use entities::report::{ActiveModel, Model};
use sea_orm::{ActiveModelTrait, ActiveValue::Set};

use super::{Refused, reading::hex, texts::open};
use crate::{
    audit::Change,
    authorize::{Permit, WriteReport},
    fault::Outcome,
    reports::drafts::ITSELF,
    state::App,
};

/// The header as it was sent.
#[derive(Debug, Clone)]
pub struct Header {
    /// Number without suffix and revision; may be empty.
    pub number: String,
    /// Agenda item; may be empty.
    pub agenda_item: String,
    /// The days that it covers, where they are typed.
    pub period: Option<Period>,
    /// Day of the document.
    pub date: Option<NaiveDate>,
    /// The language that it is written in first.
    pub original: Language,
    /// Who answers for it.
    pub owner: String,
    /// The header over which it was typed, as [`seen`] names it.
    pub seen: String,
}

/// Names a header, so that whoever changes it can be told that somebody else did meanwhile.
#[must_use]
pub fn seen(row: &Model) -> String {
    let date = row.document_date.map(|day| day.to_string()).unwrap_or_default();
    let days = format!("{}/{}", row.period_from, row.period_to);
    let fields =
        [&row.number, &row.agenda_item, &date, &row.original_language.to_string(), &row.owner, &days];
    hex(fields.map(String::as_str).join("\n").as_bytes())[..12].to_owned()
}

/// Whether the days of a report are for its writers to choose: a revision has those of what it corrects, and what
/// was begun by itself those of its meeting.
#[must_use]
pub fn may_move(row: &Model) -> bool {
    row.corrects_id.is_none() && row.created_by != ITSELF
}

/// Keeps the header of a report, unless somebody changed it since it was seen.
///
/// # Errors
/// When the database does not answer.
pub async fn keep(app: &App, permit: &Permit<WriteReport>, id: i64, header: Header) -> Outcome<(), Refused> {
    let (now, actor) = (app.clock.now(), permit.staff().email.as_str());
    let tx = app.db.write().await?;
    let before = match open(&tx, id).await? {
        Ok(row) => row,
        Err(why) => return Ok(Err(why)),
    };
    if seen(&before) != header.seen {
        return Ok(Err(Refused::NotTaken(NotTaken::Moved)));
    }
    let own = (before.period_from, before.period_to);
    let typed = header.period.filter(|_| may_move(&before));
    let (from, to) = typed.map_or(own, |period| (period.from(), period.to()));
    let row = ActiveModel {
        id: Set(id),
        period_from: Set(from),
        period_to: Set(to),
        number: Set(header.number),
        agenda_item: Set(header.agenda_item),
        document_date: Set(header.date),
        original_language: Set(header.original),
        owner: Set(header.owner),
        edited_at: Set(now),
        edited_by: Set(actor.to_owned()),
        ..Default::default()
    };
    let after = row.update(&tx).await?;
    let change = Change { actor, action: "report_header_changed", subject: "reports", id, reason: None };
    change.record(&tx, now, Some(&before), Some(&after)).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// The number of a document with its revision; empty if it has neither.
#[must_use]
pub fn number(row: &Model) -> String {
    match row.revision {
        0 => row.number.clone(),
        revision if row.number.is_empty() => format!("Rev.{revision}"),
        revision => format!("{}(Rev.{revision})", row.number),
    }
}
