//! Events as the public sees them.

pub mod calendar;
pub mod entry;
pub mod event;
