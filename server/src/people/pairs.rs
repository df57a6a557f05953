//! An officer says that two people are not the same, which is remembered.

use domain::texts::CodeList;
use entities::person_pair::{ActiveModel, Column, Entity};
use sea_orm::{ActiveValue::Set, EntityTrait, sea_query::OnConflict};

use super::{merge::lock, queries};
use crate::{
    audit::Change,
    authorize::{MergePeople, Permit},
    fault::{Fault, Outcome},
    state::App,
};

/// Why two people are not told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotApart {
    /// There is no such person whom the account may see.
    Unknown,
    /// One of them was merged meanwhile.
    Merged,
}

/// Notes that two people are not the same: they are no candidates any more, whatever is stated later.
///
/// # Errors
/// When the database does not answer.
pub async fn tell_apart(
    app: &App,
    permit: &Permit<MergePeople>,
    one: i64,
    other: i64,
) -> Outcome<(), NotApart> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    lock(&tx, [one, other]).await?;
    for id in [one, other] {
        match queries::person(&tx, permit.staff(), id).await? {
            Some((person, _)) if person.merged_into.is_some() => return Ok(Err(NotApart::Merged)),
            Some(_) if one != other => (),
            _ => return Ok(Err(NotApart::Unknown)),
        }
    }
    let actor = &permit.staff().email;
    let row = ActiveModel {
        person_id: Set(one.min(other)),
        other_id: Set(one.max(other)),
        reasons: Set(CodeList::default()),
        found_at: Set(now),
        distinct_at: Set(Some(now)),
        distinct_by: Set(Some(actor.clone())),
    };
    let known = OnConflict::columns([Column::PersonId, Column::OtherId])
        .update_columns([Column::DistinctAt, Column::DistinctBy])
        .to_owned();
    Entity::insert(row).on_conflict(known).exec_without_returning(&tx).await?;
    for (id, other) in [(one, other), (other, one)] {
        let change = Change { actor, action: "people_told_apart", subject: "persons", id, reason: None };
        change.record(&tx, now, None::<&()>, Some(&serde_json::json!({ "other": other }))).await?;
    }
    tx.commit().await?;
    Ok::<_, Fault>(Ok(()))
}
