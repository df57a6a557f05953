//! Writing on a report: its texts in one language. A text that names a figure which there is none of
//! is refused; one that somebody else changed meanwhile is not overwritten.

use std::collections::BTreeMap;

use domain::{
    language::Language,
    report::{Narrative, Passage, ReportState, WrongNarrative, is_name},
};
use entities::{
    report,
    report_passage::{ActiveModel, Column, Entity, Model},
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel,
    QueryFilter, QuerySelect,
};

use super::{Refused, reading::passages};
use crate::{
    audit::Change,
    authorize::{Permit, WriteReport},
    fault::{Fault, Outcome},
    state::App,
};

/// Most characters of a line.
pub const LONGEST_LINE: usize = 300;

/// A text as it was sent.
#[derive(Debug, Clone)]
pub struct Sent {
    /// Where it stands.
    pub passage: Passage,
    /// The text; empty is none.
    pub body: String,
    /// The mark of the text that was worked on.
    pub mark: String,
    /// Whether it was said to translate what the original says now.
    pub is_current: bool,
}

/// Why a text is not kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WrongText {
    /// Something is wrong with it.
    Narrative(WrongNarrative),
    /// Somebody changed it meanwhile.
    Changed,
}

/// Why texts are not kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotKept {
    /// The report does not take any.
    Refused(Refused),
    /// Some are wrong.
    Wrong(Vec<(Passage, WrongText)>),
}

/// The mark of a text: when it was changed last.
#[must_use]
pub fn mark(row: Option<&Model>) -> String {
    row.map(|row| row.changed_at.timestamp_micros().to_string()).unwrap_or_default()
}

/// Whether a text can be kept at a place.
///
/// # Errors
/// What is wrong with it.
pub fn check(app: &App, passage: Passage, body: &str) -> Result<(), WrongNarrative> {
    if passage.is_line() && body.chars().count() > LONGEST_LINE {
        return Err(WrongNarrative::TooLong(LONGEST_LINE));
    }
    Narrative::parse(body, |name| is_name(name, |iso3| app.countries.has(iso3))).map(|_| ())
}

/// Keeps the texts of a report in one language: all of them, or none if one is wrong.
///
/// # Errors
/// When the database does not answer.
pub async fn keep(
    app: &App,
    permit: &Permit<WriteReport>,
    id: i64,
    language: Language,
    sent: &[Sent],
) -> Outcome<(), NotKept> {
    let (now, actor) = (app.clock.now(), permit.staff().email.as_str());
    let tx = app.db.write().await?;
    let row = match open(&tx, id).await? {
        Ok(row) => row,
        Err(why) => return Ok(Err(NotKept::Refused(why))),
    };
    let rows = passages(&tx, id).await?;
    let of = |language: Language| -> BTreeMap<Passage, Model> {
        let rows = rows.iter().filter(|row| row.language == language);
        rows.map(|row| (row.passage, row.clone())).collect()
    };
    let (here, source) = (of(language), of(row.original_language));
    let changed: Vec<&Sent> = sent
        .iter()
        .filter(|one| {
            let stored = here.get(&one.passage);
            stored.map_or("", |row| row.body.as_str()) != one.body || (one.is_current && stored.is_some())
        })
        .collect();
    let wrong: Vec<_> =
        changed.iter().filter_map(|one| Some((one.passage, wrong(app, one, &here)?))).collect();
    if !wrong.is_empty() {
        return Ok(Err(NotKept::Wrong(wrong)));
    }
    if changed.is_empty() {
        return Ok(Ok(()));
    }
    for one in changed {
        let source = source.get(&one.passage).map(|row| row.body.clone());
        let source = source.filter(|_| language != row.original_language);
        put(&tx, (id, language), one, here.get(&one.passage), source, (actor, now)).await?;
        let before = here.get(&one.passage).map(|row| row.body.as_str());
        let change = Change { actor, action: "report_text_changed", subject: "reports", id, reason: None };
        let said = |body: Option<&str>| {
            body.map(|body| serde_json::json!({ "passage": one.passage, "language": language, "body": body }))
        };
        change.record(&tx, now, said(before).as_ref(), said(Some(&one.body)).as_ref()).await?;
    }
    touched(&tx, id, actor, now).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

fn wrong(app: &App, one: &Sent, here: &BTreeMap<Passage, Model>) -> Option<WrongText> {
    if mark(here.get(&one.passage)) != one.mark {
        return Some(WrongText::Changed);
    }
    check(app, one.passage, &one.body).err().map(WrongText::Narrative)
}

/// The report, if its texts can be written on.
pub(super) async fn open(db: &impl ConnectionTrait, id: i64) -> Outcome<report::Model, Refused> {
    Ok(match report::Entity::find_by_id(id).lock_exclusive().one(db).await? {
        None => Err(Refused::Unknown),
        Some(row) if row.state == ReportState::Draft => Ok(row),
        Some(_) => Err(Refused::NotOpen),
    })
}

/// Remembers who wrote on a report last.
pub(super) async fn touched(
    db: &impl ConnectionTrait,
    id: i64,
    actor: &str,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<(), Fault> {
    let row = report::ActiveModel {
        id: Set(id),
        edited_at: Set(now),
        edited_by: Set(actor.to_owned()),
        ..Default::default()
    };
    report::Entity::update(row).exec(db).await?;
    Ok(())
}

async fn put(
    db: &impl ConnectionTrait,
    (report_id, language): (i64, Language),
    sent: &Sent,
    stored: Option<&Model>,
    source_body: Option<String>,
    (actor, now): (&str, chrono::DateTime<chrono::Utc>),
) -> Result<(), Fault> {
    if sent.body.is_empty() {
        let gone = Entity::delete_many().filter(Column::Id.eq(stored.map_or(0, |row| row.id)));
        gone.exec(db).await?;
        return Ok(());
    }
    let row = ActiveModel {
        report_id: Set(report_id),
        passage: Set(sent.passage),
        language: Set(language),
        body: Set(sent.body.clone()),
        source_body: Set(source_body),
        changed_at: Set(now),
        changed_by: Set(actor.to_owned()),
        ..Default::default()
    };
    match stored {
        None => row.insert(db).await?,
        Some(stored) => {
            let id = stored.clone().into_active_model().id;
            ActiveModel { id, ..row }.update(db).await?
        }
    };
    Ok(())
}
