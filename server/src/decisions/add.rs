//! An officer adds somebody by hand: before the event, or at its door.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    attendance::{Outcome as Came, days_of, outcome},
    flaw::{Flaw, Wrong},
    places::Profile,
    registration::{
        AttendanceMode, RegistrationState,
        by_hand::{Arrival, ByHand},
    },
};
use entities::{
    attendance_day, event,
    registration::{ActiveModel, Column, Entity, Model},
};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{NotSet, Set},
    ColumnTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter,
    sea_query::OnConflict,
};
use serde_json::json;

use super::{
    BY_STAFF, NotDecided,
    operations::held,
    people::{self, Placed},
    tells_of_additions,
    writing::tell_of_addition,
};
use crate::{
    attendance::own_mode,
    audit::Change,
    authorize::{DecideRegistration, Permit},
    events::{present, staff::today, versions::raise_version},
    fault::{Fault, Outcome},
    people::look_again,
    places, reference,
    state::App,
    web::secrets::{self, Secret},
};

/// Why somebody is not added.
#[derive(Debug)]
pub enum NotAdded {
    /// Nothing is decided at this event now.
    NotDecided(NotDecided),
    /// A field is wrong.
    Flaw(Flaw),
    /// There is no place left, and the officer has not said that they know.
    Full,
    /// The person is registered already.
    Registered,
    /// Several people are on record with this name and address.
    Ambiguous,
    /// Nobody can have come yet.
    NotBegun,
}

/// Adds somebody; answers with the number of the registration.
///
/// # Errors
/// When the database does not answer.
pub async fn add(
    app: &App,
    permit: &Permit<DecideRegistration>,
    event_id: i64,
    who: &ByHand,
) -> Outcome<i64, NotAdded> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    people::hold(&tx, who).await?;
    let event = match held(&tx, permit, event_id).await? {
        Ok(event) => event,
        Err(refusal) => return Ok(Err(NotAdded::NotDecided(refusal))),
    };
    let today = today(app, &event);
    let came = match came(&event, who, today) {
        Ok(came) => came,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if who.arrival != Arrival::Waiting && !who.beyond && !has_room(app, &tx, &event, who).await? {
        return Ok(Err(NotAdded::Full));
    }
    let Ok(person) = people::placed(&tx, &event, who, now).await? else {
        return Ok(Err(NotAdded::Ambiguous));
    };
    let secret = (who.email.is_some() && tells_of_additions(&event, today)).then(secrets::issue);
    let added = Added { event: &event, who, person, came, secret, actor: &permit.staff().email, now };
    let Some(row) = added.write(&tx).await? else { return Ok(Err(NotAdded::Registered)) };
    added.record(&tx, &row).await?;
    raise_version(&tx, event.id).await?;
    tx.commit().await?;
    Ok(Ok(row.id))
}

/// Whether the person may have a place, by capacity and quotas.
async fn has_room(
    app: &App,
    tx: &DatabaseTransaction,
    event: &event::Model,
    who: &ByHand,
) -> Result<bool, Fault> {
    let (lists, day) = (reference::lists(tx).await?, places::day_of(app, event));
    let mode = who.mode.or(own_mode(event.mode));
    let who = Profile::of(who.country, who.organization_kind, who.gender, mode, &lists, day);
    Ok(places::standing(app, tx, event).await?.ledger.admits(&who).is_ok())
}

/// A day on which somebody came and what that makes of the registration.
#[derive(Debug, Clone, Copy)]
struct WalkedIn {
    outcome: Came,
    day: Option<(NaiveDate, AttendanceMode)>,
}

/// Whoever stands at the door came today; of an event that is over, on its one day, or nobody knows
/// on how many.
fn came(event: &event::Model, who: &ByHand, today: NaiveDate) -> Result<Option<WalkedIn>, NotAdded> {
    if who.arrival != Arrival::WalkIn {
        return Ok(None);
    }
    if event.first_day.is_some_and(|first| today < first) {
        return Err(NotAdded::NotBegun);
    }
    let Some(mode) = who.mode.or(own_mode(event.mode)) else {
        return Err(NotAdded::Flaw(Flaw::new("mode", Wrong::Missing)));
    };
    let days = days_of(present::dates(event)).unwrap_or_default();
    let length = u32::try_from(days.len()).ok();
    let day = match days.as_slice() {
        [only] => Some(*only),
        days => days.iter().copied().find(|day| *day == today),
    };
    Ok(Some(match day {
        Some(day) => WalkedIn { outcome: outcome(1, length, &[mode], false), day: Some((day, mode)) },
        None => WalkedIn {
            outcome: Came { state: RegistrationState::Attended, days: None, mode: Some(mode) },
            day: None,
        },
    }))
}

/// Somebody about to be written.
struct Added<'a> {
    event: &'a event::Model,
    who: &'a ByHand,
    person: Placed,
    came: Option<WalkedIn>,
    secret: Option<Secret>,
    actor: &'a str,
    now: DateTime<Utc>,
}

impl Added<'_> {
    /// Writes the registration, over one that was withdrawn; none if the person has one.
    async fn write(&self, tx: &DatabaseTransaction) -> Result<Option<Model>, Fault> {
        // Whoever was found to be the same person counts as them; of several, the one with a place.
        let theirs = Entity::find().filter(Column::EventId.eq(self.event.id));
        let theirs = theirs.filter(Column::PersonId.eq(self.person.id)).all(tx).await?;
        let known = theirs.into_iter().min_by_key(|row| (!row.state.takes_place(), row.id));
        look_again(tx, self.person.id).await?;
        let row = match known {
            None => match self.insert(tx).await? {
                Some(row) => row,
                None => return Ok(None),
            },
            Some(known) if known.state == RegistrationState::Withdrawn => {
                ActiveModel { person_key: NotSet, ..self.row(Set(known.id)) }.update(tx).await?
            }
            Some(_) => return Ok(None),
        };
        if let Some((day, mode)) = self.came.and_then(|came| came.day) {
            let attended = attendance_day::ActiveModel {
                registration_id: Set(row.id),
                day: Set(day),
                mode: Set(mode),
                recorded_at: Set(self.now),
                recorded_by: Set(self.actor.to_owned()),
            };
            attendance_day::Entity::insert(attended).exec_without_returning(tx).await?;
        }
        Ok(Some(row))
    }

    /// Writes a new registration, unless the person was registered under another address at this moment.
    async fn insert(&self, tx: &DatabaseTransaction) -> Result<Option<Model>, Fault> {
        let nothing = OnConflict::new().do_nothing().to_owned();
        match Entity::insert(self.row(NotSet)).on_conflict(nothing).exec(tx).await {
            Ok(inserted) => Ok(Entity::find_by_id(inserted.last_insert_id).one(tx).await?),
            Err(DbErr::RecordNotInserted) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    fn row(&self, id: sea_orm::ActiveValue<i64>) -> ActiveModel {
        let ByHand {
            name,
            email,
            country,
            organization,
            organization_kind,
            gender,
            role,
            mode,
            language,
            ..
        } = self.who.clone();
        let state = match self.who.arrival {
            Arrival::Waiting => RegistrationState::Waiting,
            Arrival::Confirmed | Arrival::WalkIn => RegistrationState::Confirmed,
        };
        let recorded = self.came.map(|_| (self.now, self.actor.to_owned()));
        let (attendance_at, attendance_by) = recorded.unzip();
        ActiveModel {
            id,
            event_id: Set(self.event.id),
            person_id: Set(Some(self.person.id)),
            person_key: Set(self.person.key),
            role: Set(role),
            state: Set(self.came.map_or(state, |came| came.outcome.state)),
            name: Set(Some(name)),
            email: Set(email),
            country: Set(country),
            organization: Set(organization),
            organization_kind: Set(organization_kind),
            gender: Set(gender),
            mode: Set(self.came.map_or(mode, |came| came.outcome.mode)),
            planned_mode: Set(self.came.and(mode)),
            days: Set(self.came.and_then(|came| came.outcome.days)),
            language: Set(language),
            fellowship: Set(None),
            origin: Set(BY_STAFF.to_owned()),
            token_hash: Set(self.secret.as_ref().map(|secret| secret.digest.clone())),
            submission: Set(None),
            reason: Set(None),
            consented_at: Set(None),
            submitted_at: Set(self.now),
            decided_at: Set(Some(self.now)),
            decided_by: Set(Some(self.actor.to_owned())),
            attendance_at: Set(attendance_at),
            attendance_by: Set(attendance_by),
            updated_at: Set(self.now),
            waiting_rank: Set(None),
            registered_by: Set(None),
            focal_point_id: Set(None),
            group_id: Set(None),
            focal_confirmed_at: Set(None),
            focal_confirmed_by: Set(None),
            address_due: Set(None),
            after_address: Set(None),
            reason_texts: Set(None),
            invitation_id: Set(None),
        }
    }

    /// Notes it in the trail, and queues the mail that tells the person.
    async fn record(&self, tx: &DatabaseTransaction, row: &Model) -> Result<(), Fault> {
        let after = json!({ "state": row.state, "role": row.role, "days": row.days });
        Change {
            actor: self.actor,
            action: "registration_added",
            subject: "registrations",
            id: row.id,
            reason: None,
        }
        .record(tx, self.now, None::<&()>, Some(&after))
        .await?;
        match &self.secret {
            Some(secret) => tell_of_addition(tx, self.now, row, secret.token.clone()).await,
            None => Ok(()),
        }
    }
}
