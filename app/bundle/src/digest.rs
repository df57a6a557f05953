//! Digests: names of files, integrity of scripts, whether anything changed.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

/// SHA-256 as `integrity` and a content security policy spell it: `sha256-…`.
pub fn integrity(content: &[u8]) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(content)))
}

/// The first ten bytes of SHA-256 in hexadecimal, for names and stamps.
pub fn short(content: &[u8]) -> String {
    Sha256::digest(content).iter().take(10).fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digests_are_those_of_sha_256() {
        assert_eq!(integrity(b"abc"), "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
        assert_eq!(short(b"abc"), "ba7816bf8f01cfea4141");
    }
}
