//! Requests by a Member State for support in holding an event, from asked to held.

mod operations;
pub mod routes;

pub use operations::{NotSaved, NotTaken, Seen, Step, mark, save, take};
