//! The tables of single records and of the report as a whole.

use serde_json::Value;

use super::{NOTHING, Read};
use crate::reports::shown::plain;

impl Read<'_> {
    /// Expects the tables T6 to T10 and T12 to T18.
    pub fn further(&self) {
        self.records();
        self.partners();
        self.trend_table();
        self.whole();
        self.registrations();
        self.undated_and_gaps();
        self.about();
        self.annex();
    }

    fn list(&self, path: &str) -> &Vec<Value> {
        self.facts[path].as_array().unwrap_or_else(|| panic!("{path} is a list"))
    }

    fn figure_or_sign(&self, value: &Value) -> String {
        if value.is_null() { self.text("report-unknown") } else { self.number(value) }
    }

    /// The rows of a table that begin with a record of this list, without the words between its name and
    /// its figures.
    fn figures_of(&self, table: u32, list: &str, figures: &[&str]) {
        let printed = self.shown.table(table);
        let rows = self.list(list);
        assert!(!rows.is_empty(), "{list} has rows");
        for row in rows {
            let reference = row["event_ref"].as_str().expect("a reference");
            let found = printed.iter().find(|line| line[0].ends_with(reference));
            let line = found.unwrap_or_else(|| panic!("{reference} is missing in T{table}: {printed:?}"));
            let expected: Vec<String> =
                figures.iter().map(|field| self.figure_or_sign(&row[field])).collect();
            let place = format!("T{table} in {} as {}", self.locale.language, self.format);
            assert_eq!(line[line.len() - figures.len()..], expected, "{place}");
        }
    }

    fn records(&self) {
        self.figures_of(6, "trainings", &["participations", "completed", "stated_people"]);
        self.figures_of(26, "evaluations", &["answers"]);
        self.figures_of(7, "fellowships", &["requested", "granted", "refused", "used"]);
        assert_eq!(self.list("activities").len(), 3);
        for row in self.list("activities") {
            let table = match row["kind"].as_str() {
                Some("direct_assistance") => 7,
                Some("kpi_assessment") => 9,
                _ => 8,
            };
            let reference = row["activity_ref"].as_str().expect("a reference");
            let date = row["date"].as_str().and_then(|date| date.parse().ok()).expect("a date");
            let date = plain(&self.locale.partial(date));
            let printed = self.shown.table(table);
            let is_it = |line: &&Vec<String>| line.iter().any(|cell| cell.ends_with(reference));
            let line = printed.iter().find(is_it).unwrap_or_else(|| panic!("{reference}: {printed:?}"));
            assert!(line.contains(&date), "{line:?} says {date}");
            if table != 7 {
                assert!(line.contains(&plain(&self.code("record_kind", &row["kind"]))), "{line:?}");
                assert!(line.contains(&"Y.4900".to_owned()), "{line:?}");
            }
            if table == 8 {
                let languages = ["en", "fr"].map(|code| self.locale.code("language", code));
                let languages = self.locale.formats.list(languages.iter().map(String::as_str));
                assert!(line.contains(&"SG20".to_owned()) && line.contains(&plain(&languages)), "{line:?}");
            }
        }
    }

    fn partners(&self) {
        let kind = |row: &Value| plain(&self.code("partner_kind", &row["kind"]));
        let name = |row: &Value| row["name"].as_str().expect("a name").to_owned();
        let rows =
            self.list("partners").iter().map(|row| vec![name(row), kind(row), self.number(&row["events"])]);
        self.prints(10, &rows.collect::<Vec<_>>());
    }

    fn trend_table(&self) {
        let (facts, before) = (self.facts, &self.facts["trend"]);
        let people = &facts["participation"];
        let rows = [
            ("report-events-total", &facts["events"]["total"], &before["events"]),
            ("report-participations", &people["participations"], &before["participations"]),
            ("report-people", &people["distinct_people"], &before["distinct_people"]),
        ];
        let row = |(name, now, before): (&str, &Value, &Value)| {
            vec![self.text(name), self.number(now), self.number(before)]
        };
        self.prints(12, &rows.map(row));
    }

    fn whole(&self) {
        let (events, people) = (&self.facts["events"], &self.facts["participation"]);
        let mode = |code: &str| {
            let mode = self.locale.code("attendance_mode", code);
            plain(&self.locale.with("report-participations-mode", &[("mode", mode.into())]))
        };
        let text = |id: &str| self.text(id);
        let rows = [
            (text("report-events-total"), &events["total"]),
            (text("report-events-capacity"), &events["capacity_building"]),
            (text("report-events-days"), &events["days"]),
            (text("report-participations"), &people["participations"]),
            (mode("on_site"), &people["on_site"]),
            (mode("remote"), &people["remote"]),
            (mode("both"), &people["both"]),
            (mode("unknown"), &people["mode_unknown"]),
            (text("report-people"), &people["distinct_people"]),
            (text("report-days-attended"), &people["participant_days"]),
            (text("report-member-states"), &people["countries"]),
            (text("report-territories-represented"), &people["territories"]),
            (text("report-stated-only-events"), &people["stated_only"]["events"]),
            (text("report-stated-only-people"), &people["stated_only"]["people"]),
        ];
        self.prints(14, &rows.map(|(name, value)| vec![name, self.number(value)]));
    }

    fn registrations(&self) {
        let states = [
            "submitted",
            "confirmed",
            "waiting",
            "refused",
            "withdrawn",
            "attended",
            "partly_attended",
            "completed",
            "absent",
        ];
        let row = |state: &str| {
            let name = plain(&self.locale.code("registration_state", state));
            vec![name, self.number(&self.facts["registrations"][state])]
        };
        self.prints(15, &states.map(row));
    }

    fn undated_and_gaps(&self) {
        self.figures_of(16, "undated", &["stated_people", "stated_countries"]);
        let gaps = self.list("gaps");
        assert!(gaps.len() > 1, "{gaps:?}");
        let printed = self.shown.table(17);
        assert_eq!(printed.len(), gaps.len() + 1);
        for (gap, line) in gaps.iter().zip(&printed[1..]) {
            let codes = gap["missing"].as_array().expect("codes");
            let missing: Vec<String> = codes.iter().map(|code| self.code("gap", code)).collect();
            let list = plain(&self.locale.formats.list(missing.iter().map(String::as_str)));
            assert!(line[0].ends_with(gap["event_ref"].as_str().expect("a reference")), "{line:?}");
            assert_eq!(line[1], list);
        }
    }

    fn about(&self) {
        let (report, printed) = (&self.facts["report"], self.shown.table(18));
        let values: Vec<&str> = printed[1..].iter().map(|line| line[1].as_str()).collect();
        let day = |field: &str| {
            let day = report[field].as_str().and_then(|day| day.parse().ok()).expect("a day");
            plain(&self.locale.formats.day(day))
        };
        assert_eq!((values[1], values[2]), (&*day("from"), &*day("to")));
        assert!(values.contains(&report["facts_sha256"].as_str().expect("a digest")), "{values:?}");
    }

    /// Every event behind the figures, with as many participations as the whole has.
    fn annex(&self) {
        let printed = self.shown.table(13);
        let (total, events) = printed[1..].split_last().expect("the sum");
        let whole = &self.facts["participation"]["participations"];
        assert_eq!((&total[0], &total[5]), (&self.text("report-total"), &self.number(whole)));
        let people = events.iter().filter(|line| line[5] != self.text(NOTHING)).map(|line| {
            let digits: String = line[5].chars().filter(char::is_ascii_digit).collect();
            digits.parse::<i64>().unwrap_or_default()
        });
        assert_eq!(Some(people.sum::<i64>()), whole.as_i64());
    }
}
