//! Lists come in: events, participants, head-counts and other records, from CSV and XLSX files.
//!
//! A file is read row by row; what is understood goes to a staging table, and everything that is
//! refused or doubted is kept with its line. Then, in one transaction, the staged rows are held
//! against what is on record and written, all or none. Nothing here ever sends anything.

mod cells;
pub mod code_lists;
pub mod columns;
pub mod council_2017;
mod decided;
pub mod findings;
pub mod kinds;
mod laid;
pub mod outcome;
mod plain;
pub mod reading;
pub mod refusal;
pub mod run;
mod staging;
pub mod tables;
pub mod warning;
pub mod words;

/// Whose references a file holds that names nobody.
pub const DEFAULT_SOURCE: &str = "default";
