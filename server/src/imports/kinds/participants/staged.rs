//! A participant's row as it is staged: its cells, and what it states about who it is.

use std::fmt::Write;

use domain::identity::{Key, Stated, normal_form};
use sea_orm::Value;
use sha2::{Digest, Sha256};

use crate::imports::{
    columns::{Header, Record, Value as Cell},
    staging::{Row, line_value},
};

/// The columns of the file that are staged as they are.
const CELLS: [&str; 14] = [
    "event_ref",
    "name",
    "role",
    "state",
    "person_ref",
    "email",
    "gender",
    "country",
    "organization",
    "organization_kind",
    "mode",
    "days",
    "language",
    "fellowship",
];

/// The columns of the staging table.
pub(super) fn columns() -> Vec<&'static str> {
    let derived = ["who", "name_norm", "email_norm", "bound_key", "draw"];
    ["line", "refused"].into_iter().chain(CELLS).chain(derived).collect()
}

/// Stages a row; the random number becomes the person's key if the row is the first to mean
/// somebody new.
pub(in crate::imports) fn row(header: &Header, record: &Record, draw: i64) -> Row {
    let text = |name| header.value(record, name).and_then(Cell::as_text);
    let name = text("name").unwrap_or_default();
    let stated = Stated::new(
        text("person_ref"),
        text("email"),
        name,
        text("event_ref").unwrap_or_default(),
        text("country").and_then(|code| code.parse().ok()),
        text("organization"),
    );
    let bound = matches!(stated.key(), Key::AtEvent(_)).then(|| digest(&stated.key().text()));
    let email = stated.pair().map(|pair| pair.email.clone());
    let mut row = vec![line_value(record.line), Value::Int(Some(0))];
    row.extend(CELLS.map(|name| match name {
        "days" => Value::Int(
            header.value(record, name).and_then(Cell::as_number).and_then(|days| days.try_into().ok()),
        ),
        _ => text(name).map(str::to_owned).into(),
    }));
    row.extend([
        bound.clone().unwrap_or_else(|| stated.key().text()).into(),
        normal_form(name).into(),
        email.into(),
        bound.into(),
        draw.into(),
    ]);
    row
}

/// A key of any length in the width of an index.
fn digest(text: &str) -> String {
    let mut digest = String::with_capacity(64);
    for byte in Sha256::digest(text) {
        // Writing to a text cannot fail.
        let _ = write!(digest, "{byte:02x}");
    }
    digest
}
