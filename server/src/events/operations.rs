//! What officers do with events: each operation loads, decides, writes and queues its mails in one
//! transaction.

mod copy;
mod save;
mod steps;
mod tell;

pub use copy::copy;
pub use save::{NotSaved, create, edit, stored_form};
pub use steps::{NotTaken, facts_of, take};
pub(crate) use tell::EXPECTING;
