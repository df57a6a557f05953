//! What countries need and ask for: which reports list it, of which days, countries and themes.

use super::{Story, date, iso3};
use crate::{
    event::EventKind,
    need::Priority,
    report::{NeedRecord, ReportKind, RequestRecord, Subject},
    request::RequestState,
};

fn story(kind: ReportKind, subject: Option<&str>) -> Story {
    let mut story = Story::new();
    story.query.kind = kind;
    story.query.subject = subject.map(|subject| subject.parse::<Subject>().expect("a subject"));
    let need = |need_ref: &str, country: &str, theme: &str, on: &str| NeedRecord {
        need_ref: need_ref.to_owned(),
        country: iso3(country),
        theme: theme.to_owned(),
        priority: Some(Priority::High),
        date: date(on),
    };
    story.world.needs = vec![
        need("undated", "SEN", "iot", ""),
        need("late", "SEN", "iot", "2018-01-01"),
        need("straddles", "SEN", "kpi", "2017"),
        need("of-peru", "PER", "iot", "2017-03"),
    ];
    let request = |id, country: &str, state| RequestRecord {
        id,
        country: iso3(country),
        kind: EventKind::Workshop,
        theme: "iot".to_owned(),
        date: date("2017-05-04"),
        state,
    };
    story.world.requests =
        vec![request(2, "SEN", RequestState::Planned), request(1, "PER", RequestState::Declined)];
    story
}

fn listed(story: &Story) -> (Vec<String>, Vec<i64>) {
    let facts = story.outcome().facts;
    let needs = facts.needs.into_iter().map(|one| one.need_ref).collect();
    (needs, facts.requests.into_iter().map(|one| one.id).collect())
}

#[test]
fn the_report_on_needs_lists_those_of_its_days_and_those_without_a_day_last() {
    let of_year = story(ReportKind::Needs, None);
    assert_eq!(listed(&of_year), (vec!["straddles".into(), "of-peru".into(), "undated".into()], vec![1, 2]));
    let of_half = story(ReportKind::Needs, None).over("2017-01-01", "2017-07-01");
    assert_eq!(listed(&of_half).0, ["straddles", "of-peru", "undated"], "a year over the end is listed");
    let before = story(ReportKind::Needs, None).over("2015-01-01", "2016-01-01");
    assert_eq!(listed(&before), (vec!["undated".into()], vec![]));
}

#[test]
fn a_statement_lists_what_its_country_or_theme_is_about_and_other_reports_nothing() {
    let senegal = story(ReportKind::Statement, Some("country:SEN"));
    assert_eq!(listed(&senegal), (vec!["straddles".into(), "undated".into()], vec![2]));
    let iot = story(ReportKind::Statement, Some("theme:iot"));
    assert_eq!(listed(&iot), (vec!["of-peru".into(), "undated".into()], vec![1, 2]));
    let wtsa = story(ReportKind::Wtsa98, None);
    assert_eq!(listed(&wtsa), (vec![], vec![]));
    let facts = serde_json::to_value(wtsa.outcome().facts).expect("facts are JSON");
    assert!(facts.get("needs").is_none() && facts.get("requests").is_none());
}
