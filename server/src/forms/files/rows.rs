//! What is known of files: which came with a form, which belong to a registration, and which are answers.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Utc};
use domain::{
    forms::{Answer, Definition, FileRef, FileState, Moment, Question, QuestionKind},
    typed::Typed,
};
use entities::file::{ActiveModel, Column, Entity, Model};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{NotSet, Set},
    ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder,
    sea_query::Expr,
};

use crate::{fault::Fault, forms::answers::Given};

/// With what files come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holder {
    /// With a form that becomes a registration once it is without a flaw: its own key.
    Form(String),
    /// Behind the link of a registration: its number.
    Registration(i64),
}

impl Holder {
    /// Which files came so.
    #[must_use]
    pub fn its(&self) -> Condition {
        let its = Condition::all();
        match self {
            Self::Form(submission) => its.add(Column::Submission.eq(submission)),
            Self::Registration(id) => its.add(Column::RegistrationId.eq(*id)),
        }
    }
}

/// The files that came, the latest for each question.
#[derive(Debug, Clone, Default)]
pub struct Received(pub HashMap<String, Model>);

impl Received {
    /// Reads them; a form that asks for none costs no question to the database.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of(db: &impl ConnectionTrait, form: &Definition, holder: &Holder) -> Result<Self, Fault> {
        if !asks_for_files(form) {
            return Ok(Self::default());
        }
        let all = Entity::find().filter(holder.its()).order_by_asc(Column::Id).all(db).await?;
        Ok(Self(all.into_iter().map(|file| (file.question.clone(), file)).collect()))
    }

    /// Names the files in what was typed, in place of whatever was sent there; not those that the person
    /// no longer wants.
    pub fn fill(&self, form: &Definition, typed: &mut Typed) {
        for question in file_questions(form) {
            let field = question.field();
            typed.0.retain(|(name, _)| *name != field);
            let unwanted = typed.filled(&removal_of(&field)).is_some();
            if let Some(file) = self.0.get(&question.id).filter(|_| !unwanted) {
                typed.add(field, reference(file).typed());
            }
        }
    }
}

/// The name of the box by which a file is not wanted any more.
#[must_use]
pub fn removal_of(field: &str) -> String {
    format!("remove-{field}")
}

/// A file as an answer names it.
#[must_use]
pub fn reference(file: &Model) -> FileRef {
    FileRef { file: file.id, name: file.name.clone() }
}

/// The questions that are answered by files.
pub fn file_questions(form: &Definition) -> impl Iterator<Item = &Question> {
    form.questions().map(|(_, question)| question).filter(|one| one.kind == QuestionKind::File)
}

/// Ids of those that are asked at a moment.
#[must_use]
pub fn questions_of(form: &Definition, moment: Moment) -> Vec<String> {
    let asked = form.questions().filter(|(when, one)| *when == moment && one.kind == QuestionKind::File);
    asked.map(|(_, question)| question.id.clone()).collect()
}

/// Whether a form asks for any file.
#[must_use]
pub fn asks_for_files(form: &Definition) -> bool {
    file_questions(form).next().is_some()
}

/// The files of a registration.
///
/// # Errors
/// When the database does not answer.
pub async fn of_registration(db: &impl ConnectionTrait, id: i64) -> Result<BTreeMap<i64, Model>, Fault> {
    let all = Entity::find().filter(Column::RegistrationId.eq(id)).all(db).await?;
    Ok(all.into_iter().map(|file| (file.id, file)).collect())
}

/// One file of a registration, once it is an answer.
///
/// # Errors
/// When the database does not answer.
pub async fn given(db: &impl ConnectionTrait, registration: i64, id: i64) -> Result<Option<Model>, Fault> {
    let of_it = Entity::find_by_id(id).filter(Column::RegistrationId.eq(registration));
    Ok(of_it.filter(Column::GivenAt.is_not_null()).one(db).await?)
}

/// Gives the files that answer to the registration. One that belongs to another registration already,
/// since the form was sent before under another name, is copied.
///
/// # Errors
/// When the database does not answer.
pub async fn attach(
    tx: &DatabaseTransaction,
    registration: i64,
    given: &mut Given,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    for answer in given.answers.0.values_mut() {
        let Answer::File(named) = answer else { continue };
        let found = Entity::find_by_id(named.file).one(tx).await?;
        let file = found.ok_or_else(|| Fault::other("an answer names a file that is not there"))?;
        let is_its_own = file.registration_id.is_none_or(|id| id == registration);
        let mut row = file.into_active_model();
        row.registration_id = Set(Some(registration));
        row.given_at = Set(Some(now));
        if is_its_own {
            row.update(tx).await?;
        } else {
            let copy = ActiveModel { id: NotSet, ..row.reset_all() };
            named.file = copy.insert(tx).await?.id;
        }
    }
    Ok(())
}

/// Forgets the files of a registration that answered one of these questions and are no answer any more;
/// gives the names under which they lie.
///
/// # Errors
/// When the database does not answer.
pub async fn drop_replaced(
    tx: &DatabaseTransaction,
    registration: i64,
    questions: &[String],
    given: &Given,
) -> Result<Vec<String>, Fault> {
    if questions.is_empty() {
        return Ok(Vec::new());
    }
    let kept: Vec<i64> = given.answers.files().collect();
    let replaced = Condition::all()
        .add(Column::RegistrationId.eq(registration))
        .add(Column::Question.is_in(questions))
        .add(Column::Id.is_not_in(kept));
    forget(tx, replaced).await
}

/// Forgets files; gives the names under which those lie that nothing refers to any more, to be removed
/// once the transaction holds.
///
/// # Errors
/// When the database does not answer.
pub async fn forget(db: &impl ConnectionTrait, which: Condition) -> Result<Vec<String>, Fault> {
    let found = Entity::find().filter(which).all(db).await?;
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let ids = found.iter().map(|file| file.id);
    Entity::delete_many().filter(Column::Id.is_in(ids)).exec(db).await?;
    let mut names: Vec<String> = found.into_iter().map(|file| file.stored_as).collect();
    names.sort_unstable();
    names.dedup();
    let known = known(db, &names).await?;
    names.retain(|name| !known.contains(name));
    Ok(names)
}

/// Of some names, those that a row has.
///
/// # Errors
/// When the database does not answer.
pub async fn known(db: &impl ConnectionTrait, names: &[String]) -> Result<Vec<String>, Fault> {
    let rows = Entity::find().filter(Column::StoredAs.is_in(names)).all(db).await?;
    Ok(rows.into_iter().map(|file| file.stored_as).collect())
}

/// Notes what a scanner said of a file, wherever it is an answer.
///
/// # Errors
/// When the database does not answer.
pub async fn scanned(
    db: &impl ConnectionTrait,
    stored_as: &str,
    state: FileState,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    Entity::update_many()
        .col_expr(Column::State, Expr::value(state.code()))
        .col_expr(Column::ScannedAt, Expr::value(now))
        .filter(Column::StoredAs.eq(stored_as))
        .exec(db)
        .await?;
    Ok(())
}
