//! The worker of one process.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use entities::mail::Model;
use futures_util::stream::{self, StreamExt};
use tokio::sync::watch;

use super::{claims, delivery::Said};
use crate::{
    fault::Fault, invitations::remind_before_the_end, mail::mailer::Mailer, places::jobs::tend_waiting_lists,
    registrations::operations::end_unconfirmed, state::App,
};

/// How often is looked for mails that are due.
const PAUSE: Duration = Duration::from_secs(1);
/// How long to wait after a fault, such as a database that is gone.
const BREATH: Duration = Duration::from_secs(5);
/// How often what has ended is forgotten.
const TIDYING: Duration = Duration::from_hours(1);
/// How often free places are offered to those who wait.
const TENDING: Duration = Duration::from_secs(5);
/// How many mails are claimed in one go: a claim is a turn to write, and mails are many.
const CLAIMED: u64 = 32;
/// How many of them are under way at once; what is claimed goes within its claim even if each takes as long
/// as it may. So many may go twice when the process dies.
const AT_ONCE: usize = 8;

/// Sends mails and tidies up, until it is told to stop.
#[derive(Debug)]
pub struct Worker {
    pub(super) app: App,
    pub(super) mailer: Mailer,
    accepted: Mutex<HashMap<i64, Said>>,
}

impl Worker {
    /// A worker of a platform.
    #[must_use]
    pub fn new(app: App, mailer: Mailer) -> Self {
        Self { app, mailer, accepted: Mutex::default() }
    }

    /// Works until `stop` says so; what is under way then is finished.
    pub async fn run(self, mut stop: watch::Receiver<bool>) {
        let mut tidied: Option<Instant> = None;
        let mut tended: Option<Instant> = None;
        while !*stop.borrow() {
            let mut pause = PAUSE;
            if let Err(fault) = self.deliver_due(&stop).await {
                tracing::error!(%fault, "mails could not be sent");
                pause = BREATH;
            }
            if tended.is_none_or(|at| at.elapsed() > TENDING) {
                tended = Some(Instant::now());
                self.tend().await;
            }
            if tidied.is_none_or(|at| at.elapsed() > TIDYING) {
                tidied = Some(Instant::now());
                if let Err(fault) = self.tidy().await {
                    tracing::error!(%fault, "what has ended could not be forgotten");
                }
            }
            tokio::select! {
                () = tokio::time::sleep(pause) => (),
                _ = stop.changed() => (),
            }
        }
    }

    /// Does what is due beside mails; what fails does not hold up the rest.
    async fn tend(&self) {
        if let Err(fault) = end_unconfirmed(&self.app).await {
            tracing::error!(%fault, "registrations without a confirmed address could not be ended");
        }
        if let Err(fault) = tend_waiting_lists(&self.app).await {
            tracing::error!(%fault, "waiting lists could not be tended");
        }
        if let Err(fault) = remind_before_the_end(&self.app).await {
            tracing::error!(%fault, "nobody could be reminded of an invitation");
        }
    }

    /// Sends every mail that is due.
    ///
    /// # Errors
    /// The first fault; mails that it stopped are due again when their claim ends.
    pub async fn deliver_due(&self, stop: &watch::Receiver<bool>) -> Result<(), Fault> {
        while !*stop.borrow() {
            let mails =
                claims::claim(&self.app.db, self.app.clock.now(), CLAIMED, self.app.config.mails_per_minute)
                    .await?;
            if mails.is_empty() {
                break;
            }
            let deliveries: Vec<_> = mails.iter().map(|mail| self.deliver_unless(stop, mail)).collect();
            let outcomes: Vec<_> = stream::iter(deliveries).buffer_unordered(AT_ONCE).collect().await;
            let left = outcomes.iter().filter_map(|outcome| *outcome.as_ref().ok()?);
            claims::give_back(&self.app.db, left.collect()).await?;
            outcomes.into_iter().try_for_each(|outcome| outcome.map(|_| ()))?;
        }
        Ok(())
    }

    /// Delivers a mail; answers with its number if it was told to stop before it began.
    async fn deliver_unless(&self, stop: &watch::Receiver<bool>, mail: &Model) -> Result<Option<i64>, Fault> {
        if *stop.borrow() {
            return Ok(Some(mail.id));
        }
        self.deliver(mail).await?;
        Ok(None)
    }

    /// What a mail said that a server accepted, though the row does not say so yet.
    pub(super) fn was_accepted(&self, id: i64) -> Option<Said> {
        self.accepted.lock().unwrap_or_else(PoisonError::into_inner).get(&id).cloned()
    }

    pub(super) fn remember_accepted(&self, id: i64, said: Said) {
        self.accepted.lock().unwrap_or_else(PoisonError::into_inner).insert(id, said);
    }

    pub(super) fn forget_accepted(&self, id: i64) {
        self.accepted.lock().unwrap_or_else(PoisonError::into_inner).remove(&id);
    }
}
