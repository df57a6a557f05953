//! What was aimed at stands beside the results in every format and language, and tells nothing hidden.

use app::i18n::{Locales, Tongue};
use domain::{
    event::EventState,
    period::Period,
    registration::{Gender, RegistrationState},
    report::{Audience, Format, Query, ReportKind},
    target::Entry,
};
use serde_json::json;
use server::{
    authorize::Permit,
    reports::{Report, records::Read},
    targets::save,
};

use super::{
    book::Book,
    page::Page,
    query,
    rows::Rows,
    shown::{Shown, plain},
    word::Word,
};
use crate::support::{AWA, RUPA, Site, YUSUF, a_registration, an_event, on_each_database};

const FORMATS: [Format; 4] = [Format::Docx, Format::Html, Format::Xlsx, Format::Csv];
const WOMEN: &str = "participation.by_region.AFR.female";

/// Sets a target over a period, and gives its number.
pub async fn a_target(site: &Site, figure: &str, period: Period, number: i32) -> i64 {
    let Ok(aim) = figure.parse();
    let entry =
        Entry { aim, period, number, source: "Plan <7>".to_owned(), note: Some("For colleagues".into()) };
    save(&site.app, &Permit::command_line(), None, &entry).await.unwrap().unwrap()
}

/// Three people at a forum, a woman from Senegal among them.
async fn a_forum(site: &Site) {
    let event = an_event("dakar").state(EventState::Held).stored_in(site).await;
    for who in [AWA, YUSUF, RUPA] {
        let row = a_registration(&event, who).state(RegistrationState::Attended);
        let gender = (who.name == AWA.name).then_some(Gender::Female);
        row.with(|row| row.gender = gender).stored_in(site).await;
    }
}

async fn built(site: &Site, query: Query) -> Report {
    Report::compute(query, Read::now(&site.app.db).await.unwrap())
}

fn opened(site: &Site, report: &Report, locale: Tongue, format: Format) -> Box<dyn Shown> {
    let file = report.file(format, locale, &site.app.countries, site.now()).unwrap();
    match format {
        Format::Docx => Box::new(Word::open(&file)),
        Format::Html => Box::new(Page::open(&file)),
        Format::Xlsx => Box::new(Book::open(&file, locale)),
        _ => Box::new(Rows::open(&file, locale)),
    }
}

/// What the table prints below its heads: figure, target, result, share, source.
fn expected(locale: Tongue, people: [&str; 2], women: [&str; 2]) -> Vec<Vec<String>> {
    let said = |id: &str| if id.len() > 2 { locale.text(id) } else { id.into() };
    let of_africa = [locale.code("region", "AFR"), locale.text("report-women")];
    let of_africa = of_africa.join(&locale.text("place-joint"));
    let rows = [
        (locale.text("report-events-total"), "0".to_owned(), ["1".to_owned(), locale.text("report-none")]),
        (locale.text("report-people"), locale.number(8), people.map(said)),
        (of_africa, locale.number(1_000), women.map(said)),
    ];
    let row = |(name, target, [result, share]): (String, String, [String; 2])| {
        vec![plain(&name), target, plain(&result), plain(&share), "Plan <7>".to_owned()]
    };
    rows.map(row).into()
}

#[test]
fn a_target_stands_beside_its_result_with_the_share_reached() {
    on_each_database(async |site| {
        a_forum(&site).await;
        let period = query(&site).period;
        // In another order than that of the figures.
        a_target(&site, WOMEN, period, 1_000).await;
        a_target(&site, "participation.distinct_people", period, 8).await;
        a_target(&site, "events.total", period, 0).await;
        let other = Period::new(period.from(), period.last_day()).unwrap();
        a_target(&site, "events.days", other, 77).await;
        let [internal, public] = [Audience::Internal, Audience::Public];
        let internal = built(&site, Query { audience: internal, ..query(&site) }).await;
        let public = built(&site, Query { audience: public, ..query(&site) }).await;
        for locale in Locales::shipped().iter() {
            for format in FORMATS {
                let place = format!("{} as {format}", locale.language);
                let table = opened(&site, &internal, locale, format).table(25);
                assert_eq!(table[1..], expected(locale, ["3", "38"], ["1", "0"]), "{place}");
                let table = opened(&site, &public, locale, format).table(25);
                // The three of the whole would tell that one came from each of three countries.
                let hidden = ["report-suppressed", "report-none"];
                assert_eq!(table[1..], expected(locale, hidden, hidden), "neither result nor share: {place}");
                assert!(!format!("{table:?}").contains("For colleagues"), "{place}");
            }
        }
        let hidden = json!([null, null]);
        for (report, people, women) in
            [(&internal, json!([3, 38]), json!([1, 0])), (&public, hidden.clone(), hidden)]
        {
            let whole: serde_json::Value =
                serde_json::from_slice(&report.json_with_beside().unwrap()).unwrap();
            let rows = whole["beside"]["targets"].as_array().expect("targets");
            let told = |row: &serde_json::Value| {
                json!([row["figure"], row["target"], row["result"], row["share"], row["source"]])
            };
            let expected = [
                json!(["events.total", 0, 1, null, "Plan <7>"]),
                json!(["participation.distinct_people", 8, people[0], people[1], "Plan <7>"]),
                json!([WOMEN, 1_000, women[0], women[1], "Plan <7>"]),
            ];
            assert_eq!(rows.iter().map(told).collect::<Vec<_>>(), expected);
        }
        let facts = String::from_utf8(internal.json().unwrap()).unwrap();
        assert!(!facts.contains("Plan <7>") && !facts.contains("target"), "{facts}");
    });
}

#[test]
fn there_is_no_table_where_nothing_was_aimed_at() {
    on_each_database(async |site| {
        a_forum(&site).await;
        let period = query(&site).period;
        let other = Period::new(period.from(), period.last_day()).unwrap();
        a_target(&site, "events.total", other, 5).await;
        let locale = Locales::shipped().or_english(domain::language::Language::EN);
        let none = |report: &Report| {
            FORMATS.iter().all(|format| opened(&site, report, locale, *format).table(25).is_empty())
        };
        assert!(none(&built(&site, query(&site)).await), "the period is another one");
        a_target(&site, "events.total", period, 5).await;
        assert!(!none(&built(&site, query(&site)).await));
        let subject = "region:AFR".parse().ok();
        let statement = Query { kind: ReportKind::Statement, subject, ..query(&site) };
        assert!(none(&built(&site, statement).await), "a target is of the whole, not of a region's events");
        let cut = Query { subject: "scope:regional".parse().ok(), ..query(&site) };
        assert!(none(&built(&site, cut).await), "nobody aimed at an extract");
    });
}

#[test]
fn statements_print_what_was_aimed_at_for_their_region_class_theme_or_country() {
    on_each_database(async |site| {
        a_forum(&site).await;
        let period = query(&site).period;
        a_target(&site, WOMEN, period, 4).await;
        a_target(&site, "participation.by_class.LDC.participations", period, 8).await;
        a_target(&site, "participation.distinct_people", period, 1_000).await;
        for subject in ["theme:iot", "country:SEN", "region:AFR"] {
            a_target(&site, &format!("participation.distinct_people@{subject}"), period, 10).await;
        }
        let locale = Locales::shipped().or_english(domain::language::Language::EN);
        for (subject, aimed) in [
            ("region:AFR", &[["People", "10", "1", "10"], ["Africa, Women", "4", "1", "25"]][..]),
            ("class:LDC", &[["Least developed countries (LDCs), Participations", "8", "2", "25"]]),
            ("theme:iot", &[["People", "10", "0", "0"]]),
            ("country:SEN", &[["People", "10", "1", "10"]]),
            ("country:FRA", &[]),
        ] {
            let query = Query {
                kind: ReportKind::Statement,
                subject: subject.parse().ok(),
                audience: Audience::Internal,
                ..query(&site)
            };
            let report = built(&site, query).await;
            for format in FORMATS {
                let table = opened(&site, &report, locale, format).table(25);
                let rows: Vec<_> = table.iter().skip(1).map(|row| row[..4].to_vec()).collect();
                assert_eq!(rows, aimed, "{subject} as {format}");
            }
        }
    });
}
