//! The worker of one process.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use entities::mail::Model;
use futures_util::stream::{self, StreamExt};
use tokio::sync::watch;

use super::{
    claims,
    delivery::{Attempt, Became, Said},
    errands::Errands,
    journal::Journal,
};
use crate::{fault::Fault, mail::mailer::Mailer, state::App};

/// How often is looked for mails that are due.
const PAUSE: Duration = Duration::from_secs(1);
/// How long to wait after a fault, such as a database that is gone.
const BREATH: Duration = Duration::from_secs(5);
/// How many mails are claimed and marked in one go: each is a turn to write, and mails are many.
const CLAIMED: u64 = 48;
/// How many of them are under way at once; what is claimed goes within its claim even if each takes as long
/// as it may.
const AT_ONCE: usize = 12;

/// Sends mails and tidies up, until it is told to stop.
#[derive(Debug)]
pub struct Worker {
    pub(super) app: App,
    pub(super) mailer: Mailer,
    pub(super) journal: Journal,
    accepted: Mutex<HashMap<i64, Said>>,
}

impl Worker {
    /// A worker of a platform.
    #[must_use]
    pub fn new(app: App, mailer: Mailer) -> Self {
        let journal = Journal::in_folder(app.config.data_dir.join("mails-under-way"));
        Self { app, mailer, journal, accepted: Mutex::default() }
    }

    /// Works until `stop` says so; what is under way then is finished.
    pub async fn run(self, mut stop: watch::Receiver<bool>) {
        let mut errands = Errands::default();
        // What a process that was killed has handed over must be known before anything goes again.
        errands.run(&self).await;
        while !*stop.borrow() {
            let mut pause = PAUSE;
            if let Err(fault) = self.deliver_due(&stop).await {
                tracing::error!(%fault, "mails could not be sent");
                pause = BREATH;
            }
            errands.run(&self).await;
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
            let (now, per_minute) = (self.app.clock.now(), self.app.config.mails_per_minute);
            let note = |mails: &[Model]| self.journal.claimed(mails);
            let mails = claims::claim(&self.app.db, now, CLAIMED, per_minute, note).await?;
            if mails.is_empty() {
                break;
            }
            let attempts: Vec<_> = mails.iter().map(|mail| self.attempt_unless(stop, mail)).collect();
            let outcomes: Vec<_> = stream::iter(attempts).buffer_unordered(AT_ONCE).collect().await;
            let (mut done, mut fault) = (Vec::with_capacity(outcomes.len()), None);
            for outcome in outcomes {
                match outcome {
                    Ok(attempt) => done.push(attempt),
                    Err(why) => fault = Some(why),
                }
            }
            self.settle(&done).await?;
            if let Some(fault) = fault {
                return Err(fault);
            }
        }
        self.mailer.rest().await;
        Ok(())
    }

    /// Sends a mail, unless it was told to stop before it began.
    async fn attempt_unless<'a>(
        &self,
        stop: &watch::Receiver<bool>,
        mail: &'a Model,
    ) -> Result<Attempt<'a>, Fault> {
        if *stop.borrow() {
            let at = self.app.clock.now();
            return Ok(Attempt { mail, became: Became::NotBegun, said: None, at });
        }
        self.attempt(mail).await
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
