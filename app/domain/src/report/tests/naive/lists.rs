//! The tables beside those of people, a second way: each row asked of the whole world by itself.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::{Naive, random_world};
use crate::{
    event::{EventKind, EventMode, EventState, Sector},
    period::{PartialDate, Placement},
    registration::RegistrationState,
    report::{ActivityRecord, EventRecord, tests::lists_with},
};

/// Columns of a kind: the four Sectors, joint, all.
type OfKind = [u64; 6];

impl<'a> Naive<'a> {
    pub(super) fn with_all_above(&self, event: &'a EventRecord) -> Vec<&'a EventRecord> {
        let mut line = vec![event];
        while let Some(above) = self.events().iter().find(|one| Some(one.id) == line[line.len() - 1].parent) {
            line.push(above);
        }
        line
    }

    fn by_kind(&self) -> BTreeMap<EventKind, OfKind> {
        let mut table: BTreeMap<EventKind, OfKind> = BTreeMap::new();
        for event in self.counted(self.story.query.period) {
            let sectors: BTreeSet<&Sector> = event.sectors.iter().collect();
            let row = table.entry(event.kind).or_default();
            for sector in &sectors {
                row[**sector as usize] += 1;
            }
            row[4] += u64::from(sectors.len() > 1);
            row[5] += 1;
        }
        table
    }

    /// Events, days and those in a developing country or territory, by where.
    fn by_host(&self) -> BTreeMap<&'static str, [u64; 3]> {
        let mut table = BTreeMap::new();
        for event in self.counted(self.story.query.period) {
            let standing = event
                .host_country
                .map(|host| self.lists.standing_on(host, event.first_day().expect("counted")));
            let is_online = event.mode == Some(EventMode::Remote);
            let region = standing.and_then(|standing| standing.region);
            let place = if is_online { "online" } else { region.map_or("none", |region| region.code()) };
            let developing = standing.is_some_and(|at| at.is_developing(self.story.query.developing));
            let row: &mut [u64; 3] = table.entry(place).or_default();
            row[0] += 1;
            row[1] += event.length().unwrap_or(0);
            row[2] += u64::from(developing && !is_online);
        }
        table
    }

    /// How many records answer a paragraph, the date of the latest, and how far it has come.
    fn answers(&self, id: &str) -> (u64, Option<PartialDate>, &'static str) {
        let period = self.story.query.period;
        let is_linked = |event: &&'a EventRecord| {
            self.with_all_above(event).iter().any(|one| one.mandates.iter().any(|mandate| mandate == id))
        };
        let held = self.counted(period).into_iter().filter(is_linked);
        let activities = self.story.world.activities.iter().filter(|one| {
            one.mandates.iter().any(|mandate| mandate == id)
                && one.date.is_some_and(|date| period.place(date) == Placement::Inside)
        });
        let activities: Vec<_> =
            activities.filter_map(|one| Some((one.date?, one.stage.as_deref()))).collect();
        let mut dates: Vec<_> = held.filter_map(|event| event.start).collect();
        let today = self.story.query.data_cutoff.date_naive();
        let ahead = [Some("planned"), Some("in_progress"), Some("consented"), Some("determined")];
        let has_come =
            |(date, stage): &(PartialDate, Option<&str>)| date.first_day() <= today && !ahead.contains(stage);
        let is_done = !dates.is_empty() || activities.iter().any(has_come);
        dates.extend(activities.into_iter().map(|(date, _)| date));
        let is_announced = self.events().iter().any(|event| {
            let ahead = [EventState::Announced, EventState::RegistrationOpen, EventState::RegistrationClosed];
            ahead.contains(&event.state)
                && self.children(event).is_empty()
                && event.start.is_some_and(|start| period.place(start) == Placement::Inside)
                && is_linked(&event)
        });
        let status = match (is_done, !dates.is_empty() || is_announced) {
            (true, _) => "done",
            (false, true) => "in_progress",
            (false, false) => "none",
        };
        // Of two that begin on one day the one that ends later.
        let last = dates.iter().copied().max_by_key(|date| (date.first_day(), date.last_day()));
        (dates.len() as u64, last, status)
    }

    /// Whether the report is the one to say that an event has no date, or one over a bound.
    pub(super) fn is_undated(&self, event: &EventRecord) -> bool {
        let (period, written) = (self.story.query.period, event.source_date);
        let after_from = written.is_none_or(|written| period.from() < written);
        let by_to = written.is_none_or(|written| written <= period.to());
        let over = |bound: chrono::NaiveDate| {
            event.start.is_some_and(|start| start.first_day() < bound && bound <= start.last_day())
        };
        match (event.start, over(period.from()), over(period.to())) {
            (None, ..) | (_, true, true) => after_from && by_to,
            (_, true, false) => after_from,
            (_, false, true) => by_to,
            (_, false, false) => false,
        }
    }

    /// Held events without children that this period is the one to call undated.
    fn undated(&self) -> Vec<(&'a str, EventKind, Option<u64>, Option<u64>)> {
        let leaves = self.events().iter().filter(|event| self.children(event).is_empty());
        let listed = leaves.filter(|event| event.state.is_held()).filter(|event| self.is_undated(event));
        let countries = |event: &EventRecord| {
            let rows = self.story.world.head_counts.iter().filter(|row| row.event == event.id);
            rows.filter_map(|row| row.countries).max()
        };
        let mut rows: Vec<_> = listed
            .map(|event| (event.event_ref.as_str(), event.kind, self.stated(event), countries(event)))
            .collect();
        rows.sort_unstable();
        rows
    }

    fn partners(&self) -> BTreeMap<(&'a str, &'a str), u64> {
        let mut table = BTreeMap::new();
        for event in self.counted(self.story.query.period) {
            let line = self.with_all_above(event);
            let partners = line.iter().flat_map(|one| &one.partners);
            let partners: BTreeSet<_> = partners.map(|one| (one.name.as_str(), one.kind.as_str())).collect();
            for partner in partners {
                *table.entry(partner).or_default() += 1;
            }
        }
        table
    }

    /// Asked for, granted, refused and used at the events whose people count.
    fn fellowships(&self) -> Vec<(&'a str, [u64; 4])> {
        let sums = self.with_people(self.story.query.period).into_iter().map(|event| {
            let rows = self.story.world.fellowships.iter().filter(|row| row.event == event.id);
            let sum = rows.fold([0; 4], |sum, row| {
                [sum[0] + row.requested, sum[1] + row.granted, sum[2] + row.refused, sum[3] + row.used]
            });
            (event.event_ref.as_str(), sum)
        });
        let mut rows: Vec<_> = sums.filter(|(_, sum)| *sum != [0; 4]).collect();
        rows.sort_unstable();
        rows
    }

    /// Other records that this report lists, by reference.
    pub(super) fn activities(&self) -> Vec<&'a str> {
        let period = self.story.query.period;
        let may_be_inside =
            |date: PartialDate| date.first_day() < period.to() && period.from() <= date.last_day();
        // Of one that may belong to several periods, the report over the day on which it was written.
        let is_sure =
            |date: PartialDate| period.contains(date.first_day()) && period.contains(date.last_day());
        let is_told = |one: &&ActivityRecord| match (one.date, one.source_date) {
            (Some(date), _) if is_sure(date) => true,
            (Some(date), written) => may_be_inside(date) && self.is_over_told(date, written),
            (None, written) => written.is_none_or(|day| period.from() < day && day <= period.to()),
        };
        let listed = self.story.world.activities.iter().filter(is_told);
        let mut rows: Vec<_> = listed.collect();
        rows.sort_by_key(|one| (one.date.is_none(), one.date, one.activity_ref.as_str()));
        rows.into_iter().map(|one| one.activity_ref.as_str()).collect()
    }

    /// Whether the report is the one to tell of a date over its bounds.
    fn is_over_told(&self, date: PartialDate, written: Option<chrono::NaiveDate>) -> bool {
        let (period, Some(written)) = (self.story.query.period, written) else { return true };
        let begins_before = date.first_day() < period.from();
        let ends_after = date.last_day() >= period.to();
        let is_too_early = begins_before && written <= period.from();
        let is_too_late = ends_after && written > period.to();
        !is_too_early && !is_too_late
    }

    fn trainings(&self) -> Vec<(&'a str, u64, u64, Option<u64>)> {
        let all = self.participations(self.story.query.period);
        let counted = self.counted(self.story.query.period).into_iter();
        let mut rows: Vec<_> = counted.filter(|event| event.kind == EventKind::Training).collect();
        rows.sort_by_key(|event| (event.first_day(), event.event_ref.as_str()));
        let row = |event: &'a EventRecord| {
            let there = || all.iter().filter(|(at, _)| at.id == event.id);
            let completed = there().filter(|(_, row)| row.state == RegistrationState::Completed).count();
            (event.event_ref.as_str(), there().count() as u64, completed as u64, self.stated(event))
        };
        rows.into_iter().map(row).collect()
    }

    fn registrations(&self, state: RegistrationState) -> u64 {
        let events: BTreeSet<i64> =
            self.with_people(self.story.query.period).iter().map(|event| event.id).collect();
        let rows = self.story.world.registrations.iter();
        rows.filter(|row| row.state == state && events.contains(&row.event)).count() as u64
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn the_other_tables_are_those_of_a_second_way(story in random_world::full_story()) {
        let facts = story.outcome().facts;
        let naive = Naive { story: &story, lists: lists_with(&[]) };

        let by_kind: BTreeMap<_, _> = facts.events.by_kind.iter()
            .map(|row| (row.kind, [row.t, row.r, row.d, row.general_secretariat, row.joint, row.total]))
            .collect();
        prop_assert_eq!(&by_kind, &naive.by_kind());
        prop_assert_eq!(by_kind.len(), facts.events.by_kind.len());
        let by_host: BTreeMap<_, _> = facts.events.by_host_region.iter()
            .map(|row| (row.region.code(), [row.events, row.days, row.in_developing]))
            .filter(|(_, row)| row[0] > 0)
            .collect();
        prop_assert_eq!(by_host, naive.by_host());

        for mandate in &facts.mandates {
            let row = (mandate.records, mandate.last, mandate.status.code());
            prop_assert_eq!(row, naive.answers(&mandate.id), "{}", &mandate.id);
        }
        let listed = story.world.mandates.len();
        prop_assert_eq!(
            facts.mandates.iter().take(listed).map(|row| &row.id).collect::<Vec<_>>(),
            story.world.mandates.iter().collect::<Vec<_>>()
        );

        let states = serde_json::to_value(&facts.registrations).expect("JSON");
        for state in RegistrationState::ALL {
            prop_assert_eq!(states[state.code()].as_u64(), Some(naive.registrations(*state)), "{}", state);
        }
        let undated: Vec<_> = facts.undated.iter()
            .map(|row| (row.event_ref.as_str(), row.kind, row.stated_people, row.stated_countries))
            .collect();
        prop_assert_eq!(undated, naive.undated());
        let trainings: Vec<_> = facts.trainings.iter()
            .map(|row| (row.event_ref.as_str(), row.participations.expect("inside"), row.completed.expect("inside"), row.stated_people))
            .collect();
        prop_assert_eq!(trainings, naive.trainings());
        let fellowships: Vec<_> = facts.fellowships.iter()
            .map(|row| (row.event_ref.as_str(), [row.requested, row.granted, row.refused, row.used.flatten()].map(|figure| figure.expect("inside"))))
            .collect();
        prop_assert_eq!(fellowships, naive.fellowships());
        let activities: Vec<_> = facts.activities.iter().map(|row| row.activity_ref.as_str()).collect();
        prop_assert_eq!(activities, naive.activities());
        let partners: BTreeMap<_, _> =
            facts.partners.iter().map(|row| ((row.name.as_str(), row.kind.as_str()), row.events)).collect();
        prop_assert_eq!(partners, naive.partners());
    }
}
