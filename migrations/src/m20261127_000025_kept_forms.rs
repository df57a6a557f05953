//! Forms of staff pages that were sent when the session had ended.

use sea_orm_migration::{prelude::*, schema::*};

use crate::columns::owned_by;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table("kept_forms")
            // A digest of the secret in its address.
            .col(ColumnDef::new("token_hash").text().not_null().primary_key())
            .col(big_integer("user_id"))
            // Where it was sent.
            .col(text("action"))
            // The fields, and the names of the files that came with them, as JSON.
            .col(text("fields"))
            .col(text("files"))
            .col(timestamp_with_time_zone("kept_at"))
            .foreign_key(&mut owned_by(("kept_forms", "user_id"), "users"))
            .take();
        manager.create_table(table).await?;
        let owned = Index::create().name("kept_forms_user").table("kept_forms").col("user_id").take();
        manager.create_index(owned).await
    }
}
