//! A decision about several people as the places of an event stand at one moment.

use std::{collections::HashSet, sync::Arc};

use chrono::NaiveDate;
use domain::{
    lists::ReferenceLists,
    places::Ledger,
    registration::{
        RegistrationState,
        decision::Decision,
        plan::{Candidate, Fate, next},
    },
};
use entities::{event, registration::Model};
use sea_orm::ConnectionTrait;

use crate::{fault::Fault, places, reference, state::App};

/// A decision being taken about one after another. Whoever writes what comes of it holds the event's row.
pub(super) struct Deciding {
    decision: Decision,
    beyond: bool,
    ledger: Ledger,
    /// Those who wait without an offer; any other who waits has one.
    in_line: HashSet<i64>,
    lists: Arc<ReferenceLists>,
    day: NaiveDate,
}

impl Deciding {
    /// Looks how the places stand.
    pub(super) async fn begin(
        app: &App,
        db: &impl ConnectionTrait,
        event: &event::Model,
        decision: Decision,
        beyond: bool,
    ) -> Result<Self, Fault> {
        let standing = places::standing(app, db, event).await?;
        let in_line = standing.waiting.into_iter().map(|(id, _)| id).collect();
        let (lists, day) = (reference::lists(db).await?, places::day_of(app, event));
        Ok(Self { decision, beyond, ledger: standing.ledger, in_line, lists, day })
    }

    /// What becomes of the next one.
    pub(super) fn next(&mut self, row: &Model) -> Fate {
        let unconfirmed = row.address_due.is_some();
        let candidate = Candidate {
            state: row.state,
            who: places::profile_of(row, &self.lists, self.day),
            offered: row.state == RegistrationState::Waiting
                && !unconfirmed
                && !self.in_line.contains(&row.id),
            unconfirmed,
            erased: row.name.is_none(),
        };
        next(self.decision, self.beyond, &mut self.ledger, &candidate)
    }

    /// Whether nobody could have a place now.
    pub(super) fn is_full(&self) -> bool {
        self.ledger.free() == Some(0)
    }
}
