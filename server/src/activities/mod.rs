//! Records beside events: Recommendations, publications, pilots and whatever else answers a mandate.

mod operations;
pub mod routes;
mod stages;

pub use crate::seen::Seen;
pub use operations::{NotSaved, mark, save};
pub use stages::stage_code;
