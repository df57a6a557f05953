//! Decisions about many at once, reasons that are used again, invitations, and addresses that have to be
//! confirmed.

use sea_orm_migration::{prelude::*, schema::*};

use crate::columns::{coded, coded_null, owned_by};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(decision_previews()).await?;
        manager.create_table(decision_reasons()).await?;
        manager.create_table(invitations()).await?;
        for (name, table) in [
            ("decision_previews_event", "decision_previews"),
            ("decision_reasons_event", "decision_reasons"),
            ("invitations_event", "invitations"),
        ] {
            manager.create_index(Index::create().name(name).table(table).col("event_id").take()).await?;
        }
        add(manager, "events", integer_null("address_hours")).await?;
        add(manager, "events", boolean("by_invitation").default(false).take()).await?;
        add(manager, "events", integer_null("invitation_reminder_days")).await?;
        add(manager, "registrations", timestamp_with_time_zone_null("address_due")).await?;
        let after = coded_null("after_address", &["submitted", "confirmed", "waiting"]);
        add(manager, "registrations", after).await?;
        add(manager, "registrations", text_null("reason_texts")).await?;
        // No foreign key: invitations stand behind events, as registrations do.
        add(manager, "registrations", big_integer_null("invitation_id")).await?;
        for index in [
            // One invitation of an address at a time.
            "CREATE UNIQUE INDEX invitations_once ON invitations (event_id, email_norm) WHERE revoked_at IS NULL",
            "CREATE INDEX registrations_address_due ON registrations (address_due) WHERE address_due IS NOT NULL",
            "CREATE INDEX registrations_invitation ON registrations (invitation_id) WHERE invitation_id IS NOT NULL",
        ] {
            manager.get_connection().execute_unprepared(index).await?;
        }
        Ok(())
    }
}

async fn add(manager: &SchemaManager<'_>, table: &'static str, column: ColumnDef) -> Result<(), DbErr> {
    manager.alter_table(Table::alter().table(table).add_column(column).take()).await
}

fn decision_previews() -> TableCreateStatement {
    Table::create()
        .table("decision_previews")
        .col(big_pk_auto("id"))
        .col(big_integer("event_id"))
        .col(coded("decision", &["confirmation", "refusal", "waiting"]))
        .col(boolean("beyond").default(false))
        // By language, as JSON.
        .col(text("reason").default("{}"))
        // What would become of each, as JSON; how many of them were carried out; and what came of it.
        .col(text("plan"))
        .col(integer("carried_out").default(0))
        .col(text("outcome").default("{}"))
        .col(timestamp_with_time_zone("created_at"))
        .col(text("created_by"))
        .col(timestamp_with_time_zone_null("finished_at"))
        .foreign_key(&mut owned_by(("decision_previews", "event_id"), "events"))
        .take()
}

fn decision_reasons() -> TableCreateStatement {
    Table::create()
        .table("decision_reasons")
        .col(big_pk_auto("id"))
        .col(big_integer("event_id"))
        .col(text("texts"))
        .col(timestamp_with_time_zone("created_at"))
        .col(text("created_by"))
        .foreign_key(&mut owned_by(("decision_reasons", "event_id"), "events"))
        .take()
}

fn invitations() -> TableCreateStatement {
    Table::create()
        .table("invitations")
        .col(big_pk_auto("id"))
        .col(big_integer("event_id"))
        // None for a link that is open to whoever has it.
        .col(text_null("email"))
        .col(text_null("email_norm"))
        // Of the person; of an open link what officers call it.
        .col(text_null("name"))
        .col(text_null("language"))
        // What the link's token is made of, together with the platform's secret, and the token's digest.
        .col(text("seed"))
        .col(text("token_hash").unique_key().take())
        .col(integer_null("max_uses"))
        .col(integer("uses").default(0))
        .col(boolean("skips_approval").default(false))
        .col(timestamp_with_time_zone_null("ends_at"))
        .col(timestamp_with_time_zone("created_at"))
        .col(text("created_by"))
        .col(timestamp_with_time_zone_null("reminded_at"))
        .col(timestamp_with_time_zone_null("answered_at"))
        .col(timestamp_with_time_zone_null("declined_at"))
        .col(timestamp_with_time_zone_null("revoked_at"))
        .col(text_null("revoked_by"))
        .foreign_key(&mut owned_by(("invitations", "event_id"), "events"))
        .take()
}
