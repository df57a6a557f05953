//! Statements on one country, region or class, and on the events that carry a theme, a scope, a part, a goal or an
//! action line.

use proptest::prelude::*;
use serde_json::json;

use super::{Story, find, random_world};
use crate::{
    event::{EventKind, ItuRole, Scope},
    report::{ActivityRecord, Audience, FellowshipRow, facts::Fellowships},
};

/// A story told as a statement.
pub(super) fn on(mut story: Story, subject: &str) -> Story {
    story.query.kind = crate::report::ReportKind::Statement;
    story.query.subject = Some(subject.parse().expect("a subject"));
    story
}

/// A forum in Geneva with three people, a seminar in Dakar with one, another in Bangkok.
fn three_events() -> Story {
    Story::new()
        .event_with("geneva", EventKind::Forum, "2017-03-01", "", |event| event.themes = vec!["iot".into()])
        .came("geneva", "Awa", "SEN")
        .came("geneva", "Bopha", "KHM")
        .came("geneva", "Chen", "CHN")
        .event_with("dakar", EventKind::Seminar, "2017-04-01", "", |event| {
            event.host_country = Some(super::iso3("SEN"));
        })
        .came("dakar", "Dalia", "EGY")
        .event_with("bangkok", EventKind::Seminar, "2017-05-01", "", |event| {
            event.host_country = Some(super::iso3("THA"));
        })
        .came("bangkok", "Bopha", "KHM")
}

fn refs(story: &Story) -> Vec<String> {
    story.outcome().annex.into_iter().map(|row| row.event_ref).collect()
}

#[test]
fn a_country_has_the_events_that_it_hosted_or_came_to_and_its_own_people() {
    let statement = on(three_events(), "country:SEN");
    assert_eq!(refs(&statement), ["geneva", "dakar"]);
    assert_eq!(statement.fact("/events/total"), 2);
    assert_eq!(statement.fact("/participation/participations"), 1);
    assert_eq!(statement.fact("/registrations/attended"), 1);
    assert_eq!(statement.row_of("/participation/by_region", "region", "AFR", "participations"), 1);
    assert_eq!(statement.row_of("/participation/by_region", "region", "ASP", "participations"), 0);
    let countries = statement.fact("/countries");
    assert_eq!(countries.as_array().expect("rows").len(), 1);
    assert_eq!(find(&countries, "iso3", "SEN")["participations"], 1);
    assert_eq!(statement.fact("/report/subject"), "country:SEN");
    assert_eq!(statement.gaps("dakar"), Vec::<String>::new(), "somebody came, if from elsewhere");
}

#[test]
fn other_reports_have_no_subject() {
    assert_eq!(three_events().facts()["report"].get("subject"), None);
}

#[test]
fn not_reached_are_the_countries_of_the_subject_alone() {
    let statement = on(three_events(), "class:LLDC");
    let owed = statement.fact("/not_reached");
    assert!(owed.as_array().expect("a list").contains(&json!("MLI")));
    assert!(!owed.as_array().expect("a list").contains(&json!("GMB")), "the Gambia is on a coast");
    assert_eq!(on(three_events(), "country:SEN").fact("/not_reached"), json!([]));
    assert_eq!(on(three_events(), "country:MLI").fact("/not_reached"), json!(["MLI"]));
}

#[test]
fn a_class_holds_a_country_as_on_the_day_of_the_event() {
    // Equatorial Guinea left the list of least developed countries on 4 June 2017.
    let story = Story::new()
        .event("before", EventKind::Forum, "2017-06-03", "")
        .came("before", "Awa", "GNQ")
        .event("after", EventKind::Forum, "2017-06-04", "")
        .came("after", "Awa", "GNQ");
    let statement = on(story, "class:LDC");
    assert_eq!(refs(&statement), ["before"]);
    assert_eq!(statement.fact("/participation/participations"), 1);
}

#[test]
fn a_theme_has_the_events_that_carry_it_and_everybody_there() {
    let story = three_events()
        .event_with("week", EventKind::Week, "2017-07-01", "", |event| event.themes = vec!["iot".into()])
        .child("week", "day-one", EventKind::Forum, "2017-07-01")
        .came("day-one", "Farida", "TUN");
    let mut statement = on(story, "theme:iot");
    let on_theme = ActivityRecord { themes: vec!["iot".to_owned()], ..activity("ACT-1", "SEN") };
    statement.world.activities = vec![on_theme, activity("ACT-2", "SEN")];
    assert_eq!(refs(&statement), ["geneva", "day-one"]);
    assert_eq!(statement.fact("/participation/participations"), 4);
    let activities = statement.fact("/activities");
    assert_eq!(activities.as_array().expect("a list").len(), 1);
    assert_eq!(activities[0]["activity_ref"], "ACT-1");
    statement.query.subject = Some("sdg:9".parse().expect("a subject"));
    assert_eq!(statement.fact("/activities"), json!([]), "other records have no goals");
}

#[test]
fn a_cut_has_the_events_that_say_so_and_those_below_them_that_say_nothing_else() {
    let story = Story::new()
        .event_with("week", EventKind::Week, "2017-07-01", "", |event| {
            (event.scope, event.part) = (Some(Scope::International), Some(ItuRole::Organizer));
            (event.goals, event.action_lines) = (vec!["9".into()], vec!["C2".into()]);
        })
        .child("week", "silent", EventKind::Forum, "2017-07-01")
        .came("silent", "Farida", "TUN")
        .child("week", "national", EventKind::Forum, "2017-07-02")
        .having("national", |event| {
            (event.scope, event.part) = (Some(Scope::National), Some(ItuRole::Supporter));
            (event.goals, event.action_lines) = (vec!["11".into()], vec!["C7".into()]);
        })
        .came("national", "Awa", "SEN")
        .event("apart", EventKind::Forum, "2017-08-01", "")
        .came("apart", "Chen", "CHN");
    for (subject, expected) in [
        ("scope:international", vec!["silent"]),
        ("scope:national", vec!["national"]),
        ("scope:regional", vec![]),
        ("itu_role:organizer", vec!["silent"]),
        ("itu_role:supporter", vec!["national"]),
        // Goals and action lines add up: one does not exclude another.
        ("sdg:9", vec!["silent", "national"]),
        ("sdg:11", vec!["national"]),
        ("action_line:C2", vec!["silent", "national"]),
        ("action_line:C7", vec!["national"]),
    ] {
        let statement = on(story.clone(), subject);
        assert_eq!(refs(&statement), expected, "{subject}");
        assert_eq!(statement.fact("/participation/participations"), expected.len(), "{subject}");
        assert_eq!(statement.fact("/report/subject"), subject);
    }
}

fn activity(reference: &str, country: &str) -> ActivityRecord {
    ActivityRecord {
        activity_ref: reference.to_owned(),
        kind: "publication".to_owned(),
        sectors: Vec::new(),
        date: super::date("2017-05"),
        source_date: None,
        country: Some(super::iso3(country)),
        number: None,
        stage: None,
        mandates: Vec::new(),
        themes: Vec::new(),
    }
}

#[test]
fn a_place_has_its_own_records_fellowships_and_numbers_broken_down_by_country() {
    let mut statement = on(
        three_events()
            .event("silent", EventKind::Forum, "2017-08-01", "")
            .head_count("silent", |row| (row.country, row.count) = (Some(super::iso3("SEN")), Some(7)))
            .head_count("silent", |row| (row.country, row.count) = (Some(super::iso3("KHM")), Some(9)))
            .event_with("total", EventKind::Forum, "2017-09-01", "", |event| {
                event.host_country = Some(super::iso3("SEN"));
            })
            .stated("total", 46),
        "region:AFR",
    );
    statement.world.activities = vec![activity("ACT-SEN", "SEN"), activity("ACT-THA", "THA")];
    let fellow = |country: &str, granted| FellowshipRow {
        event: statement.id("geneva"),
        country: Some(super::iso3(country)),
        requested: 0,
        granted,
        refused: 0,
        used: 0,
        fellows_without: 0,
    };
    let fellowships = vec![fellow("SEN", 2), fellow("KHM", 5)];
    statement.world.fellowships = fellowships;
    assert_eq!(refs(&statement), ["geneva", "dakar", "silent", "total"]);
    assert_eq!(statement.fact("/participation/stated_only"), json!({"events": 1, "people": 7}));
    assert_eq!(statement.fact("/fellowships/0/granted"), 2);
    let activities = statement.fact("/activities");
    assert_eq!(activities.as_array().expect("a list").len(), 1);
    assert_eq!(activities[0]["activity_ref"], "ACT-SEN");
}

#[test]
fn an_undated_event_of_the_subject_shows_what_is_stated_of_everybody() {
    let story = Story::new()
        .event_with("somewhen", EventKind::Training, "", "", |event| {
            event.host_country = Some(super::iso3("THA"));
        })
        .stated("somewhen", 46);
    let statement = on(story.clone(), "country:THA");
    assert_eq!(statement.fact("/undated/0/stated_people"), 46);
    assert_eq!(statement.fact("/participation/stated_only/people"), 0);
    assert_eq!(on(story, "country:SEN").fact("/undated"), json!([]));
}

#[test]
fn figures_at_a_heading_count_as_they_do_in_every_report() {
    let story = Story::new()
        .event("week", EventKind::Week, "2017-07-01", "2017-07-05")
        .came("week", "Awa", "SEN")
        .child("week", "forum", EventKind::Forum, "2017-07-02");
    let statement = on(story.clone(), "country:SEN");
    assert_eq!(statement.fact("/participation/participations"), 1);
    assert_eq!(statement.fact("/events/total"), 1, "the forum under the week");
    // Somebody else at the forum makes the week a mere heading, whoever the statement is about.
    let statement = on(story.came("forum", "Bopha", "KHM"), "country:SEN");
    assert_eq!(statement.fact("/participation/participations"), 0);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn the_statement_on_a_region_or_class_has_the_figures_of_its_row_in_the_whole(story in random_world::story()) {
        let whole = story.outcome().facts.participation;
        let rows = whole.by_region.iter().map(|row| (format!("region:{}", row.region), &row.cells));
        let classes = whole.by_class.iter().map(|row| (format!("class:{}", row.class), &row.cells));
        for (subject, cells) in rows.filter(|(subject, _)| subject != "region:none").chain(classes) {
            let own = on(story.clone(), &subject).outcome().facts;
            let people = &own.participation;
            prop_assert_eq!(people.participations, cells.participations, "{}", subject);
            prop_assert_eq!(people.distinct_people, cells.distinct_people);
            prop_assert_eq!(people.participant_days, cells.days);
            prop_assert_eq!((people.countries, people.territories), (cells.countries, cells.territories));
            let events = own.countries.iter().filter_map(|row| row.events).max().unwrap_or(0);
            prop_assert!(Some(events) <= cells.events);
        }
    }

    #[test]
    fn the_statement_on_a_country_has_the_figures_of_its_row_in_the_whole(story in random_world::story()) {
        for row in story.outcome().facts.countries {
            let own = on(story.clone(), &format!("country:{}", row.iso3)).outcome().facts;
            prop_assert_eq!(own.countries, vec![row]);
        }
    }
}

#[test]
fn fellowships_that_were_used_are_hidden_with_those_that_few_did_not_use() {
    let mut statement = on(three_events().crowd("geneva", "SEN", None, 0..5), "country:SEN");
    let granted = |used| FellowshipRow {
        event: statement.id("geneva"),
        country: Some(super::iso3("SEN")),
        requested: 0,
        granted: 5,
        refused: 0,
        used,
        fellows_without: 0,
    };
    let rows = [5, 4, 0].map(granted);
    for (row, hidden) in rows.into_iter().zip([false, true, false]) {
        statement.world.fellowships = vec![row];
        statement.query.audience = Audience::Internal;
        assert_eq!(statement.fact("/fellowships/0/used"), row.used);
        statement.query.audience = Audience::Public;
        assert_eq!(statement.fact("/fellowships/0/granted"), 5);
        let expected = if hidden { json!(null) } else { json!(row.used) };
        assert_eq!(statement.fact("/fellowships/0/used"), expected);
    }
}

#[test]
fn fellowships_of_before_their_use_was_counted_are_read_as_not_known() {
    let kept = json!({"event_ref": "EV-1", "requested": 0, "granted": 2, "refused": null});
    let read: Fellowships = serde_json::from_value(kept.clone()).expect("what was kept");
    assert_eq!(read.used, None);
    assert_eq!(serde_json::to_value(read).expect("JSON"), kept);
    let hidden = json!({"event_ref": "EV-1", "requested": 0, "granted": 2, "refused": 0, "used": null});
    let read: Fellowships = serde_json::from_value(hidden.clone()).expect("what was kept");
    assert_eq!(serde_json::to_value(read).expect("JSON"), hidden);
}
