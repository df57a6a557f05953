//! 4. Figures recorded at a parent.

use serde_json::json;

use super::Story;
use crate::event::{EventKind, EventState};

fn week() -> Story {
    Story::new()
        .event("week", EventKind::Week, "2017-05-01", "2017-05-05")
        .child("week", "forum", EventKind::Forum, "2017-05-02")
        .came("week", "Awa", "SEN")
}

fn people(story: &Story) -> u64 {
    story.outcome().facts.participation.participations.expect("shown to staff")
}

#[test]
fn what_is_recorded_at_a_parent_counts_whatever_its_own_kind() {
    let story = week().stated("week", 7);
    assert_eq!((people(&story), story.gaps("week")), (1, vec![]));
    assert_eq!(story.fact("/registrations/attended"), 1);
    assert_eq!(story.fact("/events/total"), 1);
    let stated = Story::new()
        .event("week", EventKind::Week, "2017-05-01", "")
        .child("week", "forum", EventKind::Forum, "2017-05-02")
        .stated("week", 0);
    assert_eq!(stated.fact("/participation/stated_only"), json!({"events": 1, "people": 0}));
}

#[test]
fn figures_at_a_parent_count_under_its_own_first_day() {
    let story = Story::new()
        .event("week", EventKind::Week, "2017-05-01", "2017-07-01")
        .child("week", "forum", EventKind::Forum, "2017-06-10")
        .came("week", "Emil", "GNQ");
    assert_eq!(story.row_of("/participation/by_class", "class", "LDC", "participations"), 1);
}

#[test]
fn the_parent_has_to_be_held_in_the_period() {
    assert_eq!(people(&week().state("week", EventState::Announced)), 0);
    assert_eq!(week().state("week", EventState::Announced).gaps("week"), ["state"]);
    let earlier = Story::new()
        .event("week", EventKind::Week, "2016-12-31", "2017-01-05")
        .child("week", "forum", EventKind::Forum, "2017-01-02")
        .came("week", "Awa", "SEN");
    assert_eq!((people(&earlier), earlier.gaps("week")), (0, vec![]));
}

#[test]
fn a_held_descendant_has_to_build_capacity() {
    assert_eq!(people(&week().state("forum", EventState::Cancelled)), 0);
    assert_eq!(week().state("forum", EventState::Cancelled).gaps("week"), ["double"]);
    let symposium = Story::new()
        .event("week", EventKind::Forum, "2017-05-01", "")
        .child("week", "symposium", EventKind::Symposium, "2017-05-02")
        .came("week", "Awa", "SEN");
    assert_eq!((people(&symposium), symposium.gaps("week")), (0, vec!["double".to_owned()]));
    let deeper = symposium.child("symposium", "training", EventKind::Training, "2020-01-01");
    assert_eq!(people(&deeper), 1);
}

#[test]
fn a_held_descendant_of_any_kind_in_or_outside_the_period_that_has_figures_takes_precedence() {
    let taken = week().came("forum", "Bopha", "KHM");
    assert_eq!((people(&taken), taken.gaps("week")), (1, vec!["double".to_owned()]));
    let stated = week().stated("forum", 0);
    assert_eq!((people(&stated), stated.gaps("week")), (0, vec!["double".to_owned()]));
    let other_kind =
        week().child("week", "tour", EventKind::Conference, "2019-01-01").came("tour", "Bopha", "KHM");
    assert_eq!(people(&other_kind), 0);
    let below = week().child("forum", "session", EventKind::JointSession, "").came("session", "Bopha", "KHM");
    assert_eq!(people(&below), 0);
}

#[test]
fn figures_of_a_descendant_that_is_not_held_take_no_precedence() {
    let story = week()
        .child("week", "dropped", EventKind::Forum, "2017-05-03")
        .state("dropped", EventState::Cancelled)
        .came("dropped", "Bopha", "KHM");
    assert_eq!(people(&story), 1);
}

#[test]
fn rows_that_are_no_figures_take_no_precedence() {
    use crate::registration::{RegistrationState, Role};
    let story = week()
        .row("forum", "Bopha", "KHM", |row| row.state = RegistrationState::Confirmed)
        .row("forum", "Chen", "CHN", |row| row.role = Role::Interpreter)
        .head_count("forum", |row| row.countries = Some(12));
    assert_eq!(people(&story), 1);
    assert_eq!(story.fact("/registrations/confirmed"), 1);
}

#[test]
fn of_parents_above_one_another_the_lowest_with_figures_counts() {
    let story = Story::new()
        .event("week", EventKind::Week, "2017-05-01", "")
        .child("week", "track", EventKind::Symposium, "2017-05-01")
        .child("track", "forum", EventKind::Forum, "2017-05-02")
        .came("week", "Awa", "SEN")
        .came("track", "Bopha", "KHM");
    let facts = story.outcome().facts;
    assert_eq!(facts.countries.iter().map(|row| row.iso3.to_string()).collect::<Vec<_>>(), ["KHM"]);
    assert_eq!((story.gaps("week"), story.gaps("track")), (vec!["double".to_owned()], vec![]));
}

#[test]
fn registrations_alone_that_do_not_count_at_a_parent_are_a_gap() {
    use crate::registration::RegistrationState;
    let story = Story::new()
        .event("week", EventKind::Week, "2017-05-01", "")
        .child("week", "symposium", EventKind::Symposium, "2017-05-02")
        .row("week", "Awa", "SEN", |row| row.state = RegistrationState::Submitted);
    assert_eq!(story.gaps("week"), ["double"]);
}

#[test]
fn the_children_of_a_parent_that_carries_the_figures_lack_no_attendance() {
    assert_eq!(week().gaps("forum"), Vec::<String>::new());
    let without = Story::new().event("week", EventKind::Week, "2017-05-01", "2017-05-05").child(
        "week",
        "forum",
        EventKind::Forum,
        "2017-05-02",
    );
    assert_eq!((without.gaps("week"), without.gaps("forum")), (vec![], vec!["attendance".to_owned()]));
}

#[test]
fn an_event_that_is_its_own_ancestor_ends() {
    let mut story = week();
    story.world.events[0].parent = Some(2);
    assert_eq!(story.fact("/events/total"), 0);
}
