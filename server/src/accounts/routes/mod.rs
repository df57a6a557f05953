//! What answers at the addresses of accounts.

pub mod home;
pub mod own_account;
pub mod passwords;
pub mod sign_in;
mod typed;
pub mod user;
pub mod users;
