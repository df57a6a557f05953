//! Somebody registers.

use chrono::{DateTime, Utc};
use domain::{
    places::Profile,
    registration::{
        Fellowship, RegistrationState, address,
        admission::{Admission, Door, Seats, Shut},
        entry::Entry,
    },
};
use entities::{event, registration};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{NotSet, Set},
    ColumnTrait, ConnectionTrait, DatabaseBackend, DatabaseTransaction, DbErr, EntityTrait, QueryFilter,
    Statement,
    sea_query::OnConflict,
};

use super::{PARTICIPANT, notify::Notice, remind::remind};
use crate::{
    audit::Change,
    events::{self, versions},
    fault::{Fault, Outcome},
    forms::answers::{self, Given},
    invitations::{self, NotTaken},
    places, reference,
    registrations::{
        people::{self, Placed},
        queries,
    },
    state::App,
    web::{
        client::Client,
        rate_limit::{REGISTRATIONS, REGISTRATIONS_FROM},
        secrets::{self, Secret},
    },
};

/// Why somebody is not registered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotRegistered {
    /// The event takes no registrations.
    Shut(Shut),
    /// Too many were sent for this mailbox, or from this client.
    TooMany,
    /// The invitation lets this person in no more, or not at all.
    NotInvited(NotTaken),
}

/// A form that was sent, with nothing wrong in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// The registration's own fields.
    pub entry: Entry,
    /// Answers to what the event asks beside, if it asks anything.
    pub given: Option<Given>,
    /// The secret of the invitation by which the form was opened.
    pub invitation: Option<String>,
}

/// Registers somebody for an event, as its rule of admission decides. Whoever is registered already
/// is not registered again, but gets the link to what is held; the caller cannot tell which it was.
/// New registrations are limited by mailbox and by client, so that nobody fills a mailbox or the places
/// with names.
///
/// # Errors
/// When the database does not answer.
pub async fn register(
    app: &App,
    event: &event::Model,
    sent: &Sent,
    form: &str,
    client: Client,
) -> Outcome<(), NotRegistered> {
    let entry = &sent.entry;
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let pair = people::pair(&entry.details);
    people::lock(&tx, &pair).await?;
    let mut places = look(&tx, event).await?;
    let invited = match &sent.invitation {
        None => None,
        Some(token) => match invitations::take(&tx, event.id, token, &entry.details.email, now).await? {
            Ok(taken) => Some(taken),
            Err(why) => return Ok(Err(NotRegistered::NotInvited(why))),
        },
    };
    if let Some(taken) = invited {
        places.door = places.door.invited(taken.skips_approval);
    }
    let admission = match admit(app, &tx, event, entry, &places, now).await? {
        Ok(admission) => admission,
        Err(shut) => return Ok(Err(NotRegistered::Shut(shut))),
    };
    let person = people::placed(&tx, event.id, &entry.details, now).await?;
    let admitted = Admitted {
        event,
        entry,
        person,
        state: admission.state(),
        unproven: places
            .address_hours
            .filter(|_| !invited.is_some_and(|taken| taken.proves_address))
            .map(|hours| address::held(admission, now, hours, places.door.closes)),
        invitation: invited.map(|taken| taken.id),
        // A form that was corrected and sent again is another one.
        submission: format!("{form}.{}", people::mark(&pair)),
        secret: secrets::issue(),
        now,
    };
    let inserted = admitted.insert(&tx).await?;
    let is_new = inserted.is_some();
    let registration = match inserted {
        Some(id) => id,
        None => match existing(&tx, event.id, person).await? {
            Some(known) if known.state == RegistrationState::Withdrawn => {
                admitted.replace(&tx, known.id).await?
            }
            known => {
                tx.rollback().await?;
                if let Some(known) = known {
                    remind(app, &known).await?;
                }
                return Ok(Ok(()));
            }
        },
    };
    answers::begin(&tx, registration, is_new, sent.given.as_ref(), now).await?;
    // Counted with what is written, so that being refused or reminded costs no try.
    let few = (client.is_this_machine()
        || app.count_try(&tx, REGISTRATIONS_FROM, "registrations_from", &client.network(), now).await?)
        && app.count_try(&tx, REGISTRATIONS, "registrations", &pair.email, now).await?;
    if !few {
        return Ok(Err(NotRegistered::TooMany));
    }
    admitted.tell(&tx, registration).await?;
    if places.takes_the_last(admission) {
        versions::raise_version(&tx, event.id).await?;
    }
    tx.commit().await?;
    Ok(Ok(()))
}

/// How the event stands at this moment.
struct Places {
    door: Door,
    /// As counted without quotas.
    seats: Seats,
    has_quotas: bool,
    /// How many hours there are to confirm an address; none where that is not asked.
    address_hours: Option<i32>,
}

impl Places {
    /// The event's page says whether there are places left.
    fn takes_the_last(&self, admission: Admission) -> bool {
        let after = Seats { taken: self.seats.taken.saturating_add(1), ..self.seats };
        admission != Admission::Waiting && !self.door.is_full(self.seats) && self.door.is_full(after)
    }
}

/// What becomes of the registration: by capacity alone, or by quotas where there are any.
async fn admit(
    app: &App,
    tx: &DatabaseTransaction,
    event: &event::Model,
    entry: &Entry,
    places: &Places,
    now: DateTime<Utc>,
) -> Outcome<Admission, Shut> {
    if !places.has_quotas {
        return Ok(places.door.admit(places.seats, now));
    }
    if let Err(shut) = places.door.open(now) {
        return Ok(Err(shut));
    }
    let details = &entry.details;
    let (lists, day) = (reference::lists(tx).await?, places::day_of(app, event));
    let who = Profile::of(
        details.country,
        Some(details.organization_kind),
        details.gender,
        details.mode,
        &lists,
        day,
    );
    let capacity = places.door.capacity.and_then(|capacity| i32::try_from(capacity).ok());
    let as_it_is = event::Model { capacity, ..event.clone() };
    let standing = places::standing(app, tx, &as_it_is).await?;
    Ok(places.door.admit_by(standing.settles(&who), now))
}

/// How the event stands. Where places are limited, whoever comes next waits until this registration is
/// written; the places are counted only then.
async fn look(tx: &DatabaseTransaction, event: &event::Model) -> Result<Places, Fault> {
    let known = events::door(event);
    let mut locked = known.capacity.is_some();
    loop {
        let lock = match tx.get_database_backend() {
            DatabaseBackend::Postgres if locked => " FOR NO KEY UPDATE",
            _ => "",
        };
        let sql = format!(
            "SELECT state, capacity, approval, EXISTS (SELECT 1 FROM event_quotas q WHERE q.event_id = e.id), \
             by_invitation, address_hours FROM events e WHERE id = $1{lock}"
        );
        let statement = Statement::from_sql_and_values(tx.get_database_backend(), sql, [event.id.into()]);
        let row = tx.query_one_raw(statement).await?;
        let row = row.ok_or_else(|| Fault::other("an event went away while somebody registered"))?;
        let capacity = row.try_get_by_index::<Option<i32>>(1)?;
        let door = Door {
            state: row.try_get_by_index(0)?,
            capacity: capacity.map(|places| u32::try_from(places).unwrap_or(0)),
            approval: row.try_get_by_index(2)?,
            by_invitation: row.try_get_by_index(4)?,
            ..known
        };
        let has_quotas: bool = row.try_get_by_index(3)?;
        let address_hours: Option<i32> = row.try_get_by_index(5)?;
        match door.capacity {
            None if !has_quotas => {
                return Ok(Places { door, seats: Seats::default(), has_quotas, address_hours });
            }
            _ if locked => {
                let seats = queries::seats(tx, event.id).await?;
                return Ok(Places { door, seats, has_quotas, address_hours });
            }
            // A limit was set since the form was given out: once more, with the lock.
            _ => locked = true,
        }
    }
}

async fn existing(
    tx: &DatabaseTransaction,
    event_id: i64,
    person: Placed,
) -> Result<Option<registration::Model>, Fault> {
    use registration::Column;
    Ok(registration::Entity::find()
        .filter(Column::EventId.eq(event_id))
        .filter(Column::PersonKey.eq(person.key))
        .one(tx)
        .await?)
}

/// A registration as it will be written.
struct Admitted<'a> {
    event: &'a event::Model,
    entry: &'a Entry,
    person: Placed,
    state: RegistrationState,
    /// How it is held until its address is confirmed.
    unproven: Option<address::Held>,
    invitation: Option<i64>,
    submission: String,
    secret: Secret,
    now: DateTime<Utc>,
}

impl Admitted<'_> {
    /// Writes it, unless the person or the form is on record already.
    async fn insert(&self, tx: &DatabaseTransaction) -> Result<Option<i64>, Fault> {
        let insert = registration::Entity::insert(self.row())
            .on_conflict(OnConflict::new().do_nothing().to_owned())
            .exec(tx)
            .await;
        match insert {
            Ok(inserted) => Ok(Some(inserted.last_insert_id)),
            Err(DbErr::RecordNotInserted) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Writes it over a registration that was withdrawn.
    async fn replace(&self, tx: &DatabaseTransaction, id: i64) -> Result<i64, Fault> {
        let row = registration::ActiveModel {
            id: Set(id),
            reason: Set(None),
            reason_texts: Set(None),
            waiting_rank: Set(None),
            decided_at: Set(None),
            decided_by: Set(None),
            ..self.row()
        };
        row.update(tx).await?;
        Ok(id)
    }

    fn row(&self) -> registration::ActiveModel {
        let Entry { details, role, fellowship } = self.entry.clone();
        registration::ActiveModel {
            id: NotSet,
            event_id: Set(self.event.id),
            person_id: Set(Some(self.person.id)),
            person_key: Set(self.person.key),
            role: Set(role),
            state: Set(self.unproven.map_or(self.state, |held| held.state)),
            address_due: Set(self.unproven.map(|held| held.due)),
            after_address: Set(self.unproven.map(|held| held.after)),
            invitation_id: Set(self.invitation),
            name: Set(Some(details.name)),
            email: Set(Some(details.email)),
            country: Set(details.country),
            organization: Set(details.organization),
            organization_kind: Set(Some(details.organization_kind)),
            gender: Set(details.gender),
            mode: Set(details.mode),
            language: Set(Some(details.language)),
            fellowship: Set(fellowship.then_some(Fellowship::Requested)),
            origin: Set("form".to_owned()),
            token_hash: Set(Some(self.secret.digest.clone())),
            submission: Set(Some(self.submission.clone())),
            consented_at: Set(Some(self.now)),
            submitted_at: Set(self.now),
            updated_at: Set(self.now),
            ..Default::default()
        }
    }

    /// Notes it in the trail and queues the mail.
    async fn tell(&self, tx: &DatabaseTransaction, registration: i64) -> Result<(), Fault> {
        let change = Change {
            actor: PARTICIPANT,
            action: "registration_submitted",
            subject: "registrations",
            id: registration,
            reason: None,
        };
        let state = self.unproven.map_or(self.state, |held| held.state);
        let after = serde_json::json!({ "state": state });
        change.record(tx, self.now, None::<&()>, Some(&after)).await?;
        Notice {
            kind: match self.state {
                _ if self.unproven.is_some() => "address_confirmation",
                RegistrationState::Confirmed => "registration_confirmed",
                RegistrationState::Waiting => "registration_waiting",
                _ => "registration_received",
            },
            event_id: self.event.id,
            registration_id: registration,
            email: &self.entry.details.email,
            language: self.entry.details.language,
            token: self.secret.token.clone(),
        }
        .queue(tx, self.now)
        .await
    }
}
