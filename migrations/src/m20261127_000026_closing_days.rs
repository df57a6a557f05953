//! The day on which a governing meeting closes, beside the one on which it opens.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let column = date_null("closes");
        manager.alter_table(Table::alter().table("meeting_dates").add_column(column).take()).await
    }
}
