//! Word files are written, then read back.

mod arabic;
mod escaping;
mod figures;
mod layout;
mod office;
mod order;
mod package;
mod pictures;
mod reading;
#[path = "../specimen/mod.rs"]
mod specimen;
