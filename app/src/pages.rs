//! The pages: a view model, a function that makes HTML of it, and samples that tests and the gallery
//! show. A feature's folder has the same name here, in the server, in `locales/` and in addresses.

pub mod accounts;
pub mod activities;
pub mod announcements;
pub mod attendance;
pub mod audit;
pub mod decisions;
pub mod delegations;
pub mod events;
pub mod fellowships;
pub mod figures;
pub mod forms;
pub mod groups;
pub mod headcounts;
pub mod invitations;
pub mod lists;
pub mod mails;
pub mod mandates;
pub mod needs;
pub mod organizations;
pub mod people;
pub mod places;
pub mod privacy;
pub mod problem;
pub mod questionnaires;
pub mod registrations;
pub mod reports;
pub mod requests;
pub mod staff_events;
pub mod targets;
pub mod trainings;
