//! What the platform does, tried from outside: real requests to a real server on every database at
//! hand. One binary, a module a feature; `support` is what they all stand on.

mod support;

mod accounts;
mod activities;
mod attendance;
mod audit;
mod backup;
mod commands;
mod decisions;
mod delegations;
mod events;
mod facts;
mod fellowships;
mod figures;
mod forms;
mod groups;
mod headcounts;
mod imports;
mod invitations;
mod lists;
mod mail;
mod mandates;
mod needs;
mod organizations;
mod people;
mod places;
mod questionnaires;
mod registrations;
mod reports;
mod staff_events;
mod targets;
mod trainings;
mod web;
