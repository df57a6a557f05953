//! The form of an event: how officers build it, how it is asked, and what was answered.

pub mod answers;
pub mod ask;
pub mod builder;
pub mod file;
pub mod own_answers;
pub mod question;
pub mod section;
