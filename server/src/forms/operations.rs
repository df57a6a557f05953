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
    /// Somebody else changed it since the officer looked.
    Overtaken,
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
    let editing = match Editing::begin(app, permit, event_id).await? {
        Ok(editing) => editing,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let mut work = Work::of(&editing.tx, &editing.event).await?;
    let (before, after) = match change(&mut work.definition) {
        Ok(told) => told,
        Err(refusal) => return Ok(Err(refusal)),
    };
    work.write(&editing.tx).await?;
    editing.done(action, before, after).await
}

/// Puts what is worked on in force.
///
/// # Errors
/// When the database does not answer.
pub async fn publish(app: &App, permit: &Permit<EditEvent>, event_id: i64) -> Outcome<(), NotChanged> {
    let editing = match Editing::begin(app, permit, event_id).await? {
        Ok(editing) => editing,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let work = Work::of(&editing.tx, &editing.event).await?;
    let Some(draft) = work.draft else { return Ok(Err(NotChanged::Unknown)) };
    if let Err(faults) = forms::check(&work.definition) {
        return Ok(Err(NotChanged::Faulty(faults)));
    }
    let (id, number) = (draft.id, draft.number);
    let mut row = draft.into_active_model();
    row.published_at = Set(Some(app.clock.now()));
    row.published_by = Set(Some(permit.staff().email.clone()));
    row.update(&editing.tx).await?;
    let before = editing.event.form_version_id.map(|id| json!({ "form_version_id": id }));
    let mut row = editing.event.clone().into_active_model();
    row.form_version_id = Set(Some(id));
    row.update(&editing.tx).await?;
    let after = json!({ "form_version_id": id, "number": number });
    editing.done("form_published", before, Some(after)).await
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
    let editing = match Editing::begin(app, permit, event_id).await? {
        Ok(editing) => editing,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let Some((found, Some(definition))) = editing.template(template).await? else {
        return Ok(Err(NotChanged::Unknown));
    };
    let before = Work::of(&editing.tx, &editing.event).await?;
    // What was worked on and not published stands nowhere else.
    let replaced = before.draft.is_some().then(|| json!({ "form": before.definition }));
    let work = Work { definition, ..before };
    work.write(&editing.tx).await?;
    editing.done("form_template_taken", replaced, Some(json!({ "template": found.name }))).await
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
    let editing = match Editing::begin(app, permit, event_id).await? {
        Ok(editing) => editing,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let tx = &editing.tx;
    let programme = stored::owner(&editing.event);
    let row = form::ActiveModel {
        id: NotSet,
        event_id: Set(None),
        programme: Set(Some(programme.clone())),
        name: Set(Some(name.to_owned())),
    };
    let added = form::Entity::insert(row)
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(tx)
        .await?;
    let named = form::Entity::find().filter(form::Column::Programme.eq(programme));
    let form = named.filter(form::Column::Name.eq(name)).one(tx).await?;
    let (Some(form), 1) = (form, added) else { return Ok(Err(NotChanged::SameName)) };
    let definition = Work::of(tx, &editing.event).await?.definition;
    Work { form_id: form.id, next: 1, draft: None, definition }.write(tx).await?;
    editing.done("form_template_kept", None, Some(json!({ "template": name }))).await
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
    let editing = match Editing::begin(app, permit, event_id).await? {
        Ok(editing) => editing,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let Some((found, definition)) = editing.template(template).await? else {
        return Ok(Err(NotChanged::Unknown));
    };
    let versions = form_version::Entity::delete_many().filter(form_version::Column::FormId.eq(found.id));
    versions.exec(&editing.tx).await?;
    form::Entity::delete_by_id(found.id).exec(&editing.tx).await?;
    let before = json!({ "template": found.name, "programme": found.programme, "definition": definition });
    editing.done("form_template_removed", Some(before), None).await
}

/// A change of a form under way: its event is held until the transaction ends.
struct Editing<'a> {
    app: &'a App,
    permit: &'a Permit<EditEvent>,
    tx: DatabaseTransaction,
    event: event::Model,
}

impl<'a> Editing<'a> {
    async fn begin(app: &'a App, permit: &'a Permit<EditEvent>, event_id: i64) -> Outcome<Self, NotChanged> {
        let tx = app.db.write().await?;
        let Some(event) = event::Entity::find_by_id(event_id).lock_exclusive().one(&tx).await? else {
            return Ok(Err(NotChanged::Unknown));
        };
        if permit.covers(&event).is_err() {
            return Ok(Err(NotChanged::OtherSector));
        }
        if event.state == EventState::RecordClosed {
            return Ok(Err(NotChanged::Closed));
        }
        Ok(Ok(Self { app, permit, tx, event }))
    }

    /// A template of the event's programme, with what it asks.
    async fn template(&self, id: i64) -> Result<Option<(form::Model, Option<Definition>)>, Fault> {
        let templates = stored::templates(&self.tx, &self.event).await?;
        let Some(found) = templates.into_iter().find(|one| one.id == id) else { return Ok(None) };
        let version = stored::latest(&self.tx, found.id).await?;
        let definition = version.as_ref().map(Version::of).transpose()?.map(|version| version.definition);
        Ok(Some((found, definition)))
    }

    /// Notes what was and what is in the trail, and ends.
    async fn done(
        self,
        action: &str,
        before: Option<Value>,
        after: Option<Value>,
    ) -> Outcome<(), NotChanged> {
        let (actor, id) = (self.permit.staff().email.as_str(), self.event.id);
        Change { actor, action, subject: "events", id, reason: None }
            .record(&self.tx, self.app.clock.now(), before.as_ref(), after.as_ref())
            .await?;
        self.tx.commit().await?;
        Ok(Ok(()))
    }
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
