//! Staff and what each role may do: the whole table, in one place.

use crate::{codes, event::Sector};

codes! {
    /// What a staff account is for.
    StaffRole as "role" {
        Administrator = "administrator", EventOfficer = "event_officer",
        ReportOfficer = "report_officer", Viewer = "viewer",
    }
}

codes! {
    /// Everything that somebody must be allowed to do.
    Action as "action" {
        SeeEvents = "see_events", EditEvent = "edit_event", SeeRegistrations = "see_registrations",
        DecideRegistration = "decide_registration", RecordAttendance = "record_attendance",
        EnterHeadcount = "enter_headcount", ExportRegistrations = "export_registrations",
        CloseRecord = "close_record", BuildReport = "build_report", ConfirmLists = "confirm_lists",
        ManageUsers = "manage_users", SeeAudit = "see_audit", SeeMails = "see_mails",
    }
}

impl StaffRole {
    /// Whether the role may do it at all; the Sector of the account narrows it further.
    #[must_use]
    pub const fn may(self, action: Action) -> bool {
        use Action as A;
        match self {
            Self::Administrator => true,
            Self::EventOfficer => !matches!(action, A::ManageUsers | A::ConfirmLists | A::SeeAudit),
            Self::ReportOfficer => {
                matches!(
                    action,
                    A::SeeEvents | A::EnterHeadcount | A::BuildReport | A::ConfirmLists | A::CloseRecord
                )
            }
            Self::Viewer => matches!(action, A::SeeEvents | A::BuildReport),
        }
    }
}

/// Whether an account limited to `own` may touch an event of these Sectors. A joint event is open
/// to the officers of each of its Sectors.
#[must_use]
pub fn within_sector(own: Option<Sector>, sectors: &[Sector]) -> bool {
    own.is_none_or(|own| sectors.contains(&own))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_table_of_roles_and_actions_is_as_agreed() {
        let table: Vec<String> = Action::ALL
            .iter()
            .map(|action| {
                let marks: String =
                    StaffRole::ALL.iter().map(|role| if role.may(*action) { 'x' } else { '-' }).collect();
                format!("{marks} {action}")
            })
            .collect();
        // administrator, event officer, report officer, viewer
        assert_eq!(
            table,
            [
                "xxxx see_events",
                "xx-- edit_event",
                "xx-- see_registrations",
                "xx-- decide_registration",
                "xx-- record_attendance",
                "xxx- enter_headcount",
                "xx-- export_registrations",
                "xxx- close_record",
                "xxxx build_report",
                "x-x- confirm_lists",
                "x--- manage_users",
                "x--- see_audit",
                "xx-- see_mails",
            ]
        );
    }

    #[test]
    fn a_joint_event_is_open_to_the_officers_of_each_sector() {
        assert!(within_sector(Some(Sector::D), &[Sector::T, Sector::D]));
        assert!(!within_sector(Some(Sector::R), &[Sector::T, Sector::D]));
        assert!(within_sector(None, &[]));
    }
}
