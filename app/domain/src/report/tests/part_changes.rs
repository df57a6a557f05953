//! What differs between two computations beside figures with names.

use super::{Story, date};
use crate::{
    event::{EventKind, EventState},
    registration::Gender,
    report::{ActivityRecord, facts::Facts, figure_changes, part_changes},
};

const PARAGRAPH: &str = "R98/6";

fn story() -> Story {
    let mut story = Story::new()
        .event("EV-1", EventKind::Forum, "2017-03-02", "2017-03-03")
        .came("EV-1", "Awa", "SEN")
        .came("EV-1", "Bopha", "BGD")
        .event_with("EV-2", EventKind::Forum, "2017-09-02", "", |event| {
            event.state = EventState::Announced;
            event.mandates = vec![PARAGRAPH.to_owned()];
        });
    story.world.mandates = vec![PARAGRAPH.to_owned()];
    story
}

fn facts(story: &Story) -> Facts {
    story.outcome().facts
}

fn names(before: &Facts, after: &Facts) -> Vec<String> {
    figure_changes(before, after).into_iter().map(|change| change.name).collect()
}

#[test]
fn the_same_facts_counted_at_another_moment_differ_in_nothing() {
    let mut later = story();
    later.query.data_cutoff += chrono::TimeDelta::days(1);
    let (before, after) = (facts(&story()), facts(&later));
    assert_ne!(before.report.data_cutoff, after.report.data_cutoff);
    assert_eq!((names(&before, &after), part_changes(&before, &after)), (vec![], vec![]));
    assert_eq!(before.digest(), after.digest());
}

#[test]
fn what_no_figure_with_a_name_tells_is_found_by_the_part_that_it_stands_in() {
    let before = facts(&story());
    let mut told = story();
    told.world.activities = vec![ActivityRecord {
        activity_ref: "ACT-1".to_owned(),
        kind: "publication".to_owned(),
        sectors: vec![],
        date: date("2017-05"),
        source_date: None,
        country: None,
        number: None,
        stage: None,
        mandates: vec![PARAGRAPH.to_owned()],
        themes: vec![],
    }];
    let after = facts(&told);
    assert_eq!(names(&before, &after), Vec::<String>::new());
    assert_eq!(part_changes(&before, &after), ["mandates", "activities"]);
    assert_eq!(part_changes(&after, &before), ["mandates", "activities"]);
}

#[test]
fn a_figure_with_a_name_is_told_once() {
    let before = facts(&story());
    let mut told = story();
    told.world.registrations[0].gender = Some(Gender::Male);
    let after = facts(&told);
    let changed = names(&before, &after);
    assert!(changed.contains(&"participation.by_region.AFR.male".to_owned()), "{changed:?}");
    assert_eq!(part_changes(&before, &after), Vec::<&str>::new());
    // A country that comes to the figures changes more than figures: T5 has a row more.
    let after = facts(&story().came("EV-1", "Chen", "CHN"));
    assert!(names(&before, &after).contains(&"countries.CHN.participations".to_owned()));
    assert_eq!(part_changes(&before, &after), ["countries", "not_reached"]);
}

#[test]
fn another_question_is_another_report() {
    let before = facts(&story());
    let after = facts(&story().over("2017-01-01", "2017-12-31"));
    assert_eq!(part_changes(&before, &after), ["report", "trend"]);
}

#[test]
fn every_part_of_the_facts_can_be_told() {
    let whole = serde_json::to_value(facts(&story())).unwrap();
    let parts: Vec<&String> = whole.as_object().unwrap().keys().collect();
    let known = super::super::changes::PARTS;
    for part in parts {
        assert!(known.contains(&part.as_str()), "{part}");
    }
}
