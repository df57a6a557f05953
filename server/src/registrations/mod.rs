//! Registrations: how somebody registers for an event, and the page on which they see, change,
//! withdraw, download and erase what is held about them.

use serde::{Deserialize, Serialize};

mod arrivals;
pub mod draft_routes;
pub mod drafts;
mod filled;
pub(crate) mod form;
mod held;
mod invited;
pub mod operations;
pub mod own_routes;
pub(crate) mod people;
pub mod queries;
pub mod routes;

pub use arrivals::Arrivals;
pub(crate) use held::{hold_events, locked};

/// What every mail about a registration is rendered from; all else is read when it is sent.
///
/// The kinds of mail: `registration_received` (an officer decides), `registration_confirmed`,
/// `registration_waiting`, `registration_withdrawn`, and `own_link` (the link was asked for again).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegistrationMail {
    /// The event.
    pub event_id: i64,
    /// The registration.
    pub registration_id: i64,
    /// What opens the own page. The registration keeps a digest only; this row is the one place
    /// with the token itself, and loses it once the mail is sent.
    pub token: String,
}
