//! Delegations: officers enter who speaks for an administration or a member organization, and those
//! focal points nominate, confirm, refuse and replace people of their own delegation, behind a link of
//! their mail (`domain::delegations` is the rule).

mod concerned;
mod decide;
mod designate;
pub mod focal_routes;
mod forget;
pub mod jobs;
mod nominate;
mod opened;
mod queries;
mod replace;
mod staff_routes;
mod steps;
mod words;

pub use concerned::concerned;
pub use designate::linked;
pub use forget::{forget, remind};
pub use opened::FocalPoint;
pub use queries::{awaited_at, awaited_here, latest_at};
pub use staff_routes::{designate, list, revoke, send_link, set_steps};
pub use steps::steps_of;
pub use words::{delegation_in_words, is_focal_point, name_of_actor, term_in_words};

use serde::{Deserialize, Serialize};

/// The kind of the mail that brings a focal point the link.
pub const MAIL: &str = "focal_point_designated";

/// The kind of the mail that says that people wait for a focal point's word.
pub const WAITING: &str = "delegation_waiting";

/// What the mails `focal_point_designated` and `delegation_waiting` are rendered from; all else is read
/// when they are sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FocalPointMail {
    /// The focal point.
    pub focal_point_id: i64,
    /// What opens their page, where the mail brings a link. The focal point's row keeps a digest only.
    #[serde(default)]
    pub token: String,
}
