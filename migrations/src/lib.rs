//! The schema's history, oldest first. A migration is never edited after it has landed.

pub use sea_orm_migration::MigratorTrait;
use sea_orm_migration::{MigrationTrait, async_trait};

mod columns;
mod m20261120_000001_events;
mod m20261120_000002_people;
mod m20261120_000003_facts;
mod m20261120_000004_accounts;
mod m20261120_000005_mails;
mod m20261126_000006_planned_modes;
mod m20261126_000007_places;
mod m20261126_000008_forms;
mod m20261126_000009_mail;
mod m20261126_000010_files;
mod m20261126_000011_delegations;
mod m20261126_000012_decisions;
mod m20261126_000013_people;
mod m20261126_000014_announcements;
mod m20261126_000015_reports;
mod m20261126_000016_mandates;
mod m20261126_000017_needs;
mod m20261126_000018_targets;
mod m20261126_000019_questionnaires;
mod m20261126_000020_list_order;
mod m20261127_000021_reading;
mod m20261127_000022_registration_days;
mod m20261127_000023_draft_invitations;
mod m20261127_000024_organization_answers;
mod m20261127_000025_kept_forms;
mod m20261127_000026_closing_days;
mod m20261127_000027_fellowships;
mod m20261127_000028_versions;
mod m20261128_000029_paragraphs;
mod m20261128_000030_published_reports;
mod m20261128_000031_activity_sources;
mod m20261129_000032_merged_keys;

/// Runs the migrations in order.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261120_000001_events::Migration),
            Box::new(m20261120_000002_people::Migration),
            Box::new(m20261120_000003_facts::Migration),
            Box::new(m20261120_000004_accounts::Migration),
            Box::new(m20261120_000005_mails::Migration),
            Box::new(m20261126_000006_planned_modes::Migration),
            Box::new(m20261126_000007_places::Migration),
            Box::new(m20261126_000008_forms::Migration),
            Box::new(m20261126_000009_mail::Migration),
            Box::new(m20261126_000010_files::Migration),
            Box::new(m20261126_000011_delegations::Migration),
            Box::new(m20261126_000012_decisions::Migration),
            Box::new(m20261126_000013_people::Migration),
            Box::new(m20261126_000014_announcements::Migration),
            Box::new(m20261126_000015_reports::Migration),
            Box::new(m20261126_000016_mandates::Migration),
            Box::new(m20261126_000017_needs::Migration),
            Box::new(m20261126_000018_targets::Migration),
            Box::new(m20261126_000019_questionnaires::Migration),
            Box::new(m20261126_000020_list_order::Migration),
            Box::new(m20261127_000021_reading::Migration),
            Box::new(m20261127_000022_registration_days::Migration),
            Box::new(m20261127_000023_draft_invitations::Migration),
            Box::new(m20261127_000024_organization_answers::Migration),
            Box::new(m20261127_000025_kept_forms::Migration),
            Box::new(m20261127_000026_closing_days::Migration),
            Box::new(m20261127_000027_fellowships::Migration),
            Box::new(m20261127_000028_versions::Migration),
            Box::new(m20261128_000029_paragraphs::Migration),
            Box::new(m20261128_000030_published_reports::Migration),
            Box::new(m20261128_000031_activity_sources::Migration),
            Box::new(m20261129_000032_merged_keys::Migration),
        ]
    }
}
