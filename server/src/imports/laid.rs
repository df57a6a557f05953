//! A row as it is laid over what is on record: a column that the file lacks leaves the value, an
//! empty cell clears it.

use std::str::FromStr;

use domain::texts::CodeList;

use super::columns::{Header, Record, Value};

/// What a row says of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Given<T> {
    /// Nothing: the file lacks the column, and the value stays.
    Left,
    /// That there is no value.
    Cleared,
    /// A value.
    Stated(T),
}

/// A row together with the header that says which columns it has.
#[derive(Debug, Clone, Copy)]
pub(super) struct Laid<'a> {
    header: &'a Header,
    record: &'a Record,
}

impl<'a> Laid<'a> {
    pub(super) const fn new(header: &'a Header, record: &'a Record) -> Self {
        Self { header, record }
    }

    /// Where the row stands.
    pub(super) const fn line(&self) -> u64 {
        self.record.line
    }

    /// What the cell states, if it states anything.
    pub(super) fn stated(&self, name: &str) -> Option<&'a str> {
        self.header.value(self.record, name).and_then(Value::as_text)
    }

    /// Whether the file has a column.
    pub(super) fn has(&self, name: &str) -> bool {
        self.header.has(name)
    }

    /// What the row says of a column, as the type that its cells were held against.
    pub(super) fn given<T: FromStr>(&self, name: &str) -> Given<T> {
        if !self.header.has(name) {
            return Given::Left;
        }
        self.stated(name).and_then(|text| text.parse().ok()).map_or(Given::Cleared, Given::Stated)
    }

    /// Lays a code, date or text over the value on record.
    pub(super) fn put<T: FromStr>(&self, name: &str, value: &mut Option<T>) {
        match self.given(name) {
            Given::Left => {}
            Given::Cleared => *value = None,
            Given::Stated(stated) => *value = Some(stated),
        }
    }

    /// Lays a list over the value on record.
    pub(super) fn lists(&self, name: &str, value: &mut CodeList) {
        match self.given(name) {
            Given::Left => {}
            Given::Cleared => *value = CodeList::default(),
            Given::Stated(stated) => *value = stated,
        }
    }

    /// Lays a count over the value on record.
    pub(super) fn number<T: TryFrom<i64>>(&self, name: &str, value: &mut Option<T>) {
        if self.header.has(name) {
            let number = self.header.value(self.record, name).and_then(Value::as_number);
            *value = number.and_then(|number| number.try_into().ok());
        }
    }
}
