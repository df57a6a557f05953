//! Beginning a report: by an officer, or by itself when one is due. A draft holds what it is about;
//! its figures are counted whenever it is read, so that they are never old.

use app::i18n::Tongue;
use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    country::Developing,
    language::Language,
    period::Period,
    report::{Audience, Passage, ReportKind, ReportState, Subject},
};
use entities::{
    report::{ActiveModel, Column, Entity, Model},
    report_passage,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::NotSet, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait,
    IntoActiveModel, QueryFilter,
};

use super::subjects::{self, SubjectRefusal};
use crate::{
    audit::Change,
    authorize::{Permit, WriteReport},
    fault::{Fault, Outcome},
    state::App,
};

/// How the platform signs what it does without being asked.
pub const ITSELF: &str = "by itself";

/// Who signed, as readers are told.
#[must_use]
pub fn signed(locale: Tongue, who: &str) -> String {
    if who == ITSELF { locale.text("documents-itself") } else { who.to_owned() }
}

/// Who answers for a report, as readers are told: nobody, until somebody is named for one that began by itself.
#[must_use]
pub fn answers(locale: Tongue, who: &str) -> String {
    if who == ITSELF { locale.text("mandates-nobody") } else { who.to_owned() }
}

/// Who begins a report.
#[derive(Debug, Clone, Copy)]
pub enum Author<'a> {
    /// An officer.
    Officer(&'a Permit<WriteReport>),
    /// The platform, since a report is due.
    Itself,
}

impl<'a> Author<'a> {
    /// As the trail names them.
    #[must_use]
    pub fn name(self) -> &'a str {
        match self {
            Self::Officer(permit) => &permit.staff().email,
            Self::Itself => ITSELF,
        }
    }
}

/// What a report is about.
#[derive(Debug, Clone)]
pub struct Definition {
    /// Which report.
    pub kind: ReportKind,
    /// What a statement is about.
    pub subject: Option<Subject>,
    /// The days that it covers.
    pub period: Period,
    /// The days that it compares with, where they are not the usual ones.
    pub compare: Option<Period>,
    /// Which countries it calls developing.
    pub developing: Developing,
    /// Who reads it.
    pub audience: Audience,
    /// The language that it is written in first.
    pub original: Language,
}

/// Begins a report, for whoever is to answer for it; gives its number.
///
/// # Errors
/// When the database does not answer.
pub async fn draft(
    app: &App,
    author: Author<'_>,
    definition: &Definition,
    owner: &str,
) -> Outcome<i64, SubjectRefusal> {
    let subject = definition.subject.as_ref().map(ToString::to_string);
    if let Err(refusal) = subjects::read_to_keep(definition.kind, subject.as_deref(), &app.countries) {
        return Ok(Err(refusal));
    }
    let tx = app.db.write().await?;
    let id = begin(&tx, author, definition, owner, app.clock.now()).await?;
    tx.commit().await?;
    Ok(Ok(id))
}

/// The same in a transaction that writes more, of a definition that holds.
///
/// # Errors
/// When the database does not answer.
pub async fn begin(
    tx: &DatabaseTransaction,
    author: Author<'_>,
    definition: &Definition,
    owner: &str,
    now: DateTime<Utc>,
) -> Result<i64, Fault> {
    let (subject, by) = (definition.subject.as_ref().map(ToString::to_string), author.name().to_owned());
    let bounds = definition.compare.map(|period| (period.from(), period.to()));
    let row = Model {
        id: 0,
        kind: definition.kind,
        subject,
        period_from: definition.period.from(),
        period_to: definition.period.to(),
        compare_from: bounds.map(|(from, _)| from),
        compare_to: bounds.map(|(_, to)| to),
        developing: definition.developing,
        audience: definition.audience,
        state: ReportState::Draft,
        revision: 0,
        corrects_id: None,
        number: String::new(),
        agenda_item: String::new(),
        document_date: None,
        original_language: definition.original,
        owner: owner.to_owned(),
        created_at: now,
        created_by: by.clone(),
        edited_at: now,
        edited_by: by.clone(),
        sent_at: None,
        sent_by: None,
        cleared_at: None,
        cleared_by: None,
        cleared_digest: None,
        frozen_at: None,
        frozen_by: None,
        submitted_at: None,
        submitted_by: None,
    };
    let row = inserted(tx, row).await?;
    let change =
        Change { actor: &by, action: "report_drafted", subject: "reports", id: row.id, reason: None };
    change.record(tx, now, None::<&Model>, Some(&row)).await?;
    Ok(row.id)
}

/// Begins the revision that corrects a report, with the same header and texts; what it corrects is still to
/// be said.
pub(super) async fn revise(
    db: &impl ConnectionTrait,
    corrected: &Model,
    by: &str,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<i64, Fault> {
    let row = Model {
        id: 0,
        state: ReportState::Draft,
        revision: corrected.revision + 1,
        corrects_id: Some(corrected.id),
        document_date: None::<NaiveDate>,
        owner: by.to_owned(),
        created_at: now,
        created_by: by.to_owned(),
        edited_at: now,
        edited_by: by.to_owned(),
        sent_at: None,
        sent_by: None,
        cleared_at: None,
        cleared_by: None,
        cleared_digest: None,
        frozen_at: None,
        frozen_by: None,
        submitted_at: None,
        submitted_by: None,
        ..corrected.clone()
    };
    let row = inserted(db, row).await?;
    let texts =
        report_passage::Entity::find().filter(report_passage::Column::ReportId.eq(corrected.id)).all(db);
    for text in texts.await?.into_iter().filter(|text| text.passage != Passage::Correction) {
        let copy = report_passage::Model { report_id: row.id, ..text };
        let copy = report_passage::ActiveModel { id: NotSet, ..copy.into_active_model().reset_all() };
        copy.insert(db).await?;
    }
    let change = Change { actor: by, action: "report_revised", subject: "reports", id: row.id, reason: None };
    change.record(db, now, Some(&corrected.id), Some(&row)).await?;
    Ok(row.id)
}

/// The revision that corrects a report, if one was begun.
pub(super) async fn revision_of(db: &impl ConnectionTrait, id: i64) -> Result<Option<i64>, Fault> {
    let found = Entity::find().filter(Column::CorrectsId.eq(id)).one(db).await?;
    Ok(found.map(|row| row.id))
}

async fn inserted(db: &impl ConnectionTrait, row: Model) -> Result<Model, Fault> {
    let row = ActiveModel { id: NotSet, ..row.into_active_model().reset_all() };
    Ok(row.insert(db).await?)
}
