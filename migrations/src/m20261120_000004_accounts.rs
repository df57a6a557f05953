//! Staff accounts, their one-time links, sessions, rate limits, settings and the audit trail.

use sea_orm_migration::{prelude::*, schema::*};

use crate::columns::{coded, coded_null, owned_by};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(users()).await?;
        manager.create_table(user_links()).await?;
        manager.create_table(sessions()).await?;
        manager.create_table(rate_limits()).await?;
        manager.create_table(settings()).await?;
        manager.create_table(audit_entries()).await?;
        let subject = Index::create()
            .name("audit_entries_subject")
            .table("audit_entries")
            .col("subject")
            .col("subject_id")
            .take();
        manager.create_index(subject).await
    }
}

fn users() -> TableCreateStatement {
    Table::create()
        .table("users")
        .col(big_pk_auto("id"))
        .col(text_uniq("email"))
        .col(text_null("name"))
        .col(coded("role", &["administrator", "event_officer", "report_officer", "viewer"]))
        .col(coded_null("sector", &["ITU-T", "ITU-R", "ITU-D", "GS"]))
        .col(coded_null("region", &["AFR", "AMS", "ARB", "ASP", "CIS", "EUR"]))
        .col(text_null("language"))
        .col(text_null("password_hash"))
        // Raised to sign the account out everywhere.
        .col(integer("session_epoch").default(0))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone_null("disabled_at"))
        .take()
}

fn user_links() -> TableCreateStatement {
    Table::create()
        .table("user_links")
        .col(ColumnDef::new("token_hash").text().not_null().primary_key())
        .col(big_integer("user_id"))
        .col(coded("purpose", &["invitation", "password_reset"]))
        .col(timestamp_with_time_zone("expires_at"))
        .col(timestamp_with_time_zone_null("used_at"))
        .foreign_key(&mut owned_by(("user_links", "user_id"), "users"))
        .take()
}

fn sessions() -> TableCreateStatement {
    Table::create()
        .table("sessions")
        .col(ColumnDef::new("id").text().not_null().primary_key())
        .col(text("data"))
        .col(timestamp_with_time_zone("expires_at"))
        .take()
}

fn rate_limits() -> TableCreateStatement {
    Table::create()
        .table("rate_limits")
        .col(ColumnDef::new("bucket").text().not_null().primary_key())
        .col(timestamp_with_time_zone("window_start"))
        .col(big_integer("hits"))
        .take()
}

fn settings() -> TableCreateStatement {
    Table::create()
        .table("settings")
        .col(ColumnDef::new("key").text().not_null().primary_key())
        .col(text("value"))
        .take()
}

fn audit_entries() -> TableCreateStatement {
    Table::create()
        .table("audit_entries")
        .col(big_pk_auto("id"))
        .col(timestamp_with_time_zone("at"))
        .col(text("actor"))
        .col(text("action"))
        .col(text("subject"))
        .col(text("subject_id"))
        .col(text_null("before"))
        .col(text_null("after"))
        .col(text_null("reason"))
        .take()
}
