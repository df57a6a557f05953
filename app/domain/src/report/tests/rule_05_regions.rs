//! 5. Region, class, gender, countries and territories.

use serde_json::{Value, json};

use super::{Story, day, iso3};
use crate::{
    event::EventKind,
    lists::ListChange,
    registration::{Gender, OrganizationKind},
};

fn region(story: &Story, region: &str) -> Value {
    super::find(&story.fact("/participation/by_region"), "region", region)
}

fn forum(start: &str) -> Story {
    Story::new().over("2016-01-01", "2025-01-01").event("e", EventKind::Forum, start, "")
}

#[test]
fn all_regions_and_none_and_all_classes_are_given_in_order() {
    let facts = forum("2017-05-01").outcome().facts.participation;
    let regions: Vec<_> = facts.by_region.iter().map(|row| row.region.code()).collect();
    let classes: Vec<_> = facts.by_class.iter().map(|row| row.class.code()).collect();
    assert_eq!(regions, ["AFR", "AMS", "ARB", "ASP", "CIS", "EUR", "none"]);
    assert_eq!(classes, ["LDC", "SIDS", "LLDC", "EIT"]);
}

#[test]
fn region_and_class_are_those_of_the_first_day() {
    let ldc = |start| {
        forum(start).came("e", "Awa", "GNQ").row_of(
            "/participation/by_class",
            "class",
            "LDC",
            "participations",
        )
    };
    assert_eq!([ldc("2017-06-03"), ldc("2017-06-04"), ldc("2017-06")], [json!(1), json!(0), json!(1)]);
    let cis = |start| region(&forum(start).came("e", "Awa", "UKR"), "CIS")["participations"].clone();
    assert_eq!([cis("2018-12"), cis("2019-01-01"), cis("2019")], [json!(1), json!(0), json!(0)]);
}

#[test]
fn none_holds_international_organizations_unstated_countries_and_territories_without_a_region() {
    let story = forum("2017-05-01")
        .row("e", "Awa", "SEN", |row| {
            row.organization_kind = Some(OrganizationKind::InternationalOrganization);
        })
        .came("e", "Bopha", "")
        .came("e", "Chen", "ESH");
    let none = region(&story, "none");
    assert_eq!(
        (&none["participations"], &none["countries"], &none["territories"]),
        (&json!(3), &json!(0), &json!(1))
    );
    assert_eq!(story.fact("/participation/by_class/0/participations"), 0);
    assert_eq!(story.fact("/participation/countries"), 0);
    let codes: Vec<_> = story.outcome().facts.countries.iter().map(|row| row.iso3.to_string()).collect();
    assert_eq!(codes, ["ESH"], "an international organization represents no country");
    assert_eq!(story.gaps("e"), ["country"]);
}

#[test]
fn an_international_organization_lacks_no_country() {
    let story = forum("2017-05-01").row("e", "Awa", "", |row| {
        row.organization_kind = Some(OrganizationKind::InternationalOrganization);
    });
    assert_eq!(story.gaps("e"), Vec::<String>::new());
}

#[test]
fn countries_are_member_states_of_the_day_and_the_state_of_palestine_all_others_are_territories() {
    let story = forum("2017-05-01")
        .came("e", "Awa", "SEN")
        .came("e", "Dalia", "PSE")
        .came("e", "Emil", "NCL")
        .came("e", "Farida", "COK");
    assert_eq!(
        (story.fact("/participation/countries"), story.fact("/participation/territories")),
        (json!(2), json!(2))
    );
    assert_eq!(region(&story, "ARB")["countries"], 1);
    assert_eq!(region(&story, "ASP")["territories"], 2);
    assert_eq!(region(&story, "EUR")["participations"], 0, "New Caledonia is counted as itself");
}

#[test]
fn a_code_seen_on_both_sides_of_its_accession_counts_in_both() {
    let story = forum("2024-09-18")
        .event("f", EventKind::Forum, "2024-09-19", "")
        .came("e", "Awa", "PLW")
        .came("f", "Bopha", "PLW");
    assert_eq!(
        (story.fact("/participation/countries"), story.fact("/participation/territories")),
        (json!(1), json!(1))
    );
    let sids = super::find(&story.fact("/participation/by_class"), "class", "SIDS");
    assert_eq!((&sids["countries"], &sids["territories"]), (&json!(1), &json!(1)));
}

#[test]
fn events_counts_events_with_a_participation_from_there() {
    let story = forum("2017-05-01")
        .event("f", EventKind::Forum, "2017-06-01", "")
        .came("e", "Awa", "SEN")
        .came("e", "Grace", "KEN")
        .came("f", "Bopha", "KHM")
        .came("f", "Awa", "SEN");
    assert_eq!(
        [region(&story, "AFR"), region(&story, "ASP")].map(|row| row["events"].clone()),
        [json!(2), json!(1)]
    );
    assert_eq!(story.row_of("/countries", "iso3", "KEN", "events"), 1);
}

#[test]
fn someone_seen_from_two_countries_is_distinct_in_each_row_and_once_in_the_whole() {
    let story = forum("2017-05-01")
        .event("f", EventKind::Forum, "2017-06-01", "")
        .event("g", EventKind::Forum, "2017-07-01", "")
        .came("e", "Awa", "SEN")
        .came("f", "Awa", "KHM")
        .came("g", "Awa", "SEN");
    assert_eq!(story.fact("/participation/distinct_people"), 1);
    assert_eq!(
        [region(&story, "AFR"), region(&story, "ASP")].map(|row| row["distinct_people"].clone()),
        [json!(1), json!(1)]
    );
    let people = |code| story.row_of("/countries", "iso3", code, "distinct_people");
    assert_eq!([people("SEN"), people("KHM")], [json!(1), json!(1)]);
    assert_eq!(story.row_of("/participation/by_class", "class", "LDC", "distinct_people"), 1);
}

#[test]
fn a_person_has_one_gender_in_every_row_the_last_one_stated() {
    let says = |gender| move |row: &mut super::RegistrationRow| row.gender = gender;
    let story = forum("2017-05-01")
        .event("late", EventKind::Forum, "2017-07-01", "")
        .event("later", EventKind::Forum, "2017-08-01", "")
        .row("later", "Awa", "SEN", says(None))
        .row("late", "Awa", "KHM", says(Some(Gender::Other)))
        .row("e", "Awa", "SEN", says(Some(Gender::Male)));
    assert_eq!(
        [region(&story, "AFR"), region(&story, "ASP")].map(|row| row["other"].clone()),
        [json!(1), json!(1)]
    );
    assert_eq!(region(&story, "AFR")["male"], 0);
}

#[test]
fn of_events_that_begin_alike_the_one_with_the_greater_reference_is_later() {
    let says = |gender| move |row: &mut super::RegistrationRow| row.gender = Some(gender);
    let story = forum("2017-05-01")
        .event("Z", EventKind::Forum, "2017-05-01", "")
        .event("f", EventKind::Forum, "2017-05", "")
        .row("f", "Awa", "SEN", says(Gender::Other))
        .row("e", "Awa", "SEN", says(Gender::Male))
        .row("Z", "Awa", "SEN", says(Gender::Female));
    assert_eq!(region(&story, "AFR")["other"], 1);
}

#[test]
fn a_gender_stated_at_an_event_that_does_not_count_is_not_looked_at() {
    let story = forum("2017-05-01")
        .event("conference", EventKind::Conference, "2017-09-01", "")
        .row("e", "Awa", "SEN", |row| row.gender = None)
        .came("conference", "Awa", "SEN");
    assert_eq!(region(&story, "AFR")["not_stated"], 1);
    assert_eq!(story.gaps("e"), ["gender"]);
}

#[test]
fn a_code_that_no_list_knows_is_a_territory_without_a_region() {
    let story =
        forum("2017-05-01").came("e", "Awa", "XKX").came("e", "Bopha", "XKX").came("e", "Chen", "XKY");
    assert_eq!(
        (story.fact("/participation/countries"), story.fact("/participation/territories")),
        (json!(0), json!(2))
    );
    assert_eq!(story.row_of("/countries", "iso3", "XKX", "participations"), 2);
    assert_eq!(region(&story, "none")["distinct_people"], 3);
}

#[test]
fn a_confirmed_graduation_changes_the_class_from_its_day_on() {
    let mut story = Story::new()
        .over("2026-01-01", "2028-01-01")
        .event("e", EventKind::Forum, "2026-11-23", "")
        .event("f", EventKind::Forum, "2026-11-24", "")
        .came("e", "Hina", "BGD")
        .came("f", "Hina", "BGD");
    let ldc = |story: &Story| story.row_of("/participation/by_class", "class", "LDC", "participations");
    assert_eq!(ldc(&story), 2);
    assert_eq!(story.row_of("/unconfirmed", "iso3", "BGD", "on"), "2026-11-24");
    story.changes.push(ListChange::Graduation {
        iso3: iso3("BGD"),
        class: crate::country::CountryClass::Ldc,
        on: day("2026-11-24"),
    });
    assert_eq!(ldc(&story), 1);
    let open: Vec<_> = story.outcome().facts.unconfirmed.iter().map(|row| row.iso3.to_string()).collect();
    assert_eq!(open, ["LAO", "NPL", "SLB"]);
}
