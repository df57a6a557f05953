//! Forms that officers build, their versions, and what people answered.

use sea_orm_migration::{prelude::*, schema::*};

use crate::columns::{coded, owned_by};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(forms()).await?;
        manager.create_table(form_versions()).await?;
        manager.create_table(registration_answers()).await?;
        let draft =
            "CREATE UNIQUE INDEX form_versions_draft ON form_versions (form_id) WHERE published_at IS NULL";
        manager.get_connection().execute_unprepared(draft).await?;
        let answered = Index::create()
            .name("registration_answers_version")
            .table("registration_answers")
            .col("form_version_id")
            .take();
        manager.create_index(answered).await?;
        // The version in force stands with the event, so that registering looks nothing up where there
        // is none. No foreign key: versions stand behind forms, and forms behind events.
        let in_force = big_integer_null("form_version_id");
        manager.alter_table(Table::alter().table("events").add_column(in_force).take()).await
    }
}

fn forms() -> TableCreateStatement {
    Table::create()
        .table("forms")
        .col(big_pk_auto("id"))
        // None for a template.
        .col(big_integer_null("event_id"))
        // The programme that owns a template; empty for events of none.
        .col(text_null("programme"))
        .col(text_null("name"))
        .foreign_key(&mut owned_by(("forms", "event_id"), "events"))
        .index(Index::create().unique().name("forms_event").col("event_id"))
        .index(Index::create().unique().name("forms_template").col("programme").col("name"))
        .take()
}

fn form_versions() -> TableCreateStatement {
    Table::create()
        .table("form_versions")
        .col(big_pk_auto("id"))
        .col(big_integer("form_id"))
        .col(integer("number"))
        .col(text("definition"))
        // None for what is being worked on.
        .col(timestamp_with_time_zone_null("published_at"))
        .col(text_null("published_by"))
        .foreign_key(&mut owned_by(("form_versions", "form_id"), "forms"))
        .index(Index::create().unique().name("form_versions_once").col("form_id").col("number"))
        .take()
}

fn registration_answers() -> TableCreateStatement {
    Table::create()
        .table("registration_answers")
        .col(big_integer("registration_id"))
        .col(coded("moment", &["registration", "confirmation"]))
        .col(big_integer("form_version_id"))
        .col(text("answers"))
        .col(timestamp_with_time_zone("updated_at"))
        .primary_key(Index::create().col("registration_id").col("moment"))
        .foreign_key(&mut owned_by(("registration_answers", "registration_id"), "registrations"))
        .foreign_key(&mut owned_by(("registration_answers", "form_version_id"), "form_versions"))
        .take()
}
