//! The audit trail, for administrators.

pub mod trail;
