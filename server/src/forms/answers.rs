//! What people answered: checked by the rule, stored with the version that was asked, and shown.

use std::collections::{BTreeMap, HashMap};

use app::{components::Errors, i18n::Tongue, pages::forms::answers::Pair};
use chrono::{DateTime, Utc};
use domain::{
    country::Iso3,
    forms::{self, Answer, Answers, Definition, Moment, Question, QuestionKind},
    typed::Typed,
};
use entities::{
    file, form_version, organization_answer,
    registration_answer::{self, ActiveModel, Column, Entity},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter,
    QueryOrder, sea_query::OnConflict,
};

use super::{
    asked,
    files::rows::{self, Holder},
    stored::Version,
};
use crate::{fault::Fault, organizations::OfficialNames, state::App};

/// Answers that will do, to be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// The version that was asked.
    pub version: i64,
    /// The answers.
    pub answers: Answers,
    /// The organizations that they name, each with the question's id.
    pub organizations: Vec<(String, String)>,
}

/// What the organizations mean that somebody names.
#[derive(Debug, Clone, Copy)]
pub struct Meant<'a> {
    /// By the managed list.
    pub names: &'a OfficialNames,
    /// The country that the person represents.
    pub country: Option<Iso3>,
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
    let organizations = organizations(form, &answers).collect();
    Ok(Given { version: version.id, answers, organizations })
}

/// The organizations that some answers to a form name, each with the question's id.
pub(super) fn organizations(form: &Definition, answers: &Answers) -> impl Iterator<Item = (String, String)> {
    let asked = form.questions().filter(|(_, one)| one.kind == QuestionKind::Organization);
    asked.filter_map(|(_, one)| match answers.0.get(&one.id) {
        Some(Answer::Text(text)) => Some((one.id.clone(), text.clone())),
        _ => None,
    })
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
    note_organizations(tx, registration_id, moment, given).await
}

/// Notes which organizations the answers name, in place of those named before.
async fn note_organizations(
    tx: &DatabaseTransaction,
    registration_id: i64,
    moment: Moment,
    given: &Given,
) -> Result<(), Fault> {
    use organization_answer::{ActiveModel, Column, Entity};
    Entity::delete_many()
        .filter(Column::RegistrationId.eq(registration_id))
        .filter(Column::Moment.eq(moment.code()))
        .exec(tx)
        .await?;
    let rows = given.organizations.iter().map(|(question, text)| ActiveModel {
        registration_id: Set(registration_id),
        moment: Set(moment.code().to_owned()),
        question: Set(question.clone()),
        text: Set(text.clone()),
    });
    let rows: Vec<ActiveModel> = rows.collect();
    if !rows.is_empty() {
        Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// The organizations that somebody's answers name.
///
/// # Errors
/// When the database does not answer.
pub async fn organizations_of(db: &impl ConnectionTrait, registration_id: i64) -> Result<Vec<String>, Fault> {
    use organization_answer::{Column, Entity};
    let rows = Entity::find().filter(Column::RegistrationId.eq(registration_id)).all(db).await?;
    Ok(rows.into_iter().map(|row| row.text).collect())
}

/// Stores what was answered with a new registration, and gives it the files. One that takes the place of an
/// earlier one keeps nothing of it; what lay on the disk for that is removed when the platform tidies up.
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
    let Some(given) = given else { return Ok(()) };
    let mut given = given.clone();
    rows::attach(tx, registration_id, &mut given, now).await?;
    store(tx, registration_id, Moment::Registration, &given, now).await
}

/// Forgets everything that somebody answered; gives the names under which their files lie.
///
/// # Errors
/// When the database does not answer.
pub async fn forget(tx: &DatabaseTransaction, registration_id: i64) -> Result<Vec<String>, Fault> {
    Entity::delete_many().filter(Column::RegistrationId.eq(registration_id)).exec(tx).await?;
    let named = organization_answer::Column::RegistrationId.eq(registration_id);
    organization_answer::Entity::delete_many().filter(named).exec(tx).await?;
    rows::forget(tx, Holder::Registration(registration_id).its()).await
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
) -> Result<HashMap<i64, Answers>, Fault> {
    let mut all: HashMap<i64, Answers> = HashMap::new();
    let rows = Entity::find().filter(Column::RegistrationId.is_in(registrations.iter().copied()));
    for row in rows.all(db).await? {
        let answers: Answers = serde_json::from_str(&row.answers)?;
        all.entry(row.registration_id).or_default().0.extend(answers.0);
    }
    Ok(all)
}

/// The files that some answers name.
///
/// # Errors
/// When the database does not answer.
pub async fn files_of(
    db: &impl ConnectionTrait,
    registration_id: i64,
    all: &[Held],
) -> Result<BTreeMap<i64, file::Model>, Fault> {
    if all.iter().all(|held| held.answers.files().next().is_none()) {
        return Ok(BTreeMap::new());
    }
    rows::of_registration(db, registration_id).await
}

/// What the organizations mean that some answers name.
///
/// # Errors
/// When the database does not answer.
pub async fn named_in(db: &impl ConnectionTrait, all: &[Held]) -> Result<OfficialNames, Fault> {
    let texts: Vec<_> =
        all.iter().flat_map(|one| organizations(&one.version.definition, &one.answers)).collect();
    OfficialNames::of(db, texts.iter().map(|(_, text)| text.as_str())).await
}

/// Questions and answers in words, in the order of the form; files that may be had with their address.
#[must_use]
pub fn pairs(
    app: &App,
    locale: Tongue,
    held: &Held,
    meant: Meant<'_>,
    files: &BTreeMap<i64, file::Model>,
    address: &dyn Fn(i64) -> String,
) -> Vec<Pair> {
    let form: &Definition = &held.version.definition;
    let asked = form.questions().filter(|(moment, _)| *moment == held.moment);
    let pair = |question: &Question| {
        let answer = held.answers.0.get(&question.id)?;
        let label = asked::named(&question.label, locale, &question.id);
        let pair = Pair::new(label, words(app, locale, question, answer, meant));
        let Answer::File(named) = answer else { return Some(pair) };
        let Some(file) = files.get(&named.file) else { return Some(pair) };
        let readable = file.state.may_be_read(app.config.file_scan.is_some());
        let href = readable.then(|| address(file.id));
        Some(Pair { href, note: asked::scanned(app, locale, file.state), ..pair })
    };
    asked.filter_map(|(_, question)| pair(question)).collect()
}

/// An answer in words.
#[must_use]
pub fn words(app: &App, locale: Tongue, question: &Question, answer: &Answer, meant: Meant<'_>) -> String {
    let option = |id: &str| {
        let known = question.options.iter().find(|option| option.id == id);
        known.map_or_else(|| id.to_owned(), |option| asked::named(&option.label, locale, id).text)
    };
    match (question.kind, answer) {
        (_, Answer::Number(number)) => locale.number(*number),
        (_, Answer::File(file)) => file.name.clone(),
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
        (QuestionKind::Organization, Answer::Text(text)) => meant.names.name(locale, text, meant.country),
        (QuestionKind::Consent, Answer::Text(_)) => locale.text("forms-yes"),
        (_, Answer::Text(text)) => text.clone(),
    }
}
