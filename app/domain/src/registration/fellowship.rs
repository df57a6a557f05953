//! What officers decide about the wish for a fellowship. Whether one that was granted was used is not decided: it
//! was, if the person took part.

use super::{Fellowship, RegistrationState};
use crate::codes;

codes! {
    /// A decision about a fellowship.
    Verdict as "fellowship_verdict" { Grant = "grant", Refusal = "refusal" }
}

impl Verdict {
    /// What the fellowship is then.
    #[must_use]
    pub const fn becomes(self) -> Fellowship {
        match self {
            Self::Grant => Fellowship::Granted,
            Self::Refusal => Fellowship::Refused,
        }
    }
}

/// Why nothing is decided about a fellowship.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obstacle {
    /// Nobody asked for one.
    NotAsked,
    /// It was decided so already.
    Already,
    /// The person does not come: nothing is granted to whoever was refused, withdrew or was absent.
    NotComing(RegistrationState),
}

/// Decides about a fellowship; gives what it is then.
///
/// # Errors
/// Why not.
pub fn decide(
    verdict: Verdict,
    from: Option<Fellowship>,
    state: RegistrationState,
) -> Result<Fellowship, Obstacle> {
    let Some(from) = from else { return Err(Obstacle::NotAsked) };
    let becomes = verdict.becomes();
    if from == becomes {
        return Err(Obstacle::Already);
    }
    let is_gone = matches!(
        state,
        RegistrationState::Refused | RegistrationState::Withdrawn | RegistrationState::Absent
    );
    match verdict {
        Verdict::Grant if is_gone => Err(Obstacle::NotComing(state)),
        Verdict::Grant | Verdict::Refusal => Ok(becomes),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::registration::RegistrationState::{Attended, Confirmed, Refused, Withdrawn};

    #[test]
    fn what_was_asked_for_is_granted_or_refused_and_may_be_decided_otherwise_later() {
        for from in [Fellowship::Requested, Fellowship::Refused] {
            assert_eq!(decide(Verdict::Grant, Some(from), Confirmed), Ok(Fellowship::Granted));
        }
        for from in [Fellowship::Requested, Fellowship::Granted] {
            assert_eq!(decide(Verdict::Refusal, Some(from), Attended), Ok(Fellowship::Refused));
        }
    }

    #[test]
    fn nothing_is_decided_twice_or_for_whoever_did_not_ask() {
        assert_eq!(decide(Verdict::Grant, Some(Fellowship::Granted), Confirmed), Err(Obstacle::Already));
        assert_eq!(decide(Verdict::Refusal, None, Confirmed), Err(Obstacle::NotAsked));
    }

    #[test]
    fn nothing_is_granted_to_whoever_does_not_come() {
        for state in [Refused, Withdrawn] {
            let asked = Some(Fellowship::Requested);
            assert_eq!(decide(Verdict::Grant, asked, state), Err(Obstacle::NotComing(state)));
            assert_eq!(decide(Verdict::Refusal, asked, state), Ok(Fellowship::Refused));
        }
    }
}
