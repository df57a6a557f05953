//! Targets: the number aimed at for a figure over a period.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let once = ["period_from", "period_to", "figure"];
        let mut index = Index::create().unique().name("targets_once").take();
        for column in once {
            index.col(column);
        }
        let table = Table::create()
            .table("targets")
            .col(big_pk_auto("id"))
            .col(date("period_from"))
            // The first day after the period.
            .col(date("period_to"))
            // As narrative texts name it.
            .col(text("figure"))
            .col(integer("number").check(Expr::col("number").gte(0)))
            .col(text("source"))
            .col(text_null("note"))
            .col(timestamp_with_time_zone("changed_at"))
            .col(text("changed_by"))
            .index(&mut index)
            .take();
        manager.create_table(table).await
    }
}
