//! An officer saves what the form of an event holds.

use std::collections::{BTreeMap, HashMap};

use domain::{
    event::{Details, EventKind, EventState, check, is_own_ancestor, slug},
    flaw::{Flaw, Wrong},
    staff::Outside,
    texts::{CodeList, Texts},
    typed::{REFERENCE, Reader, Typed},
};
use entities::{
    event::{Column, Entity, Model},
    event_material,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::NotSet, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait,
    IntoActiveModel, QueryFilter, QuerySelect, sea_query::OnConflict,
};

use super::tell;
use crate::{
    audit::Change,
    authorize::{EditEvent, Permit},
    events::{choices, queries::materials_of, search_text, staff::today, staff_queries::reference_of, typed},
    fault::{Fault, Outcome},
    mandates::{RecordId, decisions::take_back},
    seen,
    state::App,
};

/// Why an event is not saved.
#[derive(Debug)]
pub enum NotSaved {
    /// Fields are wrong.
    Flaws(Vec<Flaw>),
    /// Somebody else saved since the form was given out; this is what is stored now.
    Overtaken(Typed),
    /// The event lies outside what the account is limited to.
    OtherSector,
    /// Its record is closed.
    Closed,
    /// There is no such event.
    Unknown,
}

/// Saves a new event as a draft; answers with its number.
///
/// # Errors
/// When the database does not answer.
pub async fn create(app: &App, permit: &Permit<EditEvent>, form: &Typed) -> Outcome<i64, NotSaved> {
    let (event_ref, mut flaws) = match of_ref(form) {
        Ok(event_ref) => (event_ref, Vec::new()),
        Err(flaws) => (String::new(), flaws),
    };
    let details = match choices::with_known(app, |known| check(form, known)) {
        Ok(details) => Some(details),
        Err(found) => {
            flaws.extend(found);
            None
        }
    };
    let Some(details) = details.filter(|_| flaws.is_empty()) else { return Ok(Err(NotSaved::Flaws(flaws))) };
    let tx = app.db.write().await?;
    let taken = Entity::find().filter(Column::EventRef.eq(&event_ref)).one(&tx).await?.is_some();
    flaws.extend(taken.then(|| Flaw::new("event_ref", Wrong::Taken)));
    flaws.extend(given_away(permit, &details));
    let parent = match parent_of(&tx, None, &details).await? {
        Ok(parent) => parent,
        Err(flaw) => {
            flaws.push(flaw);
            None
        }
    };
    if !flaws.is_empty() {
        return Ok(Err(NotSaved::Flaws(flaws)));
    }
    let mut event = blank(app, event_ref);
    event.slug = free_slug(&tx, &event.event_ref).await?;
    typed::apply(&details, parent, &mut event);
    event.search = search_text(&event, &app.countries);
    // Somebody may save the same reference at the same moment on another server.
    let row = event.clone().into_active_model();
    let row = entities::event::ActiveModel { id: NotSet, ..row };
    let inserted = Entity::insert(row)
        .on_conflict(OnConflict::column(Column::EventRef).do_nothing().to_owned())
        .exec_without_returning(&tx)
        .await?;
    let stored = Entity::find().filter(Column::EventRef.eq(&event.event_ref)).one(&tx).await?;
    let Some(stored) = stored.filter(|_| inserted == 1) else {
        return Ok(Err(NotSaved::Flaws(vec![Flaw::new("event_ref", Wrong::Taken)])));
    };
    replace_materials(&tx, stored.id, &details).await?;
    let after = typed::joined(&stored_form(app, &tx, &stored).await?);
    change(permit, "event_created", stored.id)
        .record(&tx, app.clock.now(), None::<&()>, Some(&after))
        .await?;
    tx.commit().await?;
    Ok(Ok(stored.id))
}

/// The reference of a new event as typed.
///
/// # Errors
/// What is wrong with it.
pub(super) fn of_ref(form: &Typed) -> Result<String, Vec<Flaw>> {
    let mut reader = Reader::new(form);
    let event_ref = reader.required_line("event_ref", REFERENCE);
    if reader.flaws.is_empty() { Ok(event_ref) } else { Err(reader.flaws) }
}

/// Saves an event whose form was given out when it read `seen`; answers with whether anything changed.
/// Where dates or place did, everybody who registered is told.
///
/// # Errors
/// When the database does not answer.
pub async fn edit(
    app: &App,
    permit: &Permit<EditEvent>,
    id: i64,
    form: &Typed,
    seen: &str,
) -> Outcome<bool, NotSaved> {
    let details = match choices::with_known(app, |known| check(form, known)) {
        Ok(details) => details,
        Err(flaws) => return Ok(Err(NotSaved::Flaws(flaws))),
    };
    let tx = app.db.write().await?;
    let Some(stored) = Entity::find_by_id(id).lock_exclusive().one(&tx).await? else {
        return Ok(Err(NotSaved::Unknown));
    };
    if permit.covers(&stored).is_err() {
        return Ok(Err(NotSaved::OtherSector));
    }
    if stored.state == EventState::RecordClosed {
        return Ok(Err(NotSaved::Closed));
    }
    let before = stored_form(app, &tx, &stored).await?;
    if seen::digest(&before) != seen {
        return Ok(Err(NotSaved::Overtaken(before)));
    }
    let mut flaws: Vec<Flaw> = given_away(permit, &details).into_iter().collect();
    let parent = match parent_of(&tx, Some(id), &details).await? {
        Ok(parent) => parent,
        Err(flaw) => {
            flaws.push(flaw);
            None
        }
    };
    if !flaws.is_empty() {
        return Ok(Err(NotSaved::Flaws(flaws)));
    }
    let sequence = stored.sequence();
    let mut event = Model { version: stored.version + 1, updated_at: app.clock.now(), ..stored };
    typed::apply(&details, parent, &mut event);
    event.search = search_text(&event, &app.countries);
    replace_materials(&tx, id, &details).await?;
    let after = stored_form(app, &tx, &event).await?;
    let differing = typed::differing(&before, &after);
    if differing.is_empty() {
        // Nothing was changed: the transaction goes as it came.
        return Ok(Ok(false));
    }
    event.ics_sequence = sequence + i64::from(tell::is_in_calendars(&differing));
    let over = event.last_day.is_some_and(|day| day < today(app, &event));
    if event.state.is_ahead() && !over && tell::is_told(&differing) {
        tell::of_change(&tx, &event, app.clock.now()).await?;
    }
    take_back(&tx, (&permit.staff().email, app.clock.now()), RecordId::Event(id), &event.mandates).await?;
    event.into_active_model().reset_all().update(&tx).await?;
    let [before, after] = [before, after].map(|side| only(typed::joined(&side), &differing));
    change(permit, "event_edited", id).record(&tx, app.clock.now(), Some(&before), Some(&after)).await?;
    tx.commit().await?;
    Ok(Ok(true))
}

/// What the form of a stored event reads.
///
/// # Errors
/// When the database does not answer.
pub async fn stored_form(app: &App, db: &impl ConnectionTrait, event: &Model) -> Result<Typed, Fault> {
    let parent = reference_of(db, event.parent_id).await?;
    let materials = materials_of(db, event.id).await?;
    Ok(typed::typed(event, parent.as_deref(), &materials, &choices::languages(app)))
}

pub(super) fn change<'a>(permit: &'a Permit<EditEvent>, action: &'a str, id: i64) -> Change<'a> {
    Change { actor: &permit.staff().email, action, subject: "events", id, reason: None }
}

fn only(fields: BTreeMap<String, String>, names: &[String]) -> BTreeMap<String, String> {
    fields.into_iter().filter(|(name, _)| names.contains(name)).collect()
}

/// An officer of one Sector or region does not give an event away.
fn given_away(permit: &Permit<EditEvent>, details: &Details) -> Option<Flaw> {
    match permit.staff().limits.cover(&details.sectors, details.host_country).err()? {
        Outside::Sector => Some(Flaw::new("sectors", Wrong::NotYourSector)),
        Outside::Region => Some(Flaw::new("host_country", Wrong::NotYourRegion)),
    }
}

/// The number of the event that this one stands under, if there is such an event and it is not this
/// one or below it.
async fn parent_of(
    tx: &DatabaseTransaction,
    event: Option<i64>,
    details: &Details,
) -> Outcome<Option<i64>, Flaw> {
    let Some(reference) = &details.parent else { return Ok(Ok(None)) };
    let Some(parent) = Entity::find().filter(Column::EventRef.eq(reference)).one(tx).await? else {
        return Ok(Err(Flaw::new("parent", Wrong::UnknownParent)));
    };
    let Some(event) = event else { return Ok(Ok(Some(parent.id))) };
    let above = ancestry(tx, &parent).await?;
    let own = is_own_ancestor(event, parent.id, |id| above.get(&id).copied());
    Ok(if own { Err(Flaw::new("parent", Wrong::OwnAncestor)) } else { Ok(Some(parent.id)) })
}

/// Under which event each event above this one stands. The rows are held, so that nobody closes a
/// circle at the same moment.
async fn ancestry(tx: &DatabaseTransaction, from: &Model) -> Result<HashMap<i64, i64>, Fault> {
    let mut above = HashMap::new();
    let mut at = Some(from.id);
    while let Some(id) = at.filter(|id| !above.contains_key(id)) {
        let found = Entity::find_by_id(id).lock_exclusive().one(tx).await?;
        at = found.and_then(|event| event.parent_id);
        if let Some(parent) = at {
            above.insert(id, parent);
        }
    }
    Ok(above)
}

async fn replace_materials(tx: &DatabaseTransaction, event_id: i64, details: &Details) -> Result<(), Fault> {
    let of_event = event_material::Column::EventId.eq(event_id);
    event_material::Entity::delete_many().filter(of_event).exec(tx).await?;
    let rows = typed::materials(event_id, &details.materials).into_iter();
    let rows = rows.map(|row| event_material::ActiveModel { id: NotSet, ..row.into_active_model() });
    for row in rows {
        event_material::Entity::insert(row).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// The part of the address, numbered if it is in use.
pub(super) async fn free_slug(tx: &DatabaseTransaction, event_ref: &str) -> Result<String, Fault> {
    let wanted = Some(slug(event_ref)).filter(|slug| !slug.is_empty()).unwrap_or_else(|| "event".to_owned());
    let mut free = wanted.clone();
    let mut number = 1;
    while Entity::find().filter(Column::Slug.eq(&free)).one(tx).await?.is_some() {
        number += 1;
        free = format!("{wanted}-{number}");
    }
    Ok(free)
}

/// A draft of which nothing is known yet but its reference.
fn blank(app: &App, event_ref: String) -> Model {
    Model {
        id: 0,
        event_ref,
        slug: String::new(),
        parent_id: None,
        kind: EventKind::Forum,
        state: EventState::Draft,
        sectors: CodeList::default(),
        title: Texts::default(),
        summary: Texts::default(),
        programme_text: Texts::default(),
        starts: None,
        ends: None,
        first_day: None,
        last_day: None,
        start_time: None,
        end_time: None,
        time_zone: None,
        mode: None,
        venue: None,
        city: None,
        host_country: None,
        scope: None,
        itu_role: None,
        programme: None,
        languages: CodeList::default(),
        capacity: None,
        approval: false,
        partners: CodeList::default(),
        themes: CodeList::default(),
        sdgs: CodeList::default(),
        action_lines: CodeList::default(),
        mandates: CodeList::default(),
        source_date: None,
        contact_email: None,
        search: String::new(),
        version: 1,
        created_at: app.clock.now(),
        updated_at: app.clock.now(),
        offer_hours: domain::places::OFFER_HOURS,
        form_version_id: None,
        ics_sequence: 1,
        reminders: CodeList::default(),
        focal_confirmation: false,
        by_nomination: false,
        address_hours: None,
        registration_from: None,
        registration_until: None,
        by_invitation: false,
        invitation_reminder_days: None,
    }
}
