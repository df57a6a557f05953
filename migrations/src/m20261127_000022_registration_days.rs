//! The days on which people register, where organizers set them.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in ["registration_from", "registration_until"] {
            let column = date_null(column);
            manager.alter_table(Table::alter().table("events").add_column(column).take()).await?;
        }
        Ok(())
    }
}
