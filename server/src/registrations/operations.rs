//! What people do about their own registrations. Each is one transaction: load, decide, write,
//! and queue the mail that tells of it.

use domain::registration::entry::Field;

mod address;
mod agree;
mod answer;
mod correct;
mod enrol;
mod erase;
mod notify;
mod register;
mod remind;
pub(super) mod turn;
mod withdraw;

pub use address::{confirm_address, end_unconfirmed};
pub use agree::agree;
pub use answer::answer;
pub use correct::correct;
pub(crate) use enrol::{ByAnother, Enrolled, enrol, hold};
pub use erase::erase;
pub use register::{NotRegistered, Sent};
pub(crate) use remind::remind;
pub use remind::remind_all;
pub use turn::register;
pub use withdraw::withdraw;

/// Who the audit trail names for what people do themselves.
const PARTICIPANT: &str = "participant";

/// Why something is not done to one's own registration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// Nothing has this token: it was never given out, a newer one replaced it, or the person was
    /// erased.
    UnknownLink,
    /// The record of the event is closed.
    OnRecord,
    /// The place is of a quota in which the person would no longer be.
    NoPlaceFor(Field),
    /// The event is over, or the registration has no place to give back.
    TooLate,
}
