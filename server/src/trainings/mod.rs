//! What came of trainings: programme, level, people trained and certified, scores, evaluations.

mod operations;
pub mod routes;

pub use operations::{NotSaved, save};
