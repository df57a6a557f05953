//! Passwords are kept as argon2id hashes. Hashing takes 19 MiB and tens of milliseconds on purpose,
//! so it runs aside, and only two at a time.

use argon2::{
    Argon2, PasswordHash, PasswordHasher, PasswordVerifier,
    password_hash::{Error as HashError, SaltString},
};
use icu::normalizer::ComposingNormalizerBorrowed;
use rand::RngExt;
use tokio::sync::Semaphore;

use crate::fault::Fault;

/// How many hashes may be computed at once: this bounds memory when many sign in together.
static TURNS: Semaphore = Semaphore::const_new(2);

/// A hash, with the parameters of [`hasher`], of a password that nobody knows: an unknown account takes
/// as long as a known one.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IGlzIGhlcmU$+1S8yRcA2gIuk+4qL0B2m3sYHdRZrOXCsqGm7lIrCpU";

/// OWASP's first choice for argon2id: 19 MiB, two passes, one lane; these are the crate's defaults.
fn hasher() -> Argon2<'static> {
    Argon2::default()
}

/// The same letters give the same password on every keyboard.
fn composed(password: &str) -> String {
    ComposingNormalizerBorrowed::new_nfc().normalize(password).into_owned()
}

/// The hash to keep of a password.
///
/// # Errors
/// When it cannot be computed.
pub async fn hash(password: &str) -> Result<String, Fault> {
    let password = composed(password);
    aside(move || {
        let mut salt = [0_u8; 16];
        rand::rng().fill(&mut salt[..]);
        let salt = SaltString::encode_b64(&salt)?;
        Ok(hasher().hash_password(password.as_bytes(), &salt)?.to_string())
    })
    .await
}

/// Whether a password is the one whose hash was kept; without a hash, never, and as slowly.
///
/// # Errors
/// When it cannot be computed.
pub async fn matches(password: &str, kept: Option<String>) -> Result<bool, Fault> {
    let password = composed(password);
    aside(move || {
        let known = kept.is_some();
        let text = kept.unwrap_or_else(|| NOBODY.to_owned());
        match hasher().verify_password(password.as_bytes(), &PasswordHash::new(&text)?) {
            Ok(()) => Ok(known),
            Err(HashError::Password) => Ok(false),
            Err(error) => Err(error),
        }
    })
    .await
}

async fn aside<T: Send + 'static>(
    compute: impl FnOnce() -> Result<T, HashError> + Send + 'static,
) -> Result<T, Fault> {
    let _turn = TURNS.acquire().await.map_err(Fault::other)?;
    let done = tokio::task::spawn_blocking(compute).await.map_err(Fault::other)?;
    done.map_err(|error| Fault::other(format!("a password could not be hashed: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_password_is_known_again_however_its_letters_were_composed() {
        let kept = hash("mot de passe déjà").await.unwrap();
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{kept}");
        assert!(matches("mot de passe de\u{301}ja\u{300}", Some(kept.clone())).await.unwrap());
        assert!(!matches("mot de passe deja", Some(kept)).await.unwrap());
    }

    #[tokio::test]
    async fn nobody_has_no_password_and_the_work_is_the_same() {
        let parsed = PasswordHash::new(NOBODY).unwrap();
        let params = argon2::Params::try_from(&parsed).unwrap();
        assert_eq!(
            (params.m_cost(), params.t_cost(), params.p_cost()),
            (argon2::Params::DEFAULT_M_COST, argon2::Params::DEFAULT_T_COST, argon2::Params::DEFAULT_P_COST)
        );
        assert!(!matches("anything at all", None).await.unwrap());
    }
}
