//! Every table of every format, read back in every language, against the facts as JSON: each figure at
//! its place, written as the language writes numbers.

mod further;
mod known;
mod pdf;
mod pictures;
mod world;

use app::i18n::{Locales, Tongue, count};
use domain::report::Format;
use serde_json::Value;
use server::reports::kept::Kept;

pub use self::world::{a_busy_period, share_of};
use super::{
    book::Book,
    page::Page,
    report,
    rows::Rows,
    shown::{Shown, plain},
    word::Word,
};
use crate::support::{Site, on_each_database};

/// What a table prints where there is no figure.
const NOTHING: &str = "report-none";

/// A report in one format and one language, and the facts that it has to print.
struct Read<'a> {
    facts: &'a Value,
    locale: Tongue,
    format: Format,
    shown: Box<dyn Shown>,
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
        let printed = self.shown.table(table);
        let place = format!("T{table} in {} as {}", self.locale.language, self.format);
        assert!(!expected.is_empty(), "{place} has something to print");
        assert!(!printed.is_empty(), "there is no {place}");
        assert_eq!(&printed[1..], expected, "{place}");
        assert_eq!(printed[0].len(), expected[0].len(), "{place}");
    }

    /// Expects a paragraph that holds all of these.
    fn says(&self, parts: &[String]) {
        let Some(paragraphs) = self.shown.paragraphs() else { return };
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
        let hosts = &self.facts["events"]["by_host_region"];
        let mut rows = self.rows(hosts, host, &["events", "days", "in_developing"]);
        let in_developing: i64 =
            hosts.as_array().expect("rows").iter().filter_map(|row| row["in_developing"].as_i64()).sum();
        rows.push(
            [
                vec![self.text("report-total")],
                self.numbers(&self.facts["events"], &["total", "days"]),
                vec![self.locale.number(in_developing)],
            ]
            .concat(),
        );
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
        let nothing = |times| vec![self.text(NOTHING); times];
        let mut rows = self.rows(&facts["by_region"], region, &fields);
        rows.push(
            [
                vec![self.text("report-total")],
                self.numbers(facts, &["participations", "distinct_people"]),
                nothing(4),
                self.numbers(facts, &["countries", "territories"]),
                nothing(1),
                self.numbers(facts, &["participant_days"]),
            ]
            .concat(),
        );
        self.prints(3, &rows);
        let mut rows = self.rows(&facts["by_class"], |row| self.code("class", &row["class"]), &fields);
        let union = &facts["developing"];
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
        let table = self.shown.table(11);
        let is_heading = |row: &&Vec<String>| row[1..].iter().all(String::is_empty);
        let headings = table[1..].iter().filter(is_heading).map(|row| row[0].clone()).collect::<Vec<_>>();
        if self.format != Format::Csv {
            let names =
                ["R98-RCC-2024", "R98-CITEL-2022"].map(|id| plain(&self.locale.code("instrument", id)));
            assert_eq!(headings, names, "one heading for each revision");
        }
        let printed: Vec<Vec<String>> = table[1..]
            .iter()
            .filter(|row| !is_heading(row))
            .map(|row| vec![row[0].clone(), row[2].clone(), row[4].clone(), row[5].clone()])
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
        // A forum and three other records.
        assert!(expected.iter().any(|row| row[1] == "4"), "a paragraph is answered: {expected:?}");
        assert_eq!(printed, expected, "T11 in {}", self.locale.language);
        self.answers();
    }

    /// The records that answer the paragraph on forums, and the report that it demands.
    fn answers(&self) {
        let table = self.shown.table(11);
        let row = table.iter().find(|row| row[0] == "R98-RCC-2024/TSB+BDT+BR/6").expect("the paragraph");
        let more = self.locale.with("report-records-more", &[("count", count(1))]);
        let share = self.locale.with("report-share", &[("count", count(40))]);
        let forum = format!("EV-DAKAR{share}");
        let parts = [forum.as_str(), "ACT-AID", "ACT-KPI", &more];
        let named = plain(&self.locale.formats.list(parts.into_iter()));
        assert_eq!(row[3], named, "T11 in {} as {}", self.locale.language, self.format);
        assert!(row[6].contains(&plain(&self.locale.code("report", "wtsa-98"))), "{row:?}");
        assert!(row[6].contains("WTSA-28"), "{row:?}");
        let others = table[1..].iter().filter(|row| row.get(6).is_some_and(|due| !due.is_empty()));
        assert_eq!(others.count(), 3, "paragraphs of both revisions that demand a report");
    }

    fn rest(&self) {
        let [undated] = &self.facts["undated"].as_array().expect("rows")[..] else {
            panic!("{}", self.facts["undated"])
        };
        assert_eq!((&undated["stated_people"], &undated["stated_countries"]), (&1_046.into(), &12.into()));
        self.says(&["Forum undated".into(), self.locale.number(1_046), self.locale.number(12)]);
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
fn every_table_prints_the_figures_of_the_facts_in_every_format_and_language() {
    on_each_database(async |site| {
        a_busy_period(&site).await;
        let report = report(&site).await;
        let facts: Value = serde_json::from_slice(&report.json().expect("facts")).expect("JSON");
        assert_eq!(facts["participation"]["participations"], 5);
        assert_eq!(facts["participation"]["participant_days"], 1_024);
        known::stands_beside(&site, &report, &facts);
        // A report that is frozen prints the same again.
        let kept = Kept::of(&report, Vec::new(), site.now()).packed().expect("bytes");
        let report = Kept::unpacked(&kept).and_then(|kept| kept.report()).expect("the report");
        for locale in Locales::shipped().iter() {
            for format in [Format::Docx, Format::Html, Format::Xlsx, Format::Csv] {
                let file = report.file(format, locale, &site.app.countries, site.now()).expect("a file");
                let shown: Box<dyn Shown> = match format {
                    Format::Docx => Box::new(Word::open(&file)),
                    Format::Html => Box::new(Page::open(&file)),
                    Format::Xlsx => Box::new(Book::open(&file, locale)),
                    _ => Box::new(Rows::open(&file, locale)),
                };
                let read = Read { facts: &facts, locale, format, shown, site: &site };
                read.events();
                read.participation();
                read.countries();
                read.obligations();
                read.rest();
                read.further();
            }
        }
    });
}
