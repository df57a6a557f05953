//! What answers at the addresses of people across events.

mod list;
mod merger;
mod pairs;
mod person;
mod shown;

pub use list::list;
pub use merger::{form, merge};
pub use pairs::{distinguish, list as list_pairs};
pub use person::{show, undo};
