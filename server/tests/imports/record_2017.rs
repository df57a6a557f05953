//! The record of Council document C17/23 as it ships, and the report over it.

use app::i18n::Locales;
use chrono::Duration;
use domain::{
    country::Developing,
    language::Language,
    period::Period,
    report::{Audience, Format, Query, ReportKind},
};
use serde_json::{Value, json};
use server::{
    imports::{council_2017, kinds::Kind, outcome::Ending},
    reports::{Report, records::Read},
};

use super::{importer, new_changed_same, on_record};
use crate::{
    reports::words,
    support::{Site, on_each_database},
};

pub(super) async fn load(site: &Site) -> Vec<(Kind, [u64; 3])> {
    let outcomes = council_2017::import(&importer(site).await).await.unwrap();
    let told = outcomes.iter().map(|(kind, outcome)| {
        assert_eq!(outcome.ending, Ending::Written);
        (*kind, new_changed_same(outcome.counts))
    });
    told.collect()
}

/// The report to the Council of 2017, as far as its document says.
pub(super) async fn report(site: &Site, audience: Audience) -> Report {
    report_over(site, audience, ["2016-05-25", "2017-05-15"]).await
}

async fn report_over(site: &Site, audience: Audience, [from, to]: [&str; 2]) -> Report {
    let day = |text: &str| text.parse().expect("a day");
    let query = Query {
        kind: ReportKind::Council197,
        period: Period::new(day(from), day(to)).expect("a period"),
        compare: None,
        developing: Developing::Itu,
        audience,
        subject: None,
        data_cutoff: site.now(),
    };
    Report::compute(query, Read::now(&site.app.db).await.unwrap())
}

async fn facts(site: &Site) -> Value {
    serde_json::from_slice(&report(site, Audience::Internal).await.json().unwrap()).unwrap()
}

/// The references of a list of rows.
fn refs(rows: &Value) -> Vec<&str> {
    rows.as_array().unwrap().iter().map(|row| row["event_ref"].as_str().unwrap()).collect()
}

fn missing(facts: &Value, event_ref: &str) -> Value {
    let rows = facts["gaps"].as_array().unwrap().iter();
    rows.filter(|row| row["event_ref"] == event_ref).map(|row| row["missing"].clone()).collect()
}

#[test]
fn the_record_that_ships_comes_in_whole_and_again_changes_nothing() {
    on_each_database(async |site| {
        let first =
            [(Kind::Events, [25, 0, 0]), (Kind::Headcounts, [1, 0, 0]), (Kind::Activities, [48, 0, 0])];
        assert_eq!(load(&site).await, first);
        let before = on_record(&site).await;
        site.after(Duration::days(40));
        let second = first.map(|(kind, [rows, ..])| (kind, [0, 0, rows]));
        assert_eq!(load(&site).await, second);
        assert_eq!(on_record(&site).await, before);
        assert_eq!(site.letters().await.len(), 0);
    });
}

#[test]
fn what_the_record_does_not_date_stands_in_the_report_of_its_time_and_in_no_later_one() {
    on_each_database(async |site| {
        load(&site).await;
        let own = report(&site, Audience::Internal).await.outcome.facts;
        assert!(own.activities.iter().any(|one| one.date.is_none()), "{:?}", own.activities);
        let later = report_over(&site, Audience::Internal, ["2022-03-01", "2026-11-09"]).await.outcome.facts;
        assert!(later.activities.is_empty() && later.undated.is_empty(), "{:?}", later.activities);
    });
}

#[test]
fn the_training_has_46_from_12_countries_stated_not_broken_down_and_outside_the_totals() {
    on_each_database(async |site| {
        load(&site).await;
        let facts = facts(&site).await;
        assert_eq!(
            facts["undated"],
            json!([
                {"event_ref": "EV-2016-GSR", "kind": "symposium", "stated_people": null, "stated_countries": null},
                {"event_ref": "EV-TRAIN-TH", "kind": "training", "stated_people": 46, "stated_countries": 12},
            ])
        );
        assert_eq!(facts["participation"]["stated_only"], json!({"events": 0, "people": 0}));
        assert_eq!((&facts["participation"]["participations"], &facts["trainings"]), (&json!(0), &json!([])));
        for audience in [Audience::Internal, Audience::Public] {
            let report = report(&site, audience).await;
            for locale in Locales::shipped().iter() {
                let text =
                    words(&report.file(Format::Docx, locale, &site.app.countries, site.now()).unwrap());
                assert!(text.contains("46") && text.contains("12"), "{}", locale.language);
            }
            let english = Locales::shipped().or_english(Language::EN);
            let text = words(&report.file(Format::Docx, english, &site.app.countries, site.now()).unwrap());
            let text = app::i18n::plain(&text).into_owned();
            let (_, undated) = text.split_once("Events without a date in the period").unwrap();
            assert!(
                undated.contains("Participants stated, not broken down: 46, from 12 countries"),
                "{undated}"
            );
        }
    });
}

#[test]
fn the_three_forums_of_montevideo_count_and_their_week_does_not() {
    on_each_database(async |site| {
        load(&site).await;
        let facts = facts(&site).await;
        let events = &facts["events"];
        assert_eq!((&events["total"], &events["capacity_building"]), (&json!(11), &json!(6)));
        let kinds: Vec<_> = events["by_kind"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| (row["kind"].as_str().unwrap(), row["total"].as_u64().unwrap()))
            .collect();
        let expected = [
            ("forum", 5),
            ("workshop", 1),
            ("expert_group_meeting", 1),
            ("study_group_meeting", 2),
            ("initiative_meeting", 1),
            ("joint_session", 1),
        ];
        assert_eq!(kinds, expected);
        let americas =
            events["by_host_region"].as_array().unwrap().iter().find(|row| row["region"] == "AMS").unwrap();
        assert_eq!(americas, &json!({"region": "AMS", "events": 3, "days": 5, "in_developing": 3}));
    });
}

#[test]
fn planned_events_stand_apart_and_what_is_missing_is_listed() {
    on_each_database(async |site| {
        load(&site).await;
        let report = report(&site, Audience::Internal).await;
        let facts: Value = serde_json::from_slice(&report.json().unwrap()).unwrap();
        let planned = ["EV-2017-CARIB", "EV-2017-GSR", "EV-2017-GSW7", "EV-2017-U4SSC2"];
        for event_ref in planned {
            assert_eq!(missing(&facts, event_ref), json!([["state"]]), "{event_ref}");
        }
        let annex: Vec<_> = report.outcome.annex.iter().map(|row| row.event_ref.as_str()).collect();
        assert_eq!(annex.len(), 11);
        assert!(planned.iter().all(|event_ref| !annex.contains(event_ref)), "{annex:?}");
        let forum = json!([["attendance", "mode", "not_closed"]]);
        assert_eq!(missing(&facts, "EV-2016-GSW6-1"), forum);
        assert_eq!(
            missing(&facts, "EV-2016-SPECTRUM"),
            json!([["attendance", "mode", "host", "not_closed"]])
        );
        assert_eq!(missing(&facts, "EV-2016-SG17"), json!([["date", "mode", "host", "not_closed"]]));
        assert_eq!(missing(&facts, "EV-TRAIN-TH"), json!([["date"]]));
        assert_eq!(missing(&facts, "EV-2016-GSW6"), json!([]));
        assert!(refs(&facts["gaps"]).is_sorted());

        let english = Locales::shipped().or_english(Language::EN);
        let text = words(&report.file(Format::Docx, english, &site.app.countries, site.now()).unwrap());
        let (held, planned) = text.rsplit_once("Planned events").expect("a section of planned events");
        let week =
            report.read.event("EV-2017-GSW7").unwrap().title.get(Language::EN).unwrap_or_default().to_owned();
        assert!(planned.contains(week.as_str()) && !held.contains(week.as_str()), "{week} is planned only");
    });
}
