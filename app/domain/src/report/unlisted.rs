//! A statement on a place for everybody says nothing of the events to which people came from there. Reports tell
//! how many came to each event, from how many countries, and how many came from each country: whoever knew besides
//! where a country was would often know that it was one person, and whoever knew how many came from some countries
//! to an event, who the others were. Of regions and classes it is enough to know at which events anybody was from each:
//! at an event where one has nobody, those of another are of few countries. Listed are the events of which the host, or
//! what a source states, says anyway that they are the place's; fellowships are listed as before: they say who was to
//! come.

use std::collections::HashSet;

use super::{
    outcome::{AnnexRow, Outcome},
    plan::Plan,
    query::Query,
    records::{Recorded, Records},
    suppression::hide_all_event_counts,
    tally::Tally,
};
use crate::figures::Source;

impl Outcome {
    /// The same without the events that are the place's only as somebody came from there, and without what
    /// would tell of them.
    pub(super) fn unlisted(mut self, query: &Query, source: Source<'_>) -> Self {
        let known = known_anyway(query, source);
        self.facts.trend.events = known.facts.trend.events;
        if !self.facts.countries.is_empty() {
            self.leave_out_events(known);
        }
        self.facts.report.facts_sha256 = self.facts.digest();
        self
    }

    /// Leaves out all events but those that are known, and of these who came.
    fn leave_out_events(&mut self, known: Self) {
        let refs: HashSet<&str> = known.annex.iter().map(|row| row.event_ref.as_str()).collect();
        self.annex.retain(|row| refs.contains(row.event_ref.as_str()));
        self.annex.iter_mut().for_each(AnnexRow::hide);
        let facts = &mut self.facts;
        facts.trainings.retain(|row| refs.contains(row.event_ref.as_str()));
        for row in &mut facts.trainings {
            (row.participations, row.completed) = (None, None);
        }
        facts.evaluations.retain(|row| refs.contains(row.event_ref.as_str()));
        hide_all_event_counts(facts);
        facts.events = known.facts.events;
        facts.undated = known.facts.undated;
        facts.mandates = known.facts.mandates;
        facts.gaps = known.facts.gaps;
        facts.partners = known.facts.partners;
        self.answers = known.answers;
        self.is_unlisted = true;
    }
}

impl AnnexRow {
    /// Hides who came; that nobody did as well.
    fn hide(&mut self) {
        self.is_hidden |= self.participations.take().is_some();
        self.countries = None;
    }
}

/// What a statement would be if nobody were known to have come.
fn known_anyway(query: &Query, source: Source<'_>) -> Outcome {
    let recorded = Recorded { of_subject: HashSet::new(), ..source.records.recorded.clone() };
    let plan = Plan::new(query, source.lists, Records { recorded: &recorded, ..source.records });
    Tally::new(&plan, source.merges).finish(None)
}
