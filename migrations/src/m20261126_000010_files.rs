//! Files that people hand in with a form, and forms that are kept before they are sent.

use sea_orm_migration::{prelude::*, schema::*};

use crate::columns::{coded, owned_by};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(files()).await?;
        manager.create_table(registration_drafts()).await?;
        let index = |name: &str, table: &'static str, column: &'static str| {
            Index::create().name(name).table(table).col(column).take()
        };
        for made in [
            index("files_registration", "files", "registration_id"),
            index("files_submission", "files", "submission"),
            // What lies in the folder and belongs to nothing is found by its name.
            index("files_stored_as", "files", "stored_as"),
            index("registration_drafts_ends", "registration_drafts", "ends_at"),
            index("registration_drafts_email", "registration_drafts", "email_norm"),
        ] {
            manager.create_index(made).await?;
        }
        // What a scanner has still to look at is little, however many files there are.
        let scan = "CREATE INDEX files_to_scan ON files (scan_at) WHERE state = 'waiting'";
        manager.get_connection().execute_unprepared(scan).await?;
        Ok(())
    }
}

fn files() -> TableCreateStatement {
    Table::create()
        .table("files")
        .col(big_pk_auto("id"))
        .col(big_integer("event_id"))
        // None until the form with which it came is sent without a flaw.
        .col(big_integer_null("registration_id"))
        // The form with which it came; none if it came behind a person's own link.
        .col(text_null("submission"))
        .col(text("question"))
        .col(text("name"))
        .col(coded("kind", &["application/pdf", "image/jpeg", "image/png"]))
        .col(big_integer("size"))
        .col(text("sha256"))
        // Its name in the folder of files.
        .col(text("stored_as"))
        .col(coded("state", &["waiting", "clean", "refused"]))
        .col(timestamp_with_time_zone("uploaded_at"))
        // Since when it is an answer; none while it lies beside a form that is not sent yet.
        .col(timestamp_with_time_zone_null("given_at"))
        // When a scanner may look at it next.
        .col(timestamp_with_time_zone("scan_at"))
        .col(timestamp_with_time_zone_null("scanned_at"))
        .foreign_key(&mut owned_by(("files", "event_id"), "events"))
        .foreign_key(&mut owned_by(("files", "registration_id"), "registrations"))
        .take()
}

fn registration_drafts() -> TableCreateStatement {
    Table::create()
        .table("registration_drafts")
        .col(big_pk_auto("id"))
        .col(big_integer("event_id"))
        // The form that is kept; the registration that it becomes is known by it.
        .col(text_uniq("submission"))
        // What opens it.
        .col(text_uniq("token_hash"))
        .col(text("email"))
        .col(text("email_norm"))
        .col(text("language"))
        // Every field as typed, as JSON.
        .col(text("typed"))
        .col(timestamp_with_time_zone("saved_at"))
        .col(timestamp_with_time_zone("ends_at"))
        .foreign_key(&mut owned_by(("registration_drafts", "event_id"), "events"))
        .take()
}
