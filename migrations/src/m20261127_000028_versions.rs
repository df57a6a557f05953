//! Every public page asks for the sum of the versions of all events, which an index answers without
//! reading the events.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut versions = Index::create().name("events_versions").table("events").take();
        versions.col("version");
        manager.create_index(versions).await
    }
}
