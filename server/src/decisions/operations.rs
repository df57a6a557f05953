//! An officer decides about registrations: all that were selected, in one transaction.

use chrono::{DateTime, Utc};
use domain::{
    event::EventState,
    language::Language,
    registration::{
        RegistrationState,
        decision::{Decision, Obstacle, decide as rule},
    },
};
use entities::{
    event,
    registration::{Column, Entity, Model},
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel,
    QueryFilter, QuerySelect,
};
use serde_json::json;

use super::{is_open, is_told};
use crate::{
    audit::Change,
    authorize::{DecideRegistration, Permit},
    events::versions::raise_version,
    fault::{Fault, Outcome},
    mail::outbox::Outgoing,
    places, reference,
    registrations::RegistrationMail,
    state::App,
    web::secrets,
};

/// A registration as the officer saw it when deciding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// Row number.
    pub id: i64,
    /// The state that the list showed; none to take it as it stands.
    pub state: Option<RegistrationState>,
}

/// What became of a decision.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// About whom it was taken.
    pub done: Vec<i64>,
    /// Who changed meanwhile.
    pub stale: Vec<i64>,
    /// For whom there is no place.
    pub full: Vec<i64>,
}

/// Why nothing is decided at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotDecided {
    /// The event is in a state in which nothing is decided.
    Shut(EventState),
    /// The event lies outside what the account is limited to.
    OtherSector,
    /// There is no such event.
    Unknown,
}

/// A decision about several people.
#[derive(Debug, Clone, Copy)]
pub struct Order<'a> {
    /// Which.
    pub decision: Decision,
    /// Why, for those who are refused.
    pub reason: Option<&'a str>,
    /// Whether the officer knows that there are not places enough.
    pub beyond: bool,
}

/// Decides about everybody selected. Whoever is no longer as the officer saw them is left alone.
///
/// # Errors
/// When the database does not answer.
pub async fn decide(
    app: &App,
    permit: &Permit<DecideRegistration>,
    event_id: i64,
    order: Order<'_>,
    chosen: &[Seen],
) -> Outcome<Tally, NotDecided> {
    let tx = app.db.write().await?;
    let event = match held(&tx, permit, event_id).await? {
        Ok(event) => event,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let tally = decide_on(app, &tx, permit, &event, order, chosen).await?;
    tx.commit().await?;
    Ok(Ok(tally))
}

/// The event, held until the transaction ends so that its places are counted by one at a time.
pub(super) async fn held(
    tx: &DatabaseTransaction,
    permit: &Permit<DecideRegistration>,
    event_id: i64,
) -> Outcome<event::Model, NotDecided> {
    let Some(event) = event::Entity::find_by_id(event_id).lock_exclusive().one(tx).await? else {
        return Ok(Err(NotDecided::Unknown));
    };
    if permit.covers(&event).is_err() {
        return Ok(Err(NotDecided::OtherSector));
    }
    Ok(if is_open(event.state) { Ok(event) } else { Err(NotDecided::Shut(event.state)) })
}

async fn decide_on(
    app: &App,
    tx: &DatabaseTransaction,
    permit: &Permit<DecideRegistration>,
    event: &event::Model,
    order: Order<'_>,
    chosen: &[Seen],
) -> Result<Tally, Fault> {
    let ids = chosen.iter().map(|seen| seen.id);
    let of_event = Entity::find().filter(Column::EventId.eq(event.id)).filter(Column::Id.is_in(ids));
    let mut rows = of_event.all(tx).await?;
    let (now, mut standing) = (app.clock.now(), places::standing(app, tx, event).await?);
    let (lists, day) = (reference::lists(tx).await?, places::day_of(app, event));
    let mut tally = Tally::default();
    for seen in chosen {
        let Some(at) = rows.iter().position(|row| row.id == seen.id) else { continue };
        let row = rows.swap_remove(at);
        let from = row.state;
        if seen.state.is_some_and(|state| state != from) {
            tally.stale.push(row.id);
            continue;
        }
        let who = places::profile_of(&row, &lists, day);
        // Whoever has an offer has the place already.
        let offered =
            from == RegistrationState::Waiting && !standing.waiting.iter().any(|(id, _)| *id == row.id);
        let has_room = order.beyond || offered || standing.ledger.admits(&who).is_ok();
        match rule(order.decision, from, has_room) {
            Ok(to) => {
                tally.done.push(row.id);
                if to.takes_place() && !from.takes_place() && !offered {
                    standing.ledger.take(&who);
                }
                write(tx, now, permit, event, order, row, to).await?;
            }
            Err(Obstacle::Full) => tally.full.push(row.id),
            Err(Obstacle::Already | Obstacle::NotFrom(_)) => tally.stale.push(row.id),
        }
    }
    if !tally.done.is_empty() {
        // The public page says how many places are left.
        raise_version(tx, event.id).await?;
    }
    Ok(tally)
}

/// Writes one decision, and queues the mail that tells of it.
async fn write(
    tx: &DatabaseTransaction,
    now: DateTime<Utc>,
    permit: &Permit<DecideRegistration>,
    event: &event::Model,
    order: Order<'_>,
    row: Model,
    to: RegistrationState,
) -> Result<(), Fault> {
    let actor = &permit.staff().email;
    let (from, id) = (row.state, row.id);
    let mail = row.email.clone().filter(|_| is_told(event.state)).map(|email| (email, row.language));
    let secret = mail.as_ref().map(|_| secrets::issue());
    let mut changed = row.into_active_model();
    changed.state = Set(to);
    changed.waiting_rank = Set(None);
    changed.reason = Set(order.reason.map(str::to_owned));
    changed.decided_at = Set(Some(now));
    changed.decided_by = Set(Some(actor.clone()));
    changed.updated_at = Set(now);
    if let Some(secret) = &secret {
        // Only the digest of the old link is known; the mail brings a new one.
        changed.token_hash = Set(Some(secret.digest.clone()));
    }
    changed.update(tx).await?;
    places::end_offers_of(tx, [id], domain::places::Answer::Withdrawn, now).await?;
    let action = match order.decision {
        Decision::Confirmation => "registration_confirmed",
        Decision::Refusal => "registration_refused",
    };
    // The reason may speak of the person: it stands with the registration and goes with it.
    Change { actor, action, subject: "registrations", id, reason: None }
        .record(tx, now, Some(&json!({ "state": from })), Some(&json!({ "state": to })))
        .await?;
    if let (Some((email, language)), Some(secret)) = (mail, secret) {
        let letter =
            Letter { kind: action, event_id: event.id, id, email: &email, language, token: secret.token };
        letter.enqueue(tx, now).await?;
    }
    Ok(())
}

/// A mail about one decision.
struct Letter<'a> {
    kind: &'static str,
    event_id: i64,
    id: i64,
    email: &'a str,
    language: Option<Language>,
    token: String,
}

impl Letter<'_> {
    async fn enqueue(self, tx: &DatabaseTransaction, now: DateTime<Utc>) -> Result<(), Fault> {
        let Letter { kind, event_id, id, email, language, token } = self;
        Outgoing {
            kind,
            occasion: occasion(id, now),
            recipient: email,
            language: language.unwrap_or(Language::EN),
            data: RegistrationMail { event_id, registration_id: id, token },
            event_id: Some(event_id),
            registration_id: Some(id),
        }
        .enqueue(tx, now)
        .await
    }
}

/// Queues the confirmation of somebody who was added by hand.
pub(super) async fn confirm_by_mail(
    tx: &DatabaseTransaction,
    now: DateTime<Utc>,
    row: &Model,
    token: String,
) -> Result<(), Fault> {
    let Some(email) = row.email.as_deref() else { return Ok(()) };
    let kind = "registration_confirmed";
    let letter = Letter { kind, event_id: row.event_id, id: row.id, email, language: row.language, token };
    letter.enqueue(tx, now).await
}

/// A decision that is taken back and taken again is another occasion.
fn occasion(id: i64, now: DateTime<Utc>) -> String {
    format!("{id}:{}", now.timestamp())
}
