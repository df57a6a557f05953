//! What documents say of records beside the figures: their titles, places and days. Whoever clears a report
//! has read these too.

use std::collections::{BTreeMap, HashSet};

use entities::{activity, event, need, support_request};
use serde_json::Value;

use crate::{
    fault::Fault,
    reports::{Report, document},
};

/// The records that a report names, by their references.
pub(super) struct Named<'a> {
    /// Events behind the figures, in its lists and announced.
    pub events: BTreeMap<&'a str, &'a event::Model>,
    /// Other records.
    pub activities: BTreeMap<&'a str, &'a activity::Model>,
    /// What countries need.
    pub needs: BTreeMap<&'a str, &'a need::Model>,
    /// Requests for support in holding an event.
    pub requests: BTreeMap<i64, &'a support_request::Model>,
}

/// The records that a report names.
///
/// # Errors
/// Never: facts are plain values.
pub(super) fn named(report: &Report) -> Result<Named<'_>, Fault> {
    let mut named = HashSet::new();
    collect(serde_json::to_value(&report.outcome.facts)?, &mut named);
    let read = &report.read;
    let of_annex = report.outcome.annex.iter().filter_map(|row| read.models.get(&row.event));
    let of_facts = read.models.values().filter(|event| named.contains(&event.event_ref));
    let events = of_annex.chain(of_facts).chain(document::announced(report));
    let activities = read.activity_models.values().filter(|one| named.contains(&one.activity_ref));
    let needs = read.need_models.values().filter(|one| named.contains(&one.need_ref));
    let requests = report.outcome.facts.requests.iter();
    let requests = requests.filter_map(|one| read.request_models.get_key_value(&one.id));
    Ok(Named {
        events: events.map(|one| (one.event_ref.as_str(), one)).collect(),
        activities: activities.map(|one| (one.activity_ref.as_str(), one)).collect(),
        needs: needs.map(|one| (one.need_ref.as_str(), one)).collect(),
        requests: requests.map(|(id, one)| (*id, one)).collect(),
    })
}

/// The records that a report names, with what it says of them, the same whenever it says the same.
///
/// # Errors
/// Never: all are plain values.
pub(super) fn wording(report: &Report) -> Result<Vec<u8>, Fault> {
    let named = named(report)?;
    let events: BTreeMap<&str, _> = named.events.iter().map(|(key, event)| (*key, said(event))).collect();
    let activities: Vec<_> = named.activities.values().collect();
    let needs: Vec<_> = named.needs.values().collect();
    let said = (events, activities, needs);
    let shares: Vec<_> = shares(report).collect();
    let requests: Vec<_> =
        named.requests.values().map(|one| (one.id, &one.wanted, &one.text, one.language)).collect();
    // As long as nobody has said a share or asked for support, a report that was cleared before they were printed
    // says the same.
    Ok(match (shares.as_slice(), requests.as_slice()) {
        ([], []) => serde_json::to_vec(&said)?,
        (_, []) => serde_json::to_vec(&(said, shares))?,
        _ => serde_json::to_vec(&(said, shares, requests))?,
    })
}

/// How much of the records that it names beside paragraphs answers these.
fn shares(report: &Report) -> impl Iterator<Item = (&String, &String, i32)> {
    let printed = report
        .outcome
        .answers
        .iter()
        .flat_map(|(paragraph, records)| records.iter().map(move |one| (paragraph, one)));
    printed.filter_map(|(paragraph, record)| {
        let share = report.read.shares.get(&(paragraph.clone(), record.clone()))?;
        Some((paragraph, record, *share))
    })
}

/// What a document prints of an event.
fn said(event: &event::Model) -> impl serde::Serialize {
    let days = (&event.starts, &event.ends);
    let place = (&event.city, event.host_country);
    (&event.title, event.kind, &event.sectors, &event.languages, days, place)
}

/// Every text of the facts: the references of records are among them, in whichever table.
fn collect(value: Value, texts: &mut HashSet<String>) {
    match value {
        Value::String(text) => {
            texts.insert(text);
        }
        Value::Array(values) => values.into_iter().for_each(|value| collect(value, texts)),
        Value::Object(fields) => fields.into_iter().for_each(|(_, value)| collect(value, texts)),
        Value::Null | Value::Bool(_) | Value::Number(_) => (),
    }
}
