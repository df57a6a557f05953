//! Staff write down what a country needs.

use domain::{
    need::{Entry, is_within},
    typed::Typed,
};
use entities::need::{ActiveModel, Column, Entity, Model};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{NotSet, Set},
    ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QuerySelect,
};

use crate::{
    accounts::one_at_a_time,
    audit::Change,
    authorize::{Permit, RecordNeeds},
    fault::{Fault, Outcome},
    seen::{self, Seen},
    state::App,
};

/// Why nothing is saved.
#[derive(Debug)]
pub enum NotSaved {
    /// There is no such need.
    Unknown,
    /// Its country lies outside what the account is limited to.
    OtherRegion,
    /// Somebody else changed it since the form was given out; this is what is stored now.
    Overtaken(Box<Model>),
}

/// The fields of a stored need.
#[must_use]
pub fn stored_form(row: &Model) -> Typed {
    let mut typed = Typed::default();
    typed.add("country", row.country.to_string());
    typed.add("theme", &row.theme);
    typed.add_some("priority", row.priority);
    typed.add("date", &row.date);
    typed.add("source", &row.source);
    typed.add("text", &row.text);
    typed.add("language", row.language.to_string());
    typed
}

/// A short text that changes whenever the need does.
#[must_use]
pub fn mark(row: &Model) -> String {
    seen::digest(&stored_form(row))
}

/// Saves a new need, or what an officer made of one. Answers with its number.
///
/// # Errors
/// When the database does not answer.
pub async fn save(
    app: &App,
    permit: &Permit<RecordNeeds>,
    seen: Option<Seen<'_>>,
    entry: &Entry,
) -> Outcome<i64, NotSaved> {
    let limits = &permit.staff().limits;
    if !is_within(limits, entry.country) {
        return Ok(Err(NotSaved::OtherRegion));
    }
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let before = match seen {
        Some(seen) => match Entity::find_by_id(seen.id).lock_exclusive().one(&tx).await? {
            None => return Ok(Err(NotSaved::Unknown)),
            Some(row) if !is_within(limits, row.country) => return Ok(Err(NotSaved::OtherRegion)),
            Some(row) if mark(&row) != seen.mark => return Ok(Err(NotSaved::Overtaken(Box::new(row)))),
            found => found,
        },
        None => None,
    };
    if before.is_none() {
        one_at_a_time(&tx, permit.staff()).await?;
        if let Some(same) = same(&tx, entry).await? {
            return Ok(Ok(same.id));
        }
    }
    let reference = before.as_ref().map(|row| row.need_ref.clone());
    let row = ActiveModel {
        id: before.as_ref().map_or(NotSet, |before| Set(before.id)),
        // Whatever files use, nothing that a person enters takes its place.
        need_ref: Set(reference.unwrap_or_else(|| format!("entered-{}", uuid::Uuid::new_v4().simple()))),
        country: Set(entry.country),
        theme: Set(entry.theme.clone()),
        priority: Set(entry.priority),
        date: Set(entry.date.to_string()),
        source: Set(entry.source.clone()),
        text: Set(entry.text.clone()),
        language: Set(entry.language),
    };
    let after = if before.is_some() { row.update(&tx).await? } else { row.insert(&tx).await? };
    let action = if before.is_some() { "need_changed" } else { "need_entered" };
    change(permit, action, after.id).record(&tx, now, before.as_ref(), Some(&after)).await?;
    tx.commit().await?;
    Ok(Ok(after.id))
}

/// The need that says the same: a form that was sent twice is one need.
async fn same(tx: &DatabaseTransaction, entry: &Entry) -> Result<Option<Model>, Fault> {
    let alike = Entity::find()
        .filter(Column::Country.eq(entry.country))
        .filter(Column::Theme.eq(&entry.theme))
        .filter(Column::Date.eq(entry.date.to_string()));
    let is_same = |row: &Model| {
        (row.priority, &row.source, &row.text, row.language)
            == (entry.priority, &entry.source, &entry.text, entry.language)
    };
    Ok(alike.all(tx).await?.into_iter().find(is_same))
}

/// Removes a need.
///
/// # Errors
/// When the database does not answer.
pub async fn remove(app: &App, permit: &Permit<RecordNeeds>, id: i64) -> Outcome<(), NotSaved> {
    let tx = app.db.write().await?;
    let Some(row) = Entity::find_by_id(id).lock_exclusive().one(&tx).await? else {
        return Ok(Err(NotSaved::Unknown));
    };
    if !is_within(&permit.staff().limits, row.country) {
        return Ok(Err(NotSaved::OtherRegion));
    }
    Entity::delete_by_id(id).exec(&tx).await?;
    change(permit, "need_removed", id).record(&tx, app.clock.now(), Some(&row), None::<&()>).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

fn change<'a>(permit: &'a Permit<RecordNeeds>, action: &'a str, id: i64) -> Change<'a> {
    Change { actor: &permit.staff().email, action, subject: "needs", id, reason: None }
}
