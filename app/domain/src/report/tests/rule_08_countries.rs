//! 8. Countries represented, for the first time, and not reached.

use serde_json::json;

use super::{Story, iso3};
use crate::{country::Developing, event::EventKind};

fn workshop() -> Story {
    Story::new().event("e", EventKind::Workshop, "2017-05-01", "")
}

fn first_time(story: &Story) -> bool {
    story.row_of("/countries", "iso3", "SEN", "first_time") == true
}

#[test]
fn a_row_per_code_sorted_as_the_lists_stand_on_the_last_day() {
    let story = workshop()
        .came("e", "Awa", "SEN")
        .came("e", "Emil", "GNQ")
        .came("e", "Bopha", "NCL")
        .came("e", "Chen", "ESH");
    assert_eq!(
        story.fact("/countries"),
        json!([
            {"iso3": "ESH", "member_state": false, "region": "none", "classes": [], "events": 1, "participations": 1, "distinct_people": 1, "first_time": true},
            {"iso3": "GNQ", "member_state": true, "region": "AFR", "classes": [], "events": 1, "participations": 1, "distinct_people": 1, "first_time": true},
            {"iso3": "NCL", "member_state": false, "region": "ASP", "classes": ["SIDS"], "events": 1, "participations": 1, "distinct_people": 1, "first_time": true},
            {"iso3": "SEN", "member_state": true, "region": "AFR", "classes": ["LDC"], "events": 1, "participations": 1, "distinct_people": 1, "first_time": true},
        ])
    );
}

#[test]
fn the_last_day_is_the_day_before_the_end() {
    let on = |to| {
        Story::new()
            .over("2017-01-01", to)
            .event("e", EventKind::Forum, "2017-05-01", "")
            .came("e", "Emil", "GNQ")
    };
    assert_eq!(on("2017-06-04").row_of("/countries", "iso3", "GNQ", "classes"), json!(["LDC"]));
    assert_eq!(on("2017-06-05").row_of("/countries", "iso3", "GNQ", "classes"), json!([]));
}

#[test]
fn a_country_counted_at_any_time_before_is_not_there_for_the_first_time() {
    let story = workshop().came("e", "Awa", "SEN");
    assert!(first_time(&story));
    let before = story.event("old", EventKind::Forum, "1999-01-01", "").came("old", "Bopha", "SEN");
    assert!(!first_time(&before));
}

#[test]
fn what_did_not_count_before_does_not_count_as_before() {
    let story = workshop()
        .came("e", "Awa", "SEN")
        .event("conference", EventKind::Conference, "1999-01-01", "")
        .event("undated", EventKind::Forum, "", "")
        .event("over", EventKind::Forum, "2016", "")
        .event("same", EventKind::Forum, "2017-02", "")
        .came("conference", "Bopha", "SEN")
        .came("undated", "Bopha", "SEN")
        .came("same", "Bopha", "SEN");
    assert!(first_time(&story));
    let straddling = story.over("2016-06-01", "2018-01-01").came("over", "Chen", "SEN");
    assert!(first_time(&straddling));
    assert!(!first_time(&straddling.over("2017-01-01", "2018-01-01")));
}

#[test]
fn what_counts_at_a_parent_before_counts_as_before() {
    let story = workshop()
        .came("e", "Awa", "SEN")
        .event("week", EventKind::Week, "2015-05-01", "")
        .child("week", "forum", EventKind::Forum, "2015-05-01")
        .came("week", "Bopha", "SEN");
    assert!(!first_time(&story));
    assert!(first_time(&story.stated("forum", 3)));
}

#[test]
fn developing_member_states_without_a_participation_are_not_reached() {
    let mut story = workshop();
    assert_eq!(story.outcome().facts.not_reached.len(), 153);
    story.query.developing = Developing::FootnoteFour;
    assert_eq!(story.outcome().facts.not_reached.len(), 98);
    let story = story.came("e", "Awa", "SEN").came("e", "Bopha", "NCL").came("e", "Dalia", "PSE");
    let missed = story.outcome().facts.not_reached;
    assert_eq!(missed.len(), 97);
    assert!(!missed.contains(&iso3("SEN")) && missed.is_sorted());
}

#[test]
fn a_country_that_a_head_count_names_is_reached_by_head_count() {
    let named =
        |count| move |row: &mut super::HeadCount| (row.country, row.count) = (Some(iso3("KHM")), count);
    let story = workshop().came("e", "Awa", "SEN").head_count("e", named(Some(3)));
    let facts = story.outcome().facts;
    assert_eq!(facts.reached_by_headcount, [iso3("KHM")], "whether or not the event has participations");
    assert!(!facts.not_reached.contains(&iso3("KHM")));
    for count in [Some(0), None] {
        let facts = workshop().head_count("e", named(count)).outcome().facts;
        assert_eq!(facts.reached_by_headcount, []);
        assert!(facts.not_reached.contains(&iso3("KHM")));
    }
}

#[test]
fn a_country_that_took_part_or_is_not_developing_is_not_reached_by_head_count() {
    let story = workshop()
        .came("e", "Bopha", "KHM")
        .head_count("e", |row| (row.country, row.count) = (Some(iso3("KHM")), Some(3)))
        .head_count("e", |row| (row.country, row.count) = (Some(iso3("CHE")), Some(3)));
    assert_eq!(story.outcome().facts.reached_by_headcount, []);
}

#[test]
fn a_head_count_of_an_event_that_does_not_count_reaches_nobody() {
    let story = Story::new()
        .event("conference", EventKind::Conference, "2017-05-01", "")
        .head_count("conference", |row| (row.country, row.count) = (Some(iso3("KHM")), Some(3)));
    assert_eq!(story.outcome().facts.reached_by_headcount, []);
}
