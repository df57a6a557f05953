//! Pages of what came of trainings.

pub mod results;
