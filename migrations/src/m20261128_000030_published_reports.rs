//! What a frozen report for everybody tells and hides, beside which later ones are made without reading all
//! that it keeps.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let column = text_null("published");
        manager.alter_table(Table::alter().table("report_records").add_column(column).take()).await
    }
}
