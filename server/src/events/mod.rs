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

use serde::{Deserialize, Serialize};

/// What the mail `event_cancelled` is rendered from; all else is read when it is sent. There is nothing
/// left to do on the own page, so it brings no link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CancellationMail {
    /// The event.
    pub event_id: i64,
    /// The registration of whoever is told.
    pub registration_id: i64,
    /// Why, as the officer wrote it to everybody; may be empty.
    pub reason: String,
}
