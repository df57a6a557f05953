//! What changed between a report and another, or the same counted now, in figures and in any table, and why
//! as far as the records say: events that came, went or changed, lists that changed, people found to be one.

use std::collections::{BTreeMap, BTreeSet};

use domain::report::{
    EventChange, Facts, FigureChange, Outcome, event_changes, figure_changes, part_changes,
};
use entities::{event, list_change, report};

use super::reading::{self, Computed};
use crate::{fault::Fault, reports::document, state::App};

/// What changed.
#[derive(Debug)]
pub struct Comparison {
    /// The figures that are not the same.
    pub figures: Vec<FigureChange>,
    /// The sentences that name the tables in which anything else is not the same.
    pub tables: Vec<&'static str>,
    /// Events behind the figures that came, went or changed, with their records where there are any.
    pub events: Vec<(String, EventChange, Option<event::Model>)>,
    /// Changes of the lists that only the later one uses.
    pub lists: Vec<list_change::Model>,
    /// Keys of people that only the later one counts as somebody else's.
    pub merged: usize,
    /// Versions of the counting rules, where they are not the same.
    pub rules: Option<(u32, u32)>,
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
    let models = |report: &crate::reports::Report| -> BTreeMap<String, event::Model> {
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
    Comparison {
        figures: figure_changes(&old.outcome.facts, &new.outcome.facts),
        tables: tables(&old.outcome, &new.outcome),
        events: events.collect(),
        lists: after.list_changes.iter().filter(|change| !known.contains(&change.id)).cloned().collect(),
        merged: new.read.merges.keys().filter(|key| !old.read.merges.contains_key(key)).count(),
        rules: (old_rules != new_rules).then_some((old_rules, new_rules)),
    }
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
