//! Quotas of an event, the order of its waiting list, and offers of places to those who wait.

use sea_orm_migration::{prelude::*, schema::*};

use crate::columns::{coded, coded_null, owned_by};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(event_quotas()).await?;
        manager.create_table(place_offers()).await?;
        let open =
            "CREATE UNIQUE INDEX place_offers_open ON place_offers (registration_id) WHERE answer IS NULL";
        manager.get_connection().execute_unprepared(open).await?;
        let due = Index::create()
            .name("place_offers_event")
            .table("place_offers")
            .col("event_id")
            .col("answer")
            .take();
        manager.create_index(due).await?;
        let hours = integer("offer_hours").default(48).take();
        manager.alter_table(Table::alter().table("events").add_column(hours).take()).await?;
        let rank = big_integer_null("waiting_rank");
        manager.alter_table(Table::alter().table("registrations").add_column(rank).take()).await?;
        // What quotas count, read from the index alone.
        let mut profiles = Index::create().name("registrations_profiles").table("registrations").take();
        for column in ["event_id", "state", "country", "organization_kind", "gender", "mode"] {
            profiles.col(column);
        }
        manager.create_index(profiles).await
    }
}

fn event_quotas() -> TableCreateStatement {
    Table::create()
        .table("event_quotas")
        .col(big_pk_auto("id"))
        .col(big_integer("event_id"))
        // A group or a division into groups, as `class:LDC` or `each:administration`.
        .col(text("whom"))
        .col(coded("rule", &["at_most", "kept"]))
        // Places, or a share such as `40%`.
        .col(text("amount"))
        // From this day on the places are no longer kept.
        .col(date_null("until"))
        .foreign_key(&mut owned_by(("event_quotas", "event_id"), "events"))
        .index(Index::create().unique().name("event_quotas_once").col("event_id").col("whom").col("rule"))
        .take()
}

fn place_offers() -> TableCreateStatement {
    Table::create()
        .table("place_offers")
        .col(big_pk_auto("id"))
        .col(big_integer("event_id"))
        .col(big_integer("registration_id"))
        .col(timestamp_with_time_zone("offered_at"))
        .col(timestamp_with_time_zone("ends_at"))
        .col(coded_null("answer", &["accepted", "declined", "lapsed", "withdrawn"]))
        .col(timestamp_with_time_zone_null("answered_at"))
        .foreign_key(&mut owned_by(("place_offers", "event_id"), "events"))
        .foreign_key(&mut owned_by(("place_offers", "registration_id"), "registrations"))
        .take()
}
