//! Requests and answers: everything between the socket and the features.

pub mod assets;
pub mod client;
pub mod csrf;
pub mod form;
pub mod headers;
pub mod language;
pub mod page_cache;
pub mod rate_limit;
pub mod render;
pub mod router;
pub mod secrets;
pub mod sessions;
