//! Events: the calendar and pages for everyone, and the work of the officers who hold them.

mod atom;
mod door;
pub mod feeds;
pub mod ics;
pub mod present;
mod public_page;
pub mod queries;
pub mod routes;
mod search;
pub mod versions;

pub use door::door;
pub use search::search_text;
