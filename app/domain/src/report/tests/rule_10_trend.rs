//! 10. The period compared with.

use proptest::{prelude::*, sample::select};
use serde_json::json;

use super::{Story, day, random_world};
use crate::{
    event::{EventKind, Scope},
    period::Period,
    report::{ReportKind, Subject},
};

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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn the_trend_of_any_report_is_what_the_same_report_says_of_the_period_before(
        mut story in random_world::full_story(),
        kind in select(ReportKind::ALL.to_vec()),
        subject in select(vec!["", "country:SEN", "region:ASP", "class:SIDS", "theme:iot", "scope:regional"]),
    ) {
        story.query.kind = kind;
        story.query.subject = subject.parse::<Subject>().ok();
        for (at, event) in story.world.events.iter_mut().enumerate() {
            event.themes = (at % 2 == 0).then(|| "iot".to_owned()).into_iter().collect();
            event.scope = (at % 3 == 0).then_some(Scope::Regional);
        }
        let trend = story.outcome().facts.trend;
        let mut before = story.clone();
        before.query.period = story.query.previous();
        let facts = before.outcome().facts;
        prop_assert_eq!(
            (trend.participations, trend.distinct_people, trend.events),
            (facts.participation.participations, facts.participation.distinct_people, facts.events.total)
        );
    }
}
