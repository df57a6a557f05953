//! Lists of participants: one row a registration, keyed by event and person.

use domain::registration::{AttendanceMode, Fellowship, Gender, OrganizationKind, RegistrationState, Role};

mod lookalikes;
mod questions;
mod scope;
pub(in crate::imports) mod settle;
pub(in crate::imports) mod staged;

use crate::imports::{
    cells::{ADDRESS, LINE, NAME, REFERENCE, code, country, days, language, line},
    columns::{Column, Header, Record, Value},
    findings::Findings,
    warning::{Doubt, Warning},
};

pub(super) fn columns() -> Vec<Column> {
    vec![
        Column::required("event_ref", line::<REFERENCE>),
        Column::required("name", line::<NAME>),
        Column::required("role", code::<Role>),
        Column::required("state", code::<RegistrationState>),
        Column::optional("person_ref", line::<REFERENCE>),
        Column::optional("email", line::<ADDRESS>),
        Column::optional("gender", code::<Gender>),
        Column::optional("country", country),
        Column::optional("organization", line::<LINE>),
        Column::optional("organization_kind", code::<OrganizationKind>),
        Column::optional("mode", code::<AttendanceMode>),
        Column::optional("days", days),
        Column::optional("language", language),
        Column::optional("fellowship", code::<Fellowship>),
    ]
}

/// An address without `@` is kept, since it tells people apart all the same.
pub(super) fn check(header: &Header, record: &Record, findings: &mut Findings) -> bool {
    let email = header.value(record, "email").and_then(Value::as_text);
    if email.is_some_and(|email| !email.contains('@')) {
        findings.warnings.add(Warning { line: record.line, doubt: Doubt::OddEmail });
    }
    true
}
