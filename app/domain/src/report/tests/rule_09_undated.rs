//! 9. Held events that no period holds.

use serde_json::json;

use super::{Story, day, iso3};
use crate::event::{EventKind, EventState};

fn undated(story: &Story) -> Vec<String> {
    story.outcome().facts.undated.into_iter().map(|row| row.event_ref).collect()
}

fn written(source_date: &str) -> impl FnOnce(&mut super::EventRecord) {
    let source_date = (!source_date.is_empty()).then(|| day(source_date));
    move |event| event.source_date = source_date
}

#[test]
fn an_event_without_a_date_is_in_the_report_whose_period_its_document_was_written_in() {
    let story = |source| Story::new().event_with("e", EventKind::Week, "", "", written(source));
    for (source, listed) in
        [("2017-01-01", false), ("2017-01-02", true), ("2018-01-01", true), ("2018-01-02", false), ("", true)]
    {
        assert_eq!(!undated(&story(source)).is_empty(), listed, "{source}");
    }
}

#[test]
fn a_month_over_the_beginning_needs_a_document_after_it() {
    let story = |source| {
        Story::new().over("2017-03-15", "2018-01-01").event_with(
            "e",
            EventKind::Forum,
            "2017-03",
            "",
            written(source),
        )
    };
    for (source, listed) in [("2017-03-15", false), ("2017-03-16", true), ("2019-01-01", true), ("", true)] {
        assert_eq!(!undated(&story(source)).is_empty(), listed, "{source}");
    }
}

#[test]
fn a_month_over_the_end_needs_a_document_before_it() {
    let story = |source| {
        Story::new().over("2017-01-01", "2017-03-15").event_with(
            "e",
            EventKind::Forum,
            "2017-03",
            "",
            written(source),
        )
    };
    for (source, listed) in [("2016-01-01", true), ("2017-03-15", true), ("2017-03-16", false), ("", true)] {
        assert_eq!(!undated(&story(source)).is_empty(), listed, "{source}");
    }
}

#[test]
fn a_year_over_both_bounds_needs_both() {
    let story = |source| {
        Story::new().over("2017-02-01", "2017-03-15").event_with(
            "e",
            EventKind::Forum,
            "2017",
            "",
            written(source),
        )
    };
    for (source, listed) in
        [("2017-02-01", false), ("2017-02-02", true), ("2017-03-15", true), ("2017-03-16", false), ("", true)]
    {
        assert_eq!(!undated(&story(source)).is_empty(), listed, "{source}");
    }
}

#[test]
fn only_held_leaf_events_are_listed_sorted_by_reference() {
    let story = Story::new()
        .event("z", EventKind::Training, "", "")
        .event("a", EventKind::Symposium, "", "")
        .event("planned", EventKind::Training, "", "")
        .event("week", EventKind::Week, "", "")
        .child("week", "forum", EventKind::Forum, "")
        .state("planned", EventState::Announced);
    assert_eq!(undated(&story), ["a", "forum", "z"]);
}

#[test]
fn stated_numbers_follow_whether_or_not_there_are_participations() {
    let story = Story::new()
        .event("EV-TRAIN-TH", EventKind::Training, "", "")
        .head_count("EV-TRAIN-TH", |row| (row.count, row.countries) = (Some(46), Some(12)))
        .came("EV-TRAIN-TH", "Awa", "THA")
        .event("nothing", EventKind::Training, "", "");
    assert_eq!(
        story.fact("/undated"),
        json!([
            {"event_ref": "EV-TRAIN-TH", "kind": "training", "stated_people": 46, "stated_countries": 12},
            {"event_ref": "nothing", "kind": "training", "stated_people": null, "stated_countries": null},
        ])
    );
    assert_eq!(story.gaps("nothing"), ["date"]);
}

#[test]
fn an_undated_event_is_never_part_of_another_figure() {
    let alone = Story::new().facts();
    let story = Story::new()
        .event_with("e", EventKind::Training, "", "", |event| event.mandates = vec!["R98/1".to_owned()])
        .came("e", "Awa", "SEN")
        .head_count("e", |row| (row.country, row.count) = (Some(iso3("KHM")), Some(3)));
    let facts = story.facts();
    for part in [
        "events",
        "registrations",
        "participation",
        "countries",
        "not_reached",
        "reached_by_headcount",
        "mandates",
        "trend",
        "trainings",
    ] {
        assert_eq!(facts[part], alone[part], "{part}");
    }
}
