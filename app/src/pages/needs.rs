//! Pages of what countries need.

pub mod entry;
pub mod list;
