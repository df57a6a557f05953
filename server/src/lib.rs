//! The platform: everything with I/O. `commands` is its outside, `web` its pages, and each feature
//! has a folder of its own.

pub mod accounts;
pub mod activities;
pub mod attendance;
pub mod audit;
pub mod authorize;
pub mod backup;
pub mod clock;
pub mod commands;
pub mod config;
pub mod db;
pub mod decisions;
pub mod delegations;
pub mod events;
pub mod exports;
pub mod facts;
pub mod fault;
pub mod fellowships;
pub mod figures;
pub mod forms;
#[cfg(debug_assertions)]
pub mod gallery;
pub mod groups;
pub mod headcounts;
pub mod imports;
pub mod invitations;
pub mod jobs;
pub mod kept_forms;
pub mod lists;
pub mod mail;
pub mod mandates;
pub mod needs;
pub mod organizations;
pub mod people;
pub mod places;
pub mod privacy;
pub mod questionnaires;
pub mod reference;
pub mod registrations;
pub mod reports;
pub mod requests;
pub mod seen;
pub mod state;
pub mod targets;
pub mod trainings;
pub mod web;
