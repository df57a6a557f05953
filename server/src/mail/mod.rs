//! Mails: rows written with the change that they tell of, rendered and sent later by a job.

pub mod outbox;
