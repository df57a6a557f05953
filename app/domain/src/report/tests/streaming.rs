//! Registrations come one by one, those of an event together, in any order of events.

use super::{Story, lists_with};
use crate::{
    event::EventKind,
    report::{Audience, Plan, Reading, Recorded, Records, Tally, Ungrouped},
};

fn records<'a>(story: &'a Story, recorded: &'a Recorded) -> Records<'a> {
    Records {
        events: &story.world.events,
        recorded,
        head_counts: &[],
        fellowships: &[],
        activities: &[],
        needs: &[],
        requests: &[],
        mandates: &[],
    }
}

fn story() -> Story {
    Story::new()
        .event("now", EventKind::Forum, "2017-05-01", "")
        .event("previous", EventKind::Forum, "2016-05-01", "")
        .event("long-ago", EventKind::Forum, "1999-05-01", "")
        .event("conference", EventKind::Conference, "2017-05-01", "")
        .came("now", "Awa", "SEN")
        .came("long-ago", "Awa", "SEN")
        .came("conference", "Awa", "SEN")
}

fn recorded(story: &Story) -> Recorded {
    let mut recorded = Recorded::default();
    story.world.registrations.iter().for_each(|row| recorded.note(row));
    recorded
}

#[test]
fn a_plan_says_what_has_to_be_read_of_each_event() {
    let (story, lists) = (story(), lists_with(&[]));
    let recorded = recorded(&story);
    let plan = Plan::new(&story.query, &lists, records(&story, &recorded));
    let reading = ["now", "previous", "long-ago", "conference"].map(|event| plan.reading(story.id(event)));
    assert_eq!(reading, [Reading::Rows, Reading::Rows, Reading::Countries, Reading::Nothing]);
    assert_eq!(plan.reading(999), Reading::Nothing);
}

#[test]
fn rows_of_an_event_that_come_apart_are_refused() {
    let (story, lists) = (story(), lists_with(&[]));
    let (recorded, merges) = (recorded(&story), std::collections::HashMap::new());
    let plan = Plan::new(&story.query, &lists, records(&story, &recorded));
    let mut tally = Tally::new(&plan, &merges);
    let rows = &story.world.registrations;
    assert_eq!(tally.add(&rows[0]), Ok(()));
    assert_eq!(tally.add(&rows[0]), Ok(()));
    assert_eq!(tally.add(&rows[1]), Ok(()));
    assert_eq!(tally.add(&rows[0]), Err(Ungrouped { event: rows[0].event }));
}

#[test]
fn who_came_to_which_event_is_kept_for_reports_for_everybody_alone() {
    let lists = lists_with(&[]);
    let mut story =
        story().crowd("now", "KHM", None, 10..12).came("now", "Bopha", "AFG").came("now", "Emil", "");
    story.world.registrations.sort_by_key(|row| row.event);
    let mut kept = |audience: Audience| -> Vec<Vec<(String, bool)>> {
        story.query.audience = audience;
        let (recorded, merges) = (recorded(&story), std::collections::HashMap::new());
        let plan = Plan::new(&story.query, &lists, records(&story, &recorded));
        let mut tally = Tally::new(&plan, &merges);
        for row in &story.world.registrations {
            tally.add(row).expect("rows of an event together");
        }
        tally.flush();
        let code = |(country, is_one): &(u16, bool)| (tally.places.code(*country).to_string(), *is_one);
        tally.sums.visited.iter().map(|one| one.by.iter().map(code).collect()).collect()
    };
    assert!(kept(Audience::Internal).is_empty(), "nobody asks");
    let mut everybody = kept(Audience::Public);
    everybody[0].sort_unstable();
    let expected = [("AFG", true), ("KHM", false), ("SEN", true)].map(|(code, one)| (code.to_owned(), one));
    assert_eq!(everybody, [expected]);
}
