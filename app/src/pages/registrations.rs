//! Registering for an event, and the pages behind a person's own link.

pub mod another;
pub mod closed;
pub mod confirmation;
pub mod correction;
pub mod fields;
pub mod new_registration;
pub mod own_links;
mod own_matters;
pub mod own_registration;
pub mod registered;
