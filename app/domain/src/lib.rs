//! The rules of Baraza: values in, decision out. No I/O, no clock, no randomness, no locale; the
//! same rule runs on the server and in the browser.

pub mod announcement;
pub mod attendance;
pub mod bounce;
pub mod chart;
pub mod codes;
pub mod contact;
pub mod country;
pub mod dates;
pub mod delegations;
pub mod event;
pub mod figures;
pub mod flaw;
pub mod forms;
pub mod headcount;
pub mod identity;
pub mod invitation;
pub mod language;
pub mod likeness;
pub mod lists;
pub mod lookalike;
pub mod mail_text;
pub mod organization;
pub mod password;
pub mod period;
pub mod person_merge;
pub mod places;
pub mod registration;
pub mod reminder;
pub mod report;
pub mod search;
pub mod staff;
pub mod texts;
pub mod typed;
