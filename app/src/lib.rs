//! Everything that becomes HTML or wasm. The crate has two halves that are never built together:
//! `ssr` writes pages on the server, `hydrate` is compiled to wasm and wakes the islands.

#[cfg(feature = "hydrate")]
mod hydration;
