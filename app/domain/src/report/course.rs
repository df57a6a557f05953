//! The way of a report from draft to submission: which step may follow, and who may take it. A
//! report is cleared by somebody who has not worked on it, and only if every event is complete or what it lacks was
//! declared unavailable; what is frozen never changes.

use std::collections::BTreeSet;

use crate::codes;

codes! {
    /// Where a report stands.
    ReportState as "report_state" {
        /// It is being written.
        Draft = "draft",
        /// Somebody else reads it.
        InReview = "in_review",
        /// A second person found it right.
        Cleared = "cleared",
        /// Its facts, lists, texts and files are kept and never change.
        Frozen = "frozen",
        /// It was handed to whom it is for.
        Submitted = "submitted",
    }
}

codes! {
    /// What can be done with a report as a whole.
    ReportStep as "report_step" {
        /// It is given to somebody else to read.
        Review = "review",
        /// It goes back to be written on.
        Return = "return",
        /// A second person finds it right.
        Clearance = "clearance",
        /// Everything that it says is kept.
        Freezing = "freezing",
        /// It is handed in.
        Submission = "submission",
        /// A further revision begins, which corrects it.
        Revision = "revision",
    }
}

impl ReportState {
    /// Whether its texts can be written on.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Draft)
    }

    /// Whether what it says is kept for good.
    #[must_use]
    pub const fn is_kept(self) -> bool {
        matches!(self, Self::Frozen | Self::Submitted)
    }
}

impl ReportStep {
    /// Where a report has to stand for the step.
    #[must_use]
    pub const fn begins_at(self) -> &'static [ReportState] {
        match self {
            Self::Review => &[ReportState::Draft],
            Self::Return => &[ReportState::InReview, ReportState::Cleared],
            Self::Clearance => &[ReportState::InReview],
            Self::Freezing => &[ReportState::Cleared],
            Self::Submission => &[ReportState::Frozen],
            Self::Revision => &[ReportState::Frozen, ReportState::Submitted],
        }
    }

    /// The steps that can be thought of where a report stands.
    pub fn from_state(state: ReportState) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |step| step.begins_at().contains(&state))
    }
}

/// What decides about a step.
#[derive(Debug, Clone, Copy)]
pub struct Standing<'a> {
    /// Where the report stands.
    pub state: ReportState,
    /// Everybody who has worked on it since it was last cleared: who began it, wrote on it, gave it to be read, or
    /// entered what it prints beside the figures.
    pub contributors: &'a BTreeSet<String>,
    /// Whether somebody else could clear it.
    pub others_may: bool,
    /// How many events lack something that nobody declared unavailable.
    pub incomplete: usize,
    /// How many remarks on it nobody has dealt with.
    pub open_remarks: usize,
    /// Whether it corrects another, and does not say what.
    pub says_not_what_it_corrects: bool,
    /// Digest of what the second person found right: facts and texts.
    pub cleared: Option<&'a str>,
    /// Digest of the same as it is now.
    pub now: &'a str,
    /// Whether a further revision was begun.
    pub is_revised: bool,
}

/// Why a step is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotTaken {
    /// The report stands elsewhere.
    NotFromHere,
    /// Whoever has worked on it since it was last cleared does not clear it.
    SamePerson,
    /// Likewise, and so has everybody else who may clear reports.
    NobodyLeft,
    /// So many events lack something that nobody declared unavailable.
    Incomplete(usize),
    /// So many remarks are not dealt with.
    Remarks(usize),
    /// Figures or texts are not those that were cleared.
    Moved,
    /// A revision says what it corrects.
    NoCorrection,
    /// A further revision was begun before.
    Revised,
}

impl Standing<'_> {
    /// Takes a step: where the report stands afterwards. A revision leaves the report where it is.
    ///
    /// # Errors
    /// Why it is not taken.
    pub fn take(self, step: ReportStep, actor: &str) -> Result<ReportState, NotTaken> {
        if !step.begins_at().contains(&self.state) {
            return Err(NotTaken::NotFromHere);
        }
        match step {
            ReportStep::Review if self.says_not_what_it_corrects => Err(NotTaken::NoCorrection),
            ReportStep::Review => Ok(ReportState::InReview),
            ReportStep::Return => Ok(ReportState::Draft),
            ReportStep::Clearance if self.contributors.contains(actor) => {
                Err(if self.others_may { NotTaken::SamePerson } else { NotTaken::NobodyLeft })
            }
            ReportStep::Clearance if self.incomplete > 0 => Err(NotTaken::Incomplete(self.incomplete)),
            ReportStep::Clearance if self.open_remarks > 0 => Err(NotTaken::Remarks(self.open_remarks)),
            ReportStep::Clearance => Ok(ReportState::Cleared),
            ReportStep::Freezing if self.cleared != Some(self.now) => Err(NotTaken::Moved),
            ReportStep::Freezing if self.incomplete > 0 => Err(NotTaken::Incomplete(self.incomplete)),
            ReportStep::Freezing if self.open_remarks > 0 => Err(NotTaken::Remarks(self.open_remarks)),
            ReportStep::Freezing => Ok(ReportState::Frozen),
            ReportStep::Submission => Ok(ReportState::Submitted),
            ReportStep::Revision if self.is_revised => Err(NotTaken::Revised),
            ReportStep::Revision => Ok(self.state),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::*;

    const AWA: &str = "awa@itu.example";
    const RUPA: &str = "rupa@itu.example";
    const CHEN: &str = "chen@itu.example";

    static WRITERS: LazyLock<BTreeSet<String>> =
        LazyLock::new(|| BTreeSet::from([AWA, CHEN].map(String::from)));

    fn standing(state: ReportState) -> Standing<'static> {
        Standing {
            state,
            contributors: &WRITERS,
            others_may: true,
            incomplete: 0,
            open_remarks: 0,
            says_not_what_it_corrects: false,
            cleared: Some("same"),
            now: "same",
            is_revised: false,
        }
    }

    #[test]
    fn a_report_goes_from_draft_to_submission_and_every_other_step_is_refused() {
        let mut table = Vec::new();
        for state in ReportState::ALL {
            for step in ReportStep::ALL {
                match standing(*state).take(*step, RUPA) {
                    Ok(to) => table.push(format!("{state} {step} {to}")),
                    Err(refusal) => assert_eq!(refusal, NotTaken::NotFromHere, "{state} {step}"),
                }
            }
        }
        assert_eq!(
            table,
            [
                "draft review in_review",
                "in_review return draft",
                "in_review clearance cleared",
                "cleared return draft",
                "cleared freezing frozen",
                "frozen submission submitted",
                "frozen revision frozen",
                "submitted revision submitted",
            ]
        );
    }

    #[test]
    fn nobody_clears_what_they_have_worked_on() {
        let read = standing(ReportState::InReview);
        for writer in [AWA, CHEN] {
            assert_eq!(read.take(ReportStep::Clearance, writer), Err(NotTaken::SamePerson));
            let alone = Standing { others_may: false, ..read };
            assert_eq!(alone.take(ReportStep::Clearance, writer), Err(NotTaken::NobodyLeft));
        }
        assert_eq!(read.take(ReportStep::Clearance, RUPA), Ok(ReportState::Cleared));
    }

    #[test]
    fn an_event_is_complete_or_declared_before_anything_is_cleared_or_frozen() {
        let read = Standing { incomplete: 2, ..standing(ReportState::InReview) };
        assert_eq!(read.take(ReportStep::Clearance, RUPA), Err(NotTaken::Incomplete(2)));
        let cleared = Standing { incomplete: 1, ..standing(ReportState::Cleared) };
        assert_eq!(cleared.take(ReportStep::Freezing, RUPA), Err(NotTaken::Incomplete(1)));
    }

    #[test]
    fn remarks_are_dealt_with_before_anything_is_cleared_or_frozen() {
        let read = Standing { open_remarks: 3, ..standing(ReportState::InReview) };
        assert_eq!(read.take(ReportStep::Clearance, RUPA), Err(NotTaken::Remarks(3)));
        assert_eq!(read.take(ReportStep::Return, RUPA), Ok(ReportState::Draft));
        let cleared = Standing { open_remarks: 1, ..standing(ReportState::Cleared) };
        assert_eq!(cleared.take(ReportStep::Freezing, RUPA), Err(NotTaken::Remarks(1)));
    }

    #[test]
    fn only_what_was_cleared_is_frozen() {
        let moved = Standing { now: "other", ..standing(ReportState::Cleared) };
        assert_eq!(moved.take(ReportStep::Freezing, RUPA), Err(NotTaken::Moved));
        let never = Standing { cleared: None, ..moved };
        assert_eq!(never.take(ReportStep::Freezing, RUPA), Err(NotTaken::Moved));
    }

    #[test]
    fn a_revision_says_what_it_corrects_and_there_is_one_at_a_time() {
        let silent = Standing { says_not_what_it_corrects: true, ..standing(ReportState::Draft) };
        assert_eq!(silent.take(ReportStep::Review, AWA), Err(NotTaken::NoCorrection));
        let revised = Standing { is_revised: true, ..standing(ReportState::Submitted) };
        assert_eq!(revised.take(ReportStep::Revision, AWA), Err(NotTaken::Revised));
    }
}
