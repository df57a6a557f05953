//! The outbox, for staff.

pub mod mail;
pub mod outbox;
pub mod texts;
