//! How people and offices are reached.

/// Most characters of an address (RFC 5321).
const LONGEST: usize = 320;

/// Whether a text can be an e-mail address. Only what is certainly none is refused; whether a
/// mailbox exists is found out by writing to it.
#[must_use]
pub fn is_email(text: &str) -> bool {
    let Some((mailbox, host)) = text.rsplit_once('@') else { return false };
    let is_plain =
        |c: char| !c.is_whitespace() && !c.is_control() && !matches!(c, '<' | '>' | ',' | ';' | '"');
    !mailbox.is_empty()
        && !mailbox.contains('@')
        && host.split('.').all(|label| !label.is_empty())
        && text.chars().all(is_plain)
        && text.chars().count() <= LONGEST
}

#[cfg(test)]
mod tests {
    use super::is_email;

    #[test]
    fn what_can_be_an_address_is_one() {
        for text in ["awa@artp.example", "a.b+c@x.y.example", "почта@пример.рф", "a@localhost"] {
            assert!(is_email(text), "{text}");
        }
    }

    #[test]
    fn what_cannot_be_an_address_is_none() {
        for text in
            ["", "awa", "@x.example", "awa@", "a b@x.example", "a@b@c", "a@x..y", "A <a@x.y>", "a@x.y,b@x.y"]
        {
            assert!(!is_email(text), "{text}");
        }
    }
}
