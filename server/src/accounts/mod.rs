//! Staff accounts: signing in, invitations, passwords, and who may do what.

mod frame;
pub mod links;
pub mod operations;
pub mod passwords;
pub mod queries;
pub mod routes;
mod turns;

pub use frame::{sections, staff_frame};
pub use turns::one_at_a_time;
