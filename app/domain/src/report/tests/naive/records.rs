//! The lists of records, a second way and whole: every field of every row, of reports on everything and of
//! statements on a theme or a country.

use std::collections::{BTreeMap, BTreeSet};

use proptest::{prelude::*, sample::select};
use serde_json::{Value, json};

use super::{Naive, random_world};
use crate::{
    country::Iso3,
    event::EventKind,
    period::{PartialDate, Placement},
    registration::Qualifier,
    report::{ReportKind, Subject, tests::lists_with},
    target::share,
};

/// The parts of an outcome of which some test of the second way computes every figure; what is added to a
/// report must be computed a second way, and then stands here.
const SECOND_WAY: [&str; 25] = [
    // Bounds and rules are asked, not counted; the digest covers all the others.
    "report",
    // `the_figures_are_those_of_a_second_way`
    "participation",
    "countries",
    "not_reached",
    "reached_by_headcount",
    "trend",
    "years",
    // `the_other_tables_are_those_of_a_second_way`
    "events",
    "registrations",
    "undated",
    "mandates",
    "fellowships",
    "partners",
    // `the_gaps_are_those_of_a_second_way`
    "gaps",
    // here
    "annex",
    "inexact",
    "bounds",
    "answers",
    "trainings",
    "evaluations",
    "activities",
    "needs",
    "requests",
    "unconfirmed",
    "facts",
];

/// The date of a row, and what it is called.
type Called<T> = (fn(&T) -> Option<PartialDate>, fn(&T) -> String);

/// Reference, participations, codes and the number stated of an event.
type Behind<'a> = (&'a str, Option<u64>, Option<u64>, Option<u64>);

impl<'a> Naive<'a> {
    /// Rows that may belong to the period, by date, what has none last, then by reference.
    fn dated<T>(&self, rows: &'a [T], (date, reference): Called<T>) -> Vec<&'a T> {
        let period = self.story.query.period;
        let may_be_inside =
            |date: PartialDate| date.first_day() < period.to() && period.from() <= date.last_day();
        let mut listed: Vec<&T> = rows.iter().filter(|row| date(row).is_none_or(may_be_inside)).collect();
        listed.sort_by_key(|row| {
            let day = date(row);
            (day.is_none(), day, reference(row))
        });
        listed
    }

    /// Whether a report of this kind on this subject tells what a country needs in a theme.
    fn tells(&self, country: Iso3, theme: &str) -> bool {
        let is_kind = [ReportKind::Needs, ReportKind::Statement].contains(&self.story.query.kind);
        is_kind
            && match self.story.query.subject.as_ref().map(ToString::to_string) {
                None => true,
                Some(subject) => {
                    subject == format!("theme:{theme}") || subject == format!("country:{country}")
                }
            }
    }

    fn needs(&self) -> Value {
        let rows = self.dated(&self.story.world.needs, (|row| row.date, |row| row.need_ref.clone()));
        let rows = rows.into_iter().filter(|row| self.tells(row.country, &row.theme)).map(|row| {
            let priority = row.priority.map(crate::need::Priority::code);
            json!({ "need_ref": row.need_ref, "country": row.country, "theme": row.theme,
                "priority": priority, "date": row.date.map(|date| date.to_string()) })
        });
        rows.collect()
    }

    fn requests(&self) -> Value {
        let rows = self.dated(&self.story.world.requests, (|row| row.date, |row| format!("{:09}", row.id)));
        let rows = rows.into_iter().filter(|row| self.tells(row.country, &row.theme)).map(|row| {
            json!({ "id": row.id, "country": row.country, "kind": row.kind.code(), "theme": row.theme,
                "date": row.date.map(|date| date.to_string()), "state": row.state.code() })
        });
        rows.collect()
    }

    fn whole_activities(&self) -> Value {
        let rows = self.dated(&self.story.world.activities, (|row| row.date, |row| row.activity_ref.clone()));
        let told = self.activities();
        let rows = rows.into_iter().filter(|row| told.contains(&row.activity_ref.as_str())).map(|row| {
            let sectors: Vec<_> = row.sectors.iter().map(|sector| sector.code()).collect();
            json!({ "activity_ref": row.activity_ref, "kind": row.kind, "sectors": sectors,
                "date": row.date.map(|date| date.to_string()), "country": row.country, "number": row.number,
                "stage": row.stage })
        });
        rows.collect()
    }

    /// What a source states of each training: hours, people trained and certified, means before and after.
    fn whole_trainings(&self) -> Value {
        let counted = self.counted(self.story.query.period).into_iter();
        let mut rows: Vec<_> = counted.filter(|event| event.kind == EventKind::Training).collect();
        rows.sort_by_key(|event| (event.first_day(), event.event_ref.as_str()));
        let hundredths = |mean: crate::training::Mean| f64::from(mean.0) / 100.0;
        let row = |event: &crate::report::EventRecord| {
            let date = |date: Option<PartialDate>| date.map(|date| date.to_string());
            let mut row = json!({ "event_ref": event.event_ref, "start": date(event.start),
                "end": date(event.end.or(event.start)), "host_country": event.host_country });
            if let Some(result) = event.training {
                row["result"] = json!({
                    "programme": result.programme.map(crate::training::Programme::code),
                    "level": result.level.map(crate::training::Level::code),
                    "hours": result.hours, "trained": result.trained, "certified": result.certified,
                    "score_before": result.score_before.map(hundredths),
                    "score_after": result.score_after.map(hundredths),
                    "evaluations": result.evaluations,
                    "evaluation_mean": result.evaluation_mean.map(hundredths),
                });
            }
            row
        };
        rows.into_iter().map(row).collect()
    }

    /// Of each counted event, whatever its kind, the answers and the mean, unless neither is stated.
    fn evaluations(&self) -> Value {
        let mut counted = self.counted(self.story.query.period);
        counted.sort_by_key(|event| (event.first_day(), event.event_ref.as_str()));
        let rows = counted.into_iter().filter_map(|event| {
            let result = event.training?;
            let mean = result.evaluation_mean.map(|mean| f64::from(mean.0) / 100.0);
            let row = json!({ "event_ref": event.event_ref, "answers": result.evaluations, "mean": mean });
            (row["answers"] != Value::Null || row["mean"] != Value::Null).then_some(row)
        });
        rows.collect()
    }

    /// Every event behind the figures: people, codes that they represented, the number stated.
    fn annex(&self) -> Vec<Behind<'a>> {
        let period = self.story.query.period;
        let (counted, main) = (self.counted(period), self.with_people(period));
        let all = self.participations(period);
        let is_in = |list: &[&crate::report::EventRecord], id: i64| list.iter().any(|event| event.id == id);
        let is_behind = |id: i64, has_figures: bool| is_in(&counted, id) || (is_in(&main, id) && has_figures);
        let mut rows: Vec<_> =
            self.events().iter().filter(|event| is_behind(event.id, self.has_figures(event))).collect();
        rows.sort_by_key(|event| (event.first_day(), event.event_ref.as_str()));
        let row = |event: &'a crate::report::EventRecord| {
            let there: Vec<_> = all.iter().filter(|(at, _)| at.id == event.id).collect();
            let codes: BTreeSet<_> = there.iter().filter_map(|(_, row)| row.represented()).collect();
            let is_recorded = self.story.world.registrations.iter().any(|row| row.event == event.id);
            let is_known = is_in(&main, event.id) && is_recorded;
            let people = is_known.then_some((there.len() as u64, codes.len() as u64));
            let (participations, countries) = people.unzip();
            (event.event_ref.as_str(), participations, countries, self.stated(event))
        };
        rows.into_iter().map(row).collect()
    }

    /// Events of which the number stated is not exact, neither it nor any part of its sum, with how sure it is.
    fn inexact(&self) -> BTreeMap<String, Qualifier> {
        let qualifier = |event: &crate::report::EventRecord| {
            let people = self.stated(event)?;
            let rows: Vec<_> =
                self.story.world.head_counts.iter().filter(|row| row.event == event.id).collect();
            let told: Vec<_> =
                ways(&rows).into_iter().filter(|way| way.0 == people).map(|way| way.1).collect();
            // The same number told exactly somewhere is exact.
            if told.iter().any(Vec::is_empty) {
                return None;
            }
            let all_are = |way: &Vec<Qualifier>, one| way.iter().all(|qualifier| *qualifier == one);
            let is_vague = |way| !all_are(way, Qualifier::Over) && !all_are(way, Qualifier::Nearly);
            let is_over = told.iter().any(|way| all_are(way, Qualifier::Over));
            let bound = if is_over { Qualifier::Over } else { Qualifier::Nearly };
            Some(if told.iter().any(is_vague) { Qualifier::About } else { bound })
        };
        self.events().iter().filter_map(|event| Some((event.event_ref.clone(), qualifier(event)?))).collect()
    }

    /// The three latest records that answer each paragraph, the latest first, then by reference.
    fn latest(&self) -> BTreeMap<String, Vec<String>> {
        let period = self.story.query.period;
        let mut rows: BTreeMap<String, Vec<(PartialDate, String)>> = BTreeMap::new();
        for event in self.counted(period) {
            let line = self.with_all_above(event);
            let ids: BTreeSet<&String> = line.iter().flat_map(|one| &one.mandates).collect();
            for id in ids {
                let date = event.start.expect("counted");
                rows.entry(id.clone()).or_default().push((date, event.event_ref.clone()));
            }
        }
        for activity in &self.story.world.activities {
            let Some(date) = activity.date.filter(|date| period.place(*date) == Placement::Inside) else {
                continue;
            };
            for id in activity.mandates.iter().collect::<BTreeSet<_>>() {
                rows.entry(id.clone()).or_default().push((date, activity.activity_ref.clone()));
            }
        }
        let named = |mut row: Vec<(PartialDate, String)>| {
            row.sort_by(|one, other| one.1.cmp(&other.1));
            row.sort_by_key(|one| std::cmp::Reverse(one.0));
            row.into_iter().take(3).map(|(_, reference)| reference).collect()
        };
        rows.into_iter().map(|(id, row)| (id, named(row))).collect()
    }
}

/// Every number that rows of one event can be read to state, and what in it is not exact: the
/// totals, or without one the sums of each source by country, gender or mode alone.
fn ways(rows: &[&crate::report::HeadCount]) -> Vec<(u64, Vec<Qualifier>)> {
    let states =
        |row: &crate::report::HeadCount| [row.country.is_some(), row.gender.is_some(), row.mode.is_some()];
    let inexact = |row: &crate::report::HeadCount| {
        if row.qualifier == Qualifier::Exact { vec![] } else { vec![row.qualifier] }
    };
    let totals: Vec<_> = rows
        .iter()
        .filter(|row| states(row) == [false; 3])
        .filter_map(|row| Some((row.count?, inexact(row))))
        .collect();
    if !totals.is_empty() {
        return totals;
    }
    let mut sums = Vec::new();
    for source in ["host", "press"] {
        for wanted in [[true, false, false], [false, true, false], [false, false, true]] {
            let parts: Vec<_> = rows
                .iter()
                .filter(|row| row.source == source && states(row) == wanted && row.count.is_some())
                .collect();
            if !parts.is_empty() {
                let sum = parts.iter().filter_map(|row| row.count).sum();
                sums.push((sum, parts.iter().flat_map(|row| inexact(row)).collect()));
            }
        }
    }
    sums
}

fn without(mut rows: Value, fields: &[&str]) -> Value {
    for row in rows.as_array_mut().expect("rows") {
        for field in fields {
            row.as_object_mut().expect("a row").remove(*field);
        }
    }
    rows
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn lists_of_records_are_those_of_a_second_way(
        mut story in random_world::full_story(),
        kind in select(ReportKind::ALL.to_vec()),
        subject in select(vec!["", "theme:iot", "country:SEN"]),
    ) {
        story.query.kind = kind;
        let facts = serde_json::to_value(story.outcome().facts).expect("JSON");
        let list = |facts: &Value, name: &str| facts.get(name).cloned().unwrap_or_else(|| json!([]));
        let naive = Naive { story: &story, lists: lists_with(&[]) };
        prop_assert_eq!(list(&facts, "activities"), naive.whole_activities());
        let trainings = without(list(&facts, "trainings"), &["participations", "completed", "stated_people"]);
        prop_assert_eq!(trainings, naive.whole_trainings());
        prop_assert_eq!(list(&facts, "evaluations"), naive.evaluations());

        let outcome = story.outcome();
        let annex: Vec<_> = outcome.annex.iter()
            .map(|row| (row.event_ref.as_str(), row.participations, row.countries, row.stated))
            .collect();
        prop_assert_eq!(annex, naive.annex());
        let bound = |event_ref: &String| outcome.bounds.get(event_ref).copied().unwrap_or(Qualifier::About);
        let inexact = outcome.inexact.iter().map(|event_ref| (event_ref.clone(), bound(event_ref)));
        prop_assert_eq!(inexact.collect::<BTreeMap<_, _>>(), naive.inexact());
        prop_assert!(outcome.bounds.keys().all(|event_ref| outcome.inexact.contains(event_ref)));
        prop_assert_eq!(&outcome.answers, &naive.latest());

        // What countries need depends on what a statement is about.
        let mut story = story.clone();
        story.query.subject = subject.parse::<Subject>().ok();
        let facts = serde_json::to_value(story.outcome().facts).expect("JSON");
        let naive = Naive { story: &story, lists: lists_with(&[]) };
        prop_assert_eq!(list(&facts, "needs"), naive.needs());
        prop_assert_eq!(list(&facts, "requests"), naive.requests());
    }

    #[test]
    fn the_share_of_a_target_is_the_nearest_whole_percent(target in 0..500_u64, result in 0..2_000_u64) {
        // The first number of percent that is nearer to the result than the next one, a half going up.
        let nearest = |target| (0..=200 * result).find(|percent| 200 * result < (2 * percent + 1) * target);
        // Nobody reaches a share of nothing.
        prop_assert_eq!(share(target, Some(result)), if target == 0 { None } else { nearest(target) });
        prop_assert_eq!(share(target, None), None);
    }
}

#[test]
fn graduations_that_nobody_confirmed_are_those_whose_day_has_come() {
    for (to, expected) in [("2026-11-24", 0), ("2026-11-25", 3)] {
        let story = super::Story::new().over("2026-01-01", to);
        let facts = serde_json::to_value(story.outcome().facts).expect("JSON");
        let unconfirmed = facts["unconfirmed"].as_array().expect("rows");
        let codes: Vec<_> = unconfirmed.iter().map(|row| row["iso3"].as_str().expect("a code")).collect();
        assert_eq!(codes, ["BGD", "LAO", "NPL"][..expected], "to {to}");
        assert!(unconfirmed.iter().all(|row| row["class"] == "LDC" && row["on"] == "2026-11-24"));
    }
}

#[test]
fn nothing_is_in_a_report_that_the_second_way_does_not_know() {
    use proptest::{strategy::ValueTree, test_runner::TestRunner};
    let mut runner = TestRunner::deterministic();
    let mut known = BTreeSet::from(SECOND_WAY);
    for _ in 0..64 {
        let mut story = random_world::full_story().new_tree(&mut runner).expect("a world").current();
        story.query.kind = ReportKind::Statement;
        let outcome = serde_json::to_value(story.outcome()).expect("JSON");
        let keys = |value: &Value| -> Vec<String> {
            value.as_object().expect("an object").keys().cloned().collect()
        };
        for key in keys(&outcome).into_iter().chain(keys(&outcome["facts"])) {
            assert!(SECOND_WAY.contains(&key.as_str()), "{key} is not computed a second way");
            known.remove(key.as_str());
        }
    }
    assert!(known.is_empty(), "{known:?} is in no report");
}
