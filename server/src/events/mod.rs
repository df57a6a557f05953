//! Events: the calendar and pages for everyone, and the work of the officers who hold them.

pub mod present;
pub mod queries;
pub mod routes;
mod search;

pub use search::search_text;
