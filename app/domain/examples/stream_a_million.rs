//! How long a public report over a million participations takes: `cargo run --release -p domain --example
//! stream_a_million`. Rows are made as they are counted, as a database would hand them over.

use std::{collections::HashMap, time::Instant};

use chrono::{Days, NaiveDate};
use domain::{
    country::{Developing, Iso3},
    event::{EventKind, EventMode, EventState, Sector},
    figures::Source,
    lists::ReferenceLists,
    period::{PartialDate, Period},
    registration::{AttendanceMode, Gender, OrganizationKind, RegistrationState, Role},
    report::{Audience, EventRecord, Outcome, Query, Recorded, Records, RegistrationRow, ReportKind},
};

const EVENTS: i64 = 10_000;
const ROWS_PER_EVENT: u64 = 100;
const PEOPLE: u64 = 300_000;

fn main() {
    let lists = ReferenceLists::from_csv(
        include_str!("../../../server/data/countries.csv"),
        include_str!("../../../server/data/country_classes.csv"),
        include_str!("../../../server/data/region_history.csv"),
        &[],
    )
    .expect("the shipped lists");
    let from = NaiveDate::from_ymd_opt(2016, 10, 25).expect("a day");
    let query = Query {
        kind: ReportKind::Wtsa98,
        period: Period::new(from + Days::new(500), from + Days::new(1_900)).expect("a period"),
        compare: None,
        developing: Developing::Itu,
        audience: Audience::Public,
        subject: None,
        data_cutoff: "2026-11-20T08:00:00Z".parse().expect("a moment"),
    };
    let events: Vec<_> = (0..EVENTS).map(|id| event(id, from)).collect();
    let ids = || (0..EVENTS).collect();
    let recorded = Recorded { registered: ids(), attended: ids(), ..Recorded::default() };
    let records = Records {
        events: &events,
        recorded: &recorded,
        head_counts: &[],
        fellowships: &[],
        activities: &[],
        needs: &[],
        requests: &[],
        mandates: &[],
    };

    let codes: Vec<_> = lists.countries().iter().map(|country| country.iso3).collect();
    let merges = HashMap::new();
    let source = Source { lists: &lists, records, merges: &merges, cycles: &[], themes: &[], earlier: &[] };
    let codes = &codes;
    let rows = |event: i64| {
        let mut random = 0x2545_F491_4F6C_DD1D ^ event.unsigned_abs().wrapping_mul(0x9E37_79B9_7F4A_7C15);
        (0..ROWS_PER_EVENT).map(move |seat| row(event, seat, &mut random, codes))
    };
    let began = Instant::now();
    let outcome = Outcome::of(&query, source, rows);
    println!("{:?}", began.elapsed());
    let whole = &outcome.facts.participation;
    println!("{:?} participations of {:?} people", whole.participations, whole.distinct_people);
    if let Ok(status) = std::fs::read_to_string("/proc/self/status") {
        status.lines().filter(|line| line.starts_with("VmHWM")).for_each(|line| println!("{line}"));
    }
}

fn event(id: i64, from: NaiveDate) -> EventRecord {
    let first = from + Days::new(id.unsigned_abs() % 2_000);
    EventRecord {
        id,
        event_ref: format!("EV-{id}"),
        parent: None,
        kind: EventKind::Workshop,
        sectors: vec![Sector::T],
        start: Some(PartialDate::Day(first)),
        end: Some(PartialDate::Day(first + Days::new(2))),
        mode: Some(EventMode::Hybrid),
        host_country: "CHE".parse().ok(),
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
    }
}

fn row(event: i64, seat: u64, random: &mut u64, codes: &[Iso3]) -> RegistrationRow {
    *random ^= *random << 13;
    *random ^= *random >> 7;
    *random ^= *random << 17;
    let pick = *random >> 8;
    // Spread over the people, and nobody twice at one event.
    let person = (pick % (PEOPLE / ROWS_PER_EVENT)) * ROWS_PER_EVENT + seat;
    let at = usize::try_from(person % codes.len() as u64).expect("a small number");
    RegistrationRow {
        event,
        person: person.wrapping_mul(0x9E37_79B9_7F4A_7C15).cast_signed(),
        role: Role::Participant,
        state: RegistrationState::Attended,
        country: Some(codes[at]),
        gender: Gender::ALL.get(usize::try_from(person % 4).expect("a small number")).copied(),
        organization_kind: Some(OrganizationKind::Academia),
        mode: Some(AttendanceMode::Remote),
        days: Some(2),
    }
}
