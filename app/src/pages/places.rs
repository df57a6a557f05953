//! Places of an event, for officers: quotas, and who waits.

pub mod quotas;
pub mod waiting;
