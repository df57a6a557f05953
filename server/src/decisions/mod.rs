//! Decisions: what officers decide about the people who registered, one by one or several at once,
//! and people whom they add by hand.

mod add;
mod add_routes;
mod operations;
pub(crate) mod people;
pub mod queries;
mod routes;

pub use add_routes::{add, new};
pub use operations::{NotDecided, Order, Seen, Tally, decide};
pub use routes::{confirm, list, refuse};

use domain::event::EventState;

/// Whether decisions can be taken about an event's registrations in this state.
#[must_use]
pub const fn is_open(state: EventState) -> bool {
    !matches!(state, EventState::RecordClosed | EventState::Cancelled)
}

/// Whether somebody who registered is still told of decisions: not once the event took place.
#[must_use]
pub(crate) const fn is_told(state: EventState) -> bool {
    is_open(state) && !state.is_held()
}
