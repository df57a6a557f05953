//! Pages about people across events.

pub mod face;
pub mod list;
pub mod merger;
pub mod pairs;
pub mod person;
