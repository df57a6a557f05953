//! Saved forms say by which invitation they were opened; before, they kept the secret of its link.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let column = big_integer_null("invitation_id");
        manager.alter_table(Table::alter().table("registration_drafts").add_column(column).take()).await
    }
}
