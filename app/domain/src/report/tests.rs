//! Each rule of the facts has a module, each of its sentences a test; the people in them come back.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde_json::Value;

use super::{Audience, EventRecord, HeadCount, Outcome, Query, RegistrationRow, ReportKind, World, outcome};
use crate::{
    country::{Developing, Iso3},
    event::{EventKind, EventMode, EventState, Sector},
    lists::{ListChange, ReferenceLists},
    period::{PartialDate, Period},
    registration::{AttendanceMode, Gender, OrganizationKind, Qualifier, RegistrationState, Role},
};

mod always;
mod council_2017;
mod figure_names;
mod naive;
mod needs;
mod part_changes;
pub(crate) mod random_world;
mod rule_01_events;
mod rule_02_kinds_and_hosts;
mod rule_03_participation;
mod rule_04_parents;
mod rule_05_regions;
mod rule_06_developing;
mod rule_07_stated;
mod rule_08_countries;
mod rule_09_undated;
mod rule_10_trend;
mod rule_11_mandates_and_gaps;
mod rule_12_attack;
mod rule_12_public;
mod rule_12_readable;
mod rule_12_together;
mod rule_12_who_came;
mod statements;
mod statements_in_public;
mod streaming;

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

pub(super) fn iso3(code: &str) -> Iso3 {
    code.parse().expect("a code")
}

fn date(text: &str) -> Option<PartialDate> {
    (!text.is_empty()).then(|| text.parse().expect("a date"))
}

pub(crate) fn lists_with(changes: &[ListChange]) -> ReferenceLists {
    ReferenceLists::from_csv(
        include_str!("../../../../server/data/countries.csv"),
        include_str!("../../../../server/data/country_classes.csv"),
        include_str!("../../../../server/data/region_history.csv"),
        changes,
    )
    .expect("the shipped lists")
}

/// A world told event by event, and the report over the year 2017 unless told otherwise.
#[derive(Clone)]
pub(crate) struct Story {
    pub world: World,
    pub query: Query,
    pub changes: Vec<ListChange>,
}

/// The people of the stories.
const PEOPLE: [&str; 8] = ["Awa", "Bopha", "Chen", "Dalia", "Emil", "Farida", "Grace", "Hina"];

impl Story {
    pub fn new() -> Self {
        Self {
            world: World::default(),
            query: Query {
                kind: ReportKind::Wtsa98,
                period: Period::new(day("2017-01-01"), day("2018-01-01")).expect("a year"),
                compare: None,
                developing: Developing::Itu,
                audience: Audience::Internal,
                subject: None,
                data_cutoff: "2018-02-01T08:00:00Z".parse().expect("a moment"),
            },
            changes: Vec::new(),
        }
    }

    pub fn over(mut self, from: &str, to: &str) -> Self {
        self.query.period = Period::new(day(from), day(to)).expect("a period");
        self
    }

    /// An event held in Geneva, its record closed; `start` and `end` may be empty.
    pub fn event(self, event_ref: &str, kind: EventKind, start: &str, end: &str) -> Self {
        self.event_with(event_ref, kind, start, end, |_| {})
    }

    pub fn event_with(
        mut self,
        event_ref: &str,
        kind: EventKind,
        start: &str,
        end: &str,
        change: impl FnOnce(&mut EventRecord),
    ) -> Self {
        let mut event = EventRecord {
            id: i64::try_from(self.world.events.len()).expect("few events") + 1,
            event_ref: event_ref.to_owned(),
            parent: None,
            kind,
            sectors: vec![Sector::T],
            start: date(start),
            end: date(end),
            mode: Some(EventMode::OnSite),
            host_country: Some(iso3("CHE")),
            state: EventState::RecordClosed,
            source_date: None,
            mandates: Vec::new(),
            partners: Vec::new(),
            themes: Vec::new(),
            scope: None,
            part: None,
            goals: Vec::new(),
            action_lines: Vec::new(),
            evaluations: 1,
            training: None,
        };
        change(&mut event);
        self.world.events.push(event);
        self
    }

    /// The same, under a parent that was told before.
    pub fn child(self, parent: &str, event_ref: &str, kind: EventKind, start: &str) -> Self {
        let parent = self.id(parent);
        self.event_with(event_ref, kind, start, "", |event| event.parent = Some(parent))
    }

    pub fn having(mut self, event_ref: &str, change: impl FnOnce(&mut EventRecord)) -> Self {
        let events = &mut self.world.events;
        change(events.iter_mut().find(|event| event.event_ref == event_ref).expect("an event"));
        self
    }

    pub fn state(mut self, event_ref: &str, state: EventState) -> Self {
        let id = self.id(event_ref);
        self.world.events.iter_mut().find(|event| event.id == id).expect("told before").state = state;
        self
    }

    /// Somebody attended for a day; an empty country is none.
    pub fn came(self, event_ref: &str, name: &str, country: &str) -> Self {
        self.row(event_ref, name, country, |_| {})
    }

    pub fn row(
        mut self,
        event_ref: &str,
        name: &str,
        country: &str,
        change: impl FnOnce(&mut RegistrationRow),
    ) -> Self {
        let mut row = RegistrationRow {
            event: self.id(event_ref),
            person: Self::key(name),
            role: Role::Participant,
            state: RegistrationState::Attended,
            country: (!country.is_empty()).then(|| iso3(country)),
            gender: Some(Gender::Female),
            organization_kind: Some(OrganizationKind::Administration),
            mode: Some(AttendanceMode::OnSite),
            days: Some(1),
        };
        change(&mut row);
        self.world.registrations.push(row);
        self
    }

    /// Several people nobody remembers, `first` being the number of the first.
    pub fn crowd(
        mut self,
        event_ref: &str,
        country: &str,
        gender: Option<Gender>,
        numbers: std::ops::Range<i64>,
    ) -> Self {
        for number in numbers {
            self = self.row(event_ref, PEOPLE[0], country, |row| {
                row.person = 1000 + number;
                row.gender = gender;
            });
        }
        self
    }

    /// A total stated by the host.
    pub fn stated(self, event_ref: &str, count: u64) -> Self {
        self.head_count(event_ref, |row| row.count = Some(count))
    }

    pub fn head_count(mut self, event_ref: &str, change: impl FnOnce(&mut HeadCount)) -> Self {
        let mut row = HeadCount {
            event: self.id(event_ref),
            country: None,
            gender: None,
            mode: None,
            source: "host".to_owned(),
            qualifier: Qualifier::Exact,
            count: None,
            countries: None,
            chosen: false,
        };
        change(&mut row);
        self.world.head_counts.push(row);
        self
    }

    pub fn id(&self, event_ref: &str) -> i64 {
        self.world.events.iter().find(|event| event.event_ref == event_ref).expect("told before").id
    }

    pub fn key(name: &str) -> i64 {
        let at = PEOPLE.iter().position(|known| *known == name).expect("somebody known");
        i64::try_from(at).expect("few people") + 1
    }

    pub fn outcome(&self) -> Outcome {
        static SHIPPED: LazyLock<ReferenceLists> = LazyLock::new(|| lists_with(&[]));
        if self.changes.is_empty() {
            outcome(&self.world, &self.query, &SHIPPED)
        } else {
            outcome(&self.world, &self.query, &lists_with(&self.changes))
        }
    }

    /// The facts as a reader of the file finds them.
    pub fn facts(&self) -> Value {
        serde_json::to_value(self.outcome().facts).expect("JSON")
    }

    /// One value of the facts, by its path.
    pub fn fact(&self, path: &str) -> Value {
        self.facts().pointer(path).unwrap_or_else(|| panic!("no {path}")).clone()
    }

    /// A field of the row of a list whose key has a value.
    pub fn row_of(&self, list: &str, key: &str, value: &str, field: &str) -> Value {
        find(&self.fact(list), key, value)[field].clone()
    }

    /// What is missing of an event.
    pub fn gaps(&self, event_ref: &str) -> Vec<String> {
        let gaps = self.fact("/gaps");
        let row = gaps.as_array().expect("a list").iter().find(|row| row["event_ref"] == event_ref).cloned();
        let missing = row.map_or(Vec::new(), |row| row["missing"].as_array().expect("a list").clone());
        missing.iter().map(|code| code.as_str().expect("a code").to_owned()).collect()
    }
}

/// The row of a list whose key has a value.
pub(super) fn find(list: &Value, key: &str, value: &str) -> Value {
    let mut rows = list.as_array().expect("a list").iter();
    rows.find(|row| row[key] == value).unwrap_or_else(|| panic!("no {value}")).clone()
}
