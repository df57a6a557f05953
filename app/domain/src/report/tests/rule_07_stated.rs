//! 7. Numbers that are only stated.

use serde_json::json;

use super::{HeadCount, Story, iso3};
use crate::{
    event::EventKind,
    registration::{AttendanceMode, Gender, Qualifier},
};

fn workshop() -> Story {
    Story::new().event("e", EventKind::Workshop, "2017-05-01", "")
}

fn stated(story: &Story) -> (u64, u64) {
    let stated = story.outcome().facts.participation.stated_only;
    (stated.events, stated.people)
}

fn of(source: &str, count: u64, change: impl FnOnce(&mut HeadCount)) -> impl FnOnce(&mut HeadCount) {
    let source = source.to_owned();
    move |row| {
        (row.source, row.count) = (source, Some(count));
        change(row);
    }
}

#[test]
fn a_total_is_stated_and_not_broken_down() {
    let story = workshop().stated("e", 46);
    assert_eq!(stated(&story), (1, 46));
    assert_eq!(story.fact("/participation/participations"), 0);
    assert_eq!(story.gaps("e"), Vec::<String>::new());
}

#[test]
fn an_event_with_a_participation_is_not_only_stated() {
    assert_eq!(stated(&workshop().stated("e", 46).came("e", "Awa", "SEN")), (0, 0));
}

#[test]
fn of_several_totals_the_largest_counts_until_an_officer_chooses() {
    let story = workshop().stated("e", 46).head_count("e", of("press", 60, |_| {}));
    assert_eq!((stated(&story), story.gaps("e")), ((1, 60), vec!["headcount_conflict".to_owned()]));
    let chosen = story.head_count("e", of("officer's list", 44, |row| row.chosen = true));
    assert_eq!((stated(&chosen), chosen.gaps("e")), ((1, 44), vec![]));
}

#[test]
fn a_total_counts_before_any_sum_of_parts() {
    let story =
        workshop().stated("e", 10).head_count("e", of("host", 30, |row| row.country = Some(iso3("SEN"))));
    assert_eq!(stated(&story), (1, 10));
}

#[test]
fn without_a_total_the_largest_sum_of_one_source_over_one_breakdown_counts() {
    let story = workshop()
        .head_count("e", of("host", 10, |row| row.country = Some(iso3("SEN"))))
        .head_count("e", of("host", 15, |row| row.country = Some(iso3("KHM"))))
        .head_count("e", of("host", 12, |row| row.gender = Some(Gender::Female)))
        .head_count("e", of("host", 14, |row| row.gender = Some(Gender::Male)))
        .head_count("e", of("host", 9, |row| row.mode = Some(AttendanceMode::Remote)))
        .head_count("e", of("press", 20, |row| row.country = Some(iso3("SEN"))))
        .head_count("e", of("press", 20, |row| row.gender = Some(Gender::Male)));
    assert_eq!(stated(&story), (1, 26));
    assert_eq!(story.gaps("e"), Vec::<String>::new());
}

#[test]
fn rows_that_state_two_or_three_are_never_added() {
    let story = workshop().head_count(
        "e",
        of("host", 10, |row| {
            (row.country, row.gender) = (Some(iso3("SEN")), Some(Gender::Female));
        }),
    );
    assert_eq!(stated(&story), (0, 0));
    assert_eq!(story.gaps("e"), Vec::<String>::new(), "there is a head-count");
}

#[test]
fn zero_is_a_head_count_and_a_row_without_a_number_is_none() {
    assert_eq!(stated(&workshop().stated("e", 0)), (1, 0));
    let countries_only = workshop().head_count("e", |row| row.countries = Some(12));
    assert_eq!((stated(&countries_only), countries_only.gaps("e")), ((0, 0), vec!["attendance".to_owned()]));
}

#[test]
fn more_countries_than_people_is_a_conflict() {
    let story = workshop()
        .stated("e", 5)
        .head_count("e", |row| (row.countries, row.source) = (Some(12), "press".to_owned()));
    assert_eq!(story.gaps("e"), ["headcount_conflict"]);
}

#[test]
fn a_sum_that_holds_an_inexact_number_is_known_to_be_inexact() {
    let story = workshop()
        .event("f", EventKind::Forum, "2017-06-01", "")
        .stated("f", 3)
        .head_count("e", of("host", 10, |row| row.country = Some(iso3("SEN"))))
        .head_count(
            "e",
            of("host", 15, |row| {
                (row.country, row.qualifier) = (Some(iso3("KHM")), Qualifier::Over);
            }),
        );
    let outcome = story.outcome();
    assert_eq!(outcome.inexact.into_iter().collect::<Vec<_>>(), ["e"]);
    assert_eq!(outcome.bounds, [("e".to_owned(), Qualifier::Over)].into());
    assert_eq!(story.fact("/participation/stated_only"), json!({"events": 2, "people": 28}));
}

#[test]
fn a_sum_is_over_or_nearly_a_number_only_if_all_that_is_inexact_in_it_lies_on_that_side() {
    use Qualifier::{About, Exact, Nearly, Over};
    for (qualifiers, expected) in [
        ([Exact, Exact], None),
        ([Exact, Nearly], Some(Nearly)),
        ([Over, Over], Some(Over)),
        ([Over, Nearly], Some(About)),
        ([Nearly, About], Some(About)),
    ] {
        let mut story = workshop();
        for (country, qualifier) in ["SEN", "KHM"].into_iter().zip(qualifiers) {
            let part = |row: &mut HeadCount| (row.country, row.qualifier) = (Some(iso3(country)), qualifier);
            story = story.head_count("e", of("host", 10, part));
        }
        let outcome = story.outcome();
        let found = outcome.inexact.contains("e").then(|| outcome.bounds.get("e").copied().unwrap_or(About));
        assert_eq!(found, expected, "{qualifiers:?}");
    }
}
