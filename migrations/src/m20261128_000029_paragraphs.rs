//! Paragraphs of revisions of resolutions that staff enter beside those that ship, and which older ones
//! each continues.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table("paragraphs")
            .col(big_pk_auto("id"))
            .col(text_uniq("paragraph_ref"))
            .col(text("resolution"))
            .col(text("revision"))
            .col(integer("year"))
            .col(text("organ"))
            // By language.
            .col(text("asks"))
            .col(text("record_kinds"))
            .col(text("themes"))
            .col(text_null("report_to"))
            .col(text_null("frequency"))
            .col(text("continues"))
            .take();
        manager.create_table(table).await
    }
}
