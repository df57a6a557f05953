//! What countries ask for: by questionnaire, or entered by a regional office.

mod operations;
pub mod routes;

pub use crate::seen::Seen;
pub use operations::{NotSaved, mark, remove, save};
