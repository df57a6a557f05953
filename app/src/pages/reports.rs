//! Reports to the governing bodies, as staff ask for them, write on them and compare them.

pub mod comparison;
pub mod document;
mod document_parts;
pub mod documents;
pub mod new_report;
pub mod quality;
pub mod texts;
