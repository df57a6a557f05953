//! Who came to an event, on which days and how.

pub mod grid;
