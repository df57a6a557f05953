//! Registrations: roles, states and the few facts asked of a participant.

use crate::codes;

pub mod address;
pub mod admission;
pub mod by_hand;
pub mod decision;
pub mod entry;
pub mod fellowship;
pub mod group;
pub mod own;
pub mod plan;

codes! {
    /// What somebody came to do; the first five are counted as participants.
    Role as "role" {
        Participant = "participant", Fellow = "fellow", Speaker = "speaker", Moderator = "moderator",
        Trainer = "trainer", Organizer = "organizer", Secretariat = "secretariat",
        Interpreter = "interpreter", Support = "support",
    }
}

impl Role {
    /// Whether participations in this role are counted.
    #[must_use]
    pub const fn is_counted(self) -> bool {
        matches!(self, Self::Participant | Self::Fellow | Self::Speaker | Self::Moderator | Self::Trainer)
    }
}

codes! {
    /// Where a registration stands, before and after the event.
    RegistrationState as "state" {
        Submitted = "submitted", Confirmed = "confirmed", Waiting = "waiting", Refused = "refused",
        Withdrawn = "withdrawn", Attended = "attended", PartlyAttended = "partly_attended",
        Absent = "absent", Completed = "completed",
    }
}

impl RegistrationState {
    /// Whether the person came, for some of the event at least.
    #[must_use]
    pub const fn is_participation(self) -> bool {
        matches!(self, Self::Attended | Self::PartlyAttended | Self::Completed)
    }

    /// Whether the registration takes one of the event's places.
    #[must_use]
    pub const fn takes_place(self) -> bool {
        !matches!(self, Self::Waiting | Self::Refused | Self::Withdrawn)
    }
}

codes! {
    /// As the person states it; never forced, so it may be absent.
    Gender as "gender" { Female = "female", Male = "male", Other = "other" }
}

codes! {
    /// How a person took part.
    AttendanceMode as "mode" { OnSite = "on_site", Remote = "remote", Both = "both" }
}

codes! {
    /// What sort of organization a person comes from.
    OrganizationKind as "organization_kind" {
        Administration = "administration", Regulator = "regulator", SectorMember = "sector_member",
        Associate = "associate", Academia = "academia",
        InternationalOrganization = "international_organization", Private = "private",
        CivilSociety = "civil_society", Other = "other",
    }
}

codes! {
    /// What became of the wish for a fellowship.
    Fellowship as "fellowship" { Requested = "requested", Granted = "granted", Refused = "refused" }
}

codes! {
    /// How sure the source was of a number of people.
    Qualifier as "qualifier" { Exact = "exact", About = "about", Over = "over", Nearly = "nearly" }
}
