//! The places of an event with quotas for those who come during one turn to write. Of those who wait only
//! the sorts of people are read, and those only while a place is free: a list can be long.

use std::{collections::HashSet, sync::Arc};

use chrono::NaiveDate;
use domain::{
    lists::ReferenceLists,
    places::{Ledger, NoPlace, Profile, settle},
    registration::entry::Details,
};
use entities::event;
use sea_orm::ConnectionTrait;

use super::standing::{day_of, ledger, sorts_waiting};
use crate::{fault::Fault, reference, state::App};

/// The places, kept up with everybody who comes.
#[derive(Debug)]
pub struct Coming {
    lists: Arc<ReferenceLists>,
    day: NaiveDate,
    ledger: Ledger,
    waiting: HashSet<Profile>,
}

impl Coming {
    /// The places as they stand; nobody else may give any away until the transaction ends.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn to(app: &App, db: &impl ConnectionTrait, event: &event::Model) -> Result<Self, Fault> {
        let (lists, day) = (reference::lists(db).await?, day_of(app, event));
        let ledger = ledger(app, db, event, 0, &lists).await?;
        let waiting = match ledger.free() {
            Some(0) => HashSet::new(),
            _ => sorts_waiting(db, event.id, &lists, day).await?.into_iter().collect(),
        };
        Ok(Self { lists, day, ledger, waiting })
    }

    /// What decides about somebody.
    #[must_use]
    pub fn profile(&self, details: &Details) -> Profile {
        let kind = Some(details.organization_kind);
        Profile::of(details.country, kind, details.gender, details.mode, &self.lists, self.day)
    }

    /// Whether somebody has a place at once.
    ///
    /// # Errors
    /// Why not.
    pub fn settles(&self, who: &Profile) -> Result<(), NoPlace> {
        settle(&self.ledger, &self.waiting, who)
    }

    /// Somebody came, and has a place or waits.
    pub fn came(&mut self, who: Profile, has_place: bool) {
        if has_place {
            self.ledger.take(&who);
        } else {
            self.waiting.insert(who);
        }
    }
}
