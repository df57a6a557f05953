//! Lists of head-counts, keyed by event, country, gender, mode and source.

use domain::registration::{AttendanceMode, Gender, Qualifier};

pub(in crate::imports) mod list;

use crate::imports::{
    cells::{REFERENCE, code, count, country, line},
    columns::{Column, Header, Record},
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

/// A row without a number of people or of countries says nothing.
pub(super) fn check(header: &Header, record: &Record, findings: &mut Findings) -> bool {
    let states = ["count", "countries"].into_iter().any(|name| header.value(record, name).is_some());
    if !states {
        findings.refusals.add(Refusal::of_line(record.line, Reason::NeitherCountNorCountries));
    }
    states
}
