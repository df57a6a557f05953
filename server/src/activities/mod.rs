//! Records beside events: Recommendations, publications, pilots and whatever else answers a mandate.

mod operations;
pub mod routes;

pub use operations::{NotSaved, Seen, mark, save};
