//! Questionnaires on what countries need, and who is asked.

use sea_orm_migration::{prelude::*, schema::*};

use crate::columns::owned_by;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [questionnaires(), respondents()] {
            manager.create_table(table).await?;
        }
        let index = Index::create()
            .name("questionnaire_respondents_email")
            .table("questionnaire_respondents")
            .col("email_norm")
            .take();
        manager.create_index(index).await
    }
}

fn questionnaires() -> TableCreateStatement {
    Table::create()
        .table("questionnaires")
        .col(big_pk_auto("id"))
        .col(text("title"))
        .col(text("introduction"))
        .col(text("themes"))
        // The last day on which it can be answered.
        .col(date("last_day"))
        .col(text("contact_email"))
        // By hand, before that day.
        .col(timestamp_with_time_zone_null("closed_at"))
        .col(text_null("closed_by"))
        .col(timestamp_with_time_zone("created_at"))
        .col(text("created_by"))
        .take()
}

fn respondents() -> TableCreateStatement {
    Table::create()
        .table("questionnaire_respondents")
        .col(big_pk_auto("id"))
        .col(big_integer("questionnaire_id"))
        .col(text("country"))
        // What the references of the needs that an answer writes are made of.
        .col(text_uniq("reference"))
        // Nothing names them any more once they were removed.
        .col(text_null("name"))
        .col(text_null("email"))
        .col(text_null("email_norm"))
        .col(text("language"))
        .col(text_null("seed"))
        .col(text_null("token_hash").unique_key().take())
        // The day of the latest mail.
        .col(date_null("told_on"))
        .col(timestamp_with_time_zone("created_at"))
        .col(text("created_by"))
        .col(timestamp_with_time_zone_null("answered_at"))
        .col(text_null("answer"))
        .foreign_key(&mut owned_by(("questionnaire_respondents", "questionnaire_id"), "questionnaires"))
        .index(
            Index::create()
                .unique()
                .name("questionnaire_respondents_once")
                .col("questionnaire_id")
                .col("country"),
        )
        .take()
}
