//! 3. Participations, days, modes and registrations.

use serde_json::json;

use super::Story;
use crate::{
    event::{EventKind, EventMode, EventState},
    registration::{AttendanceMode, RegistrationState, Role},
};

fn workshop() -> Story {
    Story::new().event("e", EventKind::Workshop, "2017-05-01", "2017-05-03")
}

#[test]
fn only_capacity_building_events_have_participations() {
    let story = Story::new()
        .event("week", EventKind::Week, "2017-05-01", "")
        .came("week", "Awa", "SEN")
        .stated("week", 40);
    assert_eq!(story.fact("/participation/participations"), 0);
    assert_eq!(story.fact("/registrations/attended"), 0);
    assert_eq!(story.fact("/participation/stated_only"), json!({"events": 0, "people": 0}));
}

#[test]
fn people_who_attended_partly_attended_or_completed_took_part() {
    let mut story = workshop();
    for (state, name) in RegistrationState::ALL.iter().zip(super::PEOPLE.iter().cycle()) {
        story = story.row("e", name, "SEN", |row| {
            (row.state, row.person) = (*state, row.person + *state as i64 * 100);
        });
    }
    assert_eq!(story.fact("/participation/participations"), 3);
    assert_eq!(story.fact("/participation/distinct_people"), 3);
    let one_each =
        RegistrationState::ALL.iter().all(|state| story.fact(&format!("/registrations/{state}")) == 1);
    assert!(one_each, "registrations count every state");
}

#[test]
fn only_counted_roles_take_part_and_registrations_count_all_roles() {
    let mut story = workshop();
    for role in Role::ALL {
        story = story.row("e", "Awa", "SEN", |row| (row.role, row.person) = (*role, *role as i64));
    }
    assert_eq!(story.fact("/participation/participations"), 5);
    assert_eq!(story.fact("/registrations/attended"), 9);
}

#[test]
fn one_person_at_two_events_is_two_participations_and_one_person() {
    let story = workshop()
        .event("f", EventKind::Forum, "2017-06-01", "")
        .came("e", "Awa", "SEN")
        .came("f", "Awa", "SEN")
        .came("f", "Bopha", "KHM");
    assert_eq!(story.fact("/participation/participations"), 3);
    assert_eq!(story.fact("/participation/distinct_people"), 2);
}

#[test]
fn unknown_days_are_one_at_a_one_day_event_and_elsewhere_a_gap() {
    let story = workshop()
        .event("day", EventKind::Forum, "2017-06-01", "2017-06-01")
        .event("no-end", EventKind::Forum, "2017-06-01", "")
        .event("month", EventKind::Forum, "2017-06", "")
        .row("e", "Awa", "SEN", |row| row.days = Some(3))
        .row("e", "Bopha", "KHM", |row| row.days = None)
        .row("day", "Awa", "SEN", |row| row.days = None)
        .row("no-end", "Awa", "SEN", |row| row.days = None)
        .row("month", "Awa", "SEN", |row| row.days = None)
        .row("day", "Bopha", "KHM", |row| row.days = Some(0));
    assert_eq!(story.fact("/participation/participant_days"), 5);
    let lacks_days = |event_ref| story.gaps(event_ref).contains(&"days".to_owned());
    assert_eq!(["e", "day", "no-end", "month"].map(lacks_days), [true, false, false, true]);
}

#[test]
fn on_site_and_remote_include_both_and_unknown_stands_apart() {
    let mode = |mode| move |row: &mut super::RegistrationRow| row.mode = mode;
    let story = Story::new()
        .event_with("e", EventKind::Forum, "2017-05-01", "", |event| event.mode = Some(EventMode::Hybrid))
        .row("e", "Awa", "SEN", mode(Some(AttendanceMode::OnSite)))
        .row("e", "Bopha", "KHM", mode(Some(AttendanceMode::Both)))
        .row("e", "Chen", "CHN", mode(Some(AttendanceMode::Remote)))
        .row("e", "Dalia", "EGY", mode(None));
    let modes = ["on_site", "remote", "both", "mode_unknown"]
        .map(|mode| story.fact(&format!("/participation/{mode}")));
    assert_eq!(modes, [2, 2, 1, 1].map(|figure| json!(figure)));
    assert_eq!(story.gaps("e"), ["mode"]);
}

#[test]
fn an_unstated_mode_is_that_of_an_event_that_is_not_hybrid() {
    let counted = |mode| {
        let story = Story::new()
            .event_with("e", EventKind::Forum, "2017-05-01", "", |event| event.mode = mode)
            .row("e", "Awa", "SEN", |row| row.mode = None);
        let sums = story.outcome().facts.participation;
        [sums.on_site, sums.remote, sums.mode_unknown].map(|figure| figure.expect("shown to staff"))
    };
    assert_eq!(counted(Some(EventMode::OnSite)), [1, 0, 0]);
    assert_eq!(counted(Some(EventMode::Remote)), [0, 1, 0]);
    assert_eq!(counted(Some(EventMode::Hybrid)), [0, 0, 1]);
    assert_eq!(counted(None), [0, 0, 1]);
}

#[test]
fn participations_at_an_event_that_is_not_held_do_not_count_and_are_a_gap() {
    let story = workshop().state("e", EventState::Cancelled).came("e", "Awa", "SEN");
    assert_eq!(story.fact("/participation/participations"), 0);
    assert_eq!(story.gaps("e"), ["state"]);
}

#[test]
fn a_merged_person_is_one_participation_at_an_event_with_whatever_either_row_states() {
    let mut story = workshop()
        .row("e", "Awa", "", |row| {
            (row.mode, row.gender, row.days) = (Some(AttendanceMode::OnSite), None, None);
        })
        .row("e", "Bopha", "SEN", |row| (row.mode, row.days) = (Some(AttendanceMode::Remote), Some(2)))
        .row("e", "Chen", "SEN", |row| row.state = RegistrationState::Absent);
    story.world.merges =
        [(Story::key("Awa"), Story::key("Chen")), (Story::key("Chen"), Story::key("Bopha"))].into();
    let sums = story.outcome().facts.participation;
    assert_eq!(
        [sums.participations, sums.distinct_people, sums.participant_days, sums.both],
        [1, 1, 2, 1].map(Some)
    );
    assert_eq!(story.row_of("/participation/by_region", "region", "AFR", "female"), 1);
    assert_eq!(story.fact("/registrations/attended"), 2);
}
