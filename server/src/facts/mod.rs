//! Facts: what stays of an event when its record is closed. They know people by a random key only,
//! so that erasing somebody changes no figure.

mod operations;
pub mod pack;
pub mod source;

pub use operations::{Refusal, close_record, reopen_record, write_facts};
pub use source::row_of;
