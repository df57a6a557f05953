//! The mails: a struct with what a mail tells, a function that writes it, and samples. Text and HTML
//! come from the same parts, so that they never say different things.

pub mod account_invitation;
pub mod address_confirmation;
pub mod announcement;
pub mod delegation_waiting;
pub mod event_cancelled;
pub mod event_changed;
pub mod event_off;
pub mod event_postponed;
pub mod event_reminder;
mod facts;
pub mod fellowship_decided;
pub mod focal_point_designated;
pub mod group_registered;
pub mod invitation;
mod letter;
pub mod obligation_draft;
pub mod obligation_reminder;
pub mod offer_lapsed;
pub mod own_link;
pub mod password_reset;
pub mod place_offered;
pub mod questionnaire;
pub mod registration_confirmed;
pub mod registration_draft;
pub mod registration_received;
pub mod registration_refused;
pub mod registration_replaced;
pub mod registration_waiting;
pub mod registration_withdrawn;

pub use facts::{EventFacts, OwnWords, RegistrationFacts, sample_facts};
pub use letter::Email;
