//! A report over records that are all in memory.

use std::collections::HashMap;

use super::{
    outcome::Outcome,
    plan::Plan,
    query::Query,
    records::{
        ActivityRecord, EventRecord, FellowshipRow, HeadCount, NeedRecord, Recorded, Records,
        RegistrationRow, RequestRecord,
    },
    tally::Tally,
};
use crate::lists::ReferenceLists;

/// All records there are.
#[derive(Debug, Clone, Default)]
pub struct World {
    /// Events.
    pub events: Vec<EventRecord>,
    /// Registrations, in any order.
    pub registrations: Vec<RegistrationRow>,
    /// Head-counts.
    pub head_counts: Vec<HeadCount>,
    /// Fellowships by event.
    pub fellowships: Vec<FellowshipRow>,
    /// Other records.
    pub activities: Vec<ActivityRecord>,
    /// What countries need.
    pub needs: Vec<NeedRecord>,
    /// Requests for support in holding an event.
    pub requests: Vec<RequestRecord>,
    /// Ids of all paragraphs.
    pub mandates: Vec<String>,
    /// Keys of people found to be others.
    pub merges: HashMap<i64, i64>,
}

/// Computes a report over a world.
///
/// # Panics
/// Never: the rows are put together by event before they are counted.
#[must_use]
pub fn outcome(world: &World, query: &Query, lists: &ReferenceLists) -> Outcome {
    let mut recorded = Recorded::default();
    for row in &world.registrations {
        recorded.note(row);
    }
    recorded.note_subject(query, lists, &world.events, world.registrations.iter().copied());
    let records = Records {
        events: &world.events,
        recorded: &recorded,
        head_counts: &world.head_counts,
        fellowships: &world.fellowships,
        activities: &world.activities,
        needs: &world.needs,
        requests: &world.requests,
        mandates: &world.mandates,
    };
    let plan = Plan::new(query, lists, records);
    let mut tally = Tally::new(&plan, &world.merges);
    let mut rows: Vec<_> = world.registrations.iter().collect();
    rows.sort_by_key(|row| row.event);
    for row in rows {
        tally.add(row).expect("rows sorted by event come together");
    }
    tally.finish()
}
