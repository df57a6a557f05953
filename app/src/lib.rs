//! Everything that becomes HTML or wasm. The crate has two halves that are never built together:
//! `ssr` writes pages on the server, `hydrate` is compiled to wasm and wakes the islands.

#[cfg(feature = "ssr")]
pub mod components;
#[cfg(feature = "ssr")]
pub mod document;
#[cfg(feature = "ssr")]
pub mod emails;
#[cfg(all(feature = "ssr", debug_assertions))]
pub mod gallery;
#[cfg(feature = "ssr")]
pub mod i18n;
pub mod islands;
#[cfg(feature = "ssr")]
pub mod layout;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod urls;

#[cfg(feature = "hydrate")]
mod hydration;
