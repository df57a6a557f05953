//! Events: the calendar and pages for everyone, and the work of the officers who hold them.

mod atom;
pub mod choices;
mod door;
pub mod feeds;
pub mod ics;
pub mod operations;
pub mod present;
mod public_page;
pub mod queries;
pub mod routes;
mod search;
pub mod staff;
pub mod staff_queries;
pub mod staff_routes;
pub mod typed;
pub mod versions;

pub use door::door;
pub use search::search_text;
