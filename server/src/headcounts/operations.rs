//! An officer enters, corrects, chooses or removes a head-count.

use domain::{event::EventState, headcount::Entry, typed::Typed};
use entities::{
    event,
    headcount::{ActiveModel, Column, Entity, Model},
};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{NotSet, Set},
    ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QuerySelect,
    sea_query::{Expr, OnConflict},
};

use crate::{
    audit::Change,
    authorize::{EnterHeadcount, Permit},
    fault::{Fault, Outcome},
    seen::{self, Seen},
    state::App,
};

/// Why nothing is saved.
#[derive(Debug)]
pub enum NotSaved {
    /// The same source states a number for the same people already.
    SameKey,
    /// Somebody else changed it since the form was given out; this is what is stored now.
    Overtaken(Box<Model>),
    /// The record of the event is closed.
    Closed,
    /// The event lies outside what the account is limited to.
    OtherSector,
    /// There is no such event or head-count.
    Unknown,
}

/// The fields of a stored head-count.
#[must_use]
pub fn stored_form(row: &Model) -> Typed {
    let mut typed = Typed::default();
    typed.add("qualifier", row.qualifier.code());
    typed.add_some("count", row.count);
    typed.add_some("countries", row.countries);
    for (name, code) in [("country", &row.country), ("gender", &row.gender), ("mode", &row.mode)] {
        typed.add(name, code);
    }
    typed.add("source", &row.source);
    typed
}

/// A short text that changes whenever the head-count does.
#[must_use]
pub fn mark(row: &Model) -> String {
    seen::digest(&stored_form(row))
}

/// Saves a new head-count, or a correction of one.
///
/// # Errors
/// When the database does not answer.
pub async fn save(
    app: &App,
    permit: &Permit<EnterHeadcount>,
    event_id: i64,
    seen: Option<Seen<'_>>,
    entry: &Entry,
) -> Outcome<(), NotSaved> {
    let tx = app.db.write().await?;
    if let Err(refusal) = held(&tx, permit, event_id).await? {
        return Ok(Err(refusal));
    }
    let before = match seen {
        Some(seen) => match as_seen(&tx, event_id, seen).await? {
            Ok(row) => Some(row),
            Err(refusal) => return Ok(Err(refusal)),
        },
        None => None,
    };
    let row = row(event_id, before.as_ref(), entry);
    if taken(&tx, &row, before.as_ref()).await? {
        return Ok(Err(NotSaved::SameKey));
    }
    let after = if before.is_some() {
        row.update(&tx).await?
    } else {
        let inserted = Entity::insert(row.clone())
            .on_conflict(OnConflict::new().do_nothing().to_owned())
            .exec_without_returning(&tx)
            .await?;
        // Another server may have entered the same at the same moment.
        if inserted == 0 {
            return Ok(Err(NotSaved::SameKey));
        }
        let found = Entity::find().filter(same_key(&row)).one(&tx).await?;
        found.ok_or_else(|| Fault::other("a head-count went away while it was entered"))?
    };
    let action = if before.is_some() { "headcount_corrected" } else { "headcount_entered" };
    change(permit, action, after.id).record(&tx, app.clock.now(), before.as_ref(), Some(&after)).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Removes a head-count.
///
/// # Errors
/// When the database does not answer.
pub async fn remove(
    app: &App,
    permit: &Permit<EnterHeadcount>,
    event_id: i64,
    seen: Seen<'_>,
) -> Outcome<(), NotSaved> {
    let tx = app.db.write().await?;
    if let Err(refusal) = held(&tx, permit, event_id).await? {
        return Ok(Err(refusal));
    }
    let row = match as_seen(&tx, event_id, seen).await? {
        Ok(row) => row,
        Err(refusal) => return Ok(Err(refusal)),
    };
    Entity::delete_by_id(row.id).exec(&tx).await?;
    change(permit, "headcount_removed", row.id).record(&tx, app.clock.now(), Some(&row), None::<&()>).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Chooses one of several totals: reports use it, whatever the others say.
///
/// # Errors
/// When the database does not answer.
pub async fn choose(
    app: &App,
    permit: &Permit<EnterHeadcount>,
    event_id: i64,
    seen: Seen<'_>,
) -> Outcome<(), NotSaved> {
    let tx = app.db.write().await?;
    if let Err(refusal) = held(&tx, permit, event_id).await? {
        return Ok(Err(refusal));
    }
    let row = match as_seen(&tx, event_id, seen).await? {
        Ok(row) => row,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if !super::is_total(&row) {
        return Ok(Err(NotSaved::Unknown));
    }
    let of_event = Entity::find().filter(Column::EventId.eq(event_id)).filter(Column::ChosenAt.is_not_null());
    let before: Vec<i64> = of_event.select_only().column(Column::Id).into_tuple().all(&tx).await?;
    Entity::update_many()
        .col_expr(Column::ChosenAt, Expr::value(None::<chrono::DateTime<chrono::Utc>>))
        .col_expr(Column::ChosenBy, Expr::value(None::<String>))
        .filter(Column::EventId.eq(event_id))
        .exec(&tx)
        .await?;
    let id = row.id;
    let chosen = ActiveModel {
        id: Set(id),
        chosen_at: Set(Some(app.clock.now())),
        chosen_by: Set(Some(permit.staff().email.clone())),
        ..Default::default()
    };
    chosen.update(&tx).await?;
    change(permit, "headcount_chosen", id).record(&tx, app.clock.now(), Some(&before), Some(&[id])).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

fn change<'a>(permit: &'a Permit<EnterHeadcount>, action: &'a str, id: i64) -> Change<'a> {
    Change { actor: &permit.staff().email, action, subject: "headcounts", id, reason: None }
}

/// Holds the event until the transaction ends, so that its record is not closed meanwhile.
async fn held(
    tx: &DatabaseTransaction,
    permit: &Permit<EnterHeadcount>,
    event_id: i64,
) -> Outcome<(), NotSaved> {
    let Some(event) = event::Entity::find_by_id(event_id).lock_exclusive().one(tx).await? else {
        return Ok(Err(NotSaved::Unknown));
    };
    if permit.covers(&event).is_err() {
        return Ok(Err(NotSaved::OtherSector));
    }
    Ok(if event.state == EventState::RecordClosed { Err(NotSaved::Closed) } else { Ok(()) })
}

/// The head-count, if it is as the officer saw it.
async fn as_seen(tx: &DatabaseTransaction, event_id: i64, seen: Seen<'_>) -> Outcome<Model, NotSaved> {
    let found = Entity::find_by_id(seen.id).filter(Column::EventId.eq(event_id)).one(tx).await?;
    Ok(match found {
        None => Err(NotSaved::Unknown),
        Some(row) if mark(&row) == seen.mark => Ok(row),
        Some(row) => Err(NotSaved::Overtaken(Box::new(row))),
    })
}

/// A choice among totals goes with a correction only where the row stays a total.
fn row(event_id: i64, before: Option<&Model>, entry: &Entry) -> ActiveModel {
    let code = |code: Option<String>| Set(code.unwrap_or_default());
    let is_total = entry.country.is_none() && entry.gender.is_none() && entry.mode.is_none();
    let chosen = before.filter(|_| is_total && entry.count.is_some());
    ActiveModel {
        id: before.map_or(NotSet, |before| Set(before.id)),
        event_id: Set(event_id),
        country: code(entry.country.map(|code| code.to_string())),
        gender: code(entry.gender.map(|code| code.to_string())),
        mode: code(entry.mode.map(|code| code.to_string())),
        source: Set(entry.source.clone()),
        count: Set(entry.count.map(i64::from)),
        countries: Set(entry.countries),
        qualifier: Set(entry.qualifier),
        chosen_at: Set(chosen.and_then(|before| before.chosen_at)),
        chosen_by: Set(chosen.and_then(|before| before.chosen_by.clone())),
    }
}

/// Whether another row has the key of this one.
async fn taken(tx: &DatabaseTransaction, row: &ActiveModel, own: Option<&Model>) -> Result<bool, Fault> {
    let found = Entity::find().filter(same_key(row)).one(tx).await?;
    Ok(found.is_some_and(|found| own.is_none_or(|own| own.id != found.id)))
}

fn same_key(row: &ActiveModel) -> sea_orm::Condition {
    let text = |value: &sea_orm::ActiveValue<String>| value.clone().take().unwrap_or_default();
    sea_orm::Condition::all()
        .add(Column::EventId.eq(row.event_id.clone().take()))
        .add(Column::Country.eq(text(&row.country)))
        .add(Column::Gender.eq(text(&row.gender)))
        .add(Column::Mode.eq(text(&row.mode)))
        .add(Column::Source.eq(text(&row.source)))
}
