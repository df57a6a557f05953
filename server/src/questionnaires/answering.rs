//! Whoever has the link answers: the answer is kept, and written among the needs of the country. Needs that
//! staff entered or imported are never touched.

use domain::{
    language::Language,
    questionnaire::answer::{Answer, Change as NeedChange, Stated, changes},
    typed::Typed,
};
use entities::{
    need, questionnaire,
    questionnaire_respondent::{Column, Entity, Model},
};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{NotSet, Set},
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter,
    QuerySelect,
};
use serde_json::json;

use super::is_open;
use crate::{
    audit::Change,
    fault::{Fault, Outcome},
    seen,
    state::App,
    web::{rate_limit::ANSWERS, secrets},
};

/// A questionnaire as a link opens it.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The questionnaire.
    pub questionnaire: questionnaire::Model,
    /// Who is asked.
    pub row: Model,
    /// What was answered, if anything was.
    pub answer: Option<Answer>,
}

/// Why an answer is not taken.
#[derive(Debug)]
pub enum NotTaken {
    /// Nothing has this link.
    Unknown,
    /// The questionnaire takes no answers any more.
    Closed,
    /// Another answer was saved since the form was given out; this is what is stored now.
    Overtaken(Box<Opened>),
    /// It was changed too often.
    TooMany,
}

impl Opened {
    /// A short text that changes whenever the answer does.
    #[must_use]
    pub fn mark(&self) -> String {
        let mut typed = Typed::default();
        typed.add_some("answer", self.row.answer.as_deref());
        seen::digest(&typed)
    }

    async fn of(db: &impl ConnectionTrait, row: Model) -> Result<Option<Self>, Fault> {
        let found = questionnaire::Entity::find_by_id(row.questionnaire_id).one(db).await?;
        let answer = row.answer.as_deref().map(serde_json::from_str).transpose()?;
        Ok(found.map(|questionnaire| Self { questionnaire, row, answer }))
    }
}

/// The questionnaire that a link with this token opens.
///
/// # Errors
/// When the database does not answer.
pub async fn by_token(db: &impl ConnectionTrait, token: &str) -> Result<Option<Opened>, Fault> {
    let found = Entity::find().filter(Column::TokenHash.eq(secrets::digest(token))).one(db).await?;
    match found {
        Some(row) => Opened::of(db, row).await,
        None => Ok(None),
    }
}

/// Keeps an answer and writes it among the needs. `mark` is what the form was given out with; the same answer
/// sent twice is one.
///
/// # Errors
/// When the database does not answer.
pub async fn answer(app: &App, token: &str, mark: &str, answer: &Answer) -> Outcome<(), NotTaken> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let found = Entity::find().filter(Column::TokenHash.eq(secrets::digest(token))).lock_exclusive();
    let Some(row) = found.one(&tx).await? else { return Ok(Err(NotTaken::Unknown)) };
    let Some(opened) = Opened::of(&tx, row).await? else { return Ok(Err(NotTaken::Unknown)) };
    if !is_open(&opened.questionnaire, app.clock.today()) {
        return Ok(Err(NotTaken::Closed));
    }
    if opened.answer.as_ref() == Some(answer) {
        return Ok(Ok(()));
    }
    if opened.mark() != mark {
        return Ok(Err(NotTaken::Overtaken(Box::new(opened))));
    }
    let whom = opened.row.id.to_string();
    if !app.count_try(&tx, ANSWERS, "answers", &whom, now).await? {
        return Ok(Err(NotTaken::TooMany));
    }
    for change in changes(opened.answer.as_ref(), answer) {
        carry_out(app, &tx, &opened, change).await?;
    }
    let themes = |answer: &Answer| json!({ "themes": answer.needs.keys().collect::<Vec<_>>() });
    let before = opened.answer.as_ref().map(themes);
    let mut row = opened.row.clone().into_active_model();
    row.answer = Set(Some(serde_json::to_string(answer)?));
    row.answered_at = Set(Some(now));
    row.update(&tx).await?;
    let (actor, subject) = (actor(&opened.row), "questionnaire_respondents");
    Change { actor: &actor, action: "questionnaire_answered", subject, id: opened.row.id, reason: None }
        .record(&tx, now, before.as_ref(), Some(&themes(answer)))
        .await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Who answered, as the trail names them.
fn actor(row: &Model) -> String {
    format!("respondent {}", row.id)
}

/// The reference of the need that an answer writes of a theme: nothing that staff enter or files bring has it.
fn reference(row: &Model, theme: &str) -> String {
    format!("answered-{}-{theme}", row.reference)
}

async fn carry_out(
    app: &App,
    tx: &DatabaseTransaction,
    opened: &Opened,
    change: NeedChange<'_>,
) -> Result<(), Fault> {
    let (NeedChange::Write(theme, _) | NeedChange::Remove(theme)) = change;
    let found = need::Entity::find().filter(need::Column::NeedRef.eq(reference(&opened.row, theme)));
    let before = found.lock_exclusive().one(tx).await?;
    let (action, after) = match (change, &before) {
        (NeedChange::Write(theme, stated), None) => {
            ("need_entered", Some(written(app, opened, theme, stated).insert(tx).await?))
        }
        (NeedChange::Write(theme, stated), Some(before)) => {
            let row = need::ActiveModel { id: Set(before.id), ..written(app, opened, theme, stated) };
            ("need_changed", Some(row.update(tx).await?))
        }
        // Staff removed it before.
        (NeedChange::Remove(_), None) => return Ok(()),
        (NeedChange::Remove(_), Some(before)) => {
            need::Entity::delete_by_id(before.id).exec(tx).await?;
            ("need_removed", None)
        }
    };
    let id = before.as_ref().or(after.as_ref()).map_or(0, |row| row.id);
    Change { actor: &actor(&opened.row), action, subject: "needs", id, reason: None }
        .record(tx, app.clock.now(), before.as_ref(), after.as_ref())
        .await
}

/// A need as answered. One questionnaire is one source, in whichever language it was answered.
fn written(app: &App, opened: &Opened, theme: &str, stated: &Stated) -> need::ActiveModel {
    let title = opened.questionnaire.title.best(Language::EN).map_or("", |(_, title)| title);
    need::ActiveModel {
        id: NotSet,
        need_ref: Set(reference(&opened.row, theme)),
        country: Set(opened.row.country),
        theme: Set(theme.to_owned()),
        priority: Set(Some(stated.priority)),
        date: Set(app.clock.today().to_string()),
        source: Set(title.to_owned()),
        text: Set(stated.text.clone()),
        language: Set(stated.language),
    }
}
