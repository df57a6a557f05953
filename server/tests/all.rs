//! What the platform does, tried from outside: real requests to a real server on every database at
//! hand. One binary, a module a feature; `support` is what they all stand on.

mod support;

mod accounts;
mod backup;
mod commands;
mod events;
mod facts;
mod registrations;
mod reports;
mod web;
