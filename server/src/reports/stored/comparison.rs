//! What changed between a report and another, or the same counted now, in figures, in any table and in what is
//! written, and why as far as the records say: events that came, went or changed, lists that changed, people
//! found to be one.

mod fields;
mod written;

use std::collections::{BTreeMap, BTreeSet, HashSet};

use chrono::{DateTime, Utc};
use domain::{
    country::Iso3,
    report::{
        AnnexRow, Beside, EventChange, Facts, FigureChange, Outcome, Subject, event_changes, figure_changes,
        part_changes, record_changes,
    },
    texts::Texts,
};
use entities::{event, list_change, report};

use super::{
    reading::{self, Computed},
    wording::named,
};
use crate::{
    fault::Fault,
    reports::{Report, document},
    state::App,
};

pub use written::{Place, Rewritten};

/// What changed.
#[derive(Debug)]
pub struct Comparison {
    /// As of when the earlier of both was counted.
    pub since: DateTime<Utc>,
    /// The figures that are not the same.
    pub figures: Vec<FigureChange>,
    /// The sentences that name the tables in which anything else is not the same.
    pub tables: Vec<&'static str>,
    /// Events that came to the figures, went, or changed in figures or in what is said of them.
    pub events: Vec<ChangedEvent>,
    /// Other records, needs and requests likewise.
    pub records: Vec<ChangedRecord>,
    /// Paragraphs that other numbers of records answer: before, and after.
    pub paragraphs: Vec<(String, u64, u64)>,
    /// What is written differently.
    pub written: Vec<Rewritten>,
    /// Changes of the lists that only the later one uses; in a statement on a country, those of that country.
    pub lists: Vec<list_change::Model>,
    /// Keys of people behind the figures that only the later one counts as somebody else's.
    pub merged: usize,
    /// Versions of the counting rules, where they are not the same.
    pub rules: Option<(u32, u32)>,
}

/// An event that is not the same.
#[derive(Debug)]
pub struct ChangedEvent {
    /// Its reference.
    pub event_ref: String,
    /// What became of it.
    pub change: EventChange,
    /// The fields that differ, by the sentences that label them.
    pub fields: Vec<&'static str>,
    /// The later of its records, where there are any.
    pub model: Option<event::Model>,
}

/// Another record that is not the same.
#[derive(Debug)]
pub struct ChangedRecord {
    /// Which.
    pub record: Beside,
    /// What became of it.
    pub change: EventChange,
    /// The fields that differ, by the sentences that label them.
    pub fields: Vec<&'static str>,
    /// Its title, or what it is about.
    pub named: Named,
}

/// How a record beside events is named.
#[derive(Debug, Clone, PartialEq)]
pub enum Named {
    /// By its title.
    Title(Texts),
    /// By whose it is and what it is about.
    Asked(Iso3, String),
}

/// Of two reports the earlier first, whichever is looked at: by the days that they cover, else as they were
/// begun.
#[must_use]
pub fn in_order<'a>(one: &'a report::Model, other: &'a report::Model) -> [&'a report::Model; 2] {
    let at = |row: &report::Model| (row.period_to, row.period_from, row.id);
    if at(one) <= at(other) { [one, other] } else { [other, one] }
}

/// The report beside another one, the earlier before the later; or beside itself as the records are now.
///
/// # Errors
/// When the database does not answer.
pub async fn compare(
    app: &App,
    row: &report::Model,
    with: Option<&report::Model>,
) -> Result<Comparison, Fault> {
    let (before, after) = match with.map(|other| in_order(row, other)) {
        Some([before, after]) => {
            (reading::computed(app, before).await?, reading::computed(app, after).await?)
        }
        None => (reading::computed(app, row).await?, reading::counted(app, row).await?),
    };
    between(&before, &after)
}

fn between(before: &Computed, after: &Computed) -> Result<Comparison, Fault> {
    let (old, new) = (&before.report, &after.report);
    let (old_rules, new_rules) = (old.outcome.facts.report.rules, new.outcome.facts.report.rules);
    let known: Vec<i64> = before.list_changes.iter().map(|change| change.id).collect();
    let concerns = |change: &list_change::Model| match &new.query.subject {
        Some(Subject::Country(country)) => change.iso3 == *country,
        _ => true,
    };
    let lists = after.list_changes.iter().filter(|one| !known.contains(&one.id) && concerns(one));
    let behind = people_behind(old, new);
    let is_merged = |key: &&i64| behind.contains(*key) && !old.read.merges.contains_key(*key);
    Ok(Comparison {
        since: old.query.data_cutoff,
        figures: figure_changes(&old.outcome.facts, &new.outcome.facts),
        tables: tables(&old.outcome, &new.outcome),
        events: events(old, new)?,
        records: records(old, new)?,
        paragraphs: paragraphs(&old.outcome.facts, &new.outcome.facts),
        written: written::rewritten(old, new),
        lists: lists.cloned().collect(),
        merged: new.read.merges.keys().filter(is_merged).count(),
        rules: (old_rules != new_rules).then_some((old_rules, new_rules)),
    })
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

/// The events that are not the same in both: behind the figures, or in what a report says of them.
fn events(old: &Report, new: &Report) -> Result<Vec<ChangedEvent>, Fault> {
    let (before, after) = (models(old), models(new));
    let (said, says) = (named(old)?.events, named(new)?.events);
    let (counted, counts) = (annex(old), annex(new));
    let fields = |event: &str| match (before.get(event), after.get(event)) {
        (Some(old), Some(new)) => {
            let figures = counted.get(event).zip(counts.get(event));
            let figures = figures.map(|(old, new)| fields::of_figures(old, new)).unwrap_or_default();
            fields::of_event(old, new).into_iter().chain(figures).collect()
        }
        _ => Vec::new(),
    };
    let mut changes: BTreeMap<String, EventChange> =
        event_changes(&old.outcome.annex, &new.outcome.annex).into_iter().collect();
    for event in said.keys().chain(says.keys()).filter(|event| !fields(event).is_empty()) {
        changes.entry((*event).to_owned()).or_insert(EventChange::Changed);
    }
    let told = |(event_ref, change): (String, EventChange)| {
        let model = after.get(event_ref.as_str()).or_else(|| before.get(event_ref.as_str()));
        ChangedEvent {
            fields: fields(&event_ref),
            model: model.map(|model| (*model).clone()),
            event_ref,
            change,
        }
    };
    Ok(changes.into_iter().map(told).collect())
}

fn annex(report: &Report) -> BTreeMap<&str, &AnnexRow> {
    report.outcome.annex.iter().map(|row| (row.event_ref.as_str(), row)).collect()
}

fn models(report: &Report) -> BTreeMap<&str, &event::Model> {
    report.read.models.values().map(|event| (event.event_ref.as_str(), event)).collect()
}

/// Other records, needs and requests that are not the same in both.
fn records(old: &Report, new: &Report) -> Result<Vec<ChangedRecord>, Fault> {
    let (said, says) = (named(old)?, named(new)?);
    let mut changes: BTreeMap<Beside, EventChange> =
        record_changes(&old.outcome.facts, &new.outcome.facts).into_iter().collect();
    let activities = said.activities.keys().chain(says.activities.keys());
    let needs = said.needs.keys().chain(says.needs.keys());
    let named = activities
        .map(|key| Beside::Activity((*key).to_owned()))
        .chain(needs.map(|key| Beside::Need((*key).to_owned())))
        .chain(said.requests.keys().chain(says.requests.keys()).map(|id| Beside::Request(*id)));
    for record in named.filter(|record| !fields_of(record, old, new).is_empty()) {
        changes.entry(record).or_insert(EventChange::Changed);
    }
    let told = |(record, change): (Beside, EventChange)| {
        let named = name(&record, old, new)?;
        Some(ChangedRecord { fields: fields_of(&record, old, new), record, change, named })
    };
    Ok(changes.into_iter().filter_map(told).collect())
}

/// The fields in which another record differs.
fn fields_of(record: &Beside, old: &Report, new: &Report) -> Vec<&'static str> {
    let (old, new) = (&old.read, &new.read);
    let fields = match record {
        Beside::Activity(key) => {
            let both = old.activity_models.get(key).zip(new.activity_models.get(key));
            both.map(|(old, new)| fields::of_activity(old, new))
        }
        Beside::Need(key) => {
            let both = old.need_models.get(key).zip(new.need_models.get(key));
            both.map(|(old, new)| fields::of_need(old, new))
        }
        Beside::Request(id) => {
            let both = old.request_models.get(id).zip(new.request_models.get(id));
            both.map(|(old, new)| fields::of_request(old, new))
        }
    };
    fields.unwrap_or_default()
}

/// How another record is named, by what the later report says of it.
fn name(record: &Beside, old: &Report, new: &Report) -> Option<Named> {
    let reports = [new, old];
    match record {
        Beside::Activity(key) => {
            let model = reports.iter().find_map(|report| report.read.activity_models.get(key))?;
            Some(Named::Title(model.title.clone()))
        }
        Beside::Need(key) => {
            let needs = reports.iter().flat_map(|report| &report.outcome.facts.needs);
            let row = needs.into_iter().find(|one| one.need_ref == *key)?;
            Some(Named::Asked(row.country, row.theme.clone()))
        }
        Beside::Request(id) => {
            let requests = reports.iter().flat_map(|report| &report.outcome.facts.requests);
            let row = requests.into_iter().find(|one| one.id == *id)?;
            Some(Named::Asked(row.country, row.theme.clone()))
        }
    }
}

/// The paragraphs that other numbers of records answer.
fn paragraphs(old: &Facts, new: &Facts) -> Vec<(String, u64, u64)> {
    let of = |facts: &Facts| -> BTreeMap<String, u64> {
        facts.mandates.iter().map(|row| (row.id.clone(), row.records)).collect()
    };
    let (before, after) = (of(old), of(new));
    let both = before.into_iter().filter_map(|(id, before)| Some((after.get(&id).copied()?, id, before)));
    both.filter(|(after, _, before)| after != before).map(|(after, id, before)| (id, before, after)).collect()
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
        "evaluations" => "report-t26",
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
