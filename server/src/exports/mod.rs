//! Exports: the list of an event's registrations as a spreadsheet or as CSV.

mod columns;
mod routes;

pub use routes::{csv, xlsx};
