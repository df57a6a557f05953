//! The dated lists of countries, and what staff decide about them.

pub mod changes;
pub mod graduation;
