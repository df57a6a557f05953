//! What officers do to a form. Each is one transaction: load, decide, write, and note it in the trail.

use domain::{
    event::EventState,
    forms::{self, Definition},
};
use entities::{event, form, form_version};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{NotSet, Set},
    ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect,
    sea_query::OnConflict,
};
use serde_json::{Value, json};

use super::stored::{self, Version};
use crate::{
    audit::Change,
    authorize::{EditEvent, Permit},
    fault::{Fault, Outcome},
    state::App,
};

/// Why a form is not changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotChanged {
    /// The rule does not allow it: the section or question of each fault.
    Faulty(Vec<(String, forms::Fault)>),
    /// Another template has this name.
    SameName,
    /// The record of the event is closed.
    Closed,
    /// The event belongs to another Sector.
    OtherSector,
    /// There is no such event, section, question or template.
    Unknown,
}

/// What was and what is, for the trail.
pub type Told = (Option<Value>, Option<Value>);

/// Changes what is worked on, which begins as a copy of what is in force.
///
/// # Errors
/// When the database does not answer.
pub async fn change(
    app: &App,
    permit: &Permit<EditEvent>,
    event_id: i64,
    action: &str,
    change: impl FnOnce(&mut Definition) -> Result<Told, NotChanged> + Send,
) -> Outcome<(), NotChanged> {
    let tx = app.db.write().await?;
    let event = match held(&tx, permit, event_id).await? {
        Ok(event) => event,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let mut work = Work::of(&tx, &event).await?;
    let (before, after) = match change(&mut work.definition) {
        Ok(told) => told,
        Err(refusal) => return Ok(Err(refusal)),
    };
    work.write(&tx).await?;
    note(app, &tx, permit, (event_id, action), before.as_ref(), after.as_ref()).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Puts what is worked on in force.
///
/// # Errors
/// When the database does not answer.
pub async fn publish(app: &App, permit: &Permit<EditEvent>, event_id: i64) -> Outcome<(), NotChanged> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let event = match held(&tx, permit, event_id).await? {
        Ok(event) => event,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let work = Work::of(&tx, &event).await?;
    let Some(draft) = work.draft else { return Ok(Err(NotChanged::Unknown)) };
    if let Err(faults) = forms::check(&work.definition) {
        return Ok(Err(NotChanged::Faulty(faults)));
    }
    let (id, number) = (draft.id, draft.number);
    let mut row = draft.into_active_model();
    row.published_at = Set(Some(now));
    row.published_by = Set(Some(permit.staff().email.clone()));
    row.update(&tx).await?;
    let before = event.form_version_id;
    let mut row = event.into_active_model();
    row.form_version_id = Set(Some(id));
    row.update(&tx).await?;
    let after = json!({ "form_version_id": id, "number": number });
    let before = before.map(|id| json!({ "form_version_id": id }));
    note(app, &tx, permit, (event_id, "form_published"), before.as_ref(), Some(&after)).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Puts a template of the event's programme in place of what is worked on.
///
/// # Errors
/// When the database does not answer.
pub async fn take_template(
    app: &App,
    permit: &Permit<EditEvent>,
    event_id: i64,
    template: i64,
) -> Outcome<(), NotChanged> {
    let tx = app.db.write().await?;
    let event = match held(&tx, permit, event_id).await? {
        Ok(event) => event,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let found = stored::templates(&tx, &event).await?.into_iter().find(|one| one.id == template);
    let Some(found) = found else { return Ok(Err(NotChanged::Unknown)) };
    let Some(version) = stored::latest(&tx, found.id).await? else { return Ok(Err(NotChanged::Unknown)) };
    let mut work = Work::of(&tx, &event).await?;
    work.definition = Version::of(&version)?.definition;
    work.write(&tx).await?;
    let after = json!({ "template": found.name });
    note(app, &tx, permit, (event_id, "form_template_taken"), None, Some(&after)).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Keeps what is worked on as a template of the event's programme.
///
/// # Errors
/// When the database does not answer.
pub async fn keep_as_template(
    app: &App,
    permit: &Permit<EditEvent>,
    event_id: i64,
    name: &str,
) -> Outcome<(), NotChanged> {
    let tx = app.db.write().await?;
    let event = match held(&tx, permit, event_id).await? {
        Ok(event) => event,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let programme = stored::owner(&event).to_owned();
    let row = form::ActiveModel {
        id: NotSet,
        event_id: Set(None),
        programme: Set(Some(programme.clone())),
        name: Set(Some(name.to_owned())),
    };
    let added = form::Entity::insert(row)
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(&tx)
        .await?;
    let named = form::Entity::find().filter(form::Column::Programme.eq(programme));
    let form = named.filter(form::Column::Name.eq(name)).one(&tx).await?;
    let (Some(form), 1) = (form, added) else { return Ok(Err(NotChanged::SameName)) };
    let definition = Work::of(&tx, &event).await?.definition;
    let template = Work { form_id: form.id, next: 1, draft: None, definition };
    template.write(&tx).await?;
    let after = json!({ "template": name });
    note(app, &tx, permit, (event_id, "form_template_kept"), None, Some(&after)).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Takes a template away from the event's programme. Forms that were made of it stay as they are.
///
/// # Errors
/// When the database does not answer.
pub async fn remove_template(
    app: &App,
    permit: &Permit<EditEvent>,
    event_id: i64,
    template: i64,
) -> Outcome<(), NotChanged> {
    let tx = app.db.write().await?;
    let event = match held(&tx, permit, event_id).await? {
        Ok(event) => event,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let found = stored::templates(&tx, &event).await?.into_iter().find(|one| one.id == template);
    let Some(found) = found else { return Ok(Err(NotChanged::Unknown)) };
    let version = stored::latest(&tx, found.id).await?;
    let definition = version.as_ref().map(Version::of).transpose()?.map(|version| version.definition);
    form_version::Entity::delete_many().filter(form_version::Column::FormId.eq(found.id)).exec(&tx).await?;
    form::Entity::delete_by_id(found.id).exec(&tx).await?;
    let before = json!({ "template": found.name, "programme": found.programme, "definition": definition });
    note(app, &tx, permit, (event_id, "form_template_removed"), Some(&before), None).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

async fn held(
    tx: &DatabaseTransaction,
    permit: &Permit<EditEvent>,
    event_id: i64,
) -> Outcome<event::Model, NotChanged> {
    let Some(event) = event::Entity::find_by_id(event_id).lock_exclusive().one(tx).await? else {
        return Ok(Err(NotChanged::Unknown));
    };
    if permit.covers(&event).is_err() {
        return Ok(Err(NotChanged::OtherSector));
    }
    Ok(if event.state == EventState::RecordClosed { Err(NotChanged::Closed) } else { Ok(event) })
}

async fn note(
    app: &App,
    tx: &DatabaseTransaction,
    permit: &Permit<EditEvent>,
    (event_id, action): (i64, &str),
    before: Option<&Value>,
    after: Option<&Value>,
) -> Result<(), Fault> {
    Change { actor: &permit.staff().email, action, subject: "events", id: event_id, reason: None }
        .record(tx, app.clock.now(), before, after)
        .await
}

/// A form that is worked on.
struct Work {
    form_id: i64,
    /// What was not published yet; none if the work begins now.
    draft: Option<form_version::Model>,
    /// The number of a draft that begins now.
    next: i32,
    definition: Definition,
}

impl Work {
    /// The form of an event, which is made with the first change.
    async fn of(tx: &DatabaseTransaction, event: &event::Model) -> Result<Self, Fault> {
        let form_id = if let Some(form) = stored::form_of(tx, event.id).await? {
            form.id
        } else {
            let row = form::ActiveModel { event_id: Set(Some(event.id)), ..Default::default() };
            row.insert(tx).await?.id
        };
        let Some(latest) = stored::latest(tx, form_id).await? else {
            return Ok(Self { form_id, draft: None, next: 1, definition: Definition::default() });
        };
        let (next, definition) = (latest.number + 1, Version::of(&latest)?.definition);
        Ok(Self { form_id, draft: Some(latest).filter(|row| row.published_at.is_none()), next, definition })
    }

    async fn write(self, tx: &DatabaseTransaction) -> Result<(), Fault> {
        let definition = serde_json::to_string(&self.definition)?;
        if let Some(draft) = self.draft {
            let mut row = draft.into_active_model();
            row.definition = Set(definition);
            row.update(tx).await?;
        } else {
            let row = form_version::ActiveModel {
                form_id: Set(self.form_id),
                number: Set(self.next),
                definition: Set(definition),
                ..Default::default()
            };
            row.insert(tx).await?;
        }
        Ok(())
    }
}
