//! What countries need, requests for support in holding an event, and what came of trainings.

use sea_orm_migration::{prelude::*, schema::*};

use crate::columns::{coded, coded_null, owned_by, points_at};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [needs(), support_requests(), training_results()] {
            manager.create_table(table).await?;
        }
        Ok(())
    }
}

fn needs() -> TableCreateStatement {
    Table::create()
        .table("needs")
        .col(big_pk_auto("id"))
        .col(text_uniq("need_ref"))
        .col(text("country"))
        .col(text("theme"))
        .col(coded_null("priority", &["high", "medium", "low"]))
        // A day, a month or a year.
        .col(text("date"))
        .col(text("source"))
        .col(text("text"))
        .col(text("language"))
        .take()
}

fn support_requests() -> TableCreateStatement {
    Table::create()
        .table("support_requests")
        .col(big_pk_auto("id"))
        .col(text("country"))
        .col(text("kind"))
        .col(text("theme"))
        // A day, a month or a year.
        .col(text("date"))
        .col(text_null("wanted"))
        .col(text("source"))
        .col(text("text"))
        .col(text("language"))
        .col(coded("state", &["asked", "accepted", "planned", "held", "declined", "withdrawn"]))
        .col(text_null("reason"))
        .col(big_integer_null("event_id"))
        .col(timestamp_with_time_zone("changed_at"))
        .col(text("changed_by"))
        .foreign_key(&mut points_at(("support_requests", "event_id"), "events"))
        .take()
}

/// What came of a training; scores and the mean of evaluations in hundredths.
fn training_results() -> TableCreateStatement {
    Table::create()
        .table("training_results")
        .col(big_pk_auto("id"))
        .col(big_integer_uniq("event_id"))
        .col(coded_null("programme", &["academy", "centre_of_excellence", "other"]))
        .col(coded_null("level", &["basic", "intermediate", "advanced"]))
        .col(integer_null("hours"))
        .col(integer_null("trained"))
        .col(integer_null("certified"))
        .col(integer_null("score_before"))
        .col(integer_null("score_after"))
        .col(integer_null("evaluations"))
        .col(integer_null("evaluation_mean"))
        .foreign_key(&mut owned_by(("training_results", "event_id"), "events"))
        .take()
}
