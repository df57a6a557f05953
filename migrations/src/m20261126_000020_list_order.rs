//! The list of an event's registrations is read a page at a time, in the order of registration.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut order = Index::create().name("registrations_order").table("registrations").take();
        for column in ["event_id", "submitted_at"] {
            order.col(column);
        }
        manager.create_index(order).await
    }
}
