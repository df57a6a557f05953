//! Places: quotas of an event, how its places stand under them, and offers of free ones to those who
//! wait (`domain::places` is the rule).

mod admission;
mod coming;
mod held_up;
pub mod jobs;
mod offers;
mod order;
pub mod own_routes;
mod queries;
mod quotas;
mod staff_routes;
mod standing;

pub use admission::{can_take_over, has_place};
pub use coming::Coming;
pub use held_up::held_up;
pub use offers::{accept, decline, end_offers_of, offer_places};
pub(crate) use order::put_at_end;
pub use queries::{OpenOffer, holds_place, open_offer, position, waiting_in_order};
pub(crate) use quotas::rows_of;
pub use quotas::{quota_of, quotas_of, words_for};
pub use staff_routes::{
    add_quota, change_offers, list_quotas, list_waiting, move_waiting, offer_now, remove_quota,
};
pub use standing::{Standing, day_of, has_quotas, profile_of, standing, standing_without};
