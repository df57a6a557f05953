//! What answers at the addresses of mandates.

mod due;
mod matrix;
mod paragraph;
mod shown;

pub use due::{enter, list};
pub use matrix::matrix;
pub use paragraph::{assign, decide, show};
