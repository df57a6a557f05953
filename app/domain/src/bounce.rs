//! Mails that come back: what the other side's report (RFC 3464) says of an address, and when messages to it
//! stop.

use crate::codes;

codes! {
    /// How bad it is that mails to an address come back.
    Severity as "severity" {
        /// There is no such mailbox, or it takes nothing any more.
        Hard = "hard",
        /// It may be otherwise another day: a full mailbox, a server that is away.
        Soft = "soft",
    }
}

/// So many mails that came back for a passing reason are no longer a passing reason.
pub const PATIENCE: i32 = 3;

/// What a report says of the address: action and status as RFC 3464 has them. Nothing where the mail has
/// arrived, was passed on or is still tried.
#[must_use]
pub fn judge(action: &str, status: &str) -> Option<Severity> {
    if !action.trim().eq_ignore_ascii_case("failed") {
        return None;
    }
    let mut parts = status.trim().split('.').map(|part| part.parse::<u16>().unwrap_or(0));
    let (class, subject, detail) =
        (parts.next().unwrap_or(5), parts.next().unwrap_or(0), parts.next().unwrap_or(0));
    Some(match (class, subject, detail) {
        // A mailbox that is full, the way there, and what the other side thinks of the content or of us say
        // nothing for good about the address; all else of class 5 does.
        (4, ..) | (_, 2, 2) | (_, 3..=7, _) => Severity::Soft,
        _ => Severity::Hard,
    })
}

/// Whether messages to such an address stop; mails about one's own registration go on.
#[must_use]
pub const fn stops(severity: Severity, failures: i32) -> bool {
    matches!(severity, Severity::Hard) || failures >= PATIENCE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mailbox_that_does_not_exist_is_hard_and_a_full_one_is_soft() {
        let judged = |status| judge("failed", status);
        for status in ["5.1.1", "5.1.10", "5.2.1", "5.0.0", "", "550", " 5.1.1 "] {
            assert_eq!(judged(status), Some(Severity::Hard), "{status}");
        }
        for status in ["5.2.2", "4.2.2", "4.4.1", "5.4.4", "5.7.1", "5.3.4", "4.0.0"] {
            assert_eq!(judged(status), Some(Severity::Soft), "{status}");
        }
    }

    #[test]
    fn a_mail_that_is_still_tried_or_has_arrived_says_nothing() {
        for action in ["delayed", "delivered", "relayed", "expanded", ""] {
            assert_eq!(judge(action, "4.4.1"), None, "{action}");
        }
        assert_eq!(judge(" Failed", "5.1.1"), Some(Severity::Hard));
    }

    #[test]
    fn messages_stop_at_once_or_after_the_third_time() {
        assert!(stops(Severity::Hard, 1));
        assert!(!stops(Severity::Soft, 2) && stops(Severity::Soft, 3));
    }
}
