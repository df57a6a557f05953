//! What is done beside requests: sending mails, and forgetting what has ended.
//!
//! A mail is a row. A worker claims it for some minutes, sends it and marks it. While the process lives
//! no mail goes twice: what a server accepted is remembered until it is marked. A process that dies
//! between the two may send that one mail again, after the claim has ended; its message id is the same,
//! by which mail programs know it as one.

mod claims;
mod delivery;
mod housekeeping;
mod worker;

pub use worker::Worker;
