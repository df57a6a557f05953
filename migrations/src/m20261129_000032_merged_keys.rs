//! Under which key a merged person stands where a reference, or an e-mail with a name, was stated: a file that is
//! taken in again finds each of their registrations.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["person_refs", "person_identities"] {
            manager
                .alter_table(Table::alter().table(table).add_column(big_integer_null("merged_key")).take())
                .await?;
        }
        Ok(())
    }
}
