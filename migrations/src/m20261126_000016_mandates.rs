//! Links between records and paragraphs as people decided them, who answers for which report, when governing
//! meetings open, and what was done about each report that is due.

use sea_orm_migration::{prelude::*, schema::*};

use crate::columns::{coded, owned_by, points_at};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in ["themes", "languages"] {
            let column = text(name).default("").take();
            manager.alter_table(Table::alter().table("activities").add_column(column).take()).await?;
        }
        for table in [mandate_links(), obligations(), meeting_dates(), obligation_notices(), due_reports()] {
            manager.create_table(table).await?;
        }
        Ok(())
    }
}

fn once(name: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create().unique().name(name).take();
    for column in columns {
        index.col(*column);
    }
    index
}

/// What a person decided about a record, an event or another one, and a paragraph.
fn mandate_links() -> TableCreateStatement {
    Table::create()
        .table("mandate_links")
        .col(big_pk_auto("id"))
        .col(text("mandate_id"))
        .col(big_integer_null("event_id"))
        .col(big_integer_null("activity_id"))
        .col(coded("verdict", &["confirmed", "rejected"]))
        // Percent of the record; none where nobody said.
        .col(integer_null("share"))
        .col(timestamp_with_time_zone("decided_at"))
        .col(text("decided_by"))
        .foreign_key(&mut owned_by(("mandate_links", "event_id"), "events"))
        .foreign_key(&mut owned_by(("mandate_links", "activity_id"), "activities"))
        .index(&mut once("mandate_links_event", &["mandate_id", "event_id"]))
        .index(&mut once("mandate_links_activity", &["mandate_id", "activity_id"]))
        .take()
}

/// Who answers for the report that a paragraph demands.
fn obligations() -> TableCreateStatement {
    Table::create()
        .table("obligations")
        .col(big_pk_auto("id"))
        .col(text_uniq("mandate_id"))
        .col(big_integer_null("owner_id"))
        .col(timestamp_with_time_zone("changed_at"))
        .col(text("changed_by"))
        .foreign_key(&mut points_at(("obligations", "owner_id"), "users"))
        .take()
}

/// Days of governing meetings that the calendar which ships does not have.
fn meeting_dates() -> TableCreateStatement {
    Table::create()
        .table("meeting_dates")
        .col(big_pk_auto("id"))
        .col(text_uniq("meeting_id"))
        .col(date_null("opens"))
        .col(date_null("documents_due"))
        .col(text("source"))
        .col(timestamp_with_time_zone("changed_at"))
        .col(text("changed_by"))
        .take()
}

/// Reminders that were queued: once for a report, its deadline as it was then, and a number of days.
fn obligation_notices() -> TableCreateStatement {
    Table::create()
        .table("obligation_notices")
        .col(big_pk_auto("id"))
        .col(text("mandate_id"))
        .col(text("meeting_id"))
        .col(date("deadline"))
        .col(integer("days"))
        .col(timestamp_with_time_zone("queued_at"))
        .col(integer("recipients"))
        .index(&mut once("obligation_notices_once", &["mandate_id", "meeting_id", "deadline", "days"]))
        .take()
}

/// Drafts that were built on the due day.
fn due_reports() -> TableCreateStatement {
    Table::create()
        .table("due_reports")
        .col(big_pk_auto("id"))
        .col(text("mandate_id"))
        .col(text("meeting_id"))
        .col(date("deadline"))
        .col(big_integer("report_id"))
        .col(timestamp_with_time_zone("begun_at"))
        .index(&mut once("due_reports_once", &["mandate_id", "meeting_id", "deadline"]))
        .take()
}
