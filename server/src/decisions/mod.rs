//! Decisions: what officers decide about the people who registered, one by one or several at once,
//! and people whom they add by hand.

mod add;
mod add_routes;
mod beside;
pub mod carrying_out;
mod deciding;
mod fitting;
mod operations;
pub(crate) mod people;
mod preview_page;
mod preview_routes;
pub mod previews;
pub mod queries;
pub mod reasons;
mod routes;
mod told;
pub mod twins;
mod writing;

pub use add_routes::{add, new};
pub use operations::NotDecided;
pub(crate) use operations::{Seen, Tally, held};
pub use preview_routes::{act, create as preview, refuse, show as show_preview};
pub use routes::{confirm, list};

use chrono::NaiveDate;
use domain::event::EventState;
use entities::event;

/// The origin of registrations that officers entered.
pub(crate) const BY_STAFF: &str = "staff";

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

/// Whether somebody whom an officer adds is told: not for the record, once the event is over.
pub(crate) fn tells_of_additions(event: &event::Model, today: NaiveDate) -> bool {
    is_told(event.state) && event.last_day.is_none_or(|last| today <= last)
}
