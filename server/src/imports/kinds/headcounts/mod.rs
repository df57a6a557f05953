//! Lists of head-counts, keyed by event, country, gender, mode and source.

use domain::registration::{AttendanceMode, Gender, Qualifier};

pub(in crate::imports) mod list;

use crate::imports::{
    DEFAULT_SOURCE,
    cells::{REFERENCE, code, count, country, line},
    columns::{Column, Header, Record, Value},
    findings::Findings,
    refusal::{Reason, Refusal},
};

pub(super) fn columns() -> Vec<Column> {
    vec![
        Column::required("event_ref", line::<REFERENCE>),
        Column::optional("count", count),
        Column::optional("countries", count),
        Column::optional("qualifier", code::<Qualifier>),
        Column::optional("country", country),
        Column::optional("gender", code::<Gender>),
        Column::optional("mode", code::<AttendanceMode>),
        Column::optional("source", line::<REFERENCE>),
    ]
}

/// A row with who states it: whom it names, else the source of the file. The default source and none are one, so
/// that rows which differ in nothing else have the same key.
pub(in crate::imports) fn with_source(header: &Header, mut record: Record, source: &str) -> Record {
    let stated = match header.value(&record, "source") {
        Some(Value::Text(named)) => named.clone(),
        _ => source.to_owned(),
    };
    let stated = (stated != DEFAULT_SOURCE).then_some(Value::Text(stated));
    header.put(&mut record, "source", stated);
    record
}

/// A row without a number of people or of countries says nothing.
pub(super) fn check(header: &Header, record: &Record, findings: &mut Findings) -> bool {
    let states = ["count", "countries"].into_iter().any(|name| header.value(record, name).is_some());
    if !states {
        findings.refusals.add(Refusal::of_cell(record.line, "count", Reason::NeitherCountNorCountries));
    }
    states
}
