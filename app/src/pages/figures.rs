//! The figures that everybody may see.

pub mod method;
pub mod table;
