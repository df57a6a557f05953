//! 2. Events by kind, Sector and host region.

use serde_json::json;

use super::{Story, iso3};
use crate::{
    country::Developing,
    event::{EventKind, EventMode, Sector},
};

#[test]
fn the_kinds_that_occur_stand_in_the_order_of_their_list() {
    let story = Story::new()
        .event("c", EventKind::Week, "2017-05-01", "")
        .event("a", EventKind::Webinar, "2017-05-01", "")
        .event("b", EventKind::Forum, "2017-05-01", "");
    let kinds: Vec<_> = story.outcome().facts.events.by_kind.iter().map(|row| row.kind.code()).collect();
    assert_eq!(kinds, ["forum", "webinar", "week"]);
}

#[test]
fn a_joint_event_stands_under_each_of_its_sectors_in_joint_and_once_in_total() {
    let of = |sectors: &[Sector]| {
        let sectors = sectors.to_vec();
        move |event: &mut super::EventRecord| event.sectors = sectors
    };
    let story = Story::new()
        .event_with("a", EventKind::Forum, "2017-05-01", "", of(&[Sector::T, Sector::D]))
        .event_with("b", EventKind::Forum, "2017-05-01", "", of(&[Sector::D]))
        .event_with(
            "c",
            EventKind::Forum,
            "2017-05-01",
            "",
            of(&[Sector::GeneralSecretariat, Sector::GeneralSecretariat]),
        );
    assert_eq!(
        story.fact("/events/by_kind"),
        json!([{"kind": "forum", "ITU-T": 1, "ITU-R": 0, "ITU-D": 2, "GS": 1, "joint": 1, "total": 3}])
    );
}

fn hosted(mode: Option<EventMode>, host: &str) -> Story {
    let host = (!host.is_empty()).then(|| iso3(host));
    Story::new().event_with("e", EventKind::Forum, "2017-05-01", "2017-05-02", |event| {
        (event.mode, event.host_country) = (mode, host);
    })
}

fn host_rows(story: &Story) -> Vec<(String, u64, u64, u64)> {
    let rows = story.outcome().facts.events.by_host_region;
    let rows = rows.into_iter().filter(|row| row.events > 0);
    rows.map(|row| (row.region.to_string(), row.events, row.days, row.in_developing)).collect()
}

#[test]
fn all_regions_then_online_then_none_are_given() {
    let rows = hosted(None, "").outcome().facts.events.by_host_region;
    let names: Vec<_> = rows.iter().map(|row| row.region.code()).collect();
    assert_eq!(names, ["AFR", "AMS", "ARB", "ASP", "CIS", "EUR", "online", "none"]);
}

#[test]
fn a_remote_event_is_online_always_and_never_in_developing() {
    let story = hosted(Some(EventMode::Remote), "SEN");
    assert_eq!(host_rows(&story), [("online".to_owned(), 1, 2, 0)]);
}

#[test]
fn a_hybrid_event_is_where_its_host_is() {
    assert_eq!(host_rows(&hosted(Some(EventMode::Hybrid), "SEN")), [("AFR".to_owned(), 1, 2, 1)]);
    assert_eq!(host_rows(&hosted(None, "CHE")), [("EUR".to_owned(), 1, 2, 0)]);
    assert_eq!(host_rows(&hosted(Some(EventMode::OnSite), "")), [("none".to_owned(), 1, 2, 0)]);
}

#[test]
fn in_developing_follows_the_definition_on_the_first_day_and_includes_territories() {
    let developing = |host, definition| {
        let mut story = hosted(None, host);
        story.query.developing = definition;
        host_rows(&story)[0].3
    };
    assert_eq!(
        ["SEN", "THA", "NCL", "CYP", "CHE"].map(|host| developing(host, Developing::Itu)),
        [1, 1, 1, 1, 0]
    );
    assert_eq!(
        ["SEN", "THA", "NCL", "ABW"].map(|host| developing(host, Developing::FootnoteFour)),
        [1, 0, 1, 1]
    );
}

#[test]
fn a_host_region_is_that_of_the_first_day() {
    let story = |start| {
        Story::new()
            .over("2017-01-01", "2019-01-01")
            .event_with("e", EventKind::Forum, start, "", |event| event.host_country = Some(iso3("GEO")))
    };
    assert_eq!(host_rows(&story("2017-12"))[0].0, "CIS");
    assert_eq!(host_rows(&story("2018-01-01"))[0].0, "EUR");
}
