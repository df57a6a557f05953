//! Participations, each of one person at one event: read once, and then taken apart in as many ways as
//! figures are published.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate};

use super::census::Source;
use crate::{
    country::{Developing, Iso3},
    event::EventState,
    period::Period,
    report::{Audience, EventRecord, People, Plan, Query, Reading, RegistrationRow, ReportKind},
};

/// The participations, and the events that count.
#[derive(Debug)]
pub struct Participations<'a> {
    pub(super) source: Source<'a>,
    pub(super) found: Vec<Found>,
    /// Events of capacity building whose record is closed, by position.
    pub(super) closed: Vec<usize>,
    /// The countries, each with a day of a stretch in which it stood alike.
    pub(super) places: Vec<(Option<Iso3>, NaiveDate)>,
    /// By person, the position in the list of genders, the last not stated.
    pub(super) genders: Vec<u16>,
}

/// One participation.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    /// The person, by a number.
    pub person: u32,
    /// The event, by position.
    pub event: u32,
    /// The country as it stood, by position.
    pub place: u32,
}

/// Everything that can be: far before the first event and far after the last.
fn ever() -> Option<Period> {
    Period::new(NaiveDate::from_ymd_opt(1900, 1, 1)?, NaiveDate::from_ymd_opt(2200, 1, 1)?).ok()
}

impl<'a> Participations<'a> {
    /// Takes what is counted. `rows` gives the facts of an event by its row.
    ///
    /// # Panics
    /// Never: the days of everything are constants.
    #[must_use]
    pub fn take<I: Iterator<Item = RegistrationRow>>(source: Source<'a>, rows: impl Fn(i64) -> I) -> Self {
        let query = Query {
            kind: ReportKind::Statement,
            period: ever().expect("two days in their order"),
            compare: None,
            developing: Developing::Itu,
            audience: Audience::Public,
            subject: None,
            data_cutoff: DateTime::UNIX_EPOCH,
        };
        let plan = Plan::new(&query, source.lists, source.records);
        let events = source.records.events;
        let mut taking = Taking::new(source);
        for (at, event) in events.iter().enumerate().filter(|(_, one)| plan.reading(one.id) == Reading::Rows)
        {
            taking.event(at, rows(event.id));
        }
        let counts = |event: &EventRecord| {
            event.state == EventState::RecordClosed
                && event.kind.builds_capacity()
                && plan.counts_event(event.id)
        };
        let closed: Vec<usize> = (0..events.len()).filter(|at| counts(&events[*at])).collect();
        let genders = taking.people.iter().map(|person| number(person.gender())).collect();
        Self { source, found: taking.found, closed, places: taking.places, genders }
    }
}

fn number(gender: usize) -> u16 {
    // There are four.
    u16::try_from(gender).unwrap_or_default()
}

/// The place of each event by first day, then reference: a person has the gender stated last.
fn ranks(events: &[EventRecord]) -> Vec<u32> {
    let mut order: Vec<usize> = (0..events.len()).collect();
    order.sort_by_key(|at| (events[*at].first_day(), &events[*at].event_ref));
    let mut ranks = vec![0; events.len()];
    for (rank, at) in (0..).zip(order) {
        ranks[at] = rank;
    }
    ranks
}

/// What was taken so far.
struct Taking<'a> {
    source: Source<'a>,
    ranks: Vec<u32>,
    people: People,
    found: Vec<Found>,
    places: Vec<(Option<Iso3>, NaiveDate)>,
    /// The position of a country in a stretch of days in which the lists do not change.
    known: HashMap<(Option<Iso3>, usize), u32>,
}

impl<'a> Taking<'a> {
    fn new(source: Source<'a>) -> Self {
        let (people, known) = (People::default(), HashMap::new());
        Self {
            source,
            ranks: ranks(source.records.events),
            people,
            found: Vec::new(),
            places: Vec::new(),
            known,
        }
    }

    /// The participations of one event: rows of one person there, which a merge can leave, are one.
    fn event(&mut self, at: usize, rows: impl Iterator<Item = RegistrationRow>) {
        let event = u32::try_from(at).unwrap_or(u32::MAX);
        let mut here: Vec<(u32, Option<Iso3>)> = Vec::new();
        let came: Vec<RegistrationRow> = rows.filter(RegistrationRow::is_participation).collect();
        let keys: Vec<i64> = came.iter().map(|row| self.found_to_be(row.person)).collect();
        let numbers = self.people.numbers(keys.iter().copied());
        for (row, person) in came.iter().zip(numbers) {
            let country = row.represented();
            let known = self.people.get(person);
            if let Some(gender) = row.gender {
                known.state_gender(self.ranks[at], gender);
            }
            if std::mem::replace(&mut known.met_at, event + 1) == event + 1
                && let Some((_, own)) = here.iter_mut().find(|(other, _)| *other == person)
            {
                *own = match (*own, country) {
                    (Some(one), Some(other)) => Some(one.min(other)),
                    (one, other) => one.or(other),
                };
            } else {
                here.push((person, country));
            }
        }
        let day = self.source.records.events[at].first_day().unwrap_or_default();
        let epoch = self.source.lists.epoch_of(day);
        for (person, country) in here {
            let next = u32::try_from(self.places.len()).unwrap_or(u32::MAX);
            let place = *self.known.entry((country, epoch)).or_insert(next);
            if place == next {
                self.places.push((country, day));
            }
            self.found.push(Found { person, event, place });
        }
    }

    /// The key of a person, or of the one whom it was found to be.
    fn found_to_be(&self, mut person: i64) -> i64 {
        // Merges may follow one another; their number bounds the way.
        for _ in 0..self.source.merges.len() {
            let Some(other) = self.source.merges.get(&person) else { break };
            person = *other;
        }
        person
    }
}
