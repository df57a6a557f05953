//! Reports read back: the facts as JSON, and the same figures in every format.

mod book;
mod figures;
mod page;
mod records;
mod rows;
pub mod rules;
mod shown;
mod statements;
mod stored;
mod targets;
mod trainings;
mod word;

use app::i18n::Locales;
use domain::{
    country::Developing,
    event::EventState,
    period::Period,
    registration::RegistrationState,
    report::{Audience, Format, Query, ReportKind},
    staff::StaffRole,
};
use server::reports::{Report, records::Read};

use self::shown::Shown;
pub use self::word::Word;
use crate::support::{AWA, RUPA, Site, YUSUF, a_registration, an_event, on_each_database};

fn query(site: &Site) -> Query {
    let day = |text: &str| text.parse().expect("a day");
    Query {
        kind: ReportKind::Wtsa98,
        period: Period::new(day("2024-10-15"), day("2028-10-15")).expect("a period"),
        compare: None,
        developing: Developing::Itu,
        audience: Audience::Internal,
        subject: None,
        data_cutoff: site.now(),
    }
}

async fn report(site: &Site) -> Report {
    Report::compute(query(site), Read::now(&site.app.db).await.expect("records"))
}

/// The facts of a report over all that a test stores.
pub async fn facts_of(site: &Site) -> serde_json::Value {
    let mut facts: serde_json::Value = serde_json::from_slice(&report(site).await.json().unwrap()).unwrap();
    facts["report"] = serde_json::Value::Null;
    facts
}

/// A report of a kind over all that a test stores.
pub async fn report_of(site: &Site, kind: ReportKind) -> Report {
    let read = Read::now(&site.app.db).await.expect("records");
    Report::compute(Query { kind, ..query(site) }, read)
}

/// The facts of a report of a kind.
pub async fn facts_of_kind(site: &Site, kind: ReportKind) -> serde_json::Value {
    serde_json::from_slice(&report_of(site, kind).await.json().unwrap()).unwrap()
}

/// A report of a kind in English, in a format that is text.
pub async fn html_of_kind(site: &Site, kind: ReportKind, format: Format) -> String {
    let locale = Locales::shipped().or_english(domain::language::Language::EN);
    let file = report_of(site, kind).await.file(format, locale, &site.app.countries, site.now()).unwrap();
    String::from_utf8(file).unwrap()
}

async fn three_people_in_dakar(site: &Site) {
    let event = an_event("dakar").state(EventState::Held).stored_in(site).await;
    for who in [AWA, YUSUF, RUPA] {
        a_registration(&event, who).state(RegistrationState::Attended).stored_in(site).await;
    }
    an_event("next").stored_in(site).await;
}

#[test]
fn the_document_names_who_came_and_the_digest_of_its_facts_in_every_language() {
    on_each_database(async |site| {
        three_people_in_dakar(&site).await;
        let report = report(&site).await;
        assert_eq!(report.outcome.facts.participation.participations, Some(3));
        assert_eq!(report.outcome.facts.events.total, 1, "what is planned does not count");
        for locale in Locales::shipped().iter() {
            let bytes = report.file(Format::Docx, locale, &site.app.countries, site.now()).unwrap();
            let text = words(&bytes);
            for country in ["SEN", "EGY", "BGD"] {
                let name = site.app.countries.name(country.parse().unwrap(), locale.language);
                assert!(text.contains(&shown::plain(&name)), "{name} is missing in {}", locale.language);
            }
            assert!(text.contains(&report.outcome.facts.report.facts_sha256), "{}", locale.language);
            assert!(!text.contains("report-"), "a sentence is missing in {}", locale.language);
        }
    });
}

/// The running text of a Word file, a paragraph a line.
pub fn words(docx: &[u8]) -> String {
    Word::open(docx).paragraphs().unwrap_or_default().join("\n")
}

#[test]
fn a_report_officer_builds_a_report_from_the_staff_pages() {
    on_each_database(async |site| {
        three_people_in_dakar(&site).await;
        let officer = site.signed_in_as(StaffRole::ReportOfficer).await;
        let page = officer.get("/fr/staff/reports").await;
        assert_eq!(page.status, 200);
        let fields = [
            ("kind", "wtsa-98"),
            ("from", "2024-10-15"),
            ("to", "2028-10-15"),
            ("language", "fr"),
            ("format", "json"),
            ("developing", "itu"),
            ("audience", "internal"),
        ];
        let answer = officer.submit(&page, "/fr/staff/reports", &fields).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        let facts: serde_json::Value = serde_json::from_str(&answer.text()).unwrap();
        assert_eq!(facts["participation"]["participations"], 3);
    });
}

#[test]
fn a_period_that_ends_before_it_begins_is_explained_and_nothing_chosen_is_lost() {
    on_each_database(async |site| {
        let officer = site.signed_in_as(StaffRole::ReportOfficer).await;
        let page = officer.get("/en/staff/reports").await;
        let fields =
            [("kind", "council-197"), ("from", "2026-01-01"), ("to", "2025-01-01"), ("language", "ru")];
        let answer = officer.submit(&page, "/en/staff/reports", &fields).await;
        assert_eq!(answer.status, 422);
        assert!(answer.text().contains("The period must end after its first day."));
        assert!(answer.text().contains("value=\"2026-01-01\""));
    });
}
