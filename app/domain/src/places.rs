//! Places: how many there are, for whom, and who gets the next one.
//!
//! An event has a capacity and any number of quotas. A limit says how many of a group may come at the
//! most; kept places are held back for a group until a day. Everybody who has a place, or an offer of
//! one that is still open, takes it. Whoever cannot have a place waits; whoever could have one but
//! finds others waiting who could have it too, waits behind them.

mod group;
mod ledger;
mod offer;
mod queue;
mod quota;
mod reserve;

pub use group::{Each, Group, Profile, Whom};
pub use ledger::{Ledger, NoPlace};
pub use offer::{Answer, LONGEST_OFFER, OFFER_HOURS, SHORTEST_OFFER, ends_of_offer};
pub use queue::{next_offers, settle};
pub use quota::{Amount, Quota, Rule, WrongQuota};

#[cfg(test)]
mod tests;
