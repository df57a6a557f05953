//! What holds for every address.

mod languages;
