//! The worker of one process.

use std::{
    collections::HashSet,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use futures_util::future::join_all;
use tokio::sync::watch;

use super::claims;
use crate::{fault::Fault, mail::mailer::Mailer, state::App};

/// How often is looked for mails that are due.
const PAUSE: Duration = Duration::from_secs(1);
/// How long to wait after a fault, such as a database that is gone.
const BREATH: Duration = Duration::from_secs(5);
/// How often what has ended is forgotten.
const TIDYING: Duration = Duration::from_hours(1);
/// How many mails go at once.
const AT_ONCE: u64 = 4;

/// Sends mails and tidies up, until it is told to stop.
#[derive(Debug)]
pub struct Worker {
    pub(super) app: App,
    pub(super) mailer: Mailer,
    accepted: Mutex<HashSet<i64>>,
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
        while !*stop.borrow() {
            let mut pause = PAUSE;
            if let Err(fault) = self.deliver_due(&stop).await {
                tracing::error!(%fault, "mails could not be sent");
                pause = BREATH;
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

    /// Sends every mail that is due.
    ///
    /// # Errors
    /// The first fault; mails that it stopped are due again when their claim ends.
    pub async fn deliver_due(&self, stop: &watch::Receiver<bool>) -> Result<(), Fault> {
        while !*stop.borrow() {
            let mails = claims::claim(&self.app.db, self.app.clock.now(), AT_ONCE).await?;
            if mails.is_empty() {
                break;
            }
            let deliveries = join_all(mails.iter().map(|mail| self.deliver(mail))).await;
            deliveries.into_iter().collect::<Result<(), Fault>>()?;
        }
        Ok(())
    }

    /// Whether a server accepted the mail, though the row does not say so yet.
    pub(super) fn was_accepted(&self, id: i64) -> bool {
        self.accepted.lock().unwrap_or_else(PoisonError::into_inner).contains(&id)
    }

    pub(super) fn remember_accepted(&self, id: i64) {
        self.accepted.lock().unwrap_or_else(PoisonError::into_inner).insert(id);
    }

    pub(super) fn forget_accepted(&self, id: i64) {
        self.accepted.lock().unwrap_or_else(PoisonError::into_inner).remove(&id);
    }
}
