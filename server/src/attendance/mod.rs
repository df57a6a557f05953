//! Attendance: who came to an event, on which days and how.

mod bulk;
mod operations;
mod queries;
mod routes;
mod sheet;

pub(crate) use bulk::own_mode;
pub use bulk::{Everybody, record_everybody};
pub use operations::{NotRecorded, Saved, save};
pub use routes::{absence, list, presence, record};

use domain::registration::RegistrationState;

/// The states of those whose attendance can be recorded: they have a place, and nobody has still to
/// decide about it.
pub(crate) const WITH_PLACE: [RegistrationState; 5] = [
    RegistrationState::Confirmed,
    RegistrationState::Attended,
    RegistrationState::PartlyAttended,
    RegistrationState::Absent,
    RegistrationState::Completed,
];
