//! Pages of targets: the numbers aimed at for figures over a period.

pub mod entry;
pub mod list;
