//! What answers at the addresses of organizations and typed texts.

mod form;
mod list;
mod merger;
mod shown;
mod texts;

pub use form::{add, edit, new, show};
pub use list::list;
pub use merger::{choose, merge};
pub use texts::{assign, leave, list as list_texts, show as show_text};
