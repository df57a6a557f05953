//! What the records lack, a second way: each sort of gap asked by itself of each event.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::{Naive, random_world};
use crate::{
    event::{EventKind, EventMode, EventState},
    registration::{AttendanceMode, RegistrationState},
    report::{EventRecord, Gap, HeadCount, RegistrationRow, tests::lists_with},
};

impl<'a> Naive<'a> {
    fn rows(&self, event: &EventRecord) -> Vec<&'a RegistrationRow> {
        self.story.world.registrations.iter().filter(|row| row.event == event.id).collect()
    }

    /// Whether the period says something of the event, if only that it has no certain date.
    fn is_spoken_of(&self, event: &EventRecord) -> bool {
        Self::is_inside(event, self.story.query.period) || self.is_undated(event)
    }

    fn is_inside(event: &EventRecord, period: crate::period::Period) -> bool {
        let held = EventRecord { state: EventState::Held, ..event.clone() };
        Self::is_in(&held, period)
    }

    fn has_people(&self, event: &EventRecord) -> bool {
        self.with_people(self.story.query.period).iter().any(|one| one.id == event.id)
    }

    fn is_counted(&self, event: &EventRecord) -> bool {
        self.counted(self.story.query.period).iter().any(|one| one.id == event.id)
    }

    fn is_outside_of_parent(&self, event: &EventRecord) -> bool {
        let Some(parent) = self.events().iter().find(|one| Some(one.id) == event.parent) else {
            return false;
        };
        let last = |event: &EventRecord| event.end.or(event.start);
        let is_early = match (event.start, parent.start) {
            (Some(own), Some(its)) => own.last_day() < its.first_day(),
            _ => false,
        };
        is_early
            || match (last(event), last(parent)) {
                (Some(own), Some(its)) => its.last_day() < own.first_day(),
                _ => false,
            }
    }

    /// Several totals, or more countries than people.
    fn contradicts_itself(&self, event: &EventRecord) -> bool {
        let rows: Vec<&HeadCount> =
            self.story.world.head_counts.iter().filter(|row| row.event == event.id).collect();
        let is_total = |row: &&&HeadCount| {
            row.count.is_some() && row.country.is_none() && row.gender.is_none() && row.mode.is_none()
        };
        let countries = rows.iter().filter_map(|row| row.countries).max();
        let too_many = self.stated(event).is_some_and(|people| countries.is_some_and(|count| count > people));
        too_many || rows.iter().filter(is_total).count() > 1
    }

    fn lacks(&self, event: &EventRecord, gap: Gap) -> bool {
        let (counted, main) = (self.is_counted(event), self.has_people(event));
        let (held, leaf) = (event.state.is_held(), self.children(event).is_empty());
        let rows = self.rows(event);
        let is_recorded = !rows.is_empty() || self.has_figures(event);
        let came: Vec<_> = rows.iter().filter(|row| main && row.is_participation()).collect();
        let mode = |row: &RegistrationRow| Self::mode(&(event, row));
        match gap {
            Gap::Date => {
                held && self.is_undated(event)
                    || counted && (event.length().is_none() || self.is_outside_of_parent(event))
            }
            Gap::State => {
                let is_settled =
                    held || [EventState::Cancelled, EventState::Postponed].contains(&event.state);
                let today = self.story.query.data_cutoff.date_naive();
                let is_overdue = !is_settled && event.last_day().is_some_and(|last| last < today);
                let has_come = rows.iter().any(|row| row.is_participation());
                self.is_spoken_of(event) && (is_overdue || !held && has_come)
            }
            Gap::Attendance => {
                let carries = |one: &&EventRecord| self.has_people(one) && self.has_figures(one);
                let above =
                    self.with_all_above(self.events().iter().find(|one| one.id == event.id).expect("known"));
                main && leaf && !above.iter().any(carries)
            }
            Gap::Days => {
                let is_one_day = event.length() == Some(1);
                let is_too_long = |days: u16| event.length().is_some_and(|length| u64::from(days) > length);
                main && rows.iter().any(|row| row.state == RegistrationState::Absent && row.days > Some(0))
                    || came.iter().any(|row| row.days.map_or(!is_one_day, is_too_long))
            }
            Gap::Gender => came.iter().any(|row| row.gender.is_none()),
            Gap::Country => came.iter().any(|row| row.represented().is_none() && !row.is_international()),
            Gap::Mode => {
                let on_site = [Some(AttendanceMode::OnSite), Some(AttendanceMode::Both)];
                counted && event.mode.is_none()
                    || came.iter().any(|row| mode(row).is_none())
                    || event.mode == Some(EventMode::Remote)
                        && came.iter().any(|row| on_site.contains(&mode(row)))
            }
            Gap::Host => counted && event.mode != Some(EventMode::Remote) && event.host_country.is_none(),
            Gap::Evaluation => {
                let stated = event
                    .training
                    .filter(|result| (result.evaluations, result.evaluation_mean) != (None, None));
                counted && event.kind == EventKind::Training && event.evaluations == 0 && stated.is_none()
            }
            Gap::NotClosed => event.state == EventState::Held && (counted || main && !leaf && is_recorded),
            Gap::Double => {
                held && !leaf && !main && is_recorded && Self::is_inside(event, self.story.query.period)
            }
            Gap::HeadcountConflict => {
                (main || held && leaf && self.is_undated(event)) && self.contradicts_itself(event)
            }
            Gap::Fellowship => {
                let rows = self.story.world.fellowships.iter().filter(|row| row.event == event.id);
                main && rows.map(|row| row.fellows_without).sum::<u64>() > 0
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn the_gaps_are_those_of_a_second_way(story in random_world::full_story()) {
        let naive = Naive { story: &story, lists: lists_with(&[]) };
        let gaps = story.outcome().facts.gaps;
        let refs: BTreeSet<&str> = gaps.iter().map(|row| row.event_ref.as_str()).collect();
        prop_assert_eq!(refs.len(), gaps.len());
        let told: BTreeMap<&str, &Vec<Gap>> = gaps.iter().map(|row| (row.event_ref.as_str(), &row.missing)).collect();
        for event in &story.world.events {
            let expected: Vec<Gap> = Gap::ALL.iter().copied().filter(|gap| naive.lacks(event, *gap)).collect();
            let got = told.get(event.event_ref.as_str()).map_or(Vec::new(), |missing| (*missing).clone());
            prop_assert_eq!(got, expected, "{}", &event.event_ref);
        }
    }
}
