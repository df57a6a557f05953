//! Groups: one person registers several for an event, each of whom gets a registration and a link of
//! their own, and sees behind a link where they stand.

mod forget;
mod operations;
pub mod own_routes;
mod queries;
pub mod routes;
mod withdraw;

pub use forget::{forget, forget_member, remind};
pub use operations::linked;
pub use queries::{addresses, people_in};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

/// The kind of the mail to whoever registered a group.
pub const MAIL: &str = "group_registered";

/// What the mail `group_registered` is rendered from; all else is read when it is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupMail {
    /// The group.
    pub group_id: i64,
    /// What opens its page. The group's row keeps a digest only; this row loses it once the mail is sent.
    #[serde(default)]
    pub token: String,
}

/// What opens the page of a group that a form registered: the same each time, so that a form that is
/// sent twice leads to one page, and nobody's guess without the platform's secret.
fn token_of(secret: &[u8], submission: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).expect("any length of key will do");
    mac.update(format!("group\n{submission}").as_bytes());
    URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes())
}

#[cfg(test)]
mod tests {
    use super::token_of;

    #[test]
    fn the_same_form_leads_to_the_same_page_and_no_other_does() {
        assert_eq!(token_of(b"secret", "form"), token_of(b"secret", "form"));
        assert_ne!(token_of(b"secret", "form"), token_of(b"secret", "other"));
        assert_ne!(token_of(b"secret", "form"), token_of(b"other", "form"));
        assert_eq!(token_of(b"secret", "form").len(), 43);
    }
}
