//! Links that open something to whoever holds them: the link carries a random token, the database
//! its digest only, so that a copy of the database opens nothing.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};

/// A new token and what is kept of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Secret {
    /// Goes into the link, and nowhere else.
    pub token: String,
    /// Goes into the database.
    pub digest: String,
}

/// A token of 256 random bits.
#[must_use]
pub fn issue() -> Secret {
    let bytes: [u8; 32] = rand::random();
    let token = URL_SAFE_NO_PAD.encode(bytes);
    Secret { digest: digest(&token), token }
}

/// What a page of one reader and its policy share, so that the page's own script is trusted: 128 random
/// bits.
#[must_use]
pub fn nonce() -> String {
    let bytes: [u8; 16] = rand::random();
    URL_SAFE_NO_PAD.encode(bytes)
}

/// What is kept of a token.
#[must_use]
pub fn digest(token: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(token))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_found_by_its_digest_and_no_two_are_alike() {
        let (one, other) = (issue(), issue());
        assert_eq!(digest(&one.token), one.digest);
        assert_ne!(one.token, other.token);
        assert_eq!(one.token.len(), 43);
    }
}
