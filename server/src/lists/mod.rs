//! The dated lists of countries: what staff decide about scheduled changes.

pub mod operations;
pub mod queries;
pub mod routes;
