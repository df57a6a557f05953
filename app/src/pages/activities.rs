//! Pages of records beside events.

pub mod form;
pub mod list;
