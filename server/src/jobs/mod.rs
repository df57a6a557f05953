//! What is done beside requests: sending mails, messages and reminders whose time has come, offers of free places,
//! taking in mails that came back, and forgetting what has ended.
//!
//! A mail is a row. A worker claims some for some minutes, sends them and marks them. While the process lives
//! no mail goes twice: what a server accepted is remembered until it is marked. A process that is killed leaves
//! notes behind, by which the next one in its data directory knows what a server had whole; none goes twice, none
//! is lost. Only where a machine loses its power, or is lost with its data directory, what was under way may go again,
//! after the claim has ended and from whichever server; the message id is the same, by which mail programs know it as
//! one.

mod claims;
mod delivery;
mod errands;
mod housekeeping;
mod journal;
mod worker;

pub use worker::Worker;
