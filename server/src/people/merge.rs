//! Two people become one, in one transaction. No key and no fact changes: one key is mapped to the other,
//! so that closed records count the two as one person, and count them as two again if it is undone.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use domain::{person_merge::Whose, places::Answer, registration::RegistrationState};
use entities::{
    event, person, person_identity, person_key_merge, person_merge, person_pair, person_ref, registration,
};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::Set,
    ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, Func, OnConflict},
};
use serde_json::json;

use super::{
    moved::{Identity, Moved, Was, Withdrawn},
    together::Together,
};
use crate::{
    audit::Change,
    authorize::{MergePeople, Permit},
    events::versions,
    fault::{Fault, Outcome},
    places,
    state::App,
};

/// What an officer chose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Whose name the person bears.
    pub name: Whose,
    /// Whose e-mail the person has.
    pub email: Whose,
    /// By event, which of two registrations stays where one must go.
    pub stays: BTreeMap<i64, i64>,
    /// What both were like when the officer looked.
    pub mark: String,
}

/// Why two people are not merged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotMerged {
    /// One of them is not there, or was merged already.
    Unknown,
    /// One of them is registered at an event that the account does not cover.
    OtherSector,
    /// Something changed since the officer looked.
    Overtaken,
    /// It was not chosen which of two registrations stays.
    NotChosen,
}

/// Merges `other` into `kept`. Answers with the number of the merge.
///
/// # Errors
/// When the database does not answer.
pub async fn merge(
    app: &App,
    permit: &Permit<MergePeople>,
    (kept, other): (i64, i64),
    choice: &Choice,
) -> Outcome<i64, NotMerged> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    lock(&tx, [kept, other]).await?;
    let Some(together) = Together::read(&tx, kept, other).await? else { return Ok(Err(NotMerged::Unknown)) };
    if !together.is_covered(permit.staff()) {
        return Ok(Err(NotMerged::OtherSector));
    }
    if together.mark() != choice.mark {
        return Ok(Err(NotMerged::Overtaken));
    }
    let Some(leaving) = leaving(&together, choice) else { return Ok(Err(NotMerged::NotChosen)) };
    let actor = &permit.staff().email;
    let id = Merging { tx: &tx, together: &together, actor, now }.carry_out(leaving, choice).await?;
    tx.commit().await?;
    Ok(Ok(id))
}

/// Merges `other` into `kept` since a file says that they are one; not if either was merged already, nor if
/// one of two registrations would have to go, which is for an officer to choose. Answers with whether it did.
///
/// # Errors
/// When the database does not answer.
pub async fn merge_found(
    tx: &DatabaseTransaction,
    (kept, other): (i64, i64),
    actor: &str,
    now: DateTime<Utc>,
) -> Result<bool, Fault> {
    lock(tx, [kept, other]).await?;
    let Some(together) = Together::read(tx, kept, other).await? else { return Ok(false) };
    let (name, email) = (Whose::Kept, Whose::Kept);
    let choice = Choice { name, email, stays: BTreeMap::new(), mark: String::new() };
    let Some(leaving) = leaving(&together, &choice) else { return Ok(false) };
    Merging { tx, together: &together, actor, now }.carry_out(leaving, &choice).await?;
    Ok(true)
}

/// Holds the events and the people until the end, events first as everywhere.
pub(super) async fn lock(tx: &DatabaseTransaction, people: [i64; 2]) -> Result<(), Fault> {
    let events = registration::Entity::find()
        .select_only()
        .column(registration::Column::EventId)
        .filter(registration::Column::PersonId.is_in(people))
        .into_tuple::<i64>()
        .all(tx)
        .await?;
    event::Entity::find()
        .select_only()
        .column(event::Column::Id)
        .filter(event::Column::Id.is_in(events))
        .order_by_asc(event::Column::Id)
        .lock_exclusive()
        .into_tuple::<i64>()
        .all(tx)
        .await?;
    person::Entity::find()
        .select_only()
        .column(person::Column::Id)
        .filter(person::Column::Id.is_in(people))
        .order_by_asc(person::Column::Id)
        .lock_exclusive()
        .into_tuple::<i64>()
        .all(tx)
        .await?;
    Ok(())
}

/// The registrations that have to go; none if the officer has not chosen for each event.
fn leaving<'a>(
    together: &'a Together,
    choice: &Choice,
) -> Option<Vec<(&'a registration::Model, &'a event::Model)>> {
    let same = together.same();
    let must = same.iter().filter(|same| same.one_must_go);
    must.map(|same| match choice.stays.get(&same.event.id) {
        Some(stays) if *stays == same.kept.id => Some((same.other, same.event)),
        Some(stays) if *stays == same.other.id => Some((same.kept, same.event)),
        _ => None,
    })
    .collect()
}

/// A merge under way.
struct Merging<'a> {
    tx: &'a DatabaseTransaction,
    together: &'a Together,
    actor: &'a str,
    now: DateTime<Utc>,
}

impl Merging<'_> {
    async fn carry_out(
        &self,
        leaving: Vec<(&registration::Model, &event::Model)>,
        choice: &Choice,
    ) -> Result<i64, Fault> {
        let moved = Moved {
            withdrawn: self.withdraw(leaving).await?,
            registrations: self.move_registrations().await?,
            identities: self.move_identities().await?,
            references: self.move_references().await?,
            told_apart: self.keep_apart().await?,
            followers: self.mark_merged().await?,
            name: self.name(choice.name),
            email: self.email(choice.email),
        };
        self.record(&moved, choice).await
    }

    const fn ids(&self) -> (i64, i64) {
        (self.together.kept.person.id, self.together.other.person.id)
    }

    /// Nobody is mailed: the person keeps the other registration, and is told nothing that is not so.
    async fn withdraw(
        &self,
        leaving: Vec<(&registration::Model, &event::Model)>,
    ) -> Result<Vec<Withdrawn>, Fault> {
        let mut withdrawn = Vec::new();
        for (row, event) in leaving {
            withdrawn.push(Withdrawn {
                id: row.id,
                state: row.state,
                waiting_rank: row.waiting_rank,
                address_due: row.address_due,
                after_address: row.after_address,
            });
            let mut change = row.clone().into_active_model();
            change.state = Set(RegistrationState::Withdrawn);
            change.waiting_rank = Set(None);
            change.address_due = Set(None);
            change.after_address = Set(None);
            change.updated_at = Set(self.now);
            change.update(self.tx).await?;
            places::end_offers_of(self.tx, [row.id], Answer::Withdrawn, self.now).await?;
            let state = |state: RegistrationState| json!({ "state": state });
            let (before, after) = (state(row.state), state(RegistrationState::Withdrawn));
            self.change("registration_withdrawn", "registrations", row.id)
                .record(self.tx, self.now, Some(&before), Some(&after))
                .await?;
            if event.capacity.is_some() {
                versions::raise_version(self.tx, event.id).await?;
            }
        }
        Ok(withdrawn)
    }

    async fn move_registrations(&self) -> Result<Vec<i64>, Fault> {
        use registration::Column;
        let (kept, other) = self.ids();
        registration::Entity::update_many()
            .col_expr(Column::PersonId, Expr::value(kept))
            .filter(Column::PersonId.eq(other))
            .exec(self.tx)
            .await?;
        Ok(self.together.other.held.iter().map(|(row, _)| row.id).collect())
    }

    async fn move_identities(&self) -> Result<Vec<Identity>, Fault> {
        use person_identity::{ActiveModel, Column, Entity};
        let (kept, other) = self.ids();
        Entity::delete_many().filter(Column::PersonId.eq(other)).exec(self.tx).await?;
        let own = &self.together.kept.identities;
        let mut moved = Vec::new();
        for one in &self.together.other.identities {
            let (email, name) = (one.email_norm.clone(), one.name_norm.clone());
            let both = own.iter().any(|own| own.email_norm == email && own.name_norm == name);
            if !both {
                let row = ActiveModel {
                    person_id: Set(kept),
                    email_norm: Set(email.clone()),
                    name_norm: Set(name.clone()),
                    merged_key: Set(one.merged_key.or(Some(self.together.other.person.person_key))),
                };
                Entity::insert(row).exec_without_returning(self.tx).await?;
            }
            moved.push(Identity { email, name, both, merged_key: one.merged_key });
        }
        Ok(moved)
    }

    async fn move_references(&self) -> Result<Vec<(String, String)>, Fault> {
        use person_ref::Column;
        let (kept, other) = self.ids();
        let own = Expr::value(self.together.other.person.person_key);
        person_ref::Entity::update_many()
            .col_expr(Column::PersonId, Expr::value(kept))
            .col_expr(Column::MergedKey, Func::coalesce([Expr::col(Column::MergedKey), own]).into())
            .filter(Column::PersonId.eq(other))
            .exec(self.tx)
            .await?;
        let moved = self.together.other.references.iter();
        Ok(moved.map(|one| (one.source.clone(), one.person_ref.clone())).collect())
    }

    /// Whoever was told apart from the one is told apart from both.
    async fn keep_apart(&self) -> Result<Vec<i64>, Fault> {
        use person_pair::{ActiveModel, Column, Entity};
        let (kept, other) = self.ids();
        let told = |id: i64| {
            let of_it = sea_orm::Condition::any().add(Column::PersonId.eq(id)).add(Column::OtherId.eq(id));
            Entity::find().filter(of_it).filter(Column::DistinctAt.is_not_null())
        };
        let third = |pair: &person_pair::Model, id: i64| {
            if pair.person_id == id { pair.other_id } else { pair.person_id }
        };
        let own: Vec<i64> = told(kept).all(self.tx).await?.iter().map(|pair| third(pair, kept)).collect();
        let mut added = Vec::new();
        for pair in told(other).all(self.tx).await? {
            let person = third(&pair, other);
            if person == kept || own.contains(&person) {
                continue;
            }
            let row = ActiveModel {
                person_id: Set(kept.min(person)),
                other_id: Set(kept.max(person)),
                ..pair.into_active_model()
            };
            let known = OnConflict::columns([Column::PersonId, Column::OtherId])
                .update_columns([Column::DistinctAt, Column::DistinctBy])
                .to_owned();
            Entity::insert(row).on_conflict(known).exec_without_returning(self.tx).await?;
            added.push(person);
        }
        Ok(added)
    }

    /// The one who is merged, and whoever was merged into them before, are the one who stays.
    async fn mark_merged(&self) -> Result<Vec<i64>, Fault> {
        use person::Column;
        let (kept, other) = self.ids();
        let followers: Vec<i64> = person::Entity::find()
            .select_only()
            .column(Column::Id)
            .filter(Column::MergedInto.eq(other))
            .into_tuple()
            .all(self.tx)
            .await?;
        let merged = sea_orm::Condition::any().add(Column::Id.eq(other)).add(Column::MergedInto.eq(other));
        person::Entity::update_many()
            .col_expr(Column::MergedInto, Expr::value(kept))
            .col_expr(Column::ProfiledAt, Expr::value(None::<DateTime<Utc>>))
            .col_expr(Column::Search, Expr::value(""))
            .filter(merged)
            .exec(self.tx)
            .await?;
        let map = person_key_merge::ActiveModel {
            from_key: Set(self.together.other.person.person_key),
            to_key: Set(self.together.kept.person.person_key),
            merged_at: Set(self.now),
            merged_by: Set(self.actor.to_owned()),
        };
        person_key_merge::Entity::insert(map).exec_without_returning(self.tx).await?;
        Ok(followers)
    }

    fn name(&self, whose: Whose) -> Was<String> {
        let (kept, other) = (&self.together.kept.person, &self.together.other.person);
        let after = if whose == Whose::Kept { kept } else { other };
        Was { before: kept.name.clone(), after: after.name.clone() }
    }

    fn email(&self, whose: Whose) -> Was<Option<String>> {
        let (kept, other) = (&self.together.kept.person, &self.together.other.person);
        let after = if whose == Whose::Kept { kept } else { other };
        Was { before: kept.email.clone(), after: after.email.clone() }
    }

    /// The person as chosen, the merge itself, and the trail, which names nobody.
    async fn record(&self, moved: &Moved, choice: &Choice) -> Result<i64, Fault> {
        let (kept, other) = self.ids();
        let person = person::ActiveModel {
            id: Set(kept),
            name: Set(moved.name.after.clone()),
            email: Set(moved.email.after.clone()),
            updated_at: Set(self.now),
            profiled_at: Set(None),
            ..Default::default()
        };
        person.update(self.tx).await?;
        let row = person_merge::ActiveModel {
            kept_id: Set(kept),
            merged_id: Set(other),
            merged_at: Set(self.now),
            merged_by: Set(self.actor.to_owned()),
            moved: Set(Some(serde_json::to_string(moved)?)),
            ..Default::default()
        };
        let id = person_merge::Entity::insert(row).exec(self.tx).await?.last_insert_id;
        let withdrawn: Vec<i64> = moved.withdrawn.iter().map(|one| one.id).collect();
        let told = json!({
            "merge": id, "kept": kept, "merged": other, "name": choice.name, "email": choice.email,
            "registrations": moved.registrations, "withdrawn": withdrawn,
        });
        for person in [kept, other] {
            self.change("people_merged", "persons", person)
                .record(self.tx, self.now, None::<&()>, Some(&told))
                .await?;
        }
        Ok(id)
    }

    const fn change(&self, action: &'static str, subject: &'static str, id: i64) -> Change<'_> {
        Change { actor: self.actor, action, subject, id, reason: None }
    }
}
