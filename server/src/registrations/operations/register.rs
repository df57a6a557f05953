//! Somebody registers, in a turn that they may share with others (`super::turn`).

use chrono::{DateTime, Utc};
use domain::registration::{
    Fellowship, RegistrationState, address,
    admission::{Admission, Door, Seats, Shut},
    entry::{Details, Entry},
};
use entities::{event, registration};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{NotSet, Set},
    ColumnTrait, ConnectionTrait, DatabaseBackend, DatabaseTransaction, DbErr, EntityTrait, QueryFilter,
    Statement,
    sea_query::OnConflict,
};

use super::{
    PARTICIPANT,
    notify::Notice,
    turn::{Arrival, Settled},
};
use crate::{
    audit::Change,
    events,
    fault::Fault,
    forms::answers::{self, Given},
    invitations::{self, Claim, NotTaken},
    people::look_again,
    places,
    registrations::{
        drafts,
        people::{self, Placed},
        queries,
    },
    state::App,
    web::{
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
    /// The invitation by which the form was opened.
    pub invitation: Option<Claim>,
}

/// Registers somebody for an event, as its rule of admission decides. Whoever is registered already
/// is not registered again. New registrations are limited by mailbox and by client, so that nobody fills a
/// mailbox or the places with names. Unless somebody is registered, what was written has to go again.
pub(super) async fn settle(
    app: &App,
    tx: &DatabaseTransaction,
    turn: &mut Places,
    arrival: &Arrival,
) -> Result<Settled, Fault> {
    let Arrival { event, sent, form, client, .. } = arrival;
    let (entry, now) = (&sent.entry, arrival.at);
    let pair = people::pair(&entry.details);
    let invited = match &sent.invitation {
        None => None,
        Some(claim) => match invitations::take(tx, event.id, claim, &entry.details.email, now).await? {
            Ok(invitation) => Some(invitation),
            Err(why) => return Ok(Settled::Refused(NotRegistered::NotInvited(why))),
        },
    };
    let door = invited.map_or(turn.door, |taken| events::invited(turn.door, event, taken.skips_approval));
    let unproven = turn.address_hours.filter(|_| !invited.is_some_and(|taken| taken.proves_address));
    let admission = match turn.admit(door, &entry.details, now) {
        Ok(admission) => admission,
        Err(shut) => return Ok(Settled::Refused(NotRegistered::Shut(shut))),
    };
    let person = people::placed(tx, event.id, &entry.details, now).await?;
    let admitted = Admitted {
        event,
        entry,
        person,
        state: admission.state(),
        unproven: unproven.map(|hours| address::held(admission, now, hours, turn.door.closes)),
        invitation: invited.map(|taken| taken.id),
        // A form that was corrected and sent again is another one.
        submission: format!("{form}.{}", people::mark(&pair)),
        secret: secrets::issue(),
        now,
    };
    let inserted = match existing(tx, event.id, person).await? {
        Some(_) => None,
        None => admitted.insert(tx).await?,
    };
    let is_new = inserted.is_some();
    let registration = match inserted {
        Some(id) => id,
        None => match existing(tx, event.id, person).await? {
            Some(known) if known.state == RegistrationState::Withdrawn => {
                admitted.replace(tx, known.id).await?
            }
            // A form that is sent twice, as over a slow link, asks for nothing more.
            known => {
                let other = known.filter(|known| known.submission.as_ref() != Some(&admitted.submission));
                return Ok(Settled::Known(other.map(Box::new)));
            }
        },
    };
    if person.is_known {
        look_again(tx, person.id).await?;
    }
    answers::begin(tx, registration, is_new, sent.given.as_ref(), now).await?;
    if sent.given.is_some() {
        drafts::sent(tx, form, Some(registration)).await?;
    }
    // Counted with what is written, so that being refused or reminded costs no try.
    let few = (client.is_this_machine()
        || app.count_try(tx, REGISTRATIONS_FROM, "registrations_from", &client.network(), now).await?)
        && app.count_try(tx, REGISTRATIONS, "registrations", &pair.email, now).await?;
    if !few {
        return Ok(Settled::Refused(NotRegistered::TooMany));
    }
    admitted.tell(tx, registration).await?;
    turn.came(&entry.details, admission, unproven.is_none());
    Ok(Settled::Registered)
}

/// How the event stands during one turn: counted once, with everybody who comes in it reckoned in.
#[derive(Debug)]
pub(super) struct Places {
    /// For everybody; who may come in otherwise has a copy of it.
    door: Door,
    /// As counted without quotas.
    seats: Seats,
    quotas: Option<places::Coming>,
    /// How many hours there are to confirm an address; none where that is not asked.
    address_hours: Option<i32>,
    was_full: bool,
}

impl Places {
    /// What becomes of somebody: by capacity alone, or by quotas where there are any.
    fn admit(&self, door: Door, details: &Details, now: DateTime<Utc>) -> Result<Admission, Shut> {
        match &self.quotas {
            None => door.admit(self.seats, now),
            Some(coming) => door.admit_by(coming.settles(&coming.profile(details)), now),
        }
    }

    /// Somebody is written as admitted; whoever has not confirmed their address stands in no line yet.
    fn came(&mut self, details: &Details, admission: Admission, is_proven: bool) {
        let waits = admission == Admission::Waiting;
        let counted = if waits { &mut self.seats.waiting } else { &mut self.seats.taken };
        *counted = counted.saturating_add(1);
        if let Some(coming) = self.quotas.as_mut().filter(|_| is_proven || !waits) {
            coming.came(coming.profile(details), !waits);
        }
    }

    /// Whether the last place went in this turn: the event's page says whether there are places left.
    pub(super) fn have_filled(&self) -> bool {
        !self.was_full && self.door.is_full(self.seats)
    }
}

/// How the event stands. Where places are limited, whoever comes next waits until this turn ends; the
/// places are counted only then.
pub(super) async fn look(app: &App, tx: &DatabaseTransaction, event: &event::Model) -> Result<Places, Fault> {
    let known = events::door(event);
    let mut locked = known.capacity.is_some();
    loop {
        let lock = match tx.get_database_backend() {
            DatabaseBackend::Postgres if locked => " FOR NO KEY UPDATE",
            _ => "",
        };
        let sql = format!(
            "SELECT state, capacity, approval OR focal_confirmation, by_invitation, address_hours \
             FROM events e WHERE id = $1{lock}"
        );
        let statement = Statement::from_sql_and_values(tx.get_database_backend(), sql, [event.id.into()]);
        let row = tx.query_one_raw(statement).await?;
        let row = row.ok_or_else(|| Fault::other("an event went away while somebody registered"))?;
        let capacity = row.try_get_by_index::<Option<i32>>(1)?;
        let door = Door {
            state: row.try_get_by_index(0)?,
            capacity: capacity.map(|places| u32::try_from(places).unwrap_or(0)),
            approval: row.try_get_by_index(2)?,
            by_invitation: row.try_get_by_index(3)?,
            ..known
        };
        let address_hours: Option<i32> = row.try_get_by_index(4)?;
        // A question of its own, so that it sees what was written while the lock was waited for.
        let has_quotas = places::has_quotas(tx, event.id).await?;
        match door.capacity {
            None if !has_quotas => {
                let seats = Seats::default();
                return Ok(Places { door, seats, quotas: None, address_hours, was_full: false });
            }
            _ if locked => {
                let as_it_is = event::Model { capacity, ..event.clone() };
                let quotas =
                    if has_quotas { Some(places::Coming::to(app, tx, &as_it_is).await?) } else { None };
                let seats = queries::seats(tx, event.id).await?;
                let was_full = door.is_full(seats);
                return Ok(Places { door, seats, quotas, address_hours, was_full });
            }
            // A limit was set since the form was given out: once more, with the lock.
            _ => locked = true,
        }
    }
}

/// The registration that the person has, also under the key of whoever was found to be them; of several,
/// the one with a place.
pub(super) async fn existing(
    tx: &DatabaseTransaction,
    event_id: i64,
    person: Placed,
) -> Result<Option<registration::Model>, Fault> {
    use registration::Column;
    if !person.is_known {
        return Ok(None);
    }
    let theirs = registration::Entity::find().filter(Column::EventId.eq(event_id));
    let theirs = theirs.filter(Column::PersonId.eq(person.id)).all(tx).await?;
    Ok(theirs.into_iter().min_by_key(|row| (!row.state.takes_place(), row.id)))
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

    /// Writes it over a registration that was withdrawn, which keeps its key.
    async fn replace(&self, tx: &DatabaseTransaction, id: i64) -> Result<i64, Fault> {
        let row = registration::ActiveModel {
            id: Set(id),
            person_key: NotSet,
            reason: Set(None),
            reason_texts: Set(None),
            waiting_rank: Set(None),
            decided_at: Set(None),
            decided_by: Set(None),
            registered_by: Set(None),
            focal_point_id: Set(None),
            group_id: Set(None),
            focal_confirmed_at: Set(None),
            focal_confirmed_by: Set(None),
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
