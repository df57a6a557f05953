//! Which tables reports print at all: those whose figures are computed a second way among the tests of the
//! rules, and what countries need and ask for, read back.

use std::{collections::BTreeSet, fs, path::Path};

use app::i18n::{Locales, count};
use domain::{
    event::EventKind,
    language::Language,
    need::Priority,
    report::{Format, ReportKind},
    request::RequestState,
};
use entities::{need, support_request};
use sea_orm::{ActiveModelTrait, ActiveValue::NotSet, IntoActiveModel};
use serde_json::Value;
use server::reports::Report;

use super::{
    super::{book::Book, page::Page, report_of, rows::Rows, shown::Shown, word::Word},
    Read,
};
use crate::support::{Site, on_each_database};

/// Every table with the part of an outcome that it prints. Whoever adds one computes that part a second way in
/// `app/domain/src/report/tests/naive/`, reads the table back in `server/tests/reports/`, and adds it here.
const TABLES: [(u32, &str); 24] = [
    (1, "events"),
    (2, "events"),
    (3, "participation"),
    (4, "participation"),
    (5, "countries"),
    (6, "trainings"),
    (7, "fellowships"),
    (8, "activities"),
    (9, "activities"),
    (10, "partners"),
    (11, "mandates"),
    (12, "trend"),
    (13, "annex"),
    (14, "participation"),
    (15, "registrations"),
    (16, "undated"),
    (17, "gaps"),
    (18, "report"),
    (19, "not_reached"),
    (22, "needs"),
    (23, "requests"),
    (24, "years"),
    // `domain::target::share`, with figures of the other tables.
    (25, "targets"),
    (26, "evaluations"),
];

/// The numbers of tables in the sources under a folder.
fn numbers(folder: &Path, found: &mut BTreeSet<u32>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            numbers(&path, found);
            continue;
        }
        let source = fs::read_to_string(&path).expect("a source");
        let calls = ["words.table(", "named(words, "];
        for rest in calls.iter().flat_map(|call| source.split(call).skip(1)) {
            let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
            found.extend(digits.parse::<u32>());
        }
    }
}

#[test]
fn every_table_is_one_that_is_computed_a_second_way() {
    let mut found = BTreeSet::new();
    numbers(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/reports/document"), &mut found);
    assert_eq!(found, TABLES.iter().map(|(number, _)| *number).collect::<BTreeSet<_>>());
    let naive = Path::new(env!("CARGO_MANIFEST_DIR")).join("../app/domain/src/report/tests/naive/records.rs");
    let naive = fs::read_to_string(naive).expect("the second way");
    for (number, part) in TABLES.iter().filter(|(number, _)| *number != 25) {
        assert!(naive.contains(&format!("\n    \"{part}\",\n")), "T{number}: {part}");
    }
}

/// The JSON document holds the facts as they are, and beside them what the table by year and the annex print.
pub fn stands_beside(site: &Site, report: &Report, facts: &Value) {
    let english = Locales::shipped().or_english(Language::EN);
    let file = report.file(Format::Json, english, &site.app.countries, site.now()).expect("a file");
    let mut whole: Value = serde_json::from_slice(&file).expect("JSON");
    let beside = whole.as_object_mut().and_then(|whole| whole.remove("beside")).expect("what stands beside");
    assert_eq!(&whole, facts);
    let sum = |rows: &Value, list: &str| -> i64 {
        let rows = rows.as_array().expect("rows").iter();
        rows.flat_map(|row| row[list].as_array().expect("rows"))
            .filter_map(|row| row["participations"].as_i64())
            .sum()
    };
    assert_eq!(Some(sum(&beside["by_year"], "by_region")), facts["participation"]["participations"].as_i64());
    let annex = beside["annex"].as_array().expect("events");
    let people: i64 = annex.iter().filter_map(|row| row["participations"].as_i64()).sum();
    assert_eq!(Some(people), facts["participation"]["participations"].as_i64());
    assert!(annex.iter().all(|row| row["event_ref"].is_string() && row["hidden"] == false), "{annex:?}");
}

async fn asked(site: &Site) {
    let need = need::Model {
        id: 0,
        need_ref: "N-1".into(),
        country: "SEN".parse().expect("a code"),
        theme: "iot".into(),
        priority: Some(Priority::High),
        date: "2027-03".into(),
        source: "Questionnaire <7>".into(),
        text: "Sensors & training".into(),
        language: Language::EN,
    };
    let request = support_request::Model {
        id: 0,
        country: "MLI".parse().expect("a code"),
        kind: EventKind::Workshop,
        theme: "iot".into(),
        date: "2027-02-01".into(),
        wanted: Some("2027-05".into()),
        source: "Letter".into(),
        text: "A workshop".into(),
        language: Language::EN,
        state: RequestState::Asked,
        reason: None,
        event_id: None,
        changed_at: site.now(),
        changed_by: "officer@itu.example".into(),
    };
    let mut need = need.into_active_model().reset_all();
    need.id = NotSet;
    need.insert(site.app.db.writer()).await.expect("the need is stored");
    let mut request = request.into_active_model().reset_all();
    request.id = NotSet;
    request.insert(site.app.db.writer()).await.expect("the request is stored");
}

#[test]
fn what_countries_need_and_ask_for_is_read_back_in_every_format_and_language() {
    on_each_database(async |site| {
        asked(&site).await;
        let report = report_of(&site, ReportKind::Needs).await;
        let facts: Value = serde_json::from_slice(&report.json().expect("facts")).expect("JSON");
        assert_eq!(
            (&facts["needs"][0]["need_ref"], &facts["requests"][0]["country"]),
            (&"N-1".into(), &"MLI".into())
        );
        for locale in Locales::shipped().iter() {
            for format in [Format::Docx, Format::Html, Format::Xlsx, Format::Csv] {
                let file = report.file(format, locale, &site.app.countries, site.now()).expect("a file");
                let shown: Box<dyn Shown> = match format {
                    Format::Docx => Box::new(Word::open(&file)),
                    Format::Html => Box::new(Page::open(&file)),
                    Format::Xlsx => Box::new(Book::open(&file, locale)),
                    _ => Box::new(Rows::open(&file, locale)),
                };
                Read { facts: &facts, locale, format, shown, site: &site }.needs();
            }
        }
    });
}

impl Read<'_> {
    fn needs(&self) {
        let asked = [("needs", count(1)), ("requests", count(1))];
        self.says(&[self.locale.with("report-asked-found", &asked)]);
        let not_reached = self.facts["not_reached"].as_array().expect("codes").len() as u64;
        self.says(&[self.locale.with("report-summary-not-reached", &[("count", count(not_reached))])]);
        let date = |row: &Value| {
            let date = row["date"].as_str().and_then(|date| date.parse().ok()).expect("a date");
            super::plain(&self.locale.partial(date))
        };
        let named = |list: &str, code: &Value| super::plain(&self.code(list, code));
        let (need, request) = (&self.facts["needs"][0], &self.facts["requests"][0]);
        self.prints(
            22,
            &[vec![
                self.country(&need["country"]),
                named("theme", &need["theme"]),
                named("priority", &need["priority"]),
                date(need),
                "Questionnaire <7>".to_owned(),
                "Sensors & training".to_owned(),
            ]],
        );
        self.prints(
            23,
            &[vec![
                self.country(&request["country"]),
                named("kind", &request["kind"]),
                named("theme", &request["theme"]),
                date(request),
                super::plain(&self.locale.partial("2027-05".parse().expect("a month"))),
                "A workshop".to_owned(),
                named("request_state", &request["state"]),
            ]],
        );
    }
}
