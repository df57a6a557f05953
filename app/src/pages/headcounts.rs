//! Numbers of people without names, as sources state them.

pub mod entry;
pub mod list;
