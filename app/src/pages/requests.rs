//! Pages of requests for support in holding an event.

pub mod entry;
pub mod list;
pub mod request;
