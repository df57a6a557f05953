//! What holds for every address.

mod languages;
mod limits;
mod permissions;
