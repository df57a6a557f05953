//! How long a place is offered to somebody who waits.

use chrono::{DateTime, Duration, Utc};

use crate::codes;

/// How many hours an offer stands where the event says nothing else.
pub const OFFER_HOURS: i32 = 48;
/// The fewest hours that an officer can set.
pub const SHORTEST_OFFER: i32 = 1;
/// The most hours that an officer can set: thirty days.
pub const LONGEST_OFFER: i32 = 720;

codes! {
    /// What became of an offer.
    Answer as "answer" {
        /// The person took the place.
        Accepted = "accepted",
        /// The person gave it on, and left the list.
        Declined = "declined",
        /// Nobody answered in time; the person left the list.
        Lapsed = "lapsed",
        /// It was taken back: the event was cancelled or postponed, or an officer decided otherwise.
        Withdrawn = "withdrawn",
    }
}

/// When an offer made now ends: after its hours, at the latest when the event begins. None once the
/// event has begun: then nothing is offered.
#[must_use]
pub fn ends_of_offer(now: DateTime<Utc>, hours: i32, begins: Option<DateTime<Utc>>) -> Option<DateTime<Utc>> {
    if begins.is_some_and(|begins| begins <= now) {
        return None;
    }
    let ends = now + Duration::hours(hours.into());
    Some(begins.map_or(ends, |begins| ends.min(begins)))
}
