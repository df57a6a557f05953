//! Random worlds: events under events, dates of every precision around the bounds, people seen from
//! several countries, head-counts that contradict one another.

use proptest::{collection::vec, option, prelude::*, sample::select};

use super::{Story, date, iso3};
use crate::{
    event::{EventKind, EventMode, EventState, Sector},
    need::Priority,
    registration::{AttendanceMode, Gender, OrganizationKind, Qualifier, RegistrationState, Role},
    report::{
        ActivityRecord, EventPartner, EventRecord, FellowshipRow, HeadCount, NeedRecord, RegistrationRow,
        RequestRecord, TrainingResult,
    },
    request::RequestState,
    training::{Level, Mean, Programme},
};

const COUNTRIES: [&str; 14] =
    ["SEN", "MLI", "GNQ", "CHE", "THA", "PSE", "NCL", "ESH", "PLW", "UKR", "CYP", "COK", "TUV", "BHR"];
const STARTS: [&str; 16] = [
    "",
    "2015-06-01",
    "2016",
    "2016-12-31",
    "2017-01-01",
    "2017-01",
    "2017-06-03",
    "2017-06-04",
    "2017-06",
    "2017",
    "2017-12-31",
    "2017-12",
    "2018-01-01",
    "2018",
    "2018-12-31",
    "2019-01-01",
];

fn event(number: usize) -> impl Strategy<Value = EventRecord> {
    let held = vec![
        EventState::Held,
        EventState::RecordClosed,
        EventState::Held,
        EventState::Announced,
        EventState::Cancelled,
    ];
    let kinds = vec![
        EventKind::Forum,
        EventKind::Training,
        EventKind::Webinar,
        EventKind::Week,
        EventKind::Symposium,
    ];
    (
        option::of(0..number.max(1)),
        select(kinds),
        select(STARTS.to_vec()),
        select(vec![0_u64, 0, 1, 3]),
        option::of(select(EventMode::ALL.to_vec())),
        option::of(select(COUNTRIES.to_vec())),
        select(held),
        option::of(select(WRITTEN.to_vec())),
        vec(select(Sector::ALL.to_vec()), 1..3),
    )
        .prop_map(move |(parent, kind, start, more_days, mode, host, state, source_date, sectors)| {
            let start = date(start);
            let end =
                start.and_then(crate::period::PartialDate::day).map(|day| day + chrono::Days::new(more_days));
            EventRecord {
                id: i64::try_from(number).expect("few events") + 1,
                event_ref: format!("EV-{}", 99 - number),
                parent: parent
                    .filter(|parent| *parent < number)
                    .map(|parent| i64::try_from(parent).expect("few events") + 1),
                kind,
                sectors,
                start,
                end: end.map(crate::period::PartialDate::Day),
                mode,
                host_country: host.map(iso3),
                state,
                source_date: source_date.map(super::day),
                mandates: Vec::new(),
                partners: Vec::new(),
                themes: Vec::new(),
                scope: None,
                part: None,
                goals: Vec::new(),
                action_lines: Vec::new(),
                evaluations: 0,
                training: None,
            }
        })
}

pub fn row(events: i64) -> impl Strategy<Value = RegistrationRow> {
    let states = vec![
        RegistrationState::Attended,
        RegistrationState::PartlyAttended,
        RegistrationState::Completed,
        RegistrationState::Confirmed,
        RegistrationState::Absent,
    ];
    let roles = vec![Role::Participant, Role::Fellow, Role::Trainer, Role::Speaker, Role::Interpreter];
    let organizations = vec![
        OrganizationKind::Administration,
        OrganizationKind::Academia,
        OrganizationKind::InternationalOrganization,
    ];
    (
        1..=events,
        1..7_i64,
        select(roles),
        select(states),
        option::of(select(COUNTRIES.to_vec())),
        option::of(select(Gender::ALL.to_vec())),
        option::of(select(organizations)),
        option::of(select(AttendanceMode::ALL.to_vec())),
        option::of(0..4_u16),
    )
        .prop_map(|(event, person, role, state, country, gender, organization_kind, mode, days)| {
            RegistrationRow {
                event,
                person,
                role,
                state,
                country: country.map(iso3),
                gender,
                organization_kind,
                mode,
                days,
            }
        })
}

fn head_count(events: i64) -> impl Strategy<Value = HeadCount> {
    (
        1..=events,
        option::weighted(0.3, select(COUNTRIES.to_vec())),
        option::weighted(0.2, select(Gender::ALL.to_vec())),
        option::weighted(0.2, select(AttendanceMode::ALL.to_vec())),
        select(vec!["host", "press"]),
        option::weighted(0.8, 0..60_u64),
        option::weighted(0.3, 0..20_u64),
        select(Qualifier::ALL.to_vec()),
    )
        .prop_map(|(event, country, gender, mode, source, count, countries, qualifier)| HeadCount {
            event,
            country: country.map(iso3),
            gender,
            mode,
            source: source.to_owned(),
            qualifier,
            count,
            countries,
            chosen: false,
        })
}

/// A story over a random world; nobody has two rows at one event.
pub fn story() -> impl Strategy<Value = Story> {
    (1..9_usize)
        .prop_flat_map(|events| {
            let known = i64::try_from(events).expect("few events");
            let records: Vec<_> = (0..events).map(event).collect();
            (records, vec(row(known), 0..40), vec(head_count(known), 0..5))
        })
        .prop_map(|(events, mut rows, head_counts)| {
            let mut taken = std::collections::HashSet::new();
            rows.retain(|row| taken.insert((row.event, row.person)));
            let mut story = Story::new();
            story.world.events = events;
            story.world.registrations = rows;
            story.world.head_counts = head_counts;
            story
        })
}

/// Paragraphs; the last is not in the list of the world.
const MANDATES: [&str; 4] = ["R98/1", "R98/2", "R197/1", "unlisted"];
const PARTNERS: [(&str, &str); 3] = [("UNECE", "un"), ("IEC", "sdo"), ("IEC", "other")];

/// Days of documents that report records.
const WRITTEN: [&str; 5] = ["2016-12-31", "2017-01-01", "2017-05-01", "2018-01-01", "2018-06-01"];

fn mandates() -> impl Strategy<Value = Vec<String>> {
    vec(select(MANDATES.to_vec()).prop_map(str::to_owned), 0..3)
}

fn activity(number: usize) -> impl Strategy<Value = ActivityRecord> {
    let kinds = select(vec!["recommendation", "pilot_project", "direct_assistance"]);
    let country = option::of(select(COUNTRIES.to_vec()));
    let more = (
        vec(select(Sector::ALL.to_vec()), 1..3),
        option::of(select(vec!["Y.4900", "Y.4903"])),
        option::of(select(vec!["planned", "consented", "approved"])),
        option::of(select(WRITTEN.to_vec())),
    );
    (kinds, select(STARTS.to_vec()), country, mandates(), more).prop_map(
        move |(kind, start, country, mandates, (sectors, numbered, stage, source))| ActivityRecord {
            activity_ref: format!("AC-{}", 99 - number),
            kind: kind.to_owned(),
            sectors,
            date: date(start),
            source_date: source.map(super::day),
            country: country.map(iso3),
            number: numbered.map(str::to_owned),
            stage: stage.map(str::to_owned),
            mandates,
            themes: Vec::new(),
        },
    )
}

const THEMES: [&str; 2] = ["iot", "kpi"];

fn need(number: usize) -> impl Strategy<Value = NeedRecord> {
    let priority = option::of(select(Priority::ALL.to_vec()));
    (select(COUNTRIES.to_vec()), select(THEMES.to_vec()), priority, select(STARTS.to_vec())).prop_map(
        move |(country, theme, priority, start)| NeedRecord {
            need_ref: format!("N-{}", 99 - number),
            country: iso3(country),
            theme: theme.to_owned(),
            priority,
            date: date(start),
        },
    )
}

fn request(number: i64) -> impl Strategy<Value = RequestRecord> {
    let (kinds, states) = (select(EventKind::ALL.to_vec()), select(RequestState::ALL.to_vec()));
    (select(COUNTRIES.to_vec()), select(THEMES.to_vec()), kinds, select(STARTS.to_vec()), states).prop_map(
        move |(country, theme, kind, start, state)| RequestRecord {
            id: 99 - number,
            country: iso3(country),
            kind,
            theme: theme.to_owned(),
            date: date(start),
            state,
        },
    )
}

fn result() -> impl Strategy<Value = TrainingResult> {
    let mean = || option::of((0..=Mean::MOST).prop_map(Mean));
    let number = || option::of(0..2_000_u64);
    (
        option::of(select(Programme::ALL.to_vec())),
        option::of(select(Level::ALL.to_vec())),
        [number(), number(), number(), number()],
        [mean(), mean(), mean()],
    )
        .prop_map(|(programme, level, numbers, means)| TrainingResult {
            programme,
            level,
            hours: numbers[0],
            trained: numbers[1],
            certified: numbers[2],
            score_before: means[0],
            score_after: means[1],
            evaluations: numbers[3],
            evaluation_mean: means[2],
        })
}

fn fellowship(events: i64) -> impl Strategy<Value = FellowshipRow> {
    let country = option::of(select(COUNTRIES.to_vec()));
    (1..=events, country, [0..3_u64, 0..3, 0..3, 0..2]).prop_map(|(event, country, counts)| {
        let [requested, granted, refused, fellows_without] = counts;
        let (country, used) = (country.map(iso3), granted / 2);
        FellowshipRow { event, country, requested, granted, refused, used, fellows_without }
    })
}

/// A story over a random world that has everything: states of every kind, paragraphs, partners, what came of
/// trainings, other records, fellowships, needs, requests.
pub fn full_story() -> impl Strategy<Value = Story> {
    let states = option::weighted(0.3, select(EventState::ALL.to_vec()));
    let partners = vec(select(PARTNERS.to_vec()), 0..3);
    let more = (states, mandates(), partners, 0..2_u64, option::of(result()));
    let activities: Vec<_> = (0..5).map(activity).collect();
    let (needs, requests): (Vec<_>, Vec<_>) = ((0..4).map(need).collect(), (0..4).map(request).collect());
    let asked = (needs, requests, 0..=4_usize);
    (story(), vec(more, 9), activities, 0..=5_usize, vec(fellowship(9), 0..6), asked).prop_map(
        |(mut story, more, mut activities, kept, fellowships, (mut needs, mut requests, asked))| {
            for (event, (state, mandates, partners, evaluations, result)) in
                story.world.events.iter_mut().zip(more)
            {
                event.state = state.unwrap_or(event.state);
                event.mandates = mandates;
                let partner =
                    |(name, kind): (&str, &str)| EventPartner { name: name.into(), kind: kind.into() };
                event.partners = partners.into_iter().map(partner).collect();
                event.evaluations = evaluations;
                event.training = result.filter(|_| event.kind == EventKind::Training);
            }
            activities.truncate(kept);
            story.world.activities = activities;
            story.world.fellowships = fellowships;
            needs.truncate(asked);
            requests.truncate(asked);
            (story.world.needs, story.world.requests) = (needs, requests);
            story.world.mandates = MANDATES[..3].iter().map(|id| (*id).to_owned()).collect();
            story
        },
    )
}

impl std::fmt::Debug for Story {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:#?}\n{:?}", self.world, self.query)
    }
}
