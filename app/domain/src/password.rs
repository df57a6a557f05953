//! What a password must be: long. Nothing is asked of its letters, digits or signs, since such rules
//! make people choose worse ones.

/// Fewest characters of a password.
pub const SHORTEST: usize = 12;

/// Why a password is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PasswordRefusal {
    /// It has fewer characters than [`SHORTEST`].
    TooShort,
    /// It is the account's address, which everybody knows.
    IsAddress,
}

/// Whether an account with this address can have this password.
///
/// # Errors
/// Why not.
pub fn judge(password: &str, email: &str) -> Result<(), PasswordRefusal> {
    if password.chars().count() < SHORTEST {
        return Err(PasswordRefusal::TooShort);
    }
    if password.trim().to_lowercase() == email.to_lowercase() {
        return Err(PasswordRefusal::IsAddress);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const EMAIL: &str = "officer@example.org";

    #[test]
    fn length_is_counted_in_characters_whatever_the_script() {
        assert_eq!(judge("каждыйохотн", EMAIL), Err(PasswordRefusal::TooShort));
        assert_eq!(judge("каждыйохотни", EMAIL), Ok(()));
    }

    #[test]
    fn the_address_is_no_password_however_it_is_written() {
        assert_eq!(judge(" Officer@Example.org", EMAIL), Err(PasswordRefusal::IsAddress));
    }

    #[test]
    fn one_letter_many_times_is_allowed_if_it_is_long() {
        assert_eq!(judge("aaaaaaaaaaaa", EMAIL), Ok(()));
    }
}
