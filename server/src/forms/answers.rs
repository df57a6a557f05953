//! What people answered: checked by the rule, stored with the version that was asked, and shown.

use app::{
    components::{Errors, Passage},
    i18n::Tongue,
};
use chrono::{DateTime, Utc};
use domain::{
    forms::{self, Answer, Answers, Definition, Moment, Question, QuestionKind},
    typed::Typed,
};
use entities::{
    form_version,
    registration_answer::{self, ActiveModel, Column, Entity},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter,
    QueryOrder, sea_query::OnConflict,
};

use super::{asked, stored::Version};
use crate::{fault::Fault, state::App};

/// Answers that will do, to be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// The version that was asked.
    pub version: i64,
    /// The answers.
    pub answers: Answers,
}

/// Answers that are stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// When they were asked for.
    pub moment: Moment,
    /// The version that they answer.
    pub version: Version,
    /// The answers.
    pub answers: Answers,
    /// When they were given.
    pub at: DateTime<Utc>,
}

/// Checks what was typed into the questions of a moment.
///
/// # Errors
/// A sentence at each field with something wrong.
pub fn check(
    app: &App,
    locale: Tongue,
    version: &Version,
    moment: Moment,
    typed: &Typed,
) -> Result<Given, Errors> {
    let form = &version.definition;
    let answers = forms::answers(form, moment, None, typed, &|code| app.countries.has(code));
    let answers = answers.map_err(|flaws| asked::errors(locale, form, &flaws))?;
    Ok(Given { version: version.id, answers })
}

/// Stores answers in place of those given before.
///
/// # Errors
/// When the database does not answer.
pub async fn store(
    tx: &DatabaseTransaction,
    registration_id: i64,
    moment: Moment,
    given: &Given,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let row = ActiveModel {
        registration_id: Set(registration_id),
        moment: Set(moment.code().to_owned()),
        form_version_id: Set(given.version),
        answers: Set(serde_json::to_string(&given.answers)?),
        updated_at: Set(now),
    };
    let again = OnConflict::columns([Column::RegistrationId, Column::Moment])
        .update_columns([Column::FormVersionId, Column::Answers, Column::UpdatedAt])
        .to_owned();
    Entity::insert(row).on_conflict(again).exec_without_returning(tx).await?;
    Ok(())
}

/// Stores what was answered with a new registration. One that takes the place of an earlier one keeps
/// nothing of it.
///
/// # Errors
/// When the database does not answer.
pub async fn begin(
    tx: &DatabaseTransaction,
    registration_id: i64,
    is_new: bool,
    given: Option<&Given>,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    if !is_new {
        forget(tx, registration_id).await?;
    }
    match given {
        Some(given) => store(tx, registration_id, Moment::Registration, given, now).await,
        None => Ok(()),
    }
}

/// Forgets everything that somebody answered.
///
/// # Errors
/// When the database does not answer.
pub async fn forget(tx: &DatabaseTransaction, registration_id: i64) -> Result<(), Fault> {
    Entity::delete_many().filter(Column::RegistrationId.eq(registration_id)).exec(tx).await?;
    Ok(())
}

/// Everything that somebody answered.
///
/// # Errors
/// When the database does not answer.
pub async fn of(db: &impl ConnectionTrait, registration_id: i64) -> Result<Vec<Held>, Fault> {
    // What was asked with the registration stands first.
    let of_it = Entity::find().filter(Column::RegistrationId.eq(registration_id));
    let rows = of_it.order_by_desc(Column::Moment).all(db).await?;
    let mut all = Vec::with_capacity(rows.len());
    for row in rows {
        let version = form_version::Entity::find_by_id(row.form_version_id).one(db).await?;
        let version = version.ok_or_else(|| Fault::other("answers to a form that is not there"))?;
        all.push(held(&row, &version)?);
    }
    Ok(all)
}

fn held(row: &registration_answer::Model, version: &form_version::Model) -> Result<Held, Fault> {
    Ok(Held {
        moment: row.moment.parse().map_err(Fault::other)?,
        version: Version::of(version)?,
        answers: serde_json::from_str(&row.answers)?,
        at: row.updated_at,
    })
}

/// The answers of some registrations, both moments of each together.
///
/// # Errors
/// When the database does not answer.
pub async fn of_some(
    db: &impl ConnectionTrait,
    registrations: &[i64],
) -> Result<std::collections::HashMap<i64, Answers>, Fault> {
    let mut all: std::collections::HashMap<i64, Answers> = std::collections::HashMap::new();
    let rows = Entity::find().filter(Column::RegistrationId.is_in(registrations.iter().copied()));
    for row in rows.all(db).await? {
        let answers: Answers = serde_json::from_str(&row.answers)?;
        all.entry(row.registration_id).or_default().0.extend(answers.0);
    }
    Ok(all)
}

/// Questions and answers in words, in the order of the form.
#[must_use]
pub fn pairs(app: &App, locale: Tongue, held: &Held) -> Vec<(Passage, String)> {
    let form: &Definition = &held.version.definition;
    let asked = form.questions().filter(|(moment, _)| *moment == held.moment);
    let pair = |question: &Question| {
        let answer = held.answers.0.get(&question.id)?;
        Some((asked::named(&question.label, locale, &question.id), words(app, locale, question, answer)))
    };
    asked.filter_map(|(_, question)| pair(question)).collect()
}

/// An answer in words.
#[must_use]
pub fn words(app: &App, locale: Tongue, question: &Question, answer: &Answer) -> String {
    let option = |id: &str| {
        let known = question.options.iter().find(|option| option.id == id);
        known.map_or_else(|| id.to_owned(), |option| asked::named(&option.label, locale, id).text)
    };
    match (question.kind, answer) {
        (_, Answer::Number(number)) => locale.number(*number),
        (_, Answer::Several(ids)) => {
            let names: Vec<String> = ids.iter().map(|id| option(id)).collect();
            locale.formats.list(names.iter().map(String::as_str))
        }
        (QuestionKind::Choice, Answer::Text(id)) => option(id),
        (QuestionKind::Country, Answer::Text(code)) => {
            code.parse().map_or_else(|_| code.clone(), |code| app.countries.name(code, locale.language))
        }
        (QuestionKind::Date, Answer::Text(day)) => {
            day.parse().map_or_else(|_| day.clone(), |day| locale.formats.day(day))
        }
        (QuestionKind::Consent, Answer::Text(_)) => locale.text("forms-yes"),
        (_, Answer::Text(text)) => text.clone(),
    }
}
