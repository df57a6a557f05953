//! 10. The period compared with.

use serde_json::json;

use super::{Story, day};
use crate::{event::EventKind, period::Period};

fn two_years() -> Story {
    Story::new()
        .event("old", EventKind::Forum, "2016-02-01", "")
        .event("older", EventKind::Conference, "2016-01-02", "")
        .event("too-old", EventKind::Forum, "2016-01-01", "")
        .event("new", EventKind::Forum, "2017-02-01", "")
        .came("old", "Awa", "SEN")
        .came("old", "Bopha", "KHM")
        .came("too-old", "Chen", "CHN")
        .came("new", "Awa", "SEN")
}

#[test]
fn the_previous_period_has_as_many_days_and_ends_at_from() {
    assert_eq!(
        two_years().fact("/trend"),
        json!({"previous": {"from": "2016-01-02", "to": "2017-01-01"}, "participations": 2, "distinct_people": 2, "events": 2})
    );
}

#[test]
fn a_period_to_compare_with_may_be_any() {
    let mut story = two_years();
    story.query.compare = Period::new(day("2016-01-01"), day("2018-01-01")).ok();
    assert_eq!(
        story.fact("/trend"),
        json!({"previous": {"from": "2016-01-01", "to": "2018-01-01"}, "participations": 4, "distinct_people": 3, "events": 4})
    );
    assert_eq!(story.fact("/participation/participations"), 1);
}
