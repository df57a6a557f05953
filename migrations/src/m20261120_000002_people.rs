//! People across events, what identifies them, their registrations and the days they came.

use sea_orm_migration::{prelude::*, schema::*};

use crate::columns::{
    ATTENDANCE_MODES, GENDERS, ORGANIZATION_KINDS, REGISTRATION_STATES, ROLES, coded, coded_null, owned_by,
    points_at,
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(persons()).await?;
        manager.create_table(person_refs()).await?;
        manager.create_table(person_identities()).await?;
        let pair = Index::create()
            .name("person_identities_pair")
            .table("person_identities")
            .col("email_norm")
            .col("name_norm")
            .take();
        manager.create_index(pair).await?;
        manager.create_table(registrations()).await?;
        for (name, columns) in [
            ("registrations_person", &["person_id"][..]),
            ("registrations_state", &["event_id", "state"][..]),
        ] {
            let mut index = Index::create().name(name).table("registrations").take();
            for column in columns {
                index.col(*column);
            }
            manager.create_index(index).await?;
        }
        manager.create_table(attendance_days()).await
    }
}

fn persons() -> TableCreateStatement {
    // The key is the only link from a person to the facts; erasing the person drops it with the row.
    Table::create()
        .table("persons")
        .col(big_pk_auto("id"))
        .col(big_integer_uniq("person_key"))
        .col(text("name"))
        .col(text_null("email"))
        .col(text_null("bound_key"))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone("updated_at"))
        .index(Index::create().unique().name("persons_bound_key").col("bound_key"))
        .take()
}

fn person_refs() -> TableCreateStatement {
    Table::create()
        .table("person_refs")
        .col(text("source"))
        .col(text("person_ref"))
        .col(big_integer("person_id"))
        .primary_key(Index::create().col("source").col("person_ref"))
        .foreign_key(&mut owned_by(("person_refs", "person_id"), "persons"))
        .take()
}

fn person_identities() -> TableCreateStatement {
    Table::create()
        .table("person_identities")
        .col(big_integer("person_id"))
        .col(text("email_norm"))
        .col(text("name_norm"))
        .primary_key(Index::create().col("person_id").col("email_norm").col("name_norm"))
        .foreign_key(&mut owned_by(("person_identities", "person_id"), "persons"))
        .take()
}

fn registrations() -> TableCreateStatement {
    Table::create()
        .table("registrations")
        .col(big_pk_auto("id"))
        .col(big_integer("event_id"))
        .col(big_integer_null("person_id"))
        .col(big_integer("person_key"))
        .col(coded("role", ROLES))
        .col(coded("state", REGISTRATION_STATES))
        .col(text_null("name"))
        .col(text_null("email"))
        .col(text_null("country"))
        .col(text_null("organization"))
        .col(coded_null("organization_kind", ORGANIZATION_KINDS))
        .col(coded_null("gender", GENDERS))
        .col(coded_null("mode", ATTENDANCE_MODES))
        .col(integer_null("days"))
        .col(text_null("language"))
        .col(coded_null("fellowship", &["requested", "granted", "refused"]))
        .col(coded("origin", &["form", "import", "staff"]))
        .col(text_null("token_hash").unique_key().take())
        .col(text_null("submission").unique_key().take())
        .col(text_null("reason"))
        .col(timestamp_with_time_zone_null("consented_at"))
        .col(timestamp_with_time_zone("submitted_at"))
        .col(timestamp_with_time_zone_null("decided_at"))
        .col(text_null("decided_by"))
        .col(timestamp_with_time_zone_null("attendance_at"))
        .col(text_null("attendance_by"))
        .col(timestamp_with_time_zone("updated_at"))
        .foreign_key(&mut owned_by(("registrations", "event_id"), "events"))
        .foreign_key(&mut points_at(("registrations", "person_id"), "persons"))
        .index(Index::create().unique().name("registrations_once").col("event_id").col("person_key"))
        .take()
}

fn attendance_days() -> TableCreateStatement {
    Table::create()
        .table("attendance_days")
        .col(big_integer("registration_id"))
        .col(date("day"))
        .col(coded("mode", ATTENDANCE_MODES))
        .col(timestamp_with_time_zone("recorded_at"))
        .col(text("recorded_by"))
        .primary_key(Index::create().col("registration_id").col("day"))
        .foreign_key(&mut owned_by(("attendance_days", "registration_id"), "registrations"))
        .take()
}
