//! Mandates: the paragraphs of resolutions, the records that answer them, and the reports that some demand: who
//! answers for each, when it is due, and what is done about it on which day.

pub mod decisions;
pub mod due;
pub mod jobs;
pub mod known;
mod links;
mod operations;
mod queries;
pub mod routes;
mod suggestions;

pub use jobs::tend_obligations;
pub use links::{Link, NotLinked, RecordId, decide};
pub use operations::{NotEntered, enter_meeting, set_owner};
