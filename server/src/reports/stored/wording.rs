//! What documents say of records beside the figures: their titles, places and days. Whoever clears a report
//! has read these too.

use std::collections::{BTreeMap, HashSet};

use entities::event;
use serde_json::Value;

use crate::{
    fault::Fault,
    reports::{Report, document},
};

/// The records that a report names, with what it says of them, the same whenever it says the same.
///
/// # Errors
/// Never: all are plain values.
pub(super) fn wording(report: &Report) -> Result<Vec<u8>, Fault> {
    let mut named = HashSet::new();
    collect(serde_json::to_value(&report.outcome.facts)?, &mut named);
    let read = &report.read;
    let of_annex = report.outcome.annex.iter().filter_map(|row| read.models.get(&row.event));
    let of_facts = read.models.values().filter(|event| named.contains(&event.event_ref));
    let events = of_annex.chain(of_facts).chain(document::announced(report));
    let events: BTreeMap<&str, _> = events.map(|event| (event.event_ref.as_str(), said(event))).collect();
    let activities: Vec<_> =
        read.activity_models.values().filter(|one| named.contains(&one.activity_ref)).collect();
    let needs: Vec<_> = read.need_models.values().filter(|one| named.contains(&one.need_ref)).collect();
    Ok(serde_json::to_vec(&(events, activities, needs))?)
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
