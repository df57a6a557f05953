//! The fellowships that people asked for at an event.

pub mod list;
