//! Staff and what each role may do: the whole table, in one place.

use crate::{codes, country::Iso3, event::Sector};

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
        SeePeople = "see_people", MergePeople = "merge_people", CurateOrganizations = "curate_organizations",
        WriteReport = "write_report",
        LinkMandates = "link_mandates", AssignObligations = "assign_obligations",
        RecordNeeds = "record_needs", EditActivities = "edit_activities",
        SetTargets = "set_targets", RecordTraining = "record_training",
        RunQuestionnaires = "run_questionnaires",
    }
}

impl StaffRole {
    /// Whether the role may do it at all; what the account is limited to narrows it further.
    #[must_use]
    pub const fn may(self, action: Action) -> bool {
        use Action as A;
        match self {
            Self::Administrator => true,
            Self::EventOfficer => !matches!(
                action,
                A::ManageUsers
                    | A::ConfirmLists
                    | A::SeeAudit
                    | A::WriteReport
                    | A::AssignObligations
                    | A::SetTargets
                    | A::RunQuestionnaires
            ),
            Self::ReportOfficer => {
                matches!(
                    action,
                    A::SeeEvents
                        | A::EnterHeadcount
                        | A::BuildReport
                        | A::ConfirmLists
                        | A::CloseRecord
                        | A::CurateOrganizations
                        | A::WriteReport
                        | A::LinkMandates
                        | A::AssignObligations
                        | A::RecordNeeds
                        | A::EditActivities
                        | A::SetTargets
                        | A::RecordTraining
                        | A::RunQuestionnaires
                )
            }
            Self::Viewer => matches!(action, A::SeeEvents | A::BuildReport),
        }
    }
}

/// What an account is limited to; nothing is no limit. Two limits hold together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Limits {
    /// The Sector.
    pub sector: Option<Sector>,
    /// The countries and territories of the account's region as it is today: a right is of today, as
    /// figures are of the event's day.
    pub hosts: Option<Vec<Iso3>>,
}

/// Which of the limits an event lies outside of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outside {
    /// It is of other Sectors.
    Sector,
    /// It is hosted elsewhere.
    Region,
}

impl Limits {
    /// Whether the account may touch an event of these Sectors with this host country. A joint event is
    /// open to the officers of each of its Sectors. An event belongs to the region of its host country,
    /// also where it is held online; without a host country it belongs to none, and only accounts
    /// without a region work with it.
    ///
    /// # Errors
    /// The limit that it lies outside of.
    pub fn cover(&self, sectors: &[Sector], host: Option<Iso3>) -> Result<(), Outside> {
        if self.sector.is_some_and(|own| !sectors.contains(&own)) {
            return Err(Outside::Sector);
        }
        let elsewhere = |hosts: &Vec<Iso3>| host.is_none_or(|host| !hosts.contains(&host));
        if self.hosts.as_ref().is_some_and(elsewhere) { Err(Outside::Region) } else { Ok(()) }
    }
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
                "xx-- see_people",
                "xx-- merge_people",
                "xxx- curate_organizations",
                "x-x- write_report",
                "xxx- link_mandates",
                "x-x- assign_obligations",
                "xxx- record_needs",
                "xxx- edit_activities",
                "x-x- set_targets",
                "xxx- record_training",
                "x-x- run_questionnaires",
            ]
        );
    }

    #[test]
    fn a_joint_event_is_open_to_the_officers_of_each_sector() {
        let of = |sector| Limits { sector, hosts: None };
        assert_eq!(of(Some(Sector::D)).cover(&[Sector::T, Sector::D], None), Ok(()));
        assert_eq!(of(Some(Sector::R)).cover(&[Sector::T, Sector::D], None), Err(Outside::Sector));
        assert_eq!(of(None).cover(&[], None), Ok(()));
    }

    #[test]
    fn an_event_belongs_to_the_region_of_its_host_country() {
        let [senegal, mali, peru] = ["SEN", "MLI", "PER"].map(|code| code.parse::<Iso3>().unwrap());
        let africa = Limits { sector: None, hosts: Some(vec![senegal, mali]) };
        assert_eq!(africa.cover(&[Sector::T], Some(mali)), Ok(()));
        assert_eq!(africa.cover(&[Sector::T], Some(peru)), Err(Outside::Region));
        assert_eq!(africa.cover(&[Sector::T], None), Err(Outside::Region), "without a host it is nobody's");
        let both = Limits { sector: Some(Sector::D), ..africa };
        assert_eq!(both.cover(&[Sector::T], Some(mali)), Err(Outside::Sector));
        assert_eq!(both.cover(&[Sector::D], Some(mali)), Ok(()));
    }
}
