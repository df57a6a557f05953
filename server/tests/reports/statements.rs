//! Statements from real records, and who may read what of a single country.

use app::i18n::{Locale, Locales};
use domain::{
    event::{EventState, ItuRole, Scope},
    language::Language,
    registration::RegistrationState,
    report::{Audience, Format, Query, ReportKind},
    staff::StaffRole,
};
use serde_json::{Value, json};
use server::reports::{Report, records::Read, subjects};

use super::{
    query,
    shown::{Shown, plain},
    word::Word,
};
use crate::mandates::an_activity;
use crate::support::{AWA, RUPA, Site, YUSUF, a_registration, an_event, on_each_database};

async fn statement(site: &Site, subject: &str, audience: Audience) -> Report {
    let query = Query {
        kind: ReportKind::Statement,
        subject: Some(subject.parse().expect("a subject")),
        audience,
        ..query(site)
    };
    Report::compute(query, Read::now(&site.app.db).await.expect("records"))
}

async fn facts(site: &Site, subject: &str) -> Value {
    let report = statement(site, subject, Audience::Internal).await;
    serde_json::from_slice(&report.json().expect("facts")).expect("JSON")
}

/// A forum in Senegal with people of three countries, on the Internet of Things.
async fn a_forum(site: &Site) {
    let event = an_event("dakar").state(EventState::Held);
    let event = event.with(|event| {
        event.themes = ["iot"].iter().collect();
        (event.scope, event.itu_role) = (Some(Scope::Regional), Some(ItuRole::Supporter));
        (event.sdgs, event.action_lines) = (["9"].iter().collect(), ["C2"].iter().collect());
    });
    let event = event.stored_in(site).await;
    for who in [AWA, YUSUF, RUPA] {
        a_registration(&event, who).state(RegistrationState::Attended).stored_in(site).await;
    }
    an_event("other").state(EventState::Held).with(|event| event.host_country = None).stored_in(site).await;
}

#[test]
fn a_statement_has_the_people_and_events_of_its_subject() {
    on_each_database(async |site| {
        a_forum(&site).await;
        for (subject, people) in [
            ("country:SEN", 1),
            ("region:AFR", 1),
            ("region:ARB", 1),
            ("class:LDC", 2),
            ("theme:iot", 3),
            ("scope:regional", 3),
            ("scope:national", 0),
            ("itu_role:supporter", 3),
            ("sdg:9", 3),
            ("sdg:10", 0),
            ("action_line:C2", 3),
            ("country:FRA", 0),
        ] {
            let facts = facts(&site, subject).await;
            assert_eq!(facts["report"]["subject"], subject);
            assert_eq!(facts["participation"]["participations"], people, "{subject}");
            let events = i32::from(people > 0);
            assert_eq!(facts["events"]["total"], events, "{subject}");
        }
    });
}

#[test]
fn a_statement_on_a_theme_has_the_other_records_that_carry_it() {
    on_each_database(async |site| {
        a_forum(&site).await;
        for (reference, theme) in [("ACT-IOT", "iot"), ("ACT-OTHER", "energy")] {
            an_activity(&site, reference, |row| row.themes = [theme].iter().collect()).await;
        }
        let report = statement(&site, "theme:iot", Audience::Public).await;
        let listed = &report.outcome.facts.activities;
        assert_eq!(listed.iter().map(|one| one.activity_ref.as_str()).collect::<Vec<_>>(), ["ACT-IOT"]);
        let locale = Locales::shipped().or_english(domain::language::Language::EN);
        let docx = report.file(Format::Docx, locale, &site.app.countries, site.now()).expect("a file");
        assert_eq!(Word::open(&docx).table(8).len(), 2, "a heading and one record");
        assert!(facts(&site, "sdg:9").await["activities"] == json!([]));
    });
}

#[test]
fn a_statement_names_its_subject_in_every_language_and_format() {
    on_each_database(async |site| {
        a_forum(&site).await;
        for (subject, list, code) in [
            ("region:AFR", "region", "AFR"),
            ("class:LDC", "class", "LDC"),
            ("theme:iot", "theme", "iot"),
            ("scope:regional", "scope", "regional"),
            ("itu_role:supporter", "itu_role", "supporter"),
            ("sdg:9", "sdg", "9"),
            ("action_line:C2", "action_line", "C2"),
        ] {
            let report = statement(&site, subject, Audience::Public).await;
            // Each document takes a while; what is said in one way is looked at in a script of each direction.
            let is_enough =
                |locale: &&Locale| list == "region" || ["en", "ar"].contains(&locale.language.as_str());
            for locale in Locales::shipped().iter().filter(is_enough) {
                let docx =
                    report.file(Format::Docx, locale, &site.app.countries, site.now()).expect("a file");
                let text = Word::open(&docx).paragraphs().unwrap_or_default().join("\n");
                let name = plain(&locale.code(list, code));
                assert!(text.matches(&name).count() > 2, "{name} in {}", locale.language);
                assert!(!text.contains("report-"), "a sentence is missing in {}", locale.language);
            }
        }
    });
}

#[test]
fn a_public_statement_on_a_country_of_one_person_tells_nothing_of_that_person_in_any_format() {
    on_each_database(async |site| {
        a_forum(&site).await;
        let report = statement(&site, "country:SEN", Audience::Public).await;
        let facts: Value = serde_json::from_slice(&report.json().expect("facts")).expect("JSON");
        assert_eq!(facts["participation"]["participations"], Value::Null);
        assert_eq!(facts["registrations"]["attended"], Value::Null);
        assert_eq!(facts["countries"][0]["participations"], json!(null));
        for locale in Locales::shipped().iter() {
            let docx = report.file(Format::Docx, locale, &site.app.countries, site.now()).expect("a file");
            let word = Word::open(&docx);
            let hidden = plain(&locale.text("report-suppressed"));
            for (table, column) in [(14, 1), (15, 1), (13, 5)] {
                let rows = word.table(table);
                assert!(rows[1..].iter().any(|row| row[column] == hidden), "T{table}: {rows:?}");
            }
            assert!(word.table(3).iter().flatten().any(|cell| *cell == hidden));
        }
    });
}

#[test]
fn a_public_statement_on_a_country_says_that_it_does_not_tell_who_came_where() {
    on_each_database(async |site| {
        a_forum(&site).await;
        let public = statement(&site, "country:SEN", Audience::Public).await;
        let internal = statement(&site, "country:SEN", Audience::Internal).await;
        let beside = |report: &Report| -> Value {
            let json = report.json_with_beside().expect("facts");
            serde_json::from_slice::<Value>(&json).expect("JSON")["beside"]["events_unlisted"].clone()
        };
        assert_eq!((beside(&public), beside(&internal)), (json!(true), Value::Null));
        for locale in Locales::shipped().iter() {
            let subject = site.app.countries.name("SEN".parse().expect("a code"), locale.language);
            let said = plain(&locale.with("report-unlisted", &[("subject", subject.into())]));
            for (report, times) in [(&public, 2), (&internal, 0)] {
                let docx =
                    report.file(Format::Docx, locale, &site.app.countries, site.now()).expect("a file");
                let paragraphs = Word::open(&docx).paragraphs().unwrap_or_default();
                let found = paragraphs.iter().filter(|one| one.contains(&said)).count();
                assert_eq!(found, times, "in {}: {paragraphs:?}", locale.language);
            }
        }
    });
}

#[test]
fn a_report_officer_builds_a_statement_and_is_told_when_its_subject_is_missing() {
    on_each_database(async |site| {
        a_forum(&site).await;
        let officer = site.signed_in_as(StaffRole::ReportOfficer).await;
        let page = officer.get("/en/staff/reports").await;
        assert!(page.text().contains("<option value=\"country:SEN\">Senegal</option>"));
        let fields = |subject, kind| {
            [
                ("kind", kind),
                ("subject", subject),
                ("from", "2024-10-15"),
                ("to", "2028-10-15"),
                ("language", "en"),
                ("format", "html"),
                ("developing", "itu"),
                ("audience", "public"),
            ]
        };
        let answer = officer.submit(&page, "/en/staff/reports", &fields("", "statement")).await;
        assert_eq!(answer.status, 422);
        assert!(answer.text().contains("Choose the subject of the statement."));
        let answer = officer.submit(&page, "/en/staff/reports", &fields("country:SEN", "needs")).await;
        assert_eq!(answer.status, 422);
        assert!(
            answer.text().contains("Only an activity statement is about a country, region, class or theme")
        );
        let answer = officer.submit(&page, "/en/staff/reports", &fields("country:SEN", "statement")).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"));
        assert!(plain(&answer.text()).contains("<h1>Activity statement: Senegal</h1>"));
        // Any other report can be cut by what events carry, as a file that is no draft.
        let cut = fields("scope:regional", "wtsa-98");
        let answer = officer.submit(&page, "/en/staff/reports", &cut).await;
        assert!(plain(&answer.text()).contains("extract: Scope: Regional</h1>"), "{answer:?}");
        let token = page.attribute_after("name=\"_token\"", "value");
        let kept = [&[("_token", token.as_str())][..], &cut[..]].concat();
        let answer = officer.post("/en/staff/reports/drafts", &kept).await;
        assert_eq!(answer.status, 422, "{answer:?}");
        assert!(answer.has("An extract is built, not kept"), "{answer:?}");
    });
}

#[test]
fn every_report_can_be_cut_by_what_events_carry_and_says_that_it_is_an_extract() {
    on_each_database(async |site| {
        a_forum(&site).await;
        let countries = &site.app.countries;
        for kind in [ReportKind::Wtsa98, ReportKind::Council197, ReportKind::Pp197, ReportKind::Needs] {
            for (cut, people) in [
                ("scope:regional", 3),
                ("scope:national", 0),
                ("itu_role:supporter", 3),
                ("sdg:10", 0),
                ("action_line:C2", 3),
            ] {
                let subject = subjects::read(kind, Some(cut), countries).expect("a cut");
                assert!(subjects::read_to_keep(kind, Some(cut), countries).is_err(), "{kind} {cut}");
                let query = Query { kind, subject, audience: Audience::Internal, ..query(&site) };
                let read = Read::now(&site.app.db).await.expect("records");
                let report = Report::compute(query, read);
                let facts: Value = serde_json::from_slice(&report.json().expect("facts")).expect("JSON");
                assert_eq!(facts["report"]["subject"], cut, "{kind}");
                assert_eq!(facts["participation"]["participations"], people, "{kind} {cut}");
                let english = Locales::shipped().or_english(Language::EN);
                let html = report.file(Format::Html, english, countries, site.now()).expect("a file");
                let html = plain(&String::from_utf8(html).expect("text"));
                for told in ["extract: ", "All figures are of these events alone", "does not stand for it"] {
                    assert!(html.contains(told), "{told} in {kind} {cut}");
                }
            }
            for place in ["country:SEN", "region:AFR", "class:LDC", "theme:iot"] {
                assert!(subjects::read(kind, Some(place), countries).is_err(), "{kind} {place}");
            }
        }
    });
}
