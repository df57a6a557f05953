//! The outbox, for staff.

pub mod outbox;
