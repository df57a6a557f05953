//! Events: the calendar and pages for everyone, and the work of the officers who hold them.

pub(crate) mod atom;
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

pub use door::{door, invited};
pub use search::search_text;

use serde::{Deserialize, Serialize};

/// What the mails `event_cancelled`, `event_postponed` and `event_changed` are rendered from; all else is
/// read when they are sent. They bring no link: one that was given before goes on working.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventMail {
    /// The event.
    pub event_id: i64,
    /// The registration of whoever is told.
    pub registration_id: i64,
    /// Why, as the officer wrote it to everybody; may be empty.
    pub reason: String,
}
