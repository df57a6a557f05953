//! The public pages of events.

mod calendar;
mod event_page;
mod feeds;
