//! Invitations to events: single ones for one address, and links that are open to whoever has them; lists
//! of people, reminders, and what the invited do.

mod answering;
mod inviting;
mod jobs;
mod list;
mod look;
mod mails;
pub mod public_routes;
mod reminding;
mod rows;
mod staff_page;
pub mod staff_routes;
mod upload;

pub use answering::{Claim, NotTaken, Taken, by_token, decline, hold, standing, take};
pub use inviting::{Manner, NotInvited, invite, open_link, revoke};
pub use jobs::{forget_old, remind_before_the_end};
pub use mails::{InvitationMail, linked, tell, token};
pub use reminding::{remind, to_be_reminded};

use domain::invitation::Terms;
use entities::invitation::Model;

/// What decides where an invitation stands.
#[must_use]
pub fn terms(row: &Model) -> Terms {
    Terms {
        max_uses: row.max_uses,
        uses: row.uses,
        ends_at: row.ends_at,
        declined: row.declined_at.is_some(),
        revoked: row.revoked_at.is_some(),
    }
}
