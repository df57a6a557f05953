//! The tables, one file each.

pub mod activity;
pub mod attendance_day;
pub mod audit_entry;
pub mod event;
pub mod event_material;
pub mod event_quota;
pub mod form;
pub mod form_version;
pub mod headcount;
pub mod list_change;
pub mod mail;
pub mod mail_text;
pub mod participation_fact;
pub mod person;
pub mod person_identity;
pub mod person_key_merge;
pub mod person_ref;
pub mod place_offer;
pub mod rate_limit;
pub mod record_closure;
pub mod registration;
pub mod registration_answer;
pub mod session;
pub mod setting;
pub mod user;
pub mod user_link;
