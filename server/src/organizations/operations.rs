//! An officer writes an organization, or merges two.

use domain::{
    organization::{Entry, Origin, spelling},
    typed::Typed,
};
use entities::{organization, organization_spelling};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{NotSet, Set},
    ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect,
    sea_query::OnConflict,
};

use super::jobs::{count_organization, spellings_of};
use crate::{
    audit::Change,
    authorize::{CurateOrganizations, Permit},
    fault::{Fault, Outcome},
    seen::{self, Seen},
    state::App,
};

/// Why nothing is saved.
#[derive(Debug)]
pub enum NotSaved {
    /// There is no such organization.
    Unknown,
    /// Somebody else changed it since the form was given out; this is what is stored now.
    Overtaken(Box<organization::Model>),
}

/// What is stored of an organization, as an officer would describe it.
#[must_use]
pub fn entry(row: &organization::Model) -> Entry {
    Entry {
        names: row.names.clone(),
        abbreviation: row.abbreviation.clone(),
        aliases: row.aliases.lines().map(str::to_owned).collect(),
        country: row.country,
        kind: row.kind,
    }
}

/// The fields of a stored organization.
#[must_use]
pub fn stored_form(row: &organization::Model) -> Typed {
    let mut typed = Typed::default();
    for (language, name) in row.names.iter() {
        typed.add(format!("name_{language}"), name);
    }
    typed.add_some("abbreviation", row.abbreviation.as_deref());
    typed.add("aliases", &row.aliases);
    typed.add_some("country", row.country);
    typed.add_some("kind", row.kind);
    typed
}

/// A short text that changes whenever the organization does.
#[must_use]
pub fn mark(row: &organization::Model) -> String {
    seen::digest(&stored_form(row))
}

/// Saves a new organization, or what an officer made of one. A new one can be what a typed text means.
/// Answers with its number.
///
/// # Errors
/// When the database does not answer.
pub async fn save(
    app: &App,
    permit: &Permit<CurateOrganizations>,
    seen: Option<Seen<'_>>,
    entry: &Entry,
    text: Option<&str>,
) -> Outcome<i64, NotSaved> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let before = match seen {
        Some(seen) => match organization::Entity::find_by_id(seen.id).lock_exclusive().one(&tx).await? {
            None => return Ok(Err(NotSaved::Unknown)),
            Some(row) if mark(&row) != seen.mark => return Ok(Err(NotSaved::Overtaken(Box::new(row)))),
            found => found,
        },
        None => None,
    };
    let mut row = row(entry);
    row.updated_at = Set(now);
    let after = if let Some(before) = &before {
        row.id = Set(before.id);
        row.update(&tx).await?
    } else {
        row.created_at = Set(now);
        row.insert(&tx).await?
    };
    spell(&tx, after.id, entry).await?;
    if let Some(text) = text.map(spelling).filter(|text| !text.is_empty()) {
        assigned(&tx, after.id, &text).await?;
    }
    let action = if before.is_some() { "organization_changed" } else { "organization_added" };
    change(permit, action, after.id).record(&tx, now, before.as_ref(), Some(&after)).await?;
    tx.commit().await?;
    Ok(Ok(after.id))
}

/// Merges `other` into `kept`: its names, spellings and texts become those of the one that stays.
///
/// # Errors
/// When the database does not answer.
pub async fn merge(
    app: &App,
    permit: &Permit<CurateOrganizations>,
    kept: i64,
    other: i64,
) -> Outcome<(), NotSaved> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let find = async |id: i64| organization::Entity::find_by_id(id).lock_exclusive().one(&tx).await;
    // Always in one order, so that two merges do not wait for each other.
    let (low, high) = (find(kept.min(other)).await?, find(kept.max(other)).await?);
    let (Some(low), Some(high)) = (low, high) else { return Ok(Err(NotSaved::Unknown)) };
    if low.id == high.id {
        return Ok(Err(NotSaved::Unknown));
    }
    let (before, gone) = if low.id == kept { (low, high) } else { (high, low) };
    let joined = entry(&before).joined(&entry(&gone));
    let spellings = organization_spelling::Entity::find()
        .filter(organization_spelling::Column::OrganizationId.eq(other))
        .filter(organization_spelling::Column::Origin.eq(Origin::Assigned))
        .all(&tx)
        .await?;
    // Spellings go with it.
    organization::Entity::delete_by_id(other).exec(&tx).await?;
    let mut row = row(&joined);
    row.id = Set(kept);
    row.updated_at = Set(now);
    let after = row.update(&tx).await?;
    for one in spellings {
        assigned(&tx, kept, &one.spelling).await?;
    }
    spell(&tx, kept, &joined).await?;
    change(permit, "organization_changed", kept).record(&tx, now, Some(&before), Some(&after)).await?;
    change(permit, "organization_merged", other)
        .record(&tx, now, Some(&gone), Some(&serde_json::json!({ "kept": kept })))
        .await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Notes that a spelling means an organization, and no other one.
pub(super) async fn assigned(tx: &DatabaseTransaction, id: i64, spelling: &str) -> Result<(), Fault> {
    use organization_spelling::{ActiveModel, Column, Entity};
    let others = Entity::find().filter(Column::Spelling.eq(spelling)).filter(Column::OrganizationId.ne(id));
    for other in others.filter(Column::Origin.eq(Origin::Assigned)).all(tx).await? {
        give_up(tx, other).await?;
    }
    let row = ActiveModel {
        spelling: Set(spelling.to_owned()),
        organization_id: Set(id),
        origin: Set(Origin::Assigned),
    };
    let known = OnConflict::columns([Column::Spelling, Column::OrganizationId])
        .update_column(Column::Origin)
        .to_owned();
    Entity::insert(row).on_conflict(known).exec_without_returning(tx).await?;
    count_organization(tx, id, Vec::new()).await
}

/// Takes a text from an organization to which it was assigned, unless it is one of its names too.
async fn give_up(tx: &DatabaseTransaction, assigned: organization_spelling::Model) -> Result<(), Fault> {
    let owner_id = assigned.organization_id;
    let owner = organization::Entity::find_by_id(owner_id).one(tx).await?;
    let spelling = assigned.spelling.clone();
    let mut row = assigned.into_active_model();
    if owner.is_some_and(|owner| entry(&owner).spellings().contains(&spelling)) {
        row.origin = Set(Origin::Name);
        row.update(tx).await?;
    } else {
        row.delete(tx).await?;
    }
    count_organization(tx, owner_id, vec![spelling]).await
}

/// Writes how the names are spelt; what was assigned stays.
async fn spell(tx: &DatabaseTransaction, id: i64, entry: &Entry) -> Result<(), Fault> {
    use organization_spelling::{ActiveModel, Column, Entity};
    let before = spellings_of(tx, id).await?;
    Entity::delete_many()
        .filter(Column::OrganizationId.eq(id))
        .filter(Column::Origin.eq(Origin::Name))
        .exec(tx)
        .await?;
    for spelling in entry.spellings() {
        let row =
            ActiveModel { spelling: Set(spelling), organization_id: Set(id), origin: Set(Origin::Name) };
        let assigned =
            OnConflict::columns([Column::Spelling, Column::OrganizationId]).do_nothing().to_owned();
        Entity::insert(row).on_conflict(assigned).exec_without_returning(tx).await?;
    }
    count_organization(tx, id, before).await
}

fn row(entry: &Entry) -> organization::ActiveModel {
    organization::ActiveModel {
        id: NotSet,
        names: Set(entry.names.clone()),
        abbreviation: Set(entry.abbreviation.clone()),
        aliases: Set(entry.aliases.join("\n")),
        country: Set(entry.country),
        kind: Set(entry.kind),
        search: Set(entry.search()),
        uses: NotSet,
        created_at: NotSet,
        updated_at: NotSet,
    }
}

fn change<'a>(permit: &'a Permit<CurateOrganizations>, action: &'a str, id: i64) -> Change<'a> {
    Change { actor: &permit.staff().email, action, subject: "organizations", id, reason: None }
}
