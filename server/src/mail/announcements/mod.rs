//! Messages of officers to a group of an event's people: written in as many languages as there are, looked at
//! on real data, tried out, and sent at their time, once to each of the group.

mod audience;
mod draft;
pub mod jobs;
mod page;
pub mod routes;

pub use audience::{Group, Recipient, Wanted, group};
pub use draft::{Draft, NotDone, keep, remove, revise, schedule, stop_scheduled, try_out};

use serde::{Deserialize, Serialize};

/// What the mail `announcement` is rendered from; all else is read when it is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnnouncementMail {
    /// The announcement.
    pub announcement_id: i64,
    /// The event.
    pub event_id: i64,
    /// The registration of whoever gets it; none where an officer tries it out.
    pub registration_id: Option<i64>,
    /// Whom the greeting names where there is no registration.
    #[serde(default)]
    pub name: String,
}
