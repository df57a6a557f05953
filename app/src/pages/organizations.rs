//! Pages of the managed list of organizations.

pub mod form;
pub mod list;
pub mod merger;
mod row;
pub mod text;
pub mod texts;

pub use row::Row;
