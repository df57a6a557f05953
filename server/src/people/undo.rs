//! A merge is undone: everything that was moved goes back, except what was changed since, and the officer
//! is told what that is.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use domain::person_merge::{Left, can_undo};
use entities::{
    event, person, person_identity, person_key_merge, person_merge, person_pair, person_ref, registration,
};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::Set,
    ColumnTrait, Condition, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter,
    sea_query::{Expr, Func},
};
use serde_json::json;

use super::{
    merge::lock,
    moved::{Moved, Withdrawn},
    queries::all_registrations,
};
use crate::{
    audit::Change,
    authorize::{MergePeople, Permit},
    events::versions,
    fault::{Fault, Outcome},
    places, reference,
    state::App,
};

/// Why a merge is not undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotUndone {
    /// There is no such merge, or it was undone already.
    Unknown,
    /// One of the registrations is for an event that the account does not cover.
    OtherSector,
    /// The thirty days are over.
    TooLate,
    /// The one who stayed was merged since; that has to be undone first.
    MergedSince,
}

/// Undoes a merge. Answers with who stayed, who is there again, and what could not go back.
///
/// # Errors
/// When the database does not answer.
pub async fn undo(
    app: &App,
    permit: &Permit<MergePeople>,
    merge: i64,
) -> Outcome<(i64, i64, BTreeSet<Left>), NotUndone> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let Some(found) = person_merge::Entity::find_by_id(merge).one(&tx).await? else {
        return Ok(Err(NotUndone::Unknown));
    };
    lock(&tx, [found.kept_id, found.merged_id]).await?;
    // Read again: somebody else may have undone it while the lock was waited for.
    let found = person_merge::Entity::find_by_id(merge).one(&tx).await?;
    let Some(found) = found.filter(|merge| merge.undone_at.is_none()) else {
        return Ok(Err(NotUndone::Unknown));
    };
    let moved = Moved::of(&found)?.filter(|_| can_undo(found.merged_at, now));
    let Some(moved) = moved else { return Ok(Err(NotUndone::TooLate)) };
    let Some((kept, merged)) = both(&tx, &found).await? else { return Ok(Err(NotUndone::MergedSince)) };
    let held = all_registrations(&tx, &[kept.id]).await?;
    if held.iter().any(|(_, (_, event))| !permit.staff().covers(event)) {
        return Ok(Err(NotUndone::OtherSector));
    }
    let held = held.into_iter().map(|(_, (row, _))| row).collect();
    let undoing = Undoing { app, tx: &tx, kept, merged, held, now, actor: &permit.staff().email };
    let left = undoing.go_back(&found, &moved).await?;
    tx.commit().await?;
    Ok(Ok((found.kept_id, found.merged_id, left)))
}

/// Both people as the merge left them; none if a later merge moved them on.
async fn both(
    tx: &DatabaseTransaction,
    merge: &person_merge::Model,
) -> Result<Option<(person::Model, person::Model)>, Fault> {
    let kept = person::Entity::find_by_id(merge.kept_id).one(tx).await?;
    let merged = person::Entity::find_by_id(merge.merged_id).one(tx).await?;
    let kept = kept.filter(|kept| kept.merged_into.is_none());
    Ok(kept.zip(merged.filter(|merged| merged.merged_into == Some(merge.kept_id))))
}

/// An undoing under way.
struct Undoing<'a> {
    app: &'a App,
    tx: &'a DatabaseTransaction,
    kept: person::Model,
    merged: person::Model,
    /// The registrations of the one who stayed.
    held: Vec<registration::Model>,
    now: DateTime<Utc>,
    actor: &'a str,
}

impl Undoing<'_> {
    async fn go_back(&self, merge: &person_merge::Model, moved: &Moved) -> Result<BTreeSet<Left>, Fault> {
        let mut left = BTreeSet::new();
        let known =
            moved.registrations.iter().filter(|id| self.held.iter().any(|row| row.id == **id)).count();
        left.extend((known < moved.registrations.len()).then_some(Left::Registration));
        left.extend(self.held.iter().any(|row| row.submitted_at > merge.merged_at).then_some(Left::Since));
        self.registrations(moved).await?;
        for withdrawn in &moved.withdrawn {
            left.extend((!self.give_place(merge, withdrawn).await?).then_some(Left::Place));
        }
        self.identities(moved).await?;
        self.references(moved).await?;
        self.apart(merge, moved).await?;
        left.extend(self.people(moved).await?);
        self.record(merge, &left).await?;
        Ok(left)
    }

    async fn registrations(&self, moved: &Moved) -> Result<(), Fault> {
        use registration::Column;
        registration::Entity::update_many()
            .col_expr(Column::PersonId, Expr::value(self.merged.id))
            .filter(Column::PersonId.eq(self.kept.id))
            .filter(Column::Id.is_in(moved.registrations.iter().copied()))
            .exec(self.tx)
            .await?;
        Ok(())
    }

    /// Gives a place back that the merge took, if nothing happened to it and it is free still.
    async fn give_place(&self, merge: &person_merge::Model, withdrawn: &Withdrawn) -> Result<bool, Fault> {
        let row = registration::Entity::find_by_id(withdrawn.id).one(self.tx).await?;
        let Some(row) = row.filter(|row| row.updated_at == merge.merged_at) else { return Ok(false) };
        let Some(event) = event::Entity::find_by_id(row.event_id).one(self.tx).await? else {
            return Ok(false);
        };
        if !domain::registration::own::can_withdraw(withdrawn.state, event.state)
            || !self.has_room(&row, withdrawn, &event).await?
        {
            return Ok(false);
        }
        let id = row.id;
        let before = row.state;
        let mut change = row.into_active_model();
        change.state = Set(withdrawn.state);
        change.waiting_rank = Set(withdrawn.waiting_rank);
        change.address_due = Set(withdrawn.address_due);
        change.after_address = Set(withdrawn.after_address);
        change.updated_at = Set(self.now);
        change.update(self.tx).await?;
        let state = |state: domain::registration::RegistrationState| json!({ "state": state });
        self.change("registration_restored", "registrations", id)
            .record(self.tx, self.now, Some(&state(before)), Some(&state(withdrawn.state)))
            .await?;
        if event.capacity.is_some() {
            versions::raise_version(self.tx, event.id).await?;
        }
        Ok(true)
    }

    async fn has_room(
        &self,
        row: &registration::Model,
        withdrawn: &Withdrawn,
        event: &event::Model,
    ) -> Result<bool, Fault> {
        if !withdrawn.state.takes_place() {
            return Ok(true);
        }
        let (lists, day) = (reference::lists(self.tx).await?, places::day_of(self.app, event));
        let ledger = places::standing(self.app, self.tx, event).await?.ledger;
        Ok(ledger.admits(&places::profile_of(row, &lists, day)).is_ok())
    }

    async fn identities(&self, moved: &Moved) -> Result<(), Fault> {
        use person_identity::{ActiveModel, Column, Entity};
        for one in &moved.identities {
            if !one.both {
                Entity::delete_many()
                    .filter(Column::PersonId.eq(self.kept.id))
                    .filter(Column::EmailNorm.eq(&one.email))
                    .filter(Column::NameNorm.eq(&one.name))
                    .exec(self.tx)
                    .await?;
            }
            let row = ActiveModel {
                person_id: Set(self.merged.id),
                email_norm: Set(one.email.clone()),
                name_norm: Set(one.name.clone()),
                merged_key: Set(one.merged_key),
            };
            Entity::insert(row).exec_without_returning(self.tx).await?;
        }
        Ok(())
    }

    async fn references(&self, moved: &Moved) -> Result<(), Fault> {
        use person_ref::Column;
        // Under their own key they stand anyway; whoever was merged into them before keeps theirs.
        let own =
            Expr::expr(Func::cust("NULLIF").arg(Expr::col(Column::MergedKey)).arg(self.merged.person_key));
        for (source, reference) in &moved.references {
            person_ref::Entity::update_many()
                .col_expr(Column::PersonId, Expr::value(self.merged.id))
                .col_expr(Column::MergedKey, own.clone())
                .filter(Column::PersonId.eq(self.kept.id))
                .filter(Column::Source.eq(source))
                .filter(Column::PersonRef.eq(reference))
                .exec(self.tx)
                .await?;
        }
        Ok(())
    }

    /// What was said of the one who was merged is no longer said of the one who stayed.
    async fn apart(&self, merge: &person_merge::Model, moved: &Moved) -> Result<(), Fault> {
        use person_pair::Column;
        for person in &moved.told_apart {
            let (one, other) = (self.kept.id.min(*person), self.kept.id.max(*person));
            person_pair::Entity::delete_many()
                .filter(Column::PersonId.eq(one))
                .filter(Column::OtherId.eq(other))
                .filter(Column::DistinctAt.lte(merge.merged_at))
                .exec(self.tx)
                .await?;
        }
        Ok(())
    }

    /// Name and address as before, unless they were changed since; both are looked at anew.
    async fn people(&self, moved: &Moved) -> Result<Vec<Left>, Fault> {
        use person::Column;
        let mut left = Vec::new();
        let mut row =
            person::ActiveModel { id: Set(self.kept.id), profiled_at: Set(None), ..Default::default() };
        row.updated_at = Set(self.now);
        if self.kept.name == moved.name.after {
            row.name = Set(moved.name.before.clone());
        } else {
            left.push(Left::Name);
        }
        if self.kept.email == moved.email.after {
            row.email = Set(moved.email.before.clone());
        } else {
            left.push(Left::Email);
        }
        row.update(self.tx).await?;
        let merged = person::ActiveModel {
            id: Set(self.merged.id),
            merged_into: Set(None),
            profiled_at: Set(None),
            updated_at: Set(self.now),
            ..Default::default()
        };
        merged.update(self.tx).await?;
        let theirs = Condition::all()
            .add(Column::MergedInto.eq(self.kept.id))
            .add(Column::Id.is_in(moved.followers.iter().copied()));
        person::Entity::update_many()
            .col_expr(Column::MergedInto, Expr::value(self.merged.id))
            .filter(theirs)
            .exec(self.tx)
            .await?;
        person_key_merge::Entity::delete_by_id(self.merged.person_key).exec(self.tx).await?;
        Ok(left)
    }

    async fn record(&self, merge: &person_merge::Model, left: &BTreeSet<Left>) -> Result<(), Fault> {
        let row = person_merge::ActiveModel {
            id: Set(merge.id),
            moved: Set(None),
            undone_at: Set(Some(self.now)),
            undone_by: Set(Some(self.actor.to_owned())),
            ..Default::default()
        };
        row.update(self.tx).await?;
        let told = json!({ "merge": merge.id, "left": left });
        for person in [self.kept.id, self.merged.id] {
            self.change("people_merge_undone", "persons", person)
                .record(self.tx, self.now, None::<&()>, Some(&told))
                .await?;
        }
        Ok(())
    }

    const fn change(&self, action: &'static str, subject: &'static str, id: i64) -> Change<'_> {
        Change { actor: self.actor, action, subject, id, reason: None }
    }
}
