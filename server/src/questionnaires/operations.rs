//! Staff write a questionnaire, close it and open it again.

use chrono::{DateTime, Duration, Utc};
use domain::{questionnaire::Entry, texts::CodeList, typed::Typed};
use entities::questionnaire::{ActiveModel, Column, Entity, Model};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{NotSet, Set},
    ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect,
};

use crate::{
    accounts::one_at_a_time,
    audit::Change,
    authorize::{Permit, RunQuestionnaires},
    fault::{Fault, Outcome},
    seen::{self, Seen},
    state::App,
};

/// Why nothing is saved.
#[derive(Debug)]
pub enum NotSaved {
    /// There is no such questionnaire.
    Unknown,
    /// Somebody else changed it since the form was given out; this is what is stored now.
    Overtaken(Box<Model>),
}

/// The fields of a stored questionnaire.
#[must_use]
pub fn stored_form(row: &Model) -> Typed {
    let mut typed = Typed::default();
    for (name, texts) in [("title", &row.title), ("introduction", &row.introduction)] {
        for (language, text) in texts.iter() {
            typed.add(format!("{name}_{language}"), text);
        }
    }
    for theme in &row.themes.0 {
        typed.add("themes", theme);
    }
    typed.add("last_day", row.last_day.to_string());
    typed.add("contact_email", &row.contact_email);
    typed
}

/// A short text that changes whenever the questionnaire does.
#[must_use]
pub fn mark(row: &Model) -> String {
    seen::digest(&stored_form(row))
}

/// Saves a new questionnaire, or what an officer made of one. Answers with its number.
///
/// # Errors
/// When the database does not answer.
pub async fn save(
    app: &App,
    permit: &Permit<RunQuestionnaires>,
    seen: Option<Seen<'_>>,
    entry: &Entry,
) -> Outcome<i64, NotSaved> {
    let (now, actor) = (app.clock.now(), permit.staff().email.as_str());
    let tx = app.db.write().await?;
    let before = match seen {
        Some(seen) => match Entity::find_by_id(seen.id).lock_exclusive().one(&tx).await? {
            None => return Ok(Err(NotSaved::Unknown)),
            Some(row) if mark(&row) != seen.mark => return Ok(Err(NotSaved::Overtaken(Box::new(row)))),
            found => found,
        },
        None => None,
    };
    if before.is_none() {
        one_at_a_time(&tx, permit.staff()).await?;
        if let Some(same) = same(&tx, entry, (actor, now)).await? {
            return Ok(Ok(same.id));
        }
    }
    let known = before.clone();
    let row = ActiveModel {
        id: before.as_ref().map_or(NotSet, |before| Set(before.id)),
        title: Set(entry.title.clone()),
        introduction: Set(entry.introduction.clone()),
        themes: Set(CodeList(entry.themes.clone())),
        last_day: Set(entry.last_day),
        contact_email: Set(entry.contact_email.clone()),
        closed_at: Set(known.as_ref().and_then(|before| before.closed_at)),
        closed_by: Set(known.as_ref().and_then(|before| before.closed_by.clone())),
        created_at: Set(known.as_ref().map_or(now, |before| before.created_at)),
        created_by: Set(known.map_or_else(|| actor.to_owned(), |before| before.created_by)),
    };
    let after = if before.is_some() { row.update(&tx).await? } else { row.insert(&tx).await? };
    let action = if before.is_some() { "questionnaire_changed" } else { "questionnaire_entered" };
    change(actor, action, after.id).record(&tx, now, before.as_ref(), Some(&after)).await?;
    tx.commit().await?;
    Ok(Ok(after.id))
}

/// Time within which the same officer does not write the same questionnaire twice.
const TWICE: Duration = Duration::minutes(10);

/// The questionnaire that the officer has just written with the same words: a form that was sent twice is one.
async fn same(
    tx: &DatabaseTransaction,
    entry: &Entry,
    (actor, now): (&str, DateTime<Utc>),
) -> Result<Option<Model>, Fault> {
    let just_written =
        Entity::find().filter(Column::CreatedBy.eq(actor)).filter(Column::CreatedAt.gt(now - TWICE));
    let is_same = |row: &Model| {
        (&row.title, &row.introduction, &row.themes.0, row.last_day, &row.contact_email)
            == (&entry.title, &entry.introduction, &entry.themes, entry.last_day, &entry.contact_email)
    };
    Ok(just_written.all(tx).await?.into_iter().find(is_same))
}

/// Closes a questionnaire before its last day is over.
///
/// # Errors
/// When the database does not answer.
pub async fn close(app: &App, permit: &Permit<RunQuestionnaires>, id: i64) -> Outcome<(), NotSaved> {
    turn(app, permit, id, true).await
}

/// Opens a questionnaire again that was closed by hand.
///
/// # Errors
/// When the database does not answer.
pub async fn reopen(app: &App, permit: &Permit<RunQuestionnaires>, id: i64) -> Outcome<(), NotSaved> {
    turn(app, permit, id, false).await
}

async fn turn(app: &App, permit: &Permit<RunQuestionnaires>, id: i64, closed: bool) -> Outcome<(), NotSaved> {
    let (now, actor) = (app.clock.now(), permit.staff().email.as_str());
    let tx = app.db.write().await?;
    let Some(before) = Entity::find_by_id(id).lock_exclusive().one(&tx).await? else {
        return Ok(Err(NotSaved::Unknown));
    };
    if before.closed_at.is_some() == closed {
        return Ok(Ok(()));
    }
    let mut row = before.clone().into_active_model();
    row.closed_at = Set(closed.then_some(now));
    row.closed_by = Set(closed.then(|| actor.to_owned()));
    let after = row.update(&tx).await?;
    let action = if closed { "questionnaire_closed" } else { "questionnaire_reopened" };
    change(actor, action, id).record(&tx, now, Some(&before), Some(&after)).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

fn change<'a>(actor: &'a str, action: &'a str, id: i64) -> Change<'a> {
    Change { actor, action, subject: "questionnaires", id, reason: None }
}
