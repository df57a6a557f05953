//! To how many events people came from a country, a region or a class is told everywhere; how many came to each event,
//! and from how many countries, is not where few people are counted and both together tell of few who they were, nor are
//! the first where these alone tell it.

use super::{
    outcome::{AnnexRow, Outcome},
    query::Query,
    suppression::{hide_all_event_counts, hide_all_events},
    together::{divided, window},
    told::Told,
};
use crate::figures::{Published, Source, Visits};

impl Outcome {
    /// The same without how many came to each event and from how many countries, if that tells of few who they were
    /// beside the numbers of events: what countries, regions and classes are told in sums stays.
    pub(super) fn beside_numbers_of_events(
        mut self,
        query: &Query,
        source: Source<'_>,
        published: &Published<'_>,
    ) -> Self {
        if !published.is_small() {
            return self;
        }
        let window = window(query, source);
        let is_told =
            |report: &Self| published.is_told_by(&report.visits(), &window, Told::by(report).of_all());
        if !is_told(&self) {
            return self;
        }
        hide_all_events(&mut self.facts, &mut self.annex);
        if is_told(&self) {
            // As many participations as events from a region or class say by themselves that it was one each time.
            hide_all_event_counts(&mut self.facts);
        }
        self.facts.report.facts_sha256 = self.facts.digest();
        self
    }

    /// The numbers of events and countries that it says.
    fn visits(&self) -> Visits {
        let facts = &self.facts;
        let of_rows = divided(facts).map(|cells| cells.events).collect();
        let came = |row: &AnnexRow| Some((row.event, row.countries?));
        Visits {
            of_countries: facts.countries.iter().map(|row| (row.iso3, row.events)).collect(),
            of_rows,
            to_events: self.annex.iter().filter_map(came).collect(),
        }
    }
}
