//! Public figures: counted from the facts of closed records alone, once per version of what they are
//! counted from, and kept in memory; every page of them is a look into what is kept.

mod asked;
mod atom;
mod charts;
pub mod files;
mod grid;
mod kept;
mod map;
mod queries;
pub mod routes;

pub use kept::{Kept, Published};
pub(crate) use map::Map;
