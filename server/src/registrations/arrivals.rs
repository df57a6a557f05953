//! Those who wait for the next turn to write their registrations: a crowd costs a few commits instead of one
//! each, and nobody is answered before theirs.
//!
//! While the registrations of an event are being written, whoever comes for the same event waits in line;
//! the next turn takes them all, in the order in which they came. A turn whose writing fails answers
//! nobody: each of its people then takes a turn alone and learns what is the matter with it.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::sync::oneshot;

use super::operations::turn::{self, Arrival, Settled};
use crate::state::App;

/// Most people in one turn: others who write wait for no longer.
const MOST: usize = 64;

/// Who waits, by event; an event is named while somebody writes for it.
#[derive(Debug, Default)]
pub struct Arrivals(Mutex<HashMap<i64, VecDeque<Waiting>>>);

#[derive(Debug)]
struct Waiting {
    arrival: Arc<Arrival>,
    answer: oneshot::Sender<Settled>,
}

/// What became of somebody; none if their turn failed.
pub(super) async fn settled(app: &App, arrival: &Arc<Arrival>) -> Option<Settled> {
    let (answer, told) = oneshot::channel();
    let waiting = Waiting { arrival: Arc::clone(arrival), answer };
    if app.arrivals.join(arrival.event.id, waiting) {
        // Apart from the request: whoever goes away meanwhile takes nobody else along.
        tokio::spawn(write_all(app.clone(), arrival.event.id));
    }
    told.await.ok()
}

/// Takes turns until nobody waits.
async fn write_all(app: App, event_id: i64) {
    let mut writing = Writing { arrivals: &app.arrivals, event_id, is_done: false };
    while writing.somebody_waits() {
        // Who comes while the turn is waited for is in it.
        let Ok(tx) = app.db.write().await else { return };
        let people = writing.next();
        let arrivals: Vec<Arc<Arrival>> = people.iter().map(|one| Arc::clone(&one.arrival)).collect();
        // Without an answer each takes a turn alone.
        let Ok(settled) = turn::together(&app, tx, &arrivals).await else { continue };
        for (one, settled) in people.into_iter().zip(settled) {
            // Whoever went away reads it in the mail.
            let _ = one.answer.send(settled);
        }
    }
}

/// The task that writes for an event. However it ends, nobody waits for it any longer.
struct Writing<'a> {
    arrivals: &'a Arrivals,
    event_id: i64,
    is_done: bool,
}

impl Writing<'_> {
    fn somebody_waits(&mut self) -> bool {
        let mut all = self.arrivals.all();
        if all.get(&self.event_id).is_some_and(|waiting| !waiting.is_empty()) {
            return true;
        }
        all.remove(&self.event_id);
        self.is_done = true;
        false
    }

    fn next(&self) -> Vec<Waiting> {
        let mut all = self.arrivals.all();
        let Some(waiting) = all.get_mut(&self.event_id) else { return Vec::new() };
        let most = waiting.len().min(MOST);
        waiting.drain(..most).collect()
    }
}

impl Drop for Writing<'_> {
    fn drop(&mut self) {
        // Once it is done, the line may be somebody else's already.
        if !self.is_done {
            self.arrivals.all().remove(&self.event_id);
        }
    }
}

impl Arrivals {
    /// Takes a place at the end of the line; whether nobody writes for the event yet.
    fn join(&self, event_id: i64, waiting: Waiting) -> bool {
        let mut all = self.all();
        let is_first = !all.contains_key(&event_id);
        all.entry(event_id).or_default().push_back(waiting);
        is_first
    }

    fn all(&self) -> MutexGuard<'_, HashMap<i64, VecDeque<Waiting>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
