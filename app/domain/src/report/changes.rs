//! What changed between two computations of a report: figure by figure, whatever else the facts say, and
//! the events that it comes from.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{
    facts::{Facts, Figure},
    figure_name::{Figures, is_name, names, names_of},
    outcome::AnnexRow,
};
use crate::country::Iso3;

/// A figure that is not the same in both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FigureChange {
    /// Its name.
    pub name: String,
    /// What it was; none if hidden.
    pub before: Figure,
    /// What it is; none if hidden.
    pub after: Figure,
}

/// Every figure that is not the same in both, in the order of the facts, countries last.
#[must_use]
pub fn figure_changes(before: &Facts, after: &Facts) -> Vec<FigureChange> {
    let mut countries: Vec<Iso3> =
        before.countries.iter().chain(&after.countries).map(|country| country.iso3).collect();
    countries.sort_unstable();
    countries.dedup();
    let of_countries = countries.into_iter().flat_map(names_of);
    let (old, new) = (Figures::of(before), Figures::of(after));
    names()
        .iter()
        .cloned()
        .chain(of_countries)
        .filter_map(|name| {
            let (before, after) = (old.get(&name)?, new.get(&name)?);
            (before != after).then_some(FigureChange { name, before, after })
        })
        .collect()
}

/// The parts of the facts in which something is not the same that no figure with a name tells, by their
/// names in the facts, such as `mandates`. When a report was counted is no part. If there are neither such
/// parts nor changes of figures, both facts are equal.
///
/// # Panics
/// Never: facts are numbers, texts and lists, all of which JSON can write.
#[must_use]
pub fn part_changes(before: &Facts, after: &Facts) -> Vec<&'static str> {
    let laid_out = |facts: &Facts| {
        let mut facts = serde_json::to_value(facts).expect("facts are plain values");
        if let Some(header) = facts.get_mut("report").and_then(Value::as_object_mut) {
            header.remove("data_cutoff");
            header.remove("facts_sha256");
        }
        let mut leaves = BTreeMap::new();
        lay_out(String::new(), facts, &mut leaves);
        leaves
    };
    let (old, new) = (laid_out(before), laid_out(after));
    let is_untold = |path: &&String| old.get(*path) != new.get(*path) && !is_name(path, |_| true);
    let untold: Vec<&String> = old.keys().chain(new.keys()).filter(is_untold).collect();
    let is_in =
        |part: &&&str| untold.iter().any(|path| path.split('.').next().is_some_and(|first| first == **part));
    PARTS.iter().filter(is_in).copied().collect()
}

/// The parts of the facts, in their order.
pub(super) const PARTS: [&str; 19] = [
    "report",
    "events",
    "registrations",
    "participation",
    "countries",
    "not_reached",
    "reached_by_headcount",
    "undated",
    "mandates",
    "trend",
    "gaps",
    "trainings",
    "evaluations",
    "fellowships",
    "activities",
    "partners",
    "needs",
    "requests",
    "unconfirmed",
];

/// Every value by the way to it: names, and in lists the code of a row that has figures with names, else
/// the position.
fn lay_out(path: String, value: Value, leaves: &mut BTreeMap<String, Value>) {
    let below = |step: &str| if path.is_empty() { step.to_owned() } else { format!("{path}.{step}") };
    let key = match path.as_str() {
        "events.by_kind" => Some("kind"),
        "events.by_host_region" | "participation.by_region" => Some("region"),
        "participation.by_class" => Some("class"),
        "countries" => Some("iso3"),
        _ => None,
    };
    match value {
        Value::Object(fields) if !fields.is_empty() => {
            for (name, value) in fields {
                lay_out(below(&name), value, leaves);
            }
        }
        Value::Array(rows) if !rows.is_empty() => {
            for (at, mut row) in rows.into_iter().enumerate() {
                // A row is where its code says; the code itself tells nothing more.
                let code = key.and_then(|key| row.as_object_mut()?.remove(key));
                let code = code.as_ref().and_then(Value::as_str);
                lay_out(below(code.unwrap_or(&at.to_string())), row, leaves);
            }
        }
        // A list without rows says what no row says.
        Value::Array(_) if key.is_some() => {}
        value => {
            leaves.insert(path, value);
        }
    }
}

/// A record of a list of the facts that is no event.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Beside {
    /// Another record, by its reference.
    Activity(String),
    /// What a country needs, by its reference.
    Need(String),
    /// A request for support, by its number.
    Request(i64),
}

/// The records beside events that came, went or changed in what the report says of them.
#[must_use]
pub fn record_changes(before: &Facts, after: &Facts) -> Vec<(Beside, EventChange)> {
    let activities =
        differing(&before.activities, &after.activities, |row| Beside::Activity(row.activity_ref.clone()));
    let needs = differing(&before.needs, &after.needs, |row| Beside::Need(row.need_ref.clone()));
    let requests = differing(&before.requests, &after.requests, |row| Beside::Request(row.id));
    activities.into_iter().chain(needs).chain(requests).collect()
}

/// The rows of a list that are not in both, or not the same there, by what they are called.
fn differing<T: PartialEq, K: Ord + Clone>(
    before: &[T],
    after: &[T],
    key: impl Fn(&T) -> K,
) -> BTreeMap<K, EventChange> {
    let by_key = |rows: &'_ [T]| -> Vec<K> { rows.iter().map(&key).collect() };
    let (old, new) = (by_key(before), by_key(after));
    let mut changes = BTreeMap::new();
    for (row, of) in before.iter().zip(&old) {
        match new.iter().position(|one| one == of) {
            None => changes.insert(of.clone(), EventChange::Gone),
            Some(at) if after[at] != *row => changes.insert(of.clone(), EventChange::Changed),
            Some(_) => None,
        };
    }
    let added = new.into_iter().filter(|of| !old.contains(of));
    changes.extend(added.map(|of| (of, EventChange::Added)));
    changes
}

/// What became of a record behind the figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventChange {
    /// It came to the figures.
    Added,
    /// It went from them.
    Gone,
    /// Its own figures are not the same.
    Changed,
}

/// The events behind the figures that came, went or changed, by reference.
#[must_use]
pub fn event_changes(before: &[AnnexRow], after: &[AnnexRow]) -> Vec<(String, EventChange)> {
    let by_ref = |rows: &[AnnexRow]| -> BTreeMap<String, [Option<u64>; 3]> {
        let figures = |row: &AnnexRow| [row.participations, row.countries, row.stated];
        rows.iter().map(|row| (row.event_ref.clone(), figures(row))).collect()
    };
    let (old, new) = (by_ref(before), by_ref(after));
    let mut changes: Vec<_> = old
        .iter()
        .filter_map(|(event, was)| match new.get(event) {
            None => Some((event.clone(), EventChange::Gone)),
            Some(is) if is != was => Some((event.clone(), EventChange::Changed)),
            Some(_) => None,
        })
        .collect();
    changes.extend(
        new.keys().filter(|event| !old.contains_key(*event)).map(|event| (event.clone(), EventChange::Added)),
    );
    changes.sort_by(|one, other| one.0.cmp(&other.0));
    changes
}
