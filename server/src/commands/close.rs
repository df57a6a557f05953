//! `baraza close` and `baraza reopen`: the record of one event.

use clap::Args;
use entities::event;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::Platform;
use crate::{
    authorize::Permit,
    facts::{close_record, reopen_record},
    fault::Fault,
};

/// Closes an event's record: writes its facts.
#[derive(Debug, Args)]
pub(super) struct Close {
    /// The event's reference.
    event_ref: String,
}

/// Opens a closed record again.
#[derive(Debug, Args)]
pub(super) struct Reopen {
    /// The event's reference.
    event_ref: String,
    /// Why; the audit trail keeps it.
    #[arg(long)]
    reason: String,
}

impl Close {
    /// Closes the record and says how many facts it holds.
    pub(super) async fn run(self, platform: &Platform) -> Result<(), Fault> {
        let event = find(platform, &self.event_ref).await?;
        let done =
            close_record(&platform.db, &Permit::command_line(), event.id, platform.clock.now()).await?;
        let facts = done.map_err(|refusal| refused(&self.event_ref, refusal))?;
        println!("{}: record closed, {facts} registrations on record.", self.event_ref);
        Ok(())
    }
}

impl Reopen {
    /// Opens the record.
    pub(super) async fn run(self, platform: &Platform) -> Result<(), Fault> {
        let event = find(platform, &self.event_ref).await?;
        let permit = Permit::command_line();
        let done = reopen_record(&platform.db, &permit, event.id, &self.reason, platform.clock.now()).await?;
        done.map_err(|refusal| refused(&self.event_ref, refusal))?;
        println!("{}: record open again.", self.event_ref);
        Ok(())
    }
}

async fn find(platform: &Platform, event_ref: &str) -> Result<event::Model, Fault> {
    let found =
        event::Entity::find().filter(event::Column::EventRef.eq(event_ref)).one(platform.db.read()).await?;
    found.ok_or_else(|| Fault::other(format!("{event_ref}: there is no such event")))
}

fn refused(event_ref: &str, refusal: crate::facts::Refusal) -> Fault {
    Fault::other(format!("{event_ref}: {refusal}"))
}
