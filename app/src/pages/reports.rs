//! Reports to the governing bodies, as staff ask for them.

pub mod new_report;
