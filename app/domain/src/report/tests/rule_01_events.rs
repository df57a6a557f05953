//! 1. Which events count, and how long they last.

use serde_json::json;

use super::Story;
use crate::event::{EventKind, EventState};

#[test]
fn held_leaf_events_whose_first_day_lies_in_the_period_count() {
    let story = Story::new()
        .event("first-day", EventKind::Workshop, "2017-01-01", "2017-01-03")
        .event("last-day", EventKind::Workshop, "2017-12-31", "2018-01-02")
        .event("before", EventKind::Workshop, "2016-12-31", "2017-01-05")
        .event("after", EventKind::Workshop, "2018-01-01", "");
    assert_eq!(story.fact("/events/total"), 2);
    assert_eq!(story.fact("/events/days"), 6);
}

#[test]
fn only_events_that_are_held_or_closed_count() {
    let mut story = Story::new();
    for state in EventState::ALL {
        story =
            story.event_with(state.code(), EventKind::Forum, "2017-05-01", "", |event| event.state = *state);
    }
    assert_eq!(story.fact("/events/total"), 2);
}

#[test]
fn a_parent_is_a_heading_and_never_counted_whatever_the_state_of_its_children() {
    let week = Story::new().event("week", EventKind::Workshop, "2017-05-01", "2017-05-05");
    assert_eq!(week.fact("/events/total"), 1);
    let week =
        week.child("week", "day-1", EventKind::Forum, "2017-05-01").state("day-1", EventState::Cancelled);
    assert_eq!(
        week.fact("/events"),
        json!({
            "total": 0, "capacity_building": 0, "days": 0, "by_kind": [], "by_host_region": week.fact("/events/by_host_region"),
        })
    );
}

#[test]
fn the_total_counts_all_kinds_and_capacity_building_its_five() {
    let mut story = Story::new();
    for kind in EventKind::ALL {
        story = story.event(kind.code(), *kind, "2017-05-01", "");
    }
    assert_eq!((story.fact("/events/total"), story.fact("/events/capacity_building")), (json!(14), json!(5)));
}

#[test]
fn a_month_or_a_year_belongs_to_the_period_that_holds_the_whole_of_it_and_has_no_known_length() {
    let story = Story::new()
        .event("month", EventKind::Training, "2017-12", "")
        .event("year", EventKind::Training, "2017", "")
        .event("over", EventKind::Training, "2016-12", "2017-12-31");
    assert_eq!((story.fact("/events/total"), story.fact("/events/days")), (json!(2), json!(0)));
    let shorter = story.over("2017-01-01", "2017-12-31");
    assert_eq!(shorter.fact("/events/total"), 0);
}

#[test]
fn a_day_as_start_decides_whatever_the_end_and_the_length_needs_both_days() {
    let story = Story::new().event("open-end", EventKind::Training, "2017-12-31", "2018");
    assert_eq!((story.fact("/events/total"), story.fact("/events/days")), (json!(1), json!(0)));
    let month = Story::new().event("open-start", EventKind::Training, "2017-12", "2017-12-31");
    assert_eq!((month.fact("/events/total"), month.fact("/events/days")), (json!(1), json!(0)));
}

#[test]
fn what_is_held_and_not_closed_is_provisional() {
    let story = Story::new()
        .event("closed", EventKind::Forum, "2017-05-01", "")
        .event("held", EventKind::Forum, "2017-05-01", "")
        .state("held", EventState::Held)
        .came("closed", "Awa", "SEN")
        .came("held", "Awa", "SEN");
    assert_eq!((story.gaps("held"), story.gaps("closed")), (vec!["not_closed".to_owned()], vec![]));
    assert_eq!(story.fact("/participation/participations"), 2);
}
