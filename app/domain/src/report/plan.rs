//! Which events count, decided before any registration is read: for the period, for the period
//! compared with, and for what came before.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};

use super::{
    head_count::Stated,
    mandates::Answering,
    placing::Counted,
    query::Query,
    records::{EventRecord, FellowshipRow, HeadCount, Records},
    scope::Scope,
    tree::Tree,
};
use crate::{event::EventMode, lists::ReferenceLists, period::Period};

/// The decisions of one report about every event.
#[derive(Debug)]
pub struct Plan<'a> {
    pub(super) query: &'a Query,
    pub(super) lists: &'a ReferenceLists,
    pub(super) records: Records<'a>,
    pub(super) tree: Tree,
    pub(super) scope: Scope<'a>,
    /// What sources state of each event, of everybody. By position in the list of events, as all of
    /// the following.
    pub(super) told: Vec<Stated>,
    /// The same of the people whom the report is about.
    pub(super) stated: Vec<Stated>,
    pub(super) counted: Vec<Counted>,
    pub(super) uses: Vec<Use>,
    pub(super) fellowships: Vec<Option<FellowshipRow>>,
    /// Events in the period compared with, the `events.total` of that period.
    pub(super) previous_events: u64,
    positions: HashMap<i64, usize>,
}

/// What the registrations of one event are used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Use {
    /// They count in the period.
    pub main: bool,
    /// They count in the period compared with.
    pub previous: bool,
    /// They count before the period: countries seen there are not there for the first time.
    pub before: bool,
    /// The days of a participation that states none: 1 at an event of one day, else unknown.
    pub unstated_days: Option<u16>,
    /// How many days it has, if that is known.
    pub length: Option<u64>,
    /// How it can be attended.
    pub mode: Option<EventMode>,
    /// Number of the stretch of days in which the first day lies: within one, neither some list nor
    /// the year changes. Only of events that count in the period.
    pub stretch: usize,
    /// The first day; of an event that counts nowhere, any day.
    pub first_day: NaiveDate,
    /// The place among the counted events by first day, then reference.
    pub rank: u32,
}

/// What a report needs to read of an event's registrations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// Nothing.
    Nothing,
    /// Only the countries represented in participations, once each.
    Countries,
    /// Every row.
    Rows,
}

impl<'a> Plan<'a> {
    /// Decides which events count.
    #[must_use]
    pub fn new(query: &'a Query, lists: &'a ReferenceLists, records: Records<'a>) -> Self {
        let events = records.events;
        let positions: HashMap<_, _> = events.iter().enumerate().map(|(at, event)| (event.id, at)).collect();
        let told = stated_of(records.head_counts, &positions, events.len());
        let tree = Tree::new(events, &positions, |at| {
            told[at].counted || records.recorded.attended.contains(&events[at].id)
        });
        let mut scope = Scope::of(query, lists);
        let stated = if scope.is_of_place() {
            stated_of(scope.of_people(records.head_counts, events, &positions), &positions, events.len())
        } else {
            told.clone()
        };
        scope.look_at(records, &tree, &stated);
        let counted_at = |at: usize, event: &EventRecord, period| {
            if scope.concerns(at) { Counted::of(event, at, &tree, period) } else { Counted::No }
        };
        let counted_in = |period: Period| -> Vec<Counted> {
            events.iter().enumerate().map(|(at, event)| counted_at(at, event, period)).collect()
        };
        let counted = counted_in(query.period);
        let previous = counted_in(query.previous());
        let ever = Period::before(query.period.from());
        let before = if scope.is_of_place() {
            events.iter().enumerate().map(|(at, event)| Counted::of(event, at, &tree, ever)).collect()
        } else {
            counted_in(ever)
        };
        let uses = events.iter().enumerate().map(|(at, event)| {
            let first_day = event.first_day().unwrap_or_default();
            Use {
                main: counted[at].has_people(event),
                previous: previous[at].has_people(event),
                before: before[at].has_people(event),
                unstated_days: (event.length() == Some(1)).then_some(1),
                length: event.length(),
                mode: event.mode,
                stretch: 0,
                first_day,
                rank: 0,
            }
        });
        let mut uses: Vec<_> = uses.collect();
        rank(&mut uses, events);
        stretches(&mut uses, lists);
        let fellowships = fellowships_of(records, &scope, &positions, &uses);
        Self {
            query,
            lists,
            records,
            tree,
            scope,
            told,
            stated,
            uses,
            fellowships,
            previous_events: count_events(&previous),
            counted,
            positions,
        }
    }

    /// The records of the period that answer a paragraph, or are announced to, the latest first.
    #[must_use]
    pub fn answering(&self, mandate: &str) -> Vec<Answering> {
        super::mandates::answering(self, mandate)
    }

    /// What has to be read of an event's registrations.
    #[must_use]
    pub fn reading(&self, event: i64) -> Reading {
        match self.position(event).map(|at| self.uses[at]) {
            Some(Use { main: true, .. } | Use { previous: true, .. }) => Reading::Rows,
            Some(Use { before: true, .. }) => Reading::Countries,
            _ => Reading::Nothing,
        }
    }

    /// Whether an event counts as an event of the period: a leaf that is held.
    #[must_use]
    pub fn counts_event(&self, event: i64) -> bool {
        self.position(event).is_some_and(|at| self.counted[at] == Counted::Event)
    }

    pub(super) fn position(&self, event: i64) -> Option<usize> {
        self.positions.get(&event).copied()
    }

    pub(super) fn event(&self, at: usize) -> &'a EventRecord {
        &self.records.events[at]
    }

    /// The positions of the events of the period: leaves that are held, of every kind.
    pub(super) fn counted_events(&self) -> impl Iterator<Item = usize> {
        (0..self.counted.len()).filter(|at| self.counted[*at] == Counted::Event)
    }

    /// The positions of everything whose participations and head-counts count in the period.
    pub(super) fn with_people(&self) -> impl Iterator<Item = usize> {
        (0..self.uses.len()).filter(|at| self.uses[*at].main)
    }

    /// Whether an event has a participation.
    pub(super) fn is_attended(&self, at: usize) -> bool {
        self.records.recorded.attended.contains(&self.event(at).id)
    }

    /// Whether an event has a participation or a head-count.
    pub(super) fn has_figures(&self, at: usize) -> bool {
        self.told[at].counted || self.is_attended(at)
    }
}

fn count_events(counted: &[Counted]) -> u64 {
    counted.iter().filter(|counted| **counted == Counted::Event).count() as u64
}

fn stated_of<'h>(
    rows: impl IntoIterator<Item = &'h HeadCount>,
    positions: &HashMap<i64, usize>,
    events: usize,
) -> Vec<Stated> {
    let mut by_event: Vec<Vec<&HeadCount>> = vec![Vec::new(); events];
    for row in rows {
        if let Some(at) = positions.get(&row.event) {
            by_event[*at].push(row);
        }
    }
    by_event.iter().map(|rows| Stated::of(rows)).collect()
}

/// The fellowships of each event, of the people whom the report is about.
fn fellowships_of(
    records: Records<'_>,
    scope: &Scope<'_>,
    positions: &HashMap<i64, usize>,
    uses: &[Use],
) -> Vec<Option<FellowshipRow>> {
    let mut fellowships: Vec<Option<FellowshipRow>> = vec![None; uses.len()];
    for row in records.fellowships {
        let Some(at) = positions.get(&row.event) else { continue };
        if scope.holds(row.country, uses[*at].first_day) {
            let sum = fellowships[*at].get_or_insert(FellowshipRow { country: None, ..row.none() });
            sum.requested += row.requested;
            sum.granted += row.granted;
            sum.refused += row.refused;
            sum.used += row.used;
            sum.fellows_without += row.fellows_without;
        }
    }
    fellowships
}

/// Numbers the stretches of days in which the events that count lie.
fn stretches(uses: &mut [Use], lists: &ReferenceLists) {
    let mut numbers = HashMap::new();
    for usage in uses.iter_mut().filter(|usage| usage.main) {
        let days = (usage.first_day.year(), lists.epoch_of(usage.first_day));
        let next = numbers.len();
        usage.stretch = *numbers.entry(days).or_insert(next);
    }
}

fn rank(uses: &mut [Use], events: &[EventRecord]) {
    let mut order: Vec<_> = (0..uses.len()).filter(|at| uses[*at].main).collect();
    order.sort_by(|a, b| {
        (uses[*a].first_day, &events[*a].event_ref).cmp(&(uses[*b].first_day, &events[*b].event_ref))
    });
    for (rank, at) in (0..).zip(order) {
        uses[at].rank = rank;
    }
}
