//! An officer makes a new event of one that is there: everything that somebody worded or set is copied, and
//! nothing that happened or that belongs to its dates.

use entities::{decision_reason, event, event_material, event_quota, form, form_version, mail_text};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{NotSet, Set},
    ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    sea_query::OnConflict,
};
use serde_json::json;

use domain::{
    event::EventState,
    flaw::{Flaw, Wrong},
};

use super::save::{NotSaved, change, free_slug, of_ref};
use crate::{
    authorize::{EditEvent, Permit},
    events::search_text,
    fault::{Fault, Outcome},
    forms::stored,
    state::App,
};

/// Copies an event to a draft under a reference of its own; answers with its number.
///
/// # Errors
/// When the database does not answer.
pub async fn copy(
    app: &App,
    permit: &Permit<EditEvent>,
    id: i64,
    form: &domain::typed::Typed,
) -> Outcome<i64, NotSaved> {
    let event_ref = match of_ref(form) {
        Ok(event_ref) => event_ref,
        Err(flaws) => return Ok(Err(NotSaved::Flaws(flaws))),
    };
    let tx = app.db.write().await?;
    let Some(source) = event::Entity::find_by_id(id).one(&tx).await? else {
        return Ok(Err(NotSaved::Unknown));
    };
    if permit.covers(&source).is_err() {
        return Ok(Err(NotSaved::OtherSector));
    }
    let mut copied = without_what_happened(app, &source, event_ref);
    copied.slug = free_slug(&tx, &copied.event_ref).await?;
    copied.search = search_text(&copied, &app.countries);
    let row = event::ActiveModel { id: NotSet, ..copied.clone().into_active_model().reset_all() };
    let taken = OnConflict::column(event::Column::EventRef).do_nothing().to_owned();
    let inserted = event::Entity::insert(row).on_conflict(taken).exec_without_returning(&tx).await?;
    let by_ref = event::Entity::find().filter(event::Column::EventRef.eq(&copied.event_ref));
    let Some(new) = by_ref.one(&tx).await?.filter(|_| inserted == 1) else {
        return Ok(Err(NotSaved::Flaws(vec![Flaw::new("event_ref", Wrong::Taken)])));
    };
    copy_rows(app, &tx, permit, source.id, new.id).await?;
    copy_form(app, &tx, permit, &source, &new).await?;
    let after = json!({ "event_ref": new.event_ref, "copied_from": source.event_ref });
    change(permit, "event_copied", new.id).record(&tx, app.clock.now(), None::<&()>, Some(&after)).await?;
    tx.commit().await?;
    Ok(Ok(new.id))
}

/// The event as a draft without dates, that stands under no other and has no source.
fn without_what_happened(app: &App, source: &event::Model, event_ref: String) -> event::Model {
    let now = app.clock.now();
    event::Model {
        id: 0,
        event_ref,
        parent_id: None,
        state: EventState::Draft,
        starts: None,
        ends: None,
        first_day: None,
        last_day: None,
        registration_from: None,
        registration_until: None,
        source_date: None,
        version: 1,
        created_at: now,
        updated_at: now,
        form_version_id: None,
        ics_sequence: 0,
        ..source.clone()
    }
}

/// Materials, quotas without the days on which they end, the words of the mails, and the reasons that
/// officers keep for decisions.
async fn copy_rows(
    app: &App,
    tx: &DatabaseTransaction,
    permit: &Permit<EditEvent>,
    from: i64,
    to: i64,
) -> Result<(), Fault> {
    let materials = event_material::Entity::find().filter(event_material::Column::EventId.eq(from));
    for row in materials.order_by_asc(event_material::Column::Id).all(tx).await? {
        let row = row.into_active_model().reset_all();
        event_material::ActiveModel { id: NotSet, event_id: Set(to), ..row }.insert(tx).await?;
    }
    let quotas = event_quota::Entity::find().filter(event_quota::Column::EventId.eq(from));
    for row in quotas.order_by_asc(event_quota::Column::Id).all(tx).await? {
        let row = row.into_active_model().reset_all();
        event_quota::ActiveModel { id: NotSet, event_id: Set(to), until: Set(None), ..row }
            .insert(tx)
            .await?;
    }
    let texts = mail_text::Entity::find().filter(mail_text::Column::EventId.eq(from));
    for row in texts.order_by_asc(mail_text::Column::Id).all(tx).await? {
        let row = mail_text::ActiveModel {
            id: NotSet,
            event_id: Set(to),
            changed_at: Set(app.clock.now()),
            changed_by: Set(permit.staff().email.clone()),
            ..row.into_active_model().reset_all()
        };
        row.insert(tx).await?;
    }
    let reasons = decision_reason::Entity::find().filter(decision_reason::Column::EventId.eq(from));
    for row in reasons.order_by_asc(decision_reason::Column::Id).all(tx).await? {
        let row = decision_reason::ActiveModel {
            id: NotSet,
            event_id: Set(to),
            created_at: Set(app.clock.now()),
            created_by: Set(permit.staff().email.clone()),
            ..row.into_active_model().reset_all()
        };
        row.insert(tx).await?;
    }
    Ok(())
}

/// What is asked, as the first version; and what is worked on beside it, as the next.
async fn copy_form(
    app: &App,
    tx: &DatabaseTransaction,
    permit: &Permit<EditEvent>,
    source: &event::Model,
    new: &event::Model,
) -> Result<(), Fault> {
    let Some(known) = stored::form_of(tx, source.id).await? else { return Ok(()) };
    let in_force = match source.form_version_id {
        Some(id) => form_version::Entity::find_by_id(id).one(tx).await?,
        None => None,
    };
    let draft = stored::latest(tx, known.id).await?.filter(|version| version.published_at.is_none());
    let row = form::ActiveModel { event_id: Set(Some(new.id)), ..Default::default() };
    let form_id = row.insert(tx).await?.id;
    for (number, version) in (1..).zip(in_force.into_iter().chain(draft)) {
        let is_published = version.published_at.is_some();
        let row = form_version::ActiveModel {
            id: NotSet,
            form_id: Set(form_id),
            number: Set(number),
            definition: Set(version.definition),
            published_at: Set(is_published.then(|| app.clock.now())),
            published_by: Set(is_published.then(|| permit.staff().email.clone())),
        };
        let stored = row.insert(tx).await?;
        if is_published {
            let mut row = new.clone().into_active_model();
            row.form_version_id = Set(Some(stored.id));
            row.update(tx).await?;
        }
    }
    Ok(())
}
