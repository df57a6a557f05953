//! Shapes taken from the record of Council document C17/23.

use serde_json::json;

use super::{Story, day, iso3};
use crate::{
    event::{EventKind, EventState, Sector},
    report::ReportKind,
};

fn record() -> Story {
    let mut story = Story::new().over("2016-05-25", "2017-05-15");
    story.query.kind = ReportKind::Council197;
    let host =
        |code: &'static str| move |event: &mut super::EventRecord| event.host_country = Some(iso3(code));
    story
        .event_with("EV-2016-GSW6", EventKind::Week, "2016-09-05", "2016-09-09", host("URY"))
        .child("EV-2016-GSW6", "EV-2016-GSW6-1", EventKind::Forum, "2016-09-05")
        .child("EV-2016-GSW6", "EV-2016-GSW6-2", EventKind::Forum, "2016-09-08")
        .child("EV-2016-GSW6", "EV-2016-GSW6-3", EventKind::Forum, "2016-09-09")
        .event_with("EV-TRAIN-TH", EventKind::Training, "", "", |event| {
            (event.sectors, event.source_date) = (vec![Sector::D], Some(day("2017-03-31")));
        })
        .head_count("EV-TRAIN-TH", |row| (row.count, row.countries) = (Some(46), Some(12)))
        .event_with("EV-2015-GSR", EventKind::Symposium, "2015", "", |event| {
            event.source_date = Some(day("2017-03-31"));
        })
        .event_with("EV-2016-GSR", EventKind::Symposium, "2016", "", |event| {
            event.source_date = Some(day("2017-03-31"));
        })
        .event("EV-2017-GSR", EventKind::Symposium, "2017", "")
        .state("EV-2017-GSR", EventState::Announced)
        .event("EV-2017-CARIB", EventKind::Forum, "2017-04-24", "2017-04-26")
        .state("EV-2017-CARIB", EventState::Announced)
}

#[test]
fn the_three_forums_of_the_week_count_and_the_week_does_not() {
    assert_eq!(
        record().fact("/events/by_kind"),
        json!([{"kind": "forum", "ITU-T": 3, "ITU-R": 0, "ITU-D": 0, "GS": 0, "joint": 0, "total": 3}])
    );
}

#[test]
fn the_training_stands_among_the_undated_with_its_46_from_12_countries() {
    assert_eq!(
        record().fact("/undated"),
        json!([
            {"event_ref": "EV-2016-GSR", "kind": "symposium", "stated_people": null, "stated_countries": null},
            {"event_ref": "EV-TRAIN-TH", "kind": "training", "stated_people": 46, "stated_countries": 12},
        ])
    );
    assert_eq!(record().fact("/participation/stated_only"), json!({"events": 0, "people": 0}));
}

#[test]
fn planned_events_stay_apart_and_lack_a_state_once_their_day_has_passed() {
    assert_eq!(record().gaps("EV-2017-CARIB"), ["state"]);
    assert_eq!(record().gaps("EV-2017-GSR"), ["state"]);
    let mut story = record();
    story.query.data_cutoff = "2017-03-31T12:00:00Z".parse().expect("a moment");
    assert_eq!(story.gaps("EV-2017-CARIB"), Vec::<String>::new());
}

#[test]
fn the_facts_have_the_names_and_the_order_of_the_file() {
    let text = serde_json::to_string(&record().outcome().facts).expect("JSON");
    let head = r#"{"report":{"kind":"council-197","from":"2016-05-25","to":"2017-05-15","rules":1,"developing":"itu","audience":"internal","data_cutoff":"2018-02-01T08:00:00Z","facts_sha256":""#;
    assert!(text.starts_with(head), "{text}");
    let keys = [
        "report",
        "events",
        "total",
        "capacity_building",
        "by_host_region",
        "registrations",
        "participation",
        "stated_only",
        "by_region",
        "by_class",
        "countries",
        "not_reached",
        "reached_by_headcount",
        "undated",
        "mandates",
        "trend",
        "gaps",
        "trainings",
        "fellowships",
        "activities",
        "partners",
    ];
    let places: Vec<_> = keys.iter().map(|key| text.find(&format!("\"{key}\":")).expect("a key")).collect();
    let top: Vec<_> = [
        "report",
        "events",
        "registrations",
        "participation",
        "not_reached",
        "undated",
        "mandates",
        "trend",
        "gaps",
        "partners",
    ]
    .iter()
    .map(|key| places[keys.iter().position(|known| known == key).expect("a key")])
    .collect();
    assert!(top.is_sorted(), "{top:?}");
    let row = r#"{"region":"AFR","participations":0,"distinct_people":0,"female":0,"male":0,"other":0,"not_stated":0,"countries":0,"territories":0,"events":0,"days":0}"#;
    assert!(text.contains(row), "{text}");
    let read: crate::report::Facts = serde_json::from_str(&text).expect("facts read back");
    assert_eq!(read, record().outcome().facts);
}

#[test]
fn the_digest_says_what_and_not_when() {
    let digest = |story: &Story| story.outcome().facts.report.facts_sha256;
    let mut later = record();
    later.query.data_cutoff = "2018-02-02T08:00:00Z".parse().expect("a moment");
    assert_eq!(digest(&record()), digest(&later));
    assert_ne!(digest(&record()), digest(&record().stated("EV-2016-GSW6-1", 3)));
    let facts = record().outcome().facts;
    let lines: Vec<_> = facts.lines().lines().map(str::to_owned).collect();
    assert!(lines.is_sorted() && lines.contains(&r#"["events","total",3]"#.to_owned()));
    assert!(lines.contains(&r#"["trainings",[]]"#.to_owned()));
    assert_eq!(facts.report.facts_sha256.len(), 64);
}
