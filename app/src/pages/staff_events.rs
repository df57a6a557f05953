//! Events as officers work on them: the list, the form, the overview with the steps of an event's
//! life.

pub mod copy;
pub mod form;
pub mod heading;
pub mod list;
pub mod overview;
pub mod step;
