//! What an officer saw of a record when its form was given out: one way to tell, wherever records are
//! edited, that somebody else saved meanwhile.

use domain::typed::Typed;
use sha2::{Digest, Sha256};

/// A record as the officer saw it.
#[derive(Debug, Clone, Copy)]
pub struct Seen<'a> {
    /// Row number.
    pub id: i64,
    /// What its form read.
    pub mark: &'a str,
}

/// A short text that changes whenever what stands in a form does.
#[must_use]
pub fn digest(form: &Typed) -> String {
    let mut hash = Sha256::new();
    for (name, text) in &form.0 {
        hash.update(format!("{name}\n{}\n{text}\n", text.len()));
    }
    hash.finalize().iter().take(12).fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(fields: &[(&str, &str)]) -> Typed {
        Typed(fields.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
    }

    #[test]
    fn a_digest_changes_with_any_field() {
        let one = form(&[("city", "Dakar")]);
        assert_eq!(digest(&one), digest(&one.clone()));
        assert_ne!(digest(&one), digest(&form(&[("city", "Dakar "), ("venue", "")])));
        // What ends one field and begins the next is part of neither.
        let two = form(&[("city", "Dakar\nvenue\n1\nx")]);
        assert_ne!(digest(&two), digest(&form(&[("city", "Dakar"), ("venue", "x")])));
    }
}
