//! The tables of a backup, each after those it refers to.

/// Calls a macro with every entity that belongs to a backup, in the order of restoring.
#[macro_export]
macro_rules! each_saved_table {
    ($with:ident) => {
        $with! {
            event, event_material, event_quota, decision_reason, invitation, form, form_version,
            mail_text, focal_point, announcement, event_reminder, unsubscription, address_mark,
            headcount, activity, paragraph, training_result, need, support_request, target, questionnaire, questionnaire_respondent,
            list_change, person, person_ref, person_identity, registration_group,
            person_pair, person_merge, organization, organization_spelling, organization_text,
            registration, fellowship_decision, registration_answer, organization_answer, group_member, file,
            registration_draft, place_offer,
            attendance_day, record_closure, participation_fact, person_key_merge, user, user_link,
            report, report_passage, report_comment, report_record, report_file, gap_declaration,
            mandate_link, obligation, meeting_date, obligation_notice, due_report, setting, audit_entry, mail
        }
    };
}

/// Tables that are left out on purpose: who is signed in, what was typed when a session ended and how often
/// something was tried ends with the machine; what was only previewed is previewed again; staging holds imports under way; the list of
/// migrations is the schema's own.
pub const LEFT_OUT: [&str; 5] =
    ["sessions", "kept_forms", "rate_limits", "decision_previews", "seaql_migrations"];

macro_rules! names {
    ($($entity:ident),+) => {
        /// Names of the tables in a backup.
        #[must_use]
        pub fn saved() -> Vec<&'static str> {
            use sea_orm::EntityName;
            vec![$(entities::$entity::Entity.table_name()),+]
        }
    };
}

each_saved_table!(names);
