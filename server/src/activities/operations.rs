//! An officer writes a record.

use domain::{activity::Entry, texts::CodeList, typed::Typed};
use entities::activity::{ActiveModel, Column, Entity, Model};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{NotSet, Set},
    ColumnTrait, EntityTrait, QueryFilter, QuerySelect,
    sea_query::OnConflict,
};

use crate::{
    audit::Change,
    authorize::{EditActivities, Permit},
    fault::Outcome,
    mandates::{RecordId, decisions::take_back},
    seen::{self, Seen},
    state::App,
};

/// Why nothing is saved.
#[derive(Debug)]
pub enum NotSaved {
    /// There is no such record.
    Unknown,
    /// It lies outside what the account is limited to.
    OtherSector,
    /// Another record has the reference.
    Taken,
    /// Somebody else changed it since the form was given out; this is what is stored now.
    Overtaken(Box<Model>),
}

/// The fields of a stored record.
#[must_use]
pub fn stored_form(row: &Model) -> Typed {
    let mut typed = Typed::default();
    typed.add("activity_ref", &row.activity_ref);
    typed.add("kind", &row.kind);
    for (language, title) in row.title.iter() {
        typed.add(format!("title_{language}"), title);
    }
    typed.add_some("date", row.date.as_deref());
    typed.add_some("country", row.country);
    for (name, text) in [
        ("city", &row.city),
        ("number", &row.number),
        ("stage", &row.stage),
        ("group", &row.group_name),
        ("url", &row.url),
    ] {
        typed.add_some(name, text.as_deref());
    }
    for (name, list) in [
        ("sectors", &row.sectors),
        ("languages", &row.languages),
        ("themes", &row.themes),
        ("mandates", &row.mandates),
    ] {
        for code in &list.0 {
            typed.add(name, code);
        }
    }
    typed
}

/// A short text that changes whenever the record does.
#[must_use]
pub fn mark(row: &Model) -> String {
    seen::digest(&stored_form(row))
}

/// Saves a new record, or what an officer made of one. Answers with its number.
///
/// # Errors
/// When the database does not answer.
pub async fn save(
    app: &App,
    permit: &Permit<EditActivities>,
    seen: Option<Seen<'_>>,
    entry: &Entry,
) -> Outcome<i64, NotSaved> {
    let limits = &permit.staff().limits;
    let tx = app.db.write().await?;
    let before = match seen {
        Some(seen) => match Entity::find_by_id(seen.id).lock_exclusive().one(&tx).await? {
            None => return Ok(Err(NotSaved::Unknown)),
            Some(row) if limits.cover(&row.sectors.parsed(), row.country).is_err() => {
                return Ok(Err(NotSaved::OtherSector));
            }
            Some(row) if mark(&row) != seen.mark => return Ok(Err(NotSaved::Overtaken(Box::new(row)))),
            found => found,
        },
        None => None,
    };
    if limits.cover(&entry.sectors, entry.country).is_err() {
        return Ok(Err(NotSaved::OtherSector));
    }
    let named = Entity::find().filter(Column::ActivityRef.eq(&entry.activity_ref)).one(&tx).await?;
    if named.is_some_and(|named| before.as_ref().is_none_or(|before| before.id != named.id)) {
        return Ok(Err(NotSaved::Taken));
    }
    let row = row(entry, before.as_ref());
    let after = if before.is_some() {
        row.update(&tx).await?
    } else {
        // Somebody may enter the same reference at the same moment on another server.
        let once = OnConflict::column(Column::ActivityRef).do_nothing().to_owned();
        let inserted = Entity::insert(row).on_conflict(once).exec_without_returning(&tx).await?;
        let named = Entity::find().filter(Column::ActivityRef.eq(&entry.activity_ref)).one(&tx).await?;
        match named.filter(|_| inserted == 1) {
            Some(row) => row,
            None => return Ok(Err(NotSaved::Taken)),
        }
    };
    let action = if before.is_some() { "activity_changed" } else { "activity_added" };
    let actor = permit.staff().email.as_str();
    take_back(&tx, (actor, app.clock.now()), RecordId::Activity(after.id), &after.mandates).await?;
    Change { actor, action, subject: "activities", id: after.id, reason: None }
        .record(&tx, app.clock.now(), before.as_ref(), Some(&after))
        .await?;
    tx.commit().await?;
    Ok(Ok(after.id))
}

fn row(entry: &Entry, before: Option<&Model>) -> ActiveModel {
    let list = |codes: &[String]| Set(CodeList(codes.to_vec()));
    ActiveModel {
        id: before.map_or(NotSet, |before| Set(before.id)),
        activity_ref: Set(entry.activity_ref.clone()),
        kind: Set(entry.kind.clone()),
        title: Set(entry.title.clone()),
        sectors: Set(entry.sectors.iter().collect()),
        date: Set(entry.date.map(|date| date.to_string())),
        country: Set(entry.country),
        city: Set(entry.city.clone()),
        number: Set(entry.number.clone()),
        stage: Set(entry.stage.clone()),
        group_name: Set(entry.group.clone()),
        mandates: list(&entry.mandates),
        url: Set(entry.url.clone()),
        themes: list(&entry.themes),
        languages: list(&entry.languages),
        // Files state it; what they stated stays.
        source_date: NotSet,
    }
}
