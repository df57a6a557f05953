//! Who registered for an event, and what an officer decides about them.

pub mod list;
pub mod new_registration;
pub mod preview;
