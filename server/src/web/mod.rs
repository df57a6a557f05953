//! Requests and answers: everything between the socket and the features.

pub mod around;
pub mod assets;
pub mod client;
pub mod csrf;
pub mod form;
pub mod gathered;
pub mod headers;
pub mod language;
pub mod nul;
pub mod page_cache;
pub mod paging;
pub mod panics;
pub mod rate_limit;
pub mod render;
pub mod router;
pub mod secrets;
pub mod sessions;
