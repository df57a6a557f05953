//! Pages of mandates: how far each paragraph is answered, which reports are due, and one paragraph with its records.

pub mod due;
pub mod matrix;
pub mod paragraph;
