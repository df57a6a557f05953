//! Every table of the document, read back in every language, against the facts as JSON: each figure at
//! its place, written as the language writes numbers.

use app::i18n::{Locales, Tongue, count};
use domain::{
    event::{EventKind, EventState},
    registration::{Gender, Qualifier, RegistrationState},
};
use entities::{event, headcount};
use sea_orm::{ActiveModelTrait, ActiveValue::NotSet, IntoActiveModel};
use serde_json::Value;

use super::{
    report,
    word::{Word, plain},
};
use crate::support::{AWA, RUPA, Site, YUSUF, a_registration, an_event, on_each_database};

/// What a table prints where there is no figure.
const NOTHING: &str = "report-none";

fn on(from: &str, to: &str) -> impl FnOnce(&mut event::Model) {
    let (from, to) = (from.to_owned(), to.to_owned());
    move |event| {
        (event.first_day, event.last_day) = (from.parse().ok(), to.parse().ok());
        (event.starts, event.ends) = (Some(from), Some(to));
    }
}

/// Events of several kinds, Sectors and hosts; one so long that its days have four digits; one without
/// a date; one of the period before; people of three regions, a State that is no Member among them.
async fn a_busy_period(site: &Site) {
    let forum = an_event("dakar").state(EventState::Held);
    let forum = forum.with(|event| event.mandates = mandates()).stored_in(site).await;
    let course = an_event("cairo").state(EventState::Held).with(on("2025-01-01", "2027-12-31"));
    let course = course.with(|event| {
        event.kind = EventKind::Training;
        event.sectors = ["ITU-D"].iter().collect();
        event.host_country = "EGY".parse().ok();
    });
    let course = course.stored_in(site).await;
    let before = an_event("earlier").state(EventState::Held).with(on("2023-05-04", "2023-05-05"));
    let before = before.stored_in(site).await;
    let came = |event: &event::Model, who, gender| {
        let row = a_registration(event, who).state(RegistrationState::Attended);
        row.with(move |row| (row.gender, row.days) = (gender, Some(1)))
    };
    for who in [AWA, YUSUF, RUPA] {
        let gender = if who.name == AWA.name { Some(Gender::Female) } else { None };
        came(&forum, who, gender).stored_in(site).await;
    }
    came(&course, RUPA, Some(Gender::Other)).with(|row| row.days = Some(1_020)).stored_in(site).await;
    came(&course, YUSUF, Some(Gender::Male))
        .with(|row| row.country = "PSE".parse().ok())
        .stored_in(site)
        .await;
    came(&before, AWA, None).stored_in(site).await;
    an_event("silent").state(EventState::Held).stored_in(site).await;
    an_event("next").stored_in(site).await;
    let undated = an_event("undated").state(EventState::Held).with(|event| {
        (event.starts, event.ends, event.first_day, event.last_day) = (None, None, None, None);
        event.kind = EventKind::Training;
    });
    let undated = undated.stored_in(site).await;
    stated(site, &undated, 1_046, 12).await;
}

fn mandates() -> domain::texts::CodeList {
    ["R98-RCC-2024/TSB+BDT+BR/6"].iter().collect()
}

async fn stated(site: &Site, event: &event::Model, people: i64, countries: i32) {
    let row = headcount::Model {
        id: 0,
        event_id: event.id,
        country: String::new(),
        gender: String::new(),
        mode: String::new(),
        source: "record".into(),
        count: Some(people),
        countries: Some(countries),
        qualifier: Qualifier::Exact,
        chosen_at: None,
        chosen_by: None,
    };
    let mut row = row.into_active_model();
    row.id = NotSet;
    row.insert(site.app.db.writer()).await.expect("the head-count is stored");
}

/// A document in one language, and the facts that it has to print.
struct Read<'a> {
    facts: &'a Value,
    locale: Tongue,
    word: Word,
    site: &'a Site,
}

impl Read<'_> {
    fn number(&self, value: &Value) -> String {
        self.locale.number(value.as_i64().unwrap_or_else(|| panic!("{value} is a figure")))
    }

    fn numbers(&self, row: &Value, fields: &[&str]) -> Vec<String> {
        fields.iter().map(|field| self.number(&row[field])).collect()
    }

    /// Rows of the facts as a table prints them: a name and figures.
    fn rows(&self, rows: &Value, name: impl Fn(&Value) -> String, fields: &[&str]) -> Vec<Vec<String>> {
        let row = |row| [vec![plain(&name(row))], self.numbers(row, fields)].concat();
        rows.as_array().expect("rows").iter().map(row).collect()
    }

    fn code(&self, list: &str, code: &Value) -> String {
        self.locale.code(list, code.as_str().expect("a code"))
    }

    fn text(&self, id: &str) -> String {
        plain(&self.locale.text(id))
    }

    fn country(&self, code: &Value) -> String {
        let code = code.as_str().and_then(|code| code.parse().ok()).expect("a country");
        plain(&self.site.app.countries.name(code, self.locale.language))
    }

    /// Expects a table to print these rows below its heads, and no other.
    fn prints(&self, table: u32, expected: &[Vec<String>]) {
        let printed = self.word.table(table);
        assert!(expected.len() > 1, "T{table} has something to print");
        assert_eq!(&printed[1..], expected, "T{table} in {}", self.locale.language);
        assert_eq!(printed[0].len(), expected[0].len(), "T{table} in {}", self.locale.language);
    }

    /// Expects a paragraph that holds all of these.
    fn says(&self, parts: &[String]) {
        let paragraphs = self.word.paragraphs();
        let found = paragraphs.iter().any(|one| parts.iter().all(|part| one.contains(&plain(part))));
        assert!(found, "{parts:?} in {}:\n{}", self.locale.language, paragraphs.join("\n"));
    }

    fn events(&self) {
        let sectors = ["ITU-T", "ITU-R", "ITU-D", "GS", "joint", "total"];
        let kinds = &self.facts["events"]["by_kind"];
        let mut rows = self.rows(kinds, |row| self.code("kind_plural", &row["kind"]), &sectors);
        let sum = |field: &str| -> i64 {
            kinds.as_array().expect("rows").iter().filter_map(|row| row[field].as_i64()).sum()
        };
        let sums = sectors[..5].iter().map(|field| self.locale.number(sum(field)));
        let total = self.number(&self.facts["events"]["total"]);
        rows.push([self.text("report-total")].into_iter().chain(sums).chain([total]).collect());
        self.prints(1, &rows);
        let host = |row: &Value| match row["region"].as_str() {
            Some("online") => self.text("report-online"),
            Some("none") => self.text("report-no-host"),
            _ => self.code("region", &row["region"]),
        };
        let rows =
            self.rows(&self.facts["events"]["by_host_region"], host, &["events", "days", "in_developing"]);
        assert!(rows.iter().flatten().any(|cell| *cell == self.locale.number(1_095)), "{rows:?}");
        self.prints(2, &rows);
    }

    fn participation(&self) {
        let fields = [
            "participations",
            "distinct_people",
            "female",
            "male",
            "other",
            "not_stated",
            "countries",
            "territories",
            "events",
            "days",
        ];
        let facts = &self.facts["participation"];
        let region = |row: &Value| match row["region"].as_str() {
            Some("none") => self.text("report-no-region"),
            _ => self.code("region", &row["region"]),
        };
        self.prints(3, &self.rows(&facts["by_region"], region, &fields));
        let mut rows = self.rows(&facts["by_class"], |row| self.code("class", &row["class"]), &fields);
        let union = &facts["developing"];
        let nothing = |times| vec![self.text(NOTHING); times];
        rows.push(
            [
                vec![self.text("report-developing")],
                self.numbers(union, &["participations", "distinct_people"]),
                nothing(4),
                self.numbers(union, &["countries", "territories"]),
                nothing(2),
            ]
            .concat(),
        );
        self.prints(4, &rows);
        let overcount = self.number(&union["overcount"]);
        self.says(&[self.locale.with("report-t4-overcount", &[("overcount", overcount.into())])]);
    }

    fn countries(&self) {
        let mut rows: Vec<Vec<String>> = self.facts["countries"]
            .as_array()
            .expect("rows")
            .iter()
            .map(|row| self.of_country(row))
            .collect();
        let name = |row: &[String]| row[0].trim_end_matches('*').to_owned();
        rows.sort_by(|one, other| self.locale.formats.compare(&name(one), &name(other)));
        self.prints(5, &rows);
    }

    fn of_country(&self, row: &Value) -> Vec<String> {
        let mark = if row["member_state"] == true { "" } else { "*" };
        let classes: Vec<String> = row["classes"]
            .as_array()
            .expect("classes")
            .iter()
            .map(|class| self.code("class_short", class))
            .collect();
        let region = match row["region"].as_str() {
            Some("none") => self.text(NOTHING),
            _ => self.code("region_short", &row["region"]),
        };
        let first_time = if row["first_time"] == true { "report-yes" } else { "report-no" };
        let mut cells = vec![format!("{}{mark}", self.country(&row["iso3"])), plain(&region)];
        cells.push(plain(&self.locale.formats.list(classes.iter().map(String::as_str))));
        cells.extend(self.numbers(row, &["events", "participations", "distinct_people"]));
        cells.push(self.text(first_time));
        cells
    }

    /// The paragraphs, without what they ask, which is no figure.
    fn obligations(&self) {
        let printed: Vec<Vec<String>> = self.word.table(11)[1..]
            .iter()
            .map(|row| vec![row[0].clone(), row[2].clone(), row[3].clone(), row[4].clone()])
            .collect();
        let last = |row: &Value| {
            let date = row["last"].as_str().and_then(|date| date.parse().ok());
            date.map_or_else(|| self.text(NOTHING), |date| plain(&self.locale.partial(date)))
        };
        let expected: Vec<Vec<String>> = self.facts["mandates"]
            .as_array()
            .expect("rows")
            .iter()
            .map(|row| {
                let status = plain(&self.code("mandate_status", &row["status"]));
                vec![
                    row["id"].as_str().expect("an id").to_owned(),
                    self.number(&row["records"]),
                    last(row),
                    status,
                ]
            })
            .collect();
        assert!(expected.iter().any(|row| row[1] == "1"), "a paragraph is answered: {expected:?}");
        assert_eq!(printed, expected, "T11 in {}", self.locale.language);
    }

    fn rest(&self) {
        let [undated] = &self.facts["undated"].as_array().expect("rows")[..] else {
            panic!("{}", self.facts["undated"])
        };
        assert_eq!((&undated["stated_people"], &undated["stated_countries"]), (&1_046.into(), &12.into()));
        self.says(&["Forum undated".into(), self.locale.number(1_046), self.locale.number(12)]);
        let gaps = self.facts["gaps"].as_array().expect("rows");
        assert!(gaps.len() > 1, "{gaps:?}");
        for gap in gaps {
            let missing: Vec<String> =
                gap["missing"].as_array().expect("codes").iter().map(|code| self.code("gap", code)).collect();
            let title = gap["event_ref"].as_str().expect("a ref").trim_start_matches("EV-").to_lowercase();
            let list = self.locale.formats.list(missing.iter().map(String::as_str));
            self.says(&[format!("Forum {title}"), list]);
        }
        self.trend();
    }

    fn trend(&self) {
        let trend = &self.facts["trend"];
        assert_eq!((&trend["participations"], &trend["events"]), (&1.into(), &1.into()));
        let day = |field: &str| {
            let day = trend["previous"][field].as_str().and_then(|day| day.parse().ok()).expect("a day");
            self.locale.formats.day(day).into()
        };
        let figure = |field: &str| count(trend[field].as_i64().expect("a figure"));
        let values = [
            ("from", day("from")),
            ("to", day("to")),
            ("events", figure("events")),
            ("participations", figure("participations")),
            ("people", figure("distinct_people")),
        ];
        self.says(&[self.locale.with("report-trend", &values)]);
    }
}

#[test]
fn every_table_of_the_document_prints_the_figures_of_the_facts_in_every_language() {
    on_each_database(async |site| {
        a_busy_period(&site).await;
        let report = report(&site).await;
        let facts: Value = serde_json::from_slice(&report.json().expect("facts")).expect("JSON");
        assert_eq!(facts["participation"]["participations"], 5);
        assert_eq!(facts["participation"]["participant_days"], 1_024);
        for locale in Locales::shipped().iter() {
            let docx = report.docx(locale, &site.app.countries, site.now()).expect("a document");
            let read = Read { facts: &facts, locale, word: Word::open(&docx), site: &site };
            read.events();
            read.participation();
            read.countries();
            read.obligations();
            read.rest();
        }
    });
}
