//! Staff accounts: signing in, passwords, the way to the sections, and the accounts themselves.

pub mod ask_link;
pub mod home;
pub mod kept_form;
pub mod link_asked;
pub mod new_user;
pub mod own_account;
pub mod set_password;
pub mod sign_in;
pub mod user;
pub mod users;
