//! Staff accounts.

mod kept_forms;
mod links;
mod own_account;
mod sign_in;
mod users;
