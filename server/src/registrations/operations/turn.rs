//! One turn to write, and everybody who is registered in it: one transaction, as many registrations as
//! came while the turn was waited for.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use entities::{event, registration};
use sea_orm::{DatabaseTransaction, TransactionTrait};

use super::{
    register::{NotRegistered, Places, Sent, look, settle},
    remind::remind,
};
use crate::{
    events::versions,
    fault::{Fault, Outcome},
    invitations,
    registrations::{arrivals, drafts, people},
    state::App,
    web::client::Client,
};

/// Somebody who sent a form.
#[derive(Debug)]
pub struct Arrival {
    /// The event, as it was when the form was looked at.
    pub event: event::Model,
    /// What was sent.
    pub sent: Sent,
    /// The form's own key.
    pub form: String,
    /// Where it came from.
    pub client: Client,
    /// When it came.
    pub at: DateTime<Utc>,
}

/// What became of somebody.
#[derive(Debug)]
pub enum Settled {
    /// Registered, and told by mail.
    Registered,
    /// Nothing was written: the person, or the form, is on record already; with the person's registration,
    /// if it was the person.
    Known(Option<Box<registration::Model>>),
    /// Nothing was written.
    Refused(NotRegistered),
}

/// Registers somebody for an event, in turn with others who come. Whoever is registered already gets the link
/// to what is held; the caller cannot tell which it was. All is committed when this returns.
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
    let (event, sent, form, at) = (event.clone(), sent.clone(), form.to_owned(), app.clock.now());
    let arrival = Arc::new(Arrival { event, sent, form, client, at });
    let settled = match arrivals::settled(app, &arrival).await {
        Some(settled) => settled,
        None => alone(app, &arrival).await?,
    };
    match settled {
        Settled::Registered => Ok(Ok(())),
        Settled::Known(known) => {
            forget_draft(app, &arrival).await?;
            if let Some(known) = known {
                remind(app, &known).await?;
            }
            Ok(Ok(()))
        }
        Settled::Refused(why) => Ok(Err(why)),
    }
}

/// Whoever is registered already has no use for the draft of it either. Only forms that ask are kept.
async fn forget_draft(app: &App, arrival: &Arrival) -> Result<(), Fault> {
    if arrival.sent.given.is_none() {
        return Ok(());
    }
    let tx = app.db.write().await?;
    drafts::sent(&tx, &arrival.form, None).await?;
    Ok(tx.commit().await?)
}

/// Registers one person in a turn of their own.
async fn alone(app: &App, arrival: &Arc<Arrival>) -> Result<Settled, Fault> {
    let tx = app.db.write().await?;
    let mut places = begin(app, &tx, std::slice::from_ref(arrival)).await?;
    let settled = settle(app, &tx, &mut places, arrival).await?;
    if matches!(settled, Settled::Registered) {
        end(tx, arrival.event.id, &places).await?;
    }
    Ok(settled)
}

/// Registers people of one event, in their order. All is committed when this returns, or nothing.
///
/// # Errors
/// When the database does not answer.
pub async fn together(
    app: &App,
    tx: DatabaseTransaction,
    arrivals: &[Arc<Arrival>],
) -> Result<Vec<Settled>, Fault> {
    let Some(first) = arrivals.first() else { return Ok(Vec::new()) };
    if let Some(places) = all_are_new(app, &tx, arrivals).await? {
        end(tx, first.event.id, &places).await?;
        return Ok(arrivals.iter().map(|_| Settled::Registered).collect());
    }
    // Seldom: somebody is known or refused, and what was written for them has to go again.
    tx.rollback().await?;
    let tx = app.db.write().await?;
    let mut places = begin(app, &tx, arrivals).await?;
    let mut all = Vec::with_capacity(arrivals.len());
    for arrival in arrivals {
        all.push(settle_apart(app, &tx, &mut places, arrival).await?);
    }
    end(tx, first.event.id, &places).await?;
    Ok(all)
}

/// Registers people as long as each is new and let in; none as soon as one is not.
async fn all_are_new(
    app: &App,
    tx: &DatabaseTransaction,
    arrivals: &[Arc<Arrival>],
) -> Result<Option<Places>, Fault> {
    let mut places = begin(app, tx, arrivals).await?;
    for arrival in arrivals {
        let Settled::Registered = settle(app, tx, &mut places, arrival).await? else { return Ok(None) };
    }
    Ok(Some(places))
}

/// Registers somebody in such a way that others stay if nothing comes of it.
#[expect(clippy::disallowed_methods, reason = "a part of a turn that has begun")]
async fn settle_apart(
    app: &App,
    tx: &DatabaseTransaction,
    places: &mut Places,
    arrival: &Arrival,
) -> Result<Settled, Fault> {
    let part = tx.begin().await?;
    let settled = settle(app, &part, places, arrival).await?;
    match settled {
        Settled::Registered => part.commit().await?,
        Settled::Known(_) | Settled::Refused(_) => part.rollback().await?,
    }
    Ok(settled)
}

async fn begin(app: &App, tx: &DatabaseTransaction, arrivals: &[Arc<Arrival>]) -> Result<Places, Fault> {
    let pairs: Vec<_> = arrivals.iter().map(|arrival| people::pair(&arrival.sent.entry.details)).collect();
    people::lock_all(tx, &pairs).await?;
    let [first, ..] = arrivals else { return Err(Fault::other("a turn without anybody in it")) };
    let places = look(app, tx, &first.event).await?;
    let invitations: Vec<_> =
        arrivals.iter().filter_map(|arrival| arrival.sent.invitation.as_ref()).collect();
    invitations::hold(tx, &invitations).await?;
    Ok(places)
}

async fn end(tx: DatabaseTransaction, event_id: i64, places: &Places) -> Result<(), Fault> {
    if places.have_filled() {
        versions::raise_version(&tx, event_id).await?;
    }
    Ok(tx.commit().await?)
}
