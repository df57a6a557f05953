//! Messages of officers to the people of an event, and its reminders.

pub mod list;
pub mod message;
pub mod unsubscription;
