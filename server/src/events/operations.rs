//! What officers do with events: each operation loads, decides, writes and queues its mails in one
//! transaction.

mod cancel;
mod save;
mod steps;

pub(crate) use cancel::EXPECTING;
pub use save::{NotSaved, create, edit, stored_form};
pub use steps::{NotTaken, facts_of, take};
