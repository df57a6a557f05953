//! Events: what kinds there are, which of them build capacity, and the states an event goes through.

use crate::codes;

mod ancestry;
mod check;
mod details;
mod partner;
mod reference;
mod transition;

pub use ancestry::is_own_ancestor;
pub(crate) use check::is_web_address;
pub use check::{Known, MATERIALS, check};
pub use details::{Details, Material};
pub use partner::Partner;
pub use reference::{slug, suggested_ref};
pub use transition::{Facts, Refusal, Step, steps_from, transition};

codes! {
    /// What an event is; the first five are counted as capacity building, the others are listed.
    EventKind as "kind" {
        Forum = "forum", Seminar = "seminar", Workshop = "workshop", Training = "training",
        Webinar = "webinar", Week = "week", Conference = "conference", Symposium = "symposium",
        ExpertGroupMeeting = "expert_group_meeting", FocusGroupMeeting = "focus_group_meeting",
        StudyGroupMeeting = "study_group_meeting", InitiativeMeeting = "initiative_meeting",
        JointSession = "joint_session", ExhibitionForum = "exhibition_forum",
    }
}

impl EventKind {
    /// Whether a report counts this kind as capacity building (WTSA Res. 98, TSB with BDT and BR, 6).
    #[must_use]
    pub const fn builds_capacity(self) -> bool {
        matches!(self, Self::Forum | Self::Seminar | Self::Workshop | Self::Training | Self::Webinar)
    }
}

codes! {
    /// Where an event stands between being thought of and being on record.
    EventState as "state" {
        Draft = "draft", Announced = "announced", RegistrationOpen = "registration_open",
        RegistrationClosed = "registration_closed", Held = "held", RecordClosed = "record_closed",
        Cancelled = "cancelled", Postponed = "postponed",
    }
}

impl EventState {
    /// Whether the event took place: only then do its figures count.
    #[must_use]
    pub const fn is_held(self) -> bool {
        matches!(self, Self::Held | Self::RecordClosed)
    }

    /// Whether people can look forward to the event, so that they are told what changes about it.
    #[must_use]
    pub const fn is_ahead(self) -> bool {
        matches!(self, Self::Announced | Self::RegistrationOpen | Self::RegistrationClosed | Self::Postponed)
    }

    /// Whether the public may see the event.
    #[must_use]
    pub const fn is_public(self) -> bool {
        !matches!(self, Self::Draft)
    }
}

codes! {
    /// How an event can be attended.
    EventMode as "mode" { OnSite = "on_site", Remote = "remote", Hybrid = "hybrid" }
}

codes! {
    /// The part of the Union that answers for an event; several make it joint.
    Sector as "sectors" { T = "ITU-T", R = "ITU-R", D = "ITU-D", GeneralSecretariat = "GS" }
}

codes! {
    /// Whom an event is meant for.
    Scope as "scope" { National = "national", Regional = "regional", International = "international" }
}

codes! {
    /// What the Union did for the event.
    ItuRole as "itu_role" {
        Organizer = "organizer", CoOrganizer = "co_organizer", Supporter = "supporter",
        MemberEvent = "member_event",
    }
}
