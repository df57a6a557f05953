//! Which events and which people a report is about: all, but for a statement.
//!
//! A statement on a **theme**, a goal or an action line is about the events that carry it, or stand under
//! an event that does, and about everybody there; of other records, about those that carry the theme: they
//! have neither goals nor action lines. One on a **scope** or on the Union's **part** likewise, but an event
//! that states its own is not asked what it stands under, and other records have none.
//!
//! A statement on a **place** (a country, a region, a class) is about the people who represented it
//! on the first day of the event: participations, registrations, fellowships and stated numbers are
//! theirs alone, and a number that a source does not break down by country is nobody's. It is about
//! the events that a country of the subject hosted on the first day, that somebody represented it at,
//! or that a source states people from it for; where people are recorded at a heading, about what is
//! held under it. Of events without a certain day, the place is judged on the last day of the
//! period, and what is stated of them is shown as it is stated, of everybody.
//! Which events are headings, and whose figures count, is decided over all records as in any other
//! report; `first_time` asks about the country, whatever its region and classes were before.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::{
    head_count::Stated,
    query::Query,
    records::{ActivityRecord, EventRecord, HeadCount, Recorded, Records, RegistrationRow},
    subject::Subject,
    tree::Tree,
};
use crate::{country::Iso3, lists::ReferenceLists, period::PartialDate};

/// What a report is about.
#[derive(Debug)]
pub(super) struct Scope<'a> {
    subject: Option<&'a Subject>,
    lists: &'a ReferenceLists,
    last_day: NaiveDate,
    /// By position; empty where everything is meant.
    concerned: Vec<bool>,
}

impl<'a> Scope<'a> {
    /// The scope of a report, before its events are known.
    pub fn of(query: &'a Query, lists: &'a ReferenceLists) -> Self {
        let (subject, last_day) = (query.subject.as_ref(), query.period.last_day());
        Self { subject, lists, last_day, concerned: Vec::new() }
    }

    /// Decides about each event. `stated` is what sources state of people from the subject.
    pub fn look_at(&mut self, records: Records<'_>, tree: &Tree, stated: &[Stated]) {
        let Some(subject) = self.subject else { return };
        let with_ancestors = |at: usize| std::iter::once(at).chain(tree.ancestors(at));
        let concerned = |at: usize| {
            if subject.is_place() {
                let is_met = |at: usize| {
                    records.recorded.of_subject.contains(&records.events[at].id)
                        || !stated[at].named.is_empty()
                };
                let from_above = |above: usize| tree.heading_may_count(above) && is_met(above);
                self.is_hosted(&records.events[at]) || is_met(at) || tree.ancestors(at).any(from_above)
            } else {
                // What an event does not say, what it stands under says for it.
                with_ancestors(at)
                    .find_map(|at| subject.carried_by(records.events[at].carried()))
                    .unwrap_or(false)
            }
        };
        self.concerned = (0..records.events.len()).map(concerned).collect();
    }

    fn is_hosted(&self, event: &EventRecord) -> bool {
        let day = event.first_day().unwrap_or(self.last_day);
        event.host_country.is_some_and(|host| self.holds(Some(host), day))
    }

    /// Whether the report is about an event.
    pub fn concerns(&self, at: usize) -> bool {
        self.concerned.get(at).copied().unwrap_or(true)
    }

    /// Whether only people from some places are meant.
    pub fn is_of_place(&self) -> bool {
        self.subject.is_some_and(Subject::is_place)
    }

    /// Whether people who represent a country on a day are meant.
    pub fn holds(&self, country: Option<Iso3>, day: NaiveDate) -> bool {
        match self.subject {
            Some(subject) if subject.is_place() => {
                country.is_some_and(|country| subject.holds(country, day, self.lists))
            }
            _ => true,
        }
    }

    /// Whether a country is meant on the last day of the period.
    pub fn holds_at_last(&self, country: Iso3) -> bool {
        self.holds(Some(country), self.last_day)
    }

    /// Whether a record other than an event is meant.
    pub fn concerns_record(&self, record: &ActivityRecord) -> bool {
        let day = record.date.map_or(self.last_day, PartialDate::first_day);
        match self.subject {
            None => true,
            Some(subject) if subject.is_place() => self.holds(record.country, day),
            Some(subject) => subject.carried_by(record.carried()).unwrap_or(false),
        }
    }

    /// The head-counts that are about people who are meant.
    pub fn of_people<'h>(
        &self,
        rows: &'h [HeadCount],
        events: &[EventRecord],
        positions: &HashMap<i64, usize>,
    ) -> Vec<&'h HeadCount> {
        let day = |row: &HeadCount| {
            let event = positions.get(&row.event).map(|at| &events[*at]);
            event.and_then(EventRecord::first_day).unwrap_or(self.last_day)
        };
        rows.iter().filter(|row| self.holds(row.country, day(row))).collect()
    }
}

impl Recorded {
    /// Notes the events at which somebody represented the place that the query is about; to be
    /// called before the plan is made, where there is one. Rows may come in any order.
    pub fn note_subject(
        &mut self,
        query: &Query,
        lists: &ReferenceLists,
        events: &[EventRecord],
        rows: impl IntoIterator<Item = RegistrationRow>,
    ) {
        let scope = Scope::of(query, lists);
        if !scope.is_of_place() {
            return;
        }
        let days: HashMap<i64, NaiveDate> =
            events.iter().filter_map(|event| Some((event.id, event.first_day()?))).collect();
        for row in rows.into_iter().filter(RegistrationRow::is_participation) {
            let is_meant = days.get(&row.event).is_some_and(|day| scope.holds(row.represented(), *day));
            if is_meant {
                self.of_subject.insert(row.event);
            }
        }
    }
}
