//! To how many events people came from a country, a region or a class is told everywhere; how many came to each event,
//! and from how many countries, is not where few people are counted and both together tell of few who they were, nor are
//! the first where these alone tell it.

use super::{
    outcome::{AnnexRow, Outcome},
    query::Query,
    records::RegistrationRow,
    suppression::{hide_all_event_counts, hide_all_events},
    together::{OnAllPlaces, beside_figures, divided, window},
    told::Told,
};
use crate::figures::{Published, Source, Visits, Window};

/// A report on all places as everybody reads it; once more without how many came to each event where that has to be
/// left out, since what this told anyway nothing else may tell then.
pub(super) fn on_all_places<I: Iterator<Item = RegistrationRow>>(
    query: &Query,
    source: Source<'_>,
    rows: &impl Fn(i64) -> I,
    published: &Published<'_>,
) -> OnAllPlaces {
    let made = beside_figures(query, source, rows, published, true);
    let window = window(query, source);
    if !made.0.is_told_by_numbers_of_events(&window, published) {
        return made;
    }
    let (made, standings, in_a_time) = beside_figures(query, source, rows, published, false);
    (made.without_numbers_of_events(&window, published), standings, in_a_time)
}

impl Outcome {
    /// Whether the numbers of events tell of few who they were, beside all that it says in sums.
    fn is_told_by_numbers_of_events(&self, window: &Window, published: &Published<'_>) -> bool {
        published.is_told_by(&self.visits(), window, Told::by(self).of_all())
    }

    /// The same without how many came to each event and from how many countries, and if that is not enough, without
    /// to how many events people came: what countries, regions and classes are told in sums stays.
    fn without_numbers_of_events(mut self, window: &Window, published: &Published<'_>) -> Self {
        hide_all_events(&mut self.facts, &mut self.annex);
        if self.is_told_by_numbers_of_events(window, published) {
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
