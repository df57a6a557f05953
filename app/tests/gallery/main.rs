//! Every sample of every page and mail, drawn in every language: what holds for all of them, and how
//! they look in English and Arabic.
#![cfg(all(feature = "ssr", debug_assertions))]

mod markup;
mod nesting;
mod samples;
mod snapshots;
