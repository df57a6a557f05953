//! What is written about accounts, a verb a file.

mod change;
mod end_sessions;
mod invite;
mod set_password;
mod sign_in;

pub use change::{Place, Refusal, change, disable, enable};
pub use end_sessions::end_sessions;
pub use invite::{AddressTaken, Delivery, NewAccount, ask_for_link, invite, send_link};
pub use set_password::{change_password, set_password};
pub use sign_in::{record_sign_in, verified};

use domain::{country::Region, event::Sector, staff::StaffRole};
use entities::user;
use serde::Serialize;

/// An account as the audit trail shows it: never with its password.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Seen<'a> {
    email: &'a str,
    name: Option<&'a str>,
    role: StaffRole,
    sector: Option<Sector>,
    region: Option<Region>,
    disabled: bool,
}

impl<'a> From<&'a user::Model> for Seen<'a> {
    fn from(account: &'a user::Model) -> Self {
        Self {
            email: &account.email,
            name: account.name.as_deref(),
            role: account.role,
            sector: account.sector,
            region: account.region,
            disabled: account.disabled_at.is_some(),
        }
    }
}

/// Nothing, where the trail has no before or no after.
const NOTHING: Option<&Seen<'static>> = None;

/// An address as accounts are known by: what people type differs in case only.
#[must_use]
pub fn address(typed: &str) -> String {
    typed.trim().to_lowercase()
}
