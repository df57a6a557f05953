//! What is done from time to time, between mails: each at its own pace, and no fault of one keeps the others.

use std::time::{Duration, Instant};

use super::Worker;
use crate::{
    fault::Fault,
    invitations::remind_before_the_end,
    mail::{announcements::jobs::send_due, bounces::look_into_mailbox, reminders::remind_due},
    mandates::tend_obligations,
    people::jobs::look_at_people,
    places::jobs::tend_waiting_lists,
    registrations::operations::end_unconfirmed,
    reports::mandates,
};

/// How often free places are offered to those who wait, and messages are sent whose time has come.
const OFTEN: Duration = Duration::from_secs(5);
/// How often is looked for mails that came back, for reminders that are due, and at people who are new; at
/// people after every round of mails as long as others wait.
const SOMETIMES: Duration = Duration::from_secs(30);
/// How often what has ended is forgotten.
const RARELY: Duration = Duration::from_hours(1);

/// When each was done last.
#[derive(Debug, Default)]
pub(super) struct Errands {
    often: Option<Instant>,
    sometimes: Option<Instant>,
    looked: Option<Instant>,
    rarely: Option<Instant>,
}

impl Errands {
    /// Does what is due.
    pub(super) async fn run(&mut self, worker: &Worker) {
        let app = &worker.app;
        if is_time(&mut self.often, OFTEN) {
            // Before places are offered: these are free from now on.
            told(end_unconfirmed(app).await, "registrations without a confirmed address could not be ended");
            told(tend_waiting_lists(app).await, "waiting lists could not be tended");
            told(send_due(app).await, "messages could not be queued");
            told(remind_before_the_end(app).await, "nobody could be reminded of an invitation");
        }
        if is_time(&mut self.sometimes, SOMETIMES) {
            told(worker.settle_what_was_left().await, "what a process left behind could not be settled");
            told(remind_due(app).await, "reminders could not be queued");
            // Another process may have taken in a revision.
            let paragraphs = mandates::refresh(app.db.read()).await;
            told(paragraphs.map(|_| ()), "paragraphs of resolutions could not be looked up");
            told(look_into_mailbox(app).await.map(|_| ()), "mails that came back could not be taken in");
        }
        if is_time(&mut self.looked, SOMETIMES) {
            match look_at_people(app).await {
                Ok(true) => self.looked = None,
                Ok(false) => (),
                Err(fault) => tracing::error!(%fault, "new people could not be looked at"),
            }
        }
        if is_time(&mut self.rarely, RARELY) {
            told(tend_obligations(app).await, "reports that are due could not be looked after");
            told(worker.tidy().await, "what has ended could not be forgotten");
        }
    }
}

/// Whether it is time again; if so it is done now.
fn is_time(last: &mut Option<Instant>, pace: Duration) -> bool {
    let due = last.is_none_or(|at| at.elapsed() > pace);
    if due {
        *last = Some(Instant::now());
    }
    due
}

fn told(outcome: Result<(), Fault>, sentence: &str) {
    if let Err(fault) = outcome {
        tracing::error!(%fault, "{sentence}");
    }
}
