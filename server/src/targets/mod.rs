//! Targets: the number that somebody aimed at for a figure over a period. Reports over exactly that period
//! print it beside the result; nothing is counted here.

mod operations;
pub mod routes;

pub use crate::seen::Seen;
pub use operations::{NotSaved, mark, remove, save};
