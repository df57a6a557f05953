//! Staff accounts.

mod links;
mod own_account;
mod sign_in;
mod users;
