//! What changed between a report and another, or the same counted now, in figures and in any table, and why
//! as far as the records say: events that came, went or changed, lists that changed, people found to be one.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use domain::{
    country::Iso3,
    report::{
        Beside, EventChange, Facts, FigureChange, Outcome, Subject, event_changes, figure_changes,
        part_changes, record_changes,
    },
    texts::Texts,
};
use entities::{event, list_change, report};

use super::reading::{self, Computed};
use crate::{
    fault::Fault,
    reports::{Report, document},
    state::App,
};

/// What changed.
#[derive(Debug)]
pub struct Comparison {
    /// The figures that are not the same.
    pub figures: Vec<FigureChange>,
    /// The sentences that name the tables in which anything else is not the same.
    pub tables: Vec<&'static str>,
    /// Events behind the figures that came, went or changed, with their records where there are any.
    pub events: Vec<(String, EventChange, Option<event::Model>)>,
    /// Other records, needs and requests that came, went or changed, each with its title or what it is about.
    pub records: Vec<(Beside, EventChange, Named)>,
    /// Changes of the lists that only the later one uses; in a statement on a country, those of that country.
    pub lists: Vec<list_change::Model>,
    /// Keys of people behind the figures that only the later one counts as somebody else's.
    pub merged: usize,
    /// Versions of the counting rules, where they are not the same.
    pub rules: Option<(u32, u32)>,
}

/// How a record beside events is named.
#[derive(Debug, Clone, PartialEq)]
pub enum Named {
    /// By its title.
    Title(Texts),
    /// By whose it is and what it is about.
    Asked(Iso3, String),
}

/// The report beside another one, or beside itself as the records are now.
///
/// # Errors
/// When the database does not answer.
pub async fn compare(
    app: &App,
    row: &report::Model,
    with: Option<&report::Model>,
) -> Result<Comparison, Fault> {
    let before = reading::computed(app, row).await?;
    let after = match with {
        Some(other) => reading::computed(app, other).await?,
        None => reading::counted(app, row).await?,
    };
    Ok(between(&before, &after))
}

fn between(before: &Computed, after: &Computed) -> Comparison {
    let (old, new) = (&before.report, &after.report);
    let models = |report: &Report| -> BTreeMap<String, event::Model> {
        report.read.models.values().map(|event| (event.event_ref.clone(), event.clone())).collect()
    };
    let (old_models, mut new_models) = (models(old), models(new));
    let events =
        event_changes(&old.outcome.annex, &new.outcome.annex).into_iter().map(|(event_ref, change)| {
            let model = new_models.remove(&event_ref).or_else(|| old_models.get(&event_ref).cloned());
            (event_ref, change, model)
        });
    let (old_rules, new_rules) = (old.outcome.facts.report.rules, new.outcome.facts.report.rules);
    let known: Vec<i64> = before.list_changes.iter().map(|change| change.id).collect();
    let concerns = |change: &list_change::Model| match &new.query.subject {
        Some(Subject::Country(country)) => change.iso3 == *country,
        _ => true,
    };
    let lists = after.list_changes.iter().filter(|one| !known.contains(&one.id) && concerns(one));
    let behind = people_behind(old, new);
    let is_merged = |key: &&i64| behind.contains(*key) && !old.read.merges.contains_key(*key);
    Comparison {
        figures: figure_changes(&old.outcome.facts, &new.outcome.facts),
        tables: tables(&old.outcome, &new.outcome),
        events: events.collect(),
        records: records(old, new),
        lists: lists.cloned().collect(),
        merged: new.read.merges.keys().filter(is_merged).count(),
        rules: (old_rules != new_rules).then_some((old_rules, new_rules)),
    }
}

/// The keys of people on record at the events behind the figures of either.
fn people_behind(old: &Report, new: &Report) -> HashSet<i64> {
    let of = |report: &Report| -> Vec<i64> {
        let facts =
            |event: i64| report.read.facts.get(&event).into_iter().flat_map(move |one| one.rows(event));
        report.outcome.annex.iter().flat_map(|row| facts(row.event)).map(|row| row.person).collect()
    };
    of(old).into_iter().chain(of(new)).collect()
}

/// Other records, needs and requests that are not the same in both.
fn records(old: &Report, new: &Report) -> Vec<(Beside, EventChange, Named)> {
    let named = |(record, change): (Beside, EventChange)| {
        let named = match &record {
            Beside::Activity(reference) => {
                let models = [new, old].map(|report| report.read.activity_models.get(reference));
                Named::Title(models.into_iter().flatten().next()?.title.clone())
            }
            Beside::Need(reference) => {
                let of = |report: &Report| {
                    report.outcome.facts.needs.iter().find(|one| one.need_ref == *reference).cloned()
                };
                let row = of(new).or_else(|| of(old))?;
                Named::Asked(row.country, row.theme)
            }
            Beside::Request(id) => {
                let of =
                    |report: &Report| report.outcome.facts.requests.iter().find(|one| one.id == *id).cloned();
                let row = of(new).or_else(|| of(old))?;
                Named::Asked(row.country, row.theme)
            }
        };
        Some((record, change, named))
    };
    record_changes(&old.outcome.facts, &new.outcome.facts).into_iter().filter_map(named).collect()
}

/// The tables in which something differs that is no figure with a name, each once.
fn tables(old: &Outcome, new: &Outcome) -> Vec<&'static str> {
    let (before, after) = (&old.facts, &new.facts);
    let mut tables: Vec<_> = part_changes(before, after)
        .into_iter()
        .flat_map(|part| match part {
            "activities" => of_activities(before, after),
            part => vec![table(part)],
        })
        .collect();
    if old.years != new.years {
        tables.push("report-t24");
    }
    let mut seen = BTreeSet::new();
    tables.retain(|table| seen.insert(*table));
    tables
}

/// The table that prints a part of the facts.
fn table(part: &str) -> &'static str {
    match part {
        "events" => "report-t1",
        "registrations" => "report-t15",
        "participation" => "report-t14",
        "countries" => "report-t5",
        "not_reached" | "reached_by_headcount" => "report-t19",
        "undated" => "report-undated",
        "mandates" => "report-t11",
        "trend" => "report-t12",
        "gaps" => "report-gaps",
        "trainings" => "kind_plural-training",
        "fellowships" => "report-t7",
        "partners" => "report-t10",
        "needs" => "report-t22",
        "requests" => "report-t23",
        "unconfirmed" => "quality-graduations",
        _ => "report-t18",
    }
}

/// Other records stand in several tables, by what they are.
fn of_activities(before: &Facts, after: &Facts) -> Vec<&'static str> {
    let differs = |table: &&str| {
        let within = |facts: &Facts| -> Vec<_> {
            facts.activities.iter().filter(|one| document::table_of(&one.kind) == *table).cloned().collect()
        };
        within(before) != within(after)
    };
    ["report-t7", "report-t8", "report-t9"].into_iter().filter(differs).collect()
}
