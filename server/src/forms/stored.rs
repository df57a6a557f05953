//! Forms as they are stored: the version in force, the one that is worked on, and templates.

use domain::forms::Definition;
use entities::{event, form, form_version};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::fault::Fault;

/// A version of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its row.
    pub id: i64,
    /// Its number, from 1.
    pub number: i32,
    /// What it asks.
    pub definition: Definition,
}

impl Version {
    /// Reads a row.
    ///
    /// # Errors
    /// When what is stored is no form.
    pub fn of(row: &form_version::Model) -> Result<Self, Fault> {
        let definition = serde_json::from_str(&row.definition)?;
        Ok(Self { id: row.id, number: row.number, definition })
    }
}

/// The form of an event as officers see it.
#[derive(Debug, Clone, Default)]
pub struct Work {
    /// What is worked on, else what is in force.
    pub definition: Definition,
    /// Number of the version in force.
    pub in_force: Option<i32>,
    /// Whether there are changes that are not published.
    pub is_draft: bool,
}

/// What an event asks. An event without a form costs no question to the database.
///
/// # Errors
/// When the database does not answer.
pub async fn in_force(db: &impl ConnectionTrait, event: &event::Model) -> Result<Option<Version>, Fault> {
    let Some(id) = event.form_version_id else { return Ok(None) };
    let found = form_version::Entity::find_by_id(id).one(db).await?;
    found.as_ref().map(Version::of).transpose()
}

/// The form of an event.
///
/// # Errors
/// When the database does not answer.
pub async fn form_of(db: &impl ConnectionTrait, event_id: i64) -> Result<Option<form::Model>, Fault> {
    Ok(form::Entity::find().filter(form::Column::EventId.eq(event_id)).one(db).await?)
}

/// The latest version of a form, published or not.
///
/// # Errors
/// When the database does not answer.
pub async fn latest(db: &impl ConnectionTrait, form_id: i64) -> Result<Option<form_version::Model>, Fault> {
    use form_version::{Column, Entity};
    let of_form = Entity::find().filter(Column::FormId.eq(form_id));
    Ok(of_form.order_by_desc(Column::Number).one(db).await?)
}

/// Every version of an event's form that was published, the latest first.
///
/// # Errors
/// When the database does not answer.
pub async fn published(db: &impl ConnectionTrait, event_id: i64) -> Result<Vec<Version>, Fault> {
    use form_version::{Column, Entity};
    let Some(form) = form_of(db, event_id).await? else { return Ok(Vec::new()) };
    let of_form = Entity::find().filter(Column::FormId.eq(form.id)).filter(Column::PublishedAt.is_not_null());
    of_form.order_by_desc(Column::Number).all(db).await?.iter().map(Version::of).collect()
}

/// The form of an event as officers see it.
///
/// # Errors
/// When the database does not answer.
pub async fn work(db: &impl ConnectionTrait, event: &event::Model) -> Result<Work, Fault> {
    let in_force = in_force(db, event).await?.map(|version| version.number);
    let Some(form) = form_of(db, event.id).await? else { return Ok(Work::default()) };
    let Some(row) = latest(db, form.id).await? else { return Ok(Work::default()) };
    let is_draft = row.published_at.is_none();
    Ok(Work { definition: Version::of(&row)?.definition, in_force, is_draft })
}

/// Templates that an event can take, with their names.
///
/// # Errors
/// When the database does not answer.
pub async fn templates(db: &impl ConnectionTrait, event: &event::Model) -> Result<Vec<form::Model>, Fault> {
    use form::{Column, Entity};
    let owned = Entity::find().filter(Column::EventId.is_null()).filter(Column::Programme.eq(owner(event)));
    Ok(owned.order_by_asc(Column::Name).all(db).await?)
}

/// The programme that an event's templates belong to; of an event of none, its Sectors, which no programme is
/// called by, so that nobody takes away what another Sector made.
#[must_use]
pub fn owner(event: &event::Model) -> String {
    let programme = event.programme.clone().filter(|programme| !programme.is_empty());
    programme.unwrap_or_else(|| {
        let mut sectors = event.sectors.0.clone();
        sectors.sort_unstable();
        format!(":{}", sectors.join(";"))
    })
}
