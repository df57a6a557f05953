//! Messages of officers to groups of an event, reminders before it, who wants no messages, and addresses that
//! mails came back from; and the number by which calendars know the latest of an event's files.

use sea_orm_migration::{prelude::*, schema::*};

use crate::columns::{coded, owned_by};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let sequence = big_integer("ics_sequence").default(0).take();
        manager.alter_table(Table::alter().table("events").add_column(sequence).take()).await?;
        // Files that went out so far bore the version; later ones must bear no less.
        let db = manager.get_connection();
        db.execute_unprepared("UPDATE events SET ics_sequence = version").await?;
        let reminders = text("reminders").default("").take();
        manager.alter_table(Table::alter().table("events").add_column(reminders).take()).await?;
        for column in [timestamp_with_time_zone_null("bounced_at"), text_null("bounce")] {
            manager.alter_table(Table::alter().table("mails").add_column(column).take()).await?;
        }
        let message = Index::create().name("mails_message").table("mails").col("message_id").take();
        manager.create_index(message).await?;
        for table in [announcements(), event_reminders(), unsubscriptions(), address_marks()] {
            manager.create_table(table).await?;
        }
        let due = Index::create()
            .name("announcements_due")
            .table("announcements")
            .col("state")
            .col("send_at")
            .take();
        manager.create_index(due).await
    }
}

fn announcements() -> TableCreateStatement {
    Table::create()
        .table("announcements")
        .col(big_pk_auto("id"))
        .col(big_integer("event_id"))
        .col(coded(
            "audience",
            &["confirmed", "waiting", "submitted", "expecting", "unanswered", "attended", "absent"],
        ))
        // A code, or empty for all.
        .col(text("country"))
        .col(text("language"))
        // Texts by language.
        .col(text("subject"))
        .col(text("body"))
        .col(coded("state", &["draft", "scheduled", "sent", "stopped"]))
        .col(timestamp_with_time_zone_null("send_at"))
        .col(timestamp_with_time_zone_null("sent_at"))
        .col(integer_null("recipients"))
        .col(integer_null("left_out"))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone("changed_at"))
        .col(text("changed_by"))
        .foreign_key(&mut owned_by(("announcements", "event_id"), "events"))
        .take()
}

/// Reminders that were queued: one for an event, its first day as it was then, and a number of days before.
fn event_reminders() -> TableCreateStatement {
    let mut once = Index::create().unique().name("event_reminders_once").take();
    for column in ["event_id", "first_day", "days"] {
        once.col(column);
    }
    Table::create()
        .table("event_reminders")
        .col(big_pk_auto("id"))
        .col(big_integer("event_id"))
        .col(date("first_day"))
        .col(integer("days"))
        .col(timestamp_with_time_zone("queued_at"))
        .col(integer("recipients"))
        .foreign_key(&mut owned_by(("event_reminders", "event_id"), "events"))
        .index(&mut once)
        .take()
}

/// Addresses that want no messages of an event, or without an event none at all.
fn unsubscriptions() -> TableCreateStatement {
    Table::create()
        .table("unsubscriptions")
        .col(big_pk_auto("id"))
        // Event and address, by which nobody stands there twice.
        .col(text_uniq("scope"))
        .col(text("address"))
        .col(big_integer_null("event_id"))
        .col(timestamp_with_time_zone("unsubscribed_at"))
        .foreign_key(&mut owned_by(("unsubscriptions", "event_id"), "events"))
        .take()
}

/// Addresses that mails came back from.
fn address_marks() -> TableCreateStatement {
    Table::create()
        .table("address_marks")
        .col(big_pk_auto("id"))
        .col(text_uniq("address"))
        .col(coded("severity", &["hard", "soft"]))
        .col(integer("failures"))
        // As RFC 3463 has it, such as 5.1.1.
        .col(text("status"))
        .col(text("said"))
        .col(timestamp_with_time_zone("marked_at"))
        .take()
}
