//! Somebody is registered by another: nominated by a focal point, put in another's place, or named in a
//! group. The person is told by mail, with a link of their own, who did so.

use chrono::{DateTime, Utc};
use domain::registration::{RegistrationState, entry::Entry};
use entities::{event, registration};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{NotSet, Set},
    DatabaseTransaction, DbErr, EntityTrait, QuerySelect,
    sea_query::OnConflict,
};

use super::{notify::Notice, register::existing};
use crate::{
    audit::Change,
    fault::Fault,
    people::look_again,
    registrations::people,
    web::secrets::{self, Secret},
};

/// By whom somebody is registered, and with what.
#[derive(Debug, Clone)]
pub(crate) struct ByAnother<'a> {
    /// As the person is told.
    pub who: &'a str,
    /// As the audit trail names them.
    pub actor: &'a str,
    /// What the audit trail calls it.
    pub action: &'static str,
    /// The focal point, who confirms the person by that.
    pub focal_point: Option<i64>,
    /// The group.
    pub group: Option<i64>,
    /// The form's own key, so that a form that is sent twice counts once.
    pub form: &'a str,
}

/// What became of it.
#[derive(Debug, Clone)]
pub(crate) enum Enrolled {
    /// The person is registered; the number of the registration.
    New(i64),
    /// This very form registered the person already.
    Again(i64),
    /// The person has a registration for the event, as it stands.
    Known(Box<registration::Model>),
}

/// The event, held until the transaction ends, with everybody who is about to be registered. People are
/// held before the event, as where they register themselves, and in one order, so that nobody waits for
/// each other.
pub(crate) async fn hold(
    tx: &DatabaseTransaction,
    event_id: i64,
    entries: &[&Entry],
) -> Result<Option<event::Model>, Fault> {
    let mut pairs: Vec<_> = entries.iter().map(|entry| people::pair(&entry.details)).collect();
    pairs.sort();
    pairs.dedup();
    for pair in &pairs {
        people::lock(tx, pair).await?;
    }
    Ok(event::Entity::find_by_id(event_id).lock_exclusive().one(tx).await?)
}

/// Registers somebody in a state that was decided for them. The caller [holds](hold) event and person.
pub(crate) async fn enrol(
    tx: &DatabaseTransaction,
    event: &event::Model,
    entry: &Entry,
    by: &ByAnother<'_>,
    state: RegistrationState,
    now: DateTime<Utc>,
) -> Result<Enrolled, Fault> {
    let person = people::placed(tx, event.id, &entry.details, now).await?;
    let known = existing(tx, event.id, person).await?;
    let submission = format!("{}.{}", by.form, people::mark(&people::pair(&entry.details)));
    let secret = secrets::issue();
    let row = Row { event, entry, by, state, person, submission, secret: &secret, now };
    let id = match known {
        Some(known) if known.submission.as_ref() == Some(&row.submission) => {
            return Ok(Enrolled::Again(known.id));
        }
        Some(known) if known.state == RegistrationState::Withdrawn => row.over(tx, known.id).await?,
        Some(known) => return Ok(Enrolled::Known(Box::new(known))),
        None => row.insert(tx).await?,
    };
    if person.is_known {
        look_again(tx, person.id).await?;
    }
    let change = Change { actor: by.actor, action: by.action, subject: "registrations", id, reason: None };
    change.record(tx, now, None::<&()>, Some(&serde_json::json!({ "state": state }))).await?;
    Notice {
        kind: mail_of(state),
        event_id: event.id,
        registration_id: id,
        email: &entry.details.email,
        language: entry.details.language,
        token: secret.token,
    }
    .queue(tx, now)
    .await?;
    Ok(Enrolled::New(id))
}

/// The mail that tells of a registration in this state.
const fn mail_of(state: RegistrationState) -> &'static str {
    match state {
        RegistrationState::Confirmed => "registration_confirmed",
        RegistrationState::Waiting => "registration_waiting",
        _ => "registration_received",
    }
}

/// A registration about to be written.
struct Row<'a> {
    event: &'a event::Model,
    entry: &'a Entry,
    by: &'a ByAnother<'a>,
    state: RegistrationState,
    person: people::Placed,
    submission: String,
    secret: &'a Secret,
    now: DateTime<Utc>,
}

impl Row<'_> {
    async fn insert(&self, tx: &DatabaseTransaction) -> Result<i64, Fault> {
        let insert = registration::Entity::insert(self.values(NotSet))
            .on_conflict(OnConflict::new().do_nothing().to_owned())
            .exec(tx)
            .await;
        match insert {
            Ok(inserted) => Ok(inserted.last_insert_id),
            // The person is held, so that only an older form's key can be in the way.
            Err(DbErr::RecordNotInserted) => Err(Fault::other("the key of a form was given out twice")),
            Err(error) => Err(error.into()),
        }
    }

    /// Writes it over a registration that was withdrawn, which keeps its key.
    async fn over(&self, tx: &DatabaseTransaction, id: i64) -> Result<i64, Fault> {
        let row = registration::ActiveModel { person_key: NotSet, ..self.values(Set(id)) };
        Ok(row.update(tx).await?.id)
    }

    fn values(&self, id: sea_orm::ActiveValue<i64>) -> registration::ActiveModel {
        let Entry { details, role, .. } = self.entry.clone();
        let confirmed = self.by.focal_point.map(|_| (self.now, self.by.actor.to_owned()));
        let decided = confirmed.clone().filter(|_| self.state == RegistrationState::Confirmed);
        let ((confirmed_at, confirmed_by), (decided_at, decided_by)) = (confirmed.unzip(), decided.unzip());
        registration::ActiveModel {
            id,
            event_id: Set(self.event.id),
            person_id: Set(Some(self.person.id)),
            person_key: Set(self.person.key),
            role: Set(role),
            state: Set(self.state),
            name: Set(Some(details.name)),
            email: Set(Some(details.email)),
            country: Set(details.country),
            organization: Set(details.organization),
            organization_kind: Set(Some(details.organization_kind)),
            gender: Set(details.gender),
            mode: Set(details.mode),
            language: Set(Some(details.language)),
            fellowship: Set(None),
            origin: Set("form".to_owned()),
            token_hash: Set(Some(self.secret.digest.clone())),
            submission: Set(Some(self.submission.clone())),
            reason: Set(None),
            // Only the person can consent, behind their own link.
            consented_at: Set(None),
            submitted_at: Set(self.now),
            decided_at: Set(decided_at),
            decided_by: Set(decided_by),
            updated_at: Set(self.now),
            waiting_rank: Set(None),
            registered_by: Set(Some(self.by.who.to_owned())),
            focal_point_id: Set(self.by.focal_point),
            group_id: Set(self.by.group),
            focal_confirmed_at: Set(confirmed_at),
            focal_confirmed_by: Set(confirmed_by),
            // Their own link comes by mail, and they answer there: no address is asked for beside.
            address_due: Set(None),
            after_address: Set(None),
            reason_texts: Set(None),
            invitation_id: Set(None),
            ..Default::default()
        }
    }
}
