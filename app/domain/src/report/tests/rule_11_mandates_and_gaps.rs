//! 11. Paragraphs with their records, and what records lack.

use serde_json::{Value, json};

use super::{Story, date, day};
use crate::{
    event::{EventKind, EventMode, EventState},
    registration::{AttendanceMode, RegistrationState},
    report::{ActivityRecord, EventPartner, FellowshipRow, TrainingResult},
};

fn answering(id: &str) -> impl FnOnce(&mut super::EventRecord) {
    let ids = vec![id.to_owned(), id.to_owned()];
    move |event| event.mandates = ids
}

fn activity(activity_ref: &str, at: &str, id: &str) -> ActivityRecord {
    ActivityRecord {
        activity_ref: activity_ref.to_owned(),
        kind: "recommendation".to_owned(),
        sectors: vec![],
        date: date(at),
        source_date: None,
        country: None,
        number: Some("Y.4113".to_owned()),
        stage: None,
        mandates: vec![id.to_owned()],
        themes: vec![],
    }
}

#[test]
fn a_record_without_a_date_is_listed_where_the_document_that_reports_it_was_written() {
    let listed = |at: &str, source: Option<&str>| {
        let mut story = Story::new();
        story.world.activities =
            vec![ActivityRecord { source_date: source.map(super::day), ..activity("a", at, "R98/6") }];
        story.fact("/activities").as_array().is_some_and(|rows| !rows.is_empty())
    };
    assert!(listed("", None) && listed("", Some("2017-05-01")) && listed("2017-03-01", Some("2030-01-01")));
    for outside in ["2017-01-01", "2018-01-02", "2030-01-01"] {
        assert!(!listed("", Some(outside)), "{outside}");
    }
}

fn mandate(story: &Story, id: &str) -> Value {
    super::find(&story.fact("/mandates"), "id", id)
}

fn story() -> Story {
    let mut story = Story::new();
    story.world.mandates = ["R98/6", "R98/7", "R197/1"].map(str::to_owned).to_vec();
    story
}

#[test]
fn every_paragraph_is_listed_in_the_order_of_its_list() {
    assert_eq!(
        story().fact("/mandates"),
        json!([
            {"id": "R98/6", "records": 0, "last": null, "status": "none"},
            {"id": "R98/7", "records": 0, "last": null, "status": "none"},
            {"id": "R197/1", "records": 0, "last": null, "status": "none"},
        ])
    );
}

#[test]
fn a_held_event_or_a_dated_activity_answers_a_paragraph_once_each() {
    let mut story = story().event_with("e", EventKind::Conference, "2017-05-01", "", answering("R98/6"));
    story.world.activities = vec![activity("a", "2017-08", "R98/6")];
    assert_eq!(
        mandate(&story, "R98/6"),
        json!({"id": "R98/6", "records": 2, "last": "2017-08", "status": "done"})
    );
}

#[test]
fn paragraphs_beside_the_list_stand_in_the_order_of_their_names() {
    let of = |refs: [&str; 2]| {
        let [one, other] = refs.map(str::to_owned);
        let story = story()
            .event_with("a", EventKind::Forum, "2017-05-01", "", move |event| event.mandates = vec![one])
            .event_with("b", EventKind::Forum, "2017-06-01", "", move |event| event.mandates = vec![other]);
        story.fact("/mandates").as_array().expect("rows")[3..]
            .iter()
            .map(|row| row["id"].clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(of(["R85/2", "R85/1"]), ["R85/1", "R85/2"]);
    assert_eq!(of(["R85/1", "R85/2"]), ["R85/1", "R85/2"]);
}

#[test]
fn what_is_still_to_come_is_in_progress() {
    let mut story = story()
        .event_with("e", EventKind::Forum, "2017-05-01", "", answering("R98/6"))
        .state("e", EventState::RegistrationOpen);
    story.world.activities = vec![activity("a", "2017-12-31", "R98/7")];
    story.query.data_cutoff = "2017-03-01T00:00:00Z".parse().expect("a moment");
    assert_eq!(
        mandate(&story, "R98/6"),
        json!({"id": "R98/6", "records": 0, "last": null, "status": "in_progress"}),
        "what is announced is no record yet"
    );
    assert_eq!(
        mandate(&story, "R98/7"),
        json!({"id": "R98/7", "records": 1, "last": "2017-12-31", "status": "in_progress"})
    );
}

#[test]
fn what_is_planned_or_waits_for_approval_is_in_progress_whatever_its_date() {
    let mut story = story();
    let status = |story: &Story| mandate(story, "R98/6")["status"].clone();
    for stage in ["planned", "in_progress", "consented", "determined"] {
        story.world.activities =
            vec![ActivityRecord { stage: Some(stage.to_owned()), ..activity("a", "2017-02-01", "R98/6") }];
        assert_eq!(status(&story), "in_progress", "{stage}");
    }
    story
        .world
        .activities
        .push(ActivityRecord { stage: Some("approved".to_owned()), ..activity("b", "2017-01-10", "R98/6") });
    assert_eq!(status(&story), "done");
}

#[test]
fn what_is_dropped_undated_or_of_another_period_answers_nothing() {
    let mut story = story()
        .event_with("draft", EventKind::Forum, "2017-05-01", "", answering("R98/6"))
        .state("draft", EventState::Draft)
        .event_with("cancelled", EventKind::Forum, "2017-05-01", "", answering("R98/6"))
        .state("cancelled", EventState::Cancelled)
        .event_with("undated", EventKind::Forum, "", "", answering("R98/6"))
        .event_with("before", EventKind::Forum, "2016-05-01", "", answering("R98/6"));
    story.world.activities = vec![activity("a", "", "R98/6"), activity("b", "2018-01", "R98/6")];
    assert_eq!(mandate(&story, "R98/6")["records"], 0);
    let listed: Vec<_> = story.outcome().facts.activities.into_iter().map(|row| row.activity_ref).collect();
    assert_eq!(listed, ["a"], "an activity without a date is listed all the same");
}

#[test]
fn the_links_of_a_parent_hold_for_its_children() {
    let story = story()
        .event_with("week", EventKind::Week, "2017-05-01", "", answering("R98/6"))
        .child("week", "one", EventKind::Forum, "2017-05-01")
        .child("week", "two", EventKind::Forum, "2017-05-02");
    assert_eq!(
        mandate(&story, "R98/6"),
        json!({"id": "R98/6", "records": 2, "last": "2017-05-02", "status": "done"})
    );
}

#[test]
fn an_event_past_its_last_day_that_nobody_settled_is_a_gap() {
    let gaps = |state, cutoff: &str| {
        let mut story =
            Story::new().event("e", EventKind::Week, "2017-05-01", "2017-05-03").state("e", state);
        story.query.data_cutoff = cutoff.parse().expect("a moment");
        story.gaps("e")
    };
    let (on, after) = ("2017-05-03T23:59:59Z", "2017-05-04T00:00:00Z");
    for state in [
        EventState::Draft,
        EventState::Announced,
        EventState::RegistrationOpen,
        EventState::RegistrationClosed,
    ] {
        assert_eq!((gaps(state, on), gaps(state, after)), (vec![], vec!["state".to_owned()]), "{state}");
    }
    for state in [EventState::Cancelled, EventState::Postponed, EventState::RecordClosed] {
        assert_eq!(gaps(state, after), Vec::<String>::new(), "{state}");
    }
}

#[test]
fn attendance_at_an_event_that_is_not_held_is_a_gap_whatever_is_known_of_its_date() {
    let gaps = |start: &str, written: Option<&str>| {
        let story = Story::new()
            .event_with("e", EventKind::Forum, start, "", |event| event.source_date = written.map(day))
            .came("e", "Awa", "SEN")
            .state("e", EventState::Postponed);
        story.gaps("e")
    };
    for (start, written) in [("2017-05-01", None), ("", None), ("", Some("2017-03-31")), ("2016", None)] {
        let told = if start == "2016" { vec![] } else { vec!["state".to_owned()] };
        assert_eq!(gaps(start, written), told, "{start} {written:?}");
    }
    assert_eq!(gaps("", Some("2018-03-31")), Vec::<String>::new(), "another report tells it");
}

#[test]
fn an_event_lacks_mode_host_evaluation_and_attendance() {
    let story = Story::new().event_with("e", EventKind::Training, "2017-05-01", "", |event| {
        (event.mode, event.host_country, event.evaluations) = (None, None, 0);
    });
    assert_eq!(story.gaps("e"), ["attendance", "mode", "host", "evaluation"]);
    let remote = Story::new().event_with("e", EventKind::Conference, "2017-05-01", "", |event| {
        (event.mode, event.host_country, event.evaluations) = (Some(EventMode::Remote), None, 0);
    });
    assert_eq!(remote.gaps("e"), Vec::<String>::new());
    let stated = Story::new().event_with("e", EventKind::Training, "2017-05-01", "", |event| {
        (event.evaluations, event.training) = (0, Some(NO_ANSWERS));
    });
    assert_eq!(stated.gaps("e"), ["attendance"], "that there was none is known");
}

/// A source states that nobody answered.
const NO_ANSWERS: TrainingResult = TrainingResult {
    programme: None,
    level: None,
    hours: None,
    trained: None,
    certified: None,
    score_before: None,
    score_after: None,
    evaluations: Some(0),
    evaluation_mean: None,
};

#[test]
fn a_date_that_is_not_exact_or_lies_outside_the_parents_is_a_gap() {
    let story = Story::new()
        .event("week", EventKind::Week, "2017-05-01", "2017-05-05")
        .child("week", "early", EventKind::Conference, "2017-04-30")
        .child("week", "late", EventKind::Conference, "2017-05-06")
        .child("week", "within", EventKind::Conference, "2017-05-05")
        .child("week", "month", EventKind::Conference, "2017-05");
    let gaps = ["early", "late", "within", "month"].map(|event_ref| story.gaps(event_ref) == ["date"]);
    assert_eq!(gaps, [true, true, false, true]);
}

#[test]
fn contradictions_are_recorded_as_they_are_with_a_gap() {
    let mut story = Story::new()
        .event_with("remote", EventKind::Forum, "2017-05-01", "", |event| {
            event.mode = Some(EventMode::Remote);
        })
        .row("remote", "Awa", "SEN", |row| row.mode = Some(AttendanceMode::OnSite))
        .event("absent", EventKind::Forum, "2017-05-01", "")
        .came("absent", "Awa", "SEN")
        .row("absent", "Bopha", "KHM", |row| (row.state, row.days) = (RegistrationState::Absent, Some(1)))
        .event("fellow", EventKind::Forum, "2017-05-01", "")
        .came("fellow", "Awa", "SEN");
    let fellow = FellowshipRow {
        event: story.id("fellow"),
        country: None,
        requested: 0,
        granted: 2,
        refused: 1,
        used: 1,
        fellows_without: 1,
    };
    story.world.fellowships = vec![fellow];
    assert_eq!(
        ["remote", "absent", "fellow"].map(|event| story.gaps(event)),
        [["mode"], ["days"], ["fellowship"]]
    );
    assert_eq!(story.fact("/participation/on_site"), 3);
    assert_eq!(
        story.fact("/fellowships"),
        json!([{"event_ref": "fellow", "requested": 0, "granted": 2, "refused": 1, "used": 1}])
    );
}

#[test]
fn gaps_are_sorted_by_reference_and_concern_the_period() {
    let story = Story::new()
        .event("b", EventKind::Forum, "2017-05-01", "")
        .event("a", EventKind::Forum, "2017-05-01", "")
        .event("other", EventKind::Forum, "2018-05-01", "");
    let refs: Vec<_> = story.outcome().facts.gaps.into_iter().map(|row| row.event_ref).collect();
    assert_eq!(refs, ["a", "b"]);
}

#[test]
fn trainings_and_partners_are_those_of_counted_events() {
    let partner = |event: &mut super::EventRecord| {
        event.partners = vec![EventPartner { name: "UNECE".to_owned(), kind: "un".to_owned() }];
    };
    let story = Story::new()
        .event_with("week", EventKind::Week, "2017-05-01", "", partner)
        .child("week", "one", EventKind::Training, "2017-05-01")
        .event_with("two", EventKind::Forum, "2017-05-01", "", partner)
        .event_with("planned", EventKind::Forum, "2017-05-01", "", partner)
        .state("planned", EventState::Announced)
        .row("one", "Awa", "SEN", |row| row.state = RegistrationState::Completed)
        .came("one", "Bopha", "KHM");
    assert_eq!(story.fact("/partners"), json!([{"name": "UNECE", "kind": "un", "events": 2}]));
    assert_eq!(
        story.fact("/trainings"),
        json!([{"event_ref": "one", "start": "2017-05-01", "end": "2017-05-01", "host_country": "CHE", "participations": 2, "completed": 1, "stated_people": null}])
    );
}

#[test]
fn the_annex_lists_counted_events_and_parents_that_carry_figures() {
    let story = Story::new()
        .event("week", EventKind::Week, "2017-05-01", "")
        .child("week", "forum", EventKind::Forum, "2017-05-01")
        .event("conference", EventKind::Conference, "2017-04-01", "")
        .stated("conference", 40)
        .came("week", "Awa", "SEN")
        .came("week", "Bopha", "KHM")
        .came("week", "Chen", "");
    let rows: Vec<_> = story
        .outcome()
        .annex
        .into_iter()
        .map(|row| (row.event_ref, row.participations, row.countries, row.stated))
        .collect();
    assert_eq!(
        rows,
        [
            ("conference".to_owned(), None, None, Some(40)),
            // Of whom nothing is on record there.
            ("forum".to_owned(), None, None, None),
            ("week".to_owned(), Some(3), Some(2), None),
        ]
    );
    assert_eq!(story.query.period.from(), day("2017-01-01"));
}

#[test]
fn the_latest_records_that_answer_a_paragraph_are_named() {
    let mut story = story();
    for (reference, start) in [("EV-1", "2017-03-01"), ("EV-2", "2017-06-01"), ("EV-3", "2017-06-01")] {
        story = story.event_with(reference, EventKind::Forum, start, "", answering("R98/6"));
    }
    story = story.event_with("EV-4", EventKind::Forum, "2017-12-01", "", answering("R98/6"));
    story = story.state("EV-4", EventState::Announced);
    story.world.activities =
        vec![activity("ACT-1", "2017-02", "R98/6"), activity("ACT-2", "2017-09", "R98/7")];
    let answers = story.outcome().answers;
    assert_eq!(answers["R98/6"], ["EV-2", "EV-3", "EV-1"], "what is announced is no record yet");
    assert_eq!(answers["R98/7"], ["ACT-2"]);
    assert_eq!(answers.get("R197/1"), None);
}
