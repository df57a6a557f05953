//! Requests by a Member State for support in holding an event, from asked to held.

mod operations;
pub mod routes;

pub use crate::seen::Seen;
pub use operations::{NotSaved, NotTaken, Step, let_go, mark, save, take};
