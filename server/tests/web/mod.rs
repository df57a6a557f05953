//! What holds for every address.

mod languages;
mod limits;
mod lists;
mod nul;
mod permissions;
mod unwritable;
