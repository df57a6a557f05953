//! What closing a record writes: facts that outlive the people they are about.

use sea_orm_migration::{prelude::*, schema::*};

use crate::columns::{
    ATTENDANCE_MODES, GENDERS, ORGANIZATION_KINDS, REGISTRATION_STATES, ROLES, coded, coded_null, owned_by,
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(record_closures()).await?;
        manager.create_table(participation_facts()).await?;
        manager.create_table(person_key_merges()).await
    }
}

fn record_closures() -> TableCreateStatement {
    Table::create()
        .table("record_closures")
        .col(big_integer("event_id").primary_key().take())
        .col(timestamp_with_time_zone("closed_at"))
        .col(text("closed_by"))
        .col(integer("rules"))
        // The same facts packed for reading: one row an event instead of one a person.
        .col(binary("rollup"))
        .foreign_key(&mut owned_by(("record_closures", "event_id"), "events"))
        .take()
}

fn participation_facts() -> TableCreateStatement {
    Table::create()
        .table("participation_facts")
        .col(big_integer("event_id"))
        .col(big_integer("person_key"))
        .col(coded("state", REGISTRATION_STATES))
        .col(coded("role", ROLES))
        .col(text_null("country"))
        .col(coded_null("organization_kind", ORGANIZATION_KINDS))
        .col(coded_null("gender", GENDERS))
        .col(coded_null("mode", ATTENDANCE_MODES))
        .col(integer_null("days"))
        .primary_key(Index::create().col("event_id").col("person_key"))
        .foreign_key(&mut owned_by(("participation_facts", "event_id"), "events"))
        .take()
}

fn person_key_merges() -> TableCreateStatement {
    Table::create()
        .table("person_key_merges")
        .col(big_integer("from_key").primary_key().take())
        .col(big_integer("to_key"))
        .col(timestamp_with_time_zone("merged_at"))
        .col(text("merged_by"))
        .take()
}
