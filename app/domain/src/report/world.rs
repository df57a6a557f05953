//! A report over records that are all in memory.

use std::collections::HashMap;

use super::{
    outcome::Outcome,
    query::Query,
    records::{
        ActivityRecord, EventRecord, FellowshipRow, HeadCount, NeedRecord, Recorded, Records,
        RegistrationRow, RequestRecord,
    },
};
use crate::{figures::Source, lists::ReferenceLists};

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

/// Computes a report over a world, without assemblies or themes.
#[must_use]
pub fn outcome(world: &World, query: &Query, lists: &ReferenceLists) -> Outcome {
    let mut recorded = Recorded::default();
    let mut by_event: HashMap<i64, Vec<RegistrationRow>> = HashMap::new();
    for row in &world.registrations {
        recorded.note(row);
        by_event.entry(row.event).or_default().push(*row);
    }
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
    let source = Source { lists, records, merges: &world.merges, cycles: &[], themes: &[], earlier: &[] };
    Outcome::of(query, source, |event| by_event.get(&event).into_iter().flatten().copied())
}
