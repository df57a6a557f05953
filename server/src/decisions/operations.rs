//! An officer decides about registrations: what every decision needs, and one that is taken at once.

use chrono::{DateTime, Utc};
use domain::{
    event::EventState,
    registration::{RegistrationState, decision::Decision},
    texts::Texts,
};
use entities::{
    event,
    registration::{Column, Entity},
};
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QuerySelect};

use super::{
    deciding::Deciding,
    is_open,
    writing::{self, Decided},
};
use crate::{
    authorize::{DecideRegistration, Permit},
    events::versions::raise_version,
    fault::{Fault, Outcome},
    state::App,
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
    /// Who changed meanwhile, or cannot be decided about.
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

/// A decision.
#[derive(Debug, Clone, Copy)]
pub struct Order<'a> {
    /// Which.
    pub decision: Decision,
    /// Why, by language; may be empty.
    pub reason: &'a Texts,
    /// Whether the officer knows that there are not places enough.
    pub beyond: bool,
}

/// Confirms everybody selected at once, without a preview. Whoever is no longer as the officer saw them is
/// left alone.
///
/// # Errors
/// When the database does not answer.
pub async fn confirm(
    app: &App,
    permit: &Permit<DecideRegistration>,
    event_id: i64,
    beyond: bool,
    chosen: &[Seen],
) -> Outcome<Tally, NotDecided> {
    let tx = app.db.write().await?;
    let event = match held(&tx, permit, event_id).await? {
        Ok(event) => event,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let order = Order { decision: Decision::Confirmation, reason: &Texts::default(), beyond };
    let actor = permit.staff().email.as_str();
    let tally = decide_on(app, &tx, &event, order, chosen, (actor, app.clock.now())).await?;
    tx.commit().await?;
    Ok(Ok(tally))
}

/// The event, held until the transaction ends so that its places are counted by one at a time.
pub(crate) async fn held(
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
    event: &event::Model,
    order: Order<'_>,
    chosen: &[Seen],
    by: (&str, DateTime<Utc>),
) -> Result<Tally, Fault> {
    let ids = chosen.iter().map(|seen| seen.id);
    let of_event = Entity::find().filter(Column::EventId.eq(event.id)).filter(Column::Id.is_in(ids));
    let mut rows = of_event.all(tx).await?;
    let mut deciding = Deciding::begin(app, tx, event, order.decision, order.beyond).await?;
    let (mut tally, mut decided) = (Tally::default(), Vec::new());
    for seen in chosen {
        let Some(at) = rows.iter().position(|row| row.id == seen.id) else { continue };
        let row = rows.swap_remove(at);
        if seen.state.is_some_and(|state| state != row.state) {
            tally.stale.push(row.id);
            continue;
        }
        let fate = deciding.next(&row);
        match fate.becomes {
            Ok(to) => {
                tally.done.push(row.id);
                decided.push(Decided { row, to });
            }
            Err(why) if why.is_for_want_of_a_place() => tally.full.push(row.id),
            Err(_) => tally.stale.push(row.id),
        }
    }
    if !decided.is_empty() {
        writing::write(tx, event, order, decided, by).await?;
        // The public page says how many places are left.
        raise_version(tx, event.id).await?;
    }
    Ok(tally)
}
