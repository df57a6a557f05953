//! What countries ask for: by questionnaire, or entered by a regional office.

mod operations;
pub mod routes;

pub use operations::{NotSaved, Seen, mark, remove, save};
