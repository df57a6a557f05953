//! The outbox: a mail is a row, written with the change that it tells of.

use sea_orm_migration::{prelude::*, schema::*};

use crate::columns::{coded, points_at};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table("mails")
            .col(big_pk_auto("id"))
            .col(text("kind"))
            // One mail a recipient and occasion, whatever crashes or is pressed twice.
            .col(text_uniq("occasion"))
            .col(text("recipient"))
            .col(text("language"))
            .col(text("data"))
            .col(big_integer_null("event_id"))
            .col(big_integer_null("registration_id"))
            .col(text("message_id"))
            .col(coded("state", &["queued", "sent", "failed", "cancelled"]))
            .col(integer("attempts").default(0))
            .col(timestamp_with_time_zone("run_at"))
            .col(timestamp_with_time_zone_null("claimed_until"))
            .col(text_null("last_error"))
            .col(timestamp_with_time_zone("created_at"))
            .col(timestamp_with_time_zone_null("sent_at"))
            .foreign_key(&mut points_at(("mails", "event_id"), "events"))
            .foreign_key(&mut points_at(("mails", "registration_id"), "registrations"))
            .take();
        manager.create_table(table).await?;
        manager
            .create_index(Index::create().name("mails_due").table("mails").col("state").col("run_at").take())
            .await
    }
}
